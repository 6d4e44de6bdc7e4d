#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fieldcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Whatever goes wrong in the middle of a sync, syncing again ends where an undisturbed sync ends: nothing is lost, nothing
# doubled, and what a device was told is safe is there. An officer's device with new entries and photos (one in several
# parts) syncs with an office, both real programs over TLS, or (reader) a reviewer's device fetches all that; for N = 1, 2, …
#   kill   one of them is killed before its N-th write, fsync, rename, removal, truncation or send
#   eio    its N-th fsync fails, once: the office goes on, or ends by itself with a word about the disk
#   full   from its N-th write on the disk is full
#   syncfaults.sh OFFICE SYNCDEVICE FAULTPOINTS office|device|reader kill|eio|full
#   FIELDCASE_POINTS=n|all: how many of the points (default 30)
[ -w /dev/shm ] && export TMPDIR=/dev/shm # what a killed program wrote survives it in memory as well
. "$(dirname "$0")/common.sh"
. "$(dirname "$0")/officeprocess.sh"

office=$1
device=$2
faultpoints=$3
side=$4
fault=$5
points=${FIELDCASE_POINTS:-30}
who=lead # whose sync is disturbed
[ "$side" = reader ] && who=boss
port=$(free_port)
preload=()
device_preload=()
exec 2>"$work/shell.log" # where the shell tells of every process that was killed

on() { # on DEVICE COMMAND…
    env "${device_preload[@]}" "$device" "$work/run/$1" "${@:2}" 2>>"$work/log"
}
must() { "$@" || { cat "$work/log"; fail "$*"; }; }

# The scene: an assigned case; its officer has worked, and nothing of that is at the office yet.
mkdir "$work/run"
found_office "$work/run/office" "$port"
serve "$work/run/office" "$port"
must on boss enrol "$(ticket "$work/run/office" --roles dispatcher,reviewer,administrator --name 王玥)" >/dev/null
must on lead enrol "$(ticket "$work/run/office" --roles officer --certificate 鲁示001)" >/dev/null
must on second enrol "$(ticket "$work/run/office" --roles officer --certificate 鲁示002)" >/dev/null
must on boss sync
case=$(on boss issue "$(on lead officer)" "$(on second officer)") || fail "no case"
must on boss sync
must on lead sync
must on lead work "$case" 3 >"$work/work"
[ "$side" = reader ] && must on lead sync
stop_serving || fail "the office did not stop in order"
mv "$work/run" "$work/seed"

start_over() {
    rm -rf "$work/run"
    cp -a "$work/seed" "$work/run"
    : >"$work/log"
}
# What is left when all is done: both devices' ledgers, the office's figures and its files.
end_state() {
    on lead show "$case"
    echo "--- reviewer"
    on boss show "$case"
    echo "--- office"
    echo "$(number "$work/run/office" entries) entries, $(number "$work/run/office" objects) objects"
    (cd "$work/run/office" && find objects uploads -type f | sort)
}
sync_to_the_end() {
    serve "$work/run/office" "$port"
    on lead sync && on boss sync && on lead check && on boss check &&
        "$office" check --data "$work/run/office" >>"$work/log" 2>&1
}

# Undisturbed, and counted.
start_over
counting=("LD_PRELOAD=$faultpoints" FAULT=count "COUNT_FILE=$work/counts")
[ "$side" = office ] && preload=("${counting[@]}") || device_preload=("${counting[@]}")
serve "$work/run/office" "$port"
preload=()
must on $who sync
device_preload=()
stop_serving || fail "the office did not stop in order"
read -r calls syncs writes <"$work/counts"
case $fault in
kill) total=$calls least=40 ;;
eio) total=$syncs least=10 ;;
full) total=$writes least=20 ;;
*) fail "unknown fault $fault" ;;
esac
must sync_to_the_end
end_state >"$work/expected"
stop_serving
all=$(grep -cE '^(entry|object)' "$work/work")
[ "$(sed '/^---/,$d' "$work/expected" | grep -cE '^entry [1-9]|proven$')" -eq "$all" ] ||
    { cat "$work/expected"; fail "an undisturbed sync leaves something behind"; }
[ "$total" -ge $least ] || fail "a sync of $total calls is too small to prove anything"

lives() { kill -0 "$server" 2>/dev/null; }
ends_by_itself() {
    local tries
    for tries in $(seq 250); do
        lives || return 0
        sleep 0.02
    done
    return 1
}
# Ends the office of the disturbed sync. After an error of its disk it goes on, or it has ended and said why.
end_disturbed() {
    local code
    [ "$side.$fault" = office.eio ] && { on lead sync || ends_by_itself || fail "$where: the office lives and does not go on"; }
    lives || gone=$((gone + 1))
    stop_serving
    code=$?
    [ "$fault" = kill ] || [ $code -eq 0 ] || { [ $code -eq 1 ] && grep -q '"error"' "$work/served"; } ||
        { cat "$work/served" "$work/serve.log"; fail "$where: the office ended with code $code and no word"; }
}

step=1
[ "$points" = all ] || step=$(((total + points - 1) / points))
tested=0
cut=0
gone=0
for ((n = 1; n <= total; n += step)); do
    where="$side, $fault at call $n of $total"
    start_over
    deadly=("LD_PRELOAD=$faultpoints" "FAULT=$fault" "FAULT_AT=$n")
    [ "$side" = office ] && preload=("${deadly[@]}") || device_preload=("${deadly[@]}")
    serve "$work/run/office" "$port"
    preload=()
    on $who sync || cut=$((cut + 1))
    device_preload=()
    end_disturbed
    # what the device was told so far
    on $who show "$case" | grep -E '^entry [1-9]|sent$|proven$' | sed 's/ sent$//;s/ proven$//' >"$work/told"
    : >"$work/log"
    sync_to_the_end || { cat "$work/log" "$work/served" "$work/serve.log"; fail "$where: no sync afterwards"; }
    end_state >"$work/ended"
    stop_serving || fail "$where: the office does not stop in order"
    cmp -s "$work/expected" "$work/ended" || { diff "$work/expected" "$work/ended"; fail "$where: another end"; }
    while read -r told; do
        grep -q "^$told" "$work/ended" || fail "$where: $told was acknowledged and is lost"
    done <"$work/told"
    tested=$((tested + 1))
done
[ "$cut" -gt $((tested / 3)) ] || fail "only $cut of $tested syncs were cut: this test sees nothing"
echo "$side, $fault: $tested of $total points, $cut syncs cut, the office gone $gone times, always the same end;" \
    "$all entries and objects, none lost, none doubled"
