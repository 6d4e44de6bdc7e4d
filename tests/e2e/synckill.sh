#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fieldcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Whatever is killed in the middle of a sync, syncing again ends where an undisturbed sync ends: nothing is lost, nothing
# doubled, and what a device was told is safe is there. An officer's device with new entries and photos (one in several
# parts) syncs with an office, both real programs over TLS; for N = 1, 2, … one of them is killed before the N-th call by
# which it writes, syncs, renames, removes or sends.
#   synckill.sh OFFICE SYNCDEVICE FAULTPOINTS office|device     FIELDCASE_POINTS=n|all: how many points (default 30)
[ -w /dev/shm ] && export TMPDIR=/dev/shm # what a killed program wrote survives it in memory as well
. "$(dirname "$0")/common.sh"
. "$(dirname "$0")/officeprocess.sh"

office=$1
device=$2
faultpoints=$3
side=$4
points=${FIELDCASE_POINTS:-30}
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
must on lead sync
device_preload=()
stop_serving || fail "the office did not stop in order"
read -r total _ _ <"$work/counts"
must sync_to_the_end
end_state >"$work/expected"
stop_serving
all=$(grep -cE '^(entry|object)' "$work/work")
[ "$(sed '/^---/,$d' "$work/expected" | grep -cE '^entry [1-9]|proven$')" -eq "$all" ] ||
    { cat "$work/expected"; fail "an undisturbed sync leaves something behind"; }
[ "$total" -gt 40 ] || fail "a sync of $total calls is too small to prove anything"

step=1
[ "$points" = all ] || step=$(((total + points - 1) / points))
tested=0
cut=0
for ((n = 1; n <= total; n += step)); do
    start_over
    deadly=("LD_PRELOAD=$faultpoints" FAULT=kill "FAULT_AT=$n")
    [ "$side" = office ] && preload=("${deadly[@]}") || device_preload=("${deadly[@]}")
    serve "$work/run/office" "$port"
    preload=()
    { on lead sync; } >/dev/null 2>&1 || cut=$((cut + 1))
    device_preload=()
    stop_serving
    # what the device was told so far
    on lead show "$case" | grep -E '^entry [1-9]|sent$|proven$' | sed 's/ sent$//;s/ proven$//' >"$work/told"
    : >"$work/log"
    sync_to_the_end || { cat "$work/log" "$work/serve.log"; fail "$side killed at call $n of $total: no sync afterwards"; }
    end_state >"$work/ended"
    stop_serving || fail "$side killed at call $n of $total: the office does not stop in order"
    cmp -s "$work/expected" "$work/ended" ||
        { diff "$work/expected" "$work/ended"; fail "$side killed at call $n of $total: another end"; }
    while read -r told; do
        grep -q "^$told" "$work/ended" || fail "$side killed at call $n of $total: $told was acknowledged and is lost"
    done <"$work/told"
    tested=$((tested + 1))
done
[ "$cut" -gt $((tested / 2)) ] || fail "only $cut of $tested syncs were cut: this test sees nothing"
echo "$side killed: $tested of $total points, $cut syncs cut, always the same end; $all entries and objects, none lost, none doubled"
