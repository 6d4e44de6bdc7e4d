#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fieldcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A stolen disk shows nothing: a whole case is worked on a disk image (with a crash in the middle, temporary folder and
# home on the same image), then every raw byte of the image is searched, deleted blocks and the journal included.
#   stolendisk.sh CASEWRITER
. "$(dirname "$0")/common.sh"

writer=$1
needs_loop_devices
needs python3

truncate -s 256M "$work/disk"
mkfs.ext4 -q -F "$work/disk"
mkdir "$work/stolen"
mount -o loop "$work/disk" "$work/stolen"
mkdir "$work/stolen/tmp" "$work/stolen/home"
export TMPDIR=$work/stolen/tmp SQLITE_TMPDIR=$work/stolen/tmp HOME=$work/stolen/home
export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share XDG_CACHE_HOME=$HOME/.cache

"$writer" "$work/stolen/vault" make >"$work/log" 2>&1 || { cat "$work/log"; fail "cannot make a vault"; }
: >"$work/acks"
"$writer" "$work/stolen/vault" work 100000 >"$work/acks" 2>/dev/null &
pid=$!
until [ "$(wc -l <"$work/acks")" -gt 40 ] || ! kill -0 $pid 2>/dev/null; do sleep 0.01; done
kill -KILL $pid
wait $pid 2>/dev/null
"$writer" "$work/stolen/vault" work 3 >>"$work/acks" 2>"$work/log" || { cat "$work/log"; fail "cannot go on after the crash"; }
"$writer" "$work/stolen/vault" verify "$work/acks" >"$work/log" || { cat "$work/log"; fail "does not verify"; }
"$writer" "$work/stolen/vault" canaries >"$work/canaries" || fail "no canaries"
# Shows that the search sees deleted files too.
echo 'CONTROL-CANARY-4711' >"$work/stolen/control"
sync
rm "$work/stolen/control"
umount "$work/stolen"

python3 - "$work/disk" "$work/canaries" <<'PY' || fail "the stolen disk shows what it must not"
import mmap, sys
with open(sys.argv[1], "rb") as disk:
    image = mmap.mmap(disk.fileno(), 0, access=mmap.ACCESS_READ)
if image.find(b"CONTROL-CANARY-4711") < 0:
    sys.exit("the search does not find what is there")
bad = 0
words = open(sys.argv[2], encoding="utf-8").read().splitlines()
patterns = 0
for word in words:
    forms = {bytes.fromhex(word[4:])} if word.startswith("hex:") else {
        word.encode(e, errors="ignore") for e in ("utf-8", "utf-16-le", "utf-16-be", "gb18030")}
    for form in forms:
        patterns += 1
        at = image.find(form)
        if at >= 0:
            bad += 1
            print(f"found {word!r} as {form.hex()} at byte {at}")
print(f"stolen disk: {patterns} patterns of {len(words)} canaries searched in {len(image)} bytes, {bad} found")
sys.exit(1 if bad else 0)
PY
