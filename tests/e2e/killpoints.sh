#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fieldcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Nothing that was called done is ever lost: the program is killed at its N-th fsync (kill), or that fsync fails (eio), or
# from the N-th write on the disk is full (full), for N = 1, 2, … through a whole case. Afterwards the vault opens, is
# whole, and has everything that was acknowledged.
#   killpoints.sh CASEWRITER kill|eio|full     FIELDCASE_POINTS=n|all: how many of the points (default 40)
. "$(dirname "$0")/common.sh"

writer=$1
fault=$2
points=${FIELDCASE_POINTS:-40}
needs strace
syncs=fsync,fdatasync
writes=write,pwrite64,writev
case $fault in
kill) calls=$syncs ;;
eio) calls=$syncs ;;
full) calls=$writes ;;
*) fail "unknown fault $fault" ;;
esac
inject() { # the N-th point as strace's expression
    case $fault in
    kill) echo "$syncs:signal=SIGKILL:when=$1" ;;
    eio) echo "$syncs:error=EIO:when=$1" ;;
    full) echo "$writes:error=ENOSPC:when=$1+" ;;
    esac
}

"$writer" "$work/seed" make >"$work/log" 2>&1 || { cat "$work/log"; fail "cannot make a vault"; }
cp -a "$work/seed" "$work/run"
strace -f -qq -o "$work/calls" -e "trace=$calls" "$writer" "$work/run" work >"$work/acks" 2>"$work/log" ||
    { cat "$work/log"; skip "strace cannot run a program here"; }
"$writer" "$work/run" verify "$work/acks" >"$work/log" || { cat "$work/log"; fail "even undisturbed work does not verify"; }
total=$(grep -cE '^[0-9 ]*([a-z0-9]+)\(' "$work/calls")
all=$(wc -l <"$work/acks")
[ "$total" -gt 20 ] && [ "$all" -gt 20 ] || fail "the work is too small to prove anything: $total calls, $all acknowledgements"

step=1
[ "$points" = all ] || step=$(((total + points - 1) / points))
tested=0
disturbed=0
slowest=0
for ((n = 1; n <= total; n += step)); do
    rm -rf "$work/run"
    cp -a "$work/seed" "$work/run"
    strace -f -qq -o /dev/null -e "trace=$calls" -e "inject=$(inject $n)" "$writer" "$work/run" work >"$work/acks" 2>/dev/null
    [ $? -ne 0 ] && disturbed=$((disturbed + 1))
    "$writer" "$work/run" verify "$work/acks" >"$work/log" 2>&1 ||
        { cat "$work/log"; fail "$fault at call $n of $total, after $(wc -l <"$work/acks") acknowledgements"; }
    took=$(sed -n 's/^opened in \([0-9]*\) ms$/\1/p' "$work/log")
    [ "${took:-0}" -gt "$slowest" ] && slowest=$took
    tested=$((tested + 1))
done
[ "$disturbed" -gt 0 ] || fail "no run was disturbed"
[ "$slowest" -le 2000 ] || fail "opening again took $slowest ms"
echo "$fault: $tested of $total points, $disturbed runs disturbed, 0 of up to $all acknowledgements lost, opens again within $slowest ms"
