# SPDX-FileCopyrightText: 2026 The Fieldcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the durability scripts share. They drive tests/support/casewriter:
#   casewriter FOLDER make            a vault with an assigned case
#   casewriter FOLDER work [ROUNDS]   works on the case; prints "ack …" after each thing that was called done
#   casewriter FOLDER verify ACKS     checks the vault, and that everything in the file ACKS is there
set -uo pipefail

fail() { echo "FAILED: $*"; exit 1; }
# The test did not run, and says so: CTest shows it as skipped, never as passed.
skip() { echo "SKIPPED, NOT TESTED: $*"; exit 77; }

needs() {
    for tool in "$@"; do
        command -v "$tool" >/dev/null || skip "$tool is not installed (packaging/deps)"
    done
}

needs_loop_devices() {
    needs mkfs.ext4 mount umount losetup
    [ "$(id -u)" -eq 0 ] || skip "mounting a disk image needs root"
    truncate -s 8M "$work/probe" && mkfs.ext4 -q -F "$work/probe" && mkdir -p "$work/probed" || skip "cannot make a file system"
    mount -o loop "$work/probe" "$work/probed" 2>/dev/null || skip "this machine has no loop devices"
    umount "$work/probed"
}

work=$(mktemp -d)
cleanup() {
    for mounted in "$work"/*/; do
        mountpoint -q "$mounted" 2>/dev/null && umount -l "$mounted"
    done
    rm -rf "$work"
}
trap cleanup EXIT
