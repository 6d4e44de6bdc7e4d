#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fieldcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A power cut at a random moment loses nothing that was called done. The vault lies on a disk image; the program is
# stopped, and what has reached the image, not the page cache, is what the next day finds. (A killed program keeps the page
# cache, so killpoints.sh cannot see an fsync that is missing. This can.)
#   powercut.sh CASEWRITER FAULTPOINTS     FIELDCASE_POWERCUTS=n: how many (default 8)
. "$(dirname "$0")/common.sh"

writer=$1
faultpoints=$2
cuts=${FIELDCASE_POWERCUTS:-8}
RANDOM=${FIELDCASE_SEED:-7731}
needs_loop_devices

# commit=600: ext4 writes its journal only when asked to, so that luck does not hide a missing fsync.
truncate -s 256M "$work/empty"
mkfs.ext4 -q -F -E lazy_itable_init=0,lazy_journal_init=0 "$work/empty"
mkdir "$work/day" "$work/after"
cp --sparse=always "$work/empty" "$work/disk"
mount -o loop,commit=600 "$work/disk" "$work/day"
"$writer" "$work/day/vault" make >"$work/log" 2>&1 || { cat "$work/log"; fail "cannot make a vault"; }
umount "$work/day"

# cut_power [PRELOADED]: works for a moment, takes the power away, and looks at what is left.
cut_power() {
    cp --sparse=always "$work/disk" "$work/today"
    mount -o loop,commit=600 "$work/today" "$work/day"
    : >"$work/acks"
    LD_PRELOAD=${1:-} "$writer" "$work/day/vault" work 100000 >"$work/acks" 2>"$work/log" &
    pid=$!
    until [ -s "$work/acks" ] || ! kill -0 $pid 2>/dev/null; do sleep 0.01; done
    sleep "0.$((RANDOM % 70 + 15))"
    kill -STOP $pid || { cat "$work/log"; fail "the writer ended by itself"; }
    cp "$work/acks" "$work/acks.then"
    cp --sparse=always "$work/today" "$work/cut"
    kill -KILL $pid
    wait $pid 2>/dev/null
    umount "$work/day"
    mount -o loop "$work/cut" "$work/after" || fail "the file system does not mount"
    "$writer" "$work/after/vault" verify "$work/acks.then" >"$work/log" 2>&1
    verified=$?
    umount "$work/after"
    return $verified
}

FAULT=nosync cut_power "$faultpoints" && fail "nothing was synced, nothing was lost: this test sees nothing"

least=
for ((cut = 1; cut <= cuts; ++cut)); do
    cut_power || { cat "$work/log"; fail "cut $cut, after $(wc -l <"$work/acks.then") acknowledgements"; }
    count=$(wc -l <"$work/acks.then")
    [ -z "$least" ] || [ "$count" -lt "$least" ] && least=$count
done
echo "power cut: $cuts cuts, at least $least acknowledgements before each, none lost (all lost without fsync)"
