#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fieldcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Nothing that was called done is ever lost. Through a whole case, for N = 1, 2, …
#   kill   the program is killed before the N-th call that changes the disk (write, fsync, rename, …)
#   eio    its N-th fsync fails
#   full   from its N-th write on the disk is full
# Afterwards the vault opens, is whole, has everything that was acknowledged, and work goes on.
#   killpoints.sh CASEWRITER FAULTPOINTS kill|eio|full     FIELDCASE_POINTS=n|all: how many of the points (default 60)
. "$(dirname "$0")/common.sh"

writer=$1
faultpoints=$2
fault=$3
points=${FIELDCASE_POINTS:-60}
disturbed_by() { LD_PRELOAD=$faultpoints "$@"; }

"$writer" "$work/seed" make >"$work/log" 2>&1 || { cat "$work/log"; fail "cannot make a vault"; }
cp -a "$work/seed" "$work/run"
FAULT=count COUNT_FILE=$work/counts disturbed_by "$writer" "$work/run" work >"$work/acks" 2>"$work/log" ||
    { cat "$work/log"; fail "undisturbed work fails"; }
"$writer" "$work/run" verify "$work/acks" >"$work/log" 2>&1 || { cat "$work/log"; fail "undisturbed work does not verify"; }
read -r calls syncs writes <"$work/counts"
case $fault in
kill) total=$calls ;;
eio) total=$syncs ;;
full) total=$writes ;;
*) fail "unknown fault $fault" ;;
esac
all=$(wc -l <"$work/acks")
[ "$total" -gt 20 ] && [ "$all" -gt 20 ] || fail "the work is too small to prove anything: $total calls, $all acknowledgements"

step=1
[ "$points" = all ] || step=$(((total + points - 1) / points))
tested=0
slowest=0
for ((n = 1; n <= total; n += step)); do
    rm -rf "$work/run"
    cp -a "$work/seed" "$work/run"
    { FAULT=$fault FAULT_AT=$n disturbed_by "$writer" "$work/run" work >"$work/acks"; status=$?; } 2>/dev/null
    # A failed fsync when the vault is closed, after the last acknowledgement, need not show.
    [ $status -ne 0 ] || [ "$(wc -l <"$work/acks")" -eq "$all" ] || fail "$fault at call $n of $total was not noticed"
    "$writer" "$work/run" verify "$work/acks" >"$work/log" 2>&1 ||
        { cat "$work/log"; fail "$fault at call $n of $total, after $(wc -l <"$work/acks") acknowledgements"; }
    took=$(sed -n 's/^opened in \([0-9]*\) ms$/\1/p' "$work/log")
    [ "$took" -gt "$slowest" ] && slowest=$took
    tested=$((tested + 1))
done
[ "$slowest" -le 2000 ] || fail "opening again took $slowest ms"
echo "$fault: $tested of $total points, 0 of up to $all acknowledgements lost, opens again within $slowest ms"
