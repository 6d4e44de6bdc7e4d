#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays the demonstration's day (packaging/demo/play) with the real programs and checks what it came to.

  inspection.py --bin FOLDER --device PROGRAM     the folder of the programs; tests/support/syncdevice

Checks: every device holds the same case in the same order and nothing that is only there; every vault and the office prove
whole; the case file holds what the devices hold; documents say what was found, corrected and decided; what is altered is named.
"""

import argparse
import csv
import hashlib
import importlib.machinery
import importlib.util
import json
import pathlib
import subprocess
import sys
import tempfile

DEMO = pathlib.Path(__file__).resolve().parents[2] / "packaging" / "demo"
TEAM_AND_OFFICE = ("officer1", "officer2", "reviewer", "approver")


def load_player():
    sys.path.insert(0, str(DEMO))
    loader = importlib.machinery.SourceFileLoader("play", str(DEMO / "play"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("play", loader))
    loader.exec_module(module)
    return module


failures = []


def expect(holds, words):
    if not holds:
        failures.append(words)
        print(f"FAILED: {words}", flush=True)


def text_of(pdf):
    printed = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True).stdout.decode()
    return "".join(printed.split())  # lines are broken anywhere in Chinese


class Checks:
    def __init__(self, day, player, device_program):
        self.day, self.player, self.program = day, player, device_program
        self.bundle = day.files / "bundle"
        self.case = json.loads((self.bundle / "manifest.json").read_text())["case"]

    def ask(self, device, *arguments):
        ended = subprocess.run([self.program, self.day.data / device, *arguments], capture_output=True,
                               env={"PASSPHRASE": self.player.PASSPHRASE, "PATH": "/usr/bin:/bin"})
        expect(ended.returncode == 0, f"{device} {arguments[0]}: {ended.stderr.decode().strip()}")
        return ended.stdout.decode().splitlines()

    def devices(self):
        shown = {}
        for device in TEAM_AND_OFFICE:
            self.day.play(device, "send-second")
            lines = self.ask(device, "show", self.case)
            shown[device] = [line.split() for line in lines if line.startswith("entry")]
            kept = [line for line in lines if line.endswith("only_here")]
            expect(not kept, f"{device}: only there: {kept}")
            self.ask(device, "check")
        first = shown["officer1"]
        expect(len(first) > 60, f"the case has only {len(first)} entries")
        expect(all(int(entry[1]) > 0 for entry in first), "entries without the office's position")
        for device, entries in shown.items():
            expect(entries == first, f"{device} holds another case than officer1")
        return [entry[2] for entry in first]

    def case_file(self, hashes):
        headers = sorted((self.bundle / "case").glob("*.header.json"))
        inside = [hashlib.sha256(header.read_bytes()).hexdigest() for header in headers]
        expect(inside == hashes[: len(inside)] and len(inside) == len(hashes),
               f"the case file holds {len(inside)} entries, the devices {len(hashes)}, or others")
        pictures = sorted(picture.name[3:] for picture in (self.bundle / "evidence").iterdir())
        expect(pictures == ["ledger.jpg", "press.jpg", "workshop.jpg"], f"evidence: {pictures}")
        for picture in (self.bundle / "evidence").iterdir():
            same = picture.read_bytes() == (DEMO / "photos" / picture.name[3:]).read_bytes()
            expect(same, f"{picture.name} is not the photo that was taken")

    def documents(self):
        texts = {pdf.name[:6]: text_of(pdf) for pdf in (self.bundle / "documents").glob("*.pdf")}
        expect(sorted(texts) == ["01 F03", "02 F05", "03 F03", "04 F05", "05 F34"], f"documents: {sorted(texts)}")
        for name, text in texts.items():
            expect("示例市海澜机械有限公司" in text, f"{name} does not name the party")
        for name in ("01 F03", "03 F03"):
            expect("张喆" in texts[name] and "李玥" in texts[name], f"{name} does not name the officers")
        for name in ("01 F03", "03 F03"):
            expect("2026年9月10日9时20分至2026年9月10日11时" in texts[name], f"{name} tells of another visit")
        corrected = "2026年7月1日至8月31日排查出的4项事故隐患"
        for name, is_corrected in (("01 F03", False), ("02 F05", False), ("03 F03", True), ("04 F05", True)):
            expect((corrected in texts[name]) == is_corrected, f"{name}: the corrected words, expected {is_corrected}")
        for words in ("陆万元整", "王堃", "38000.00", "22000.00", "六十日内", "示例市人民法院"):
            expect(words in texts["05 F34"], f"the decision lacks {words}")
        expect("示例市海澜机械有限公司" in text_of(self.day.files / "draw-record.pdf"), "the draw's page lacks the enterprise")
        for pdf in ("F03-1", "F05-1", "F03-2", "F05-2", "F34"):
            size = (self.day.files / f"{pdf}-printed.pdf").stat().st_size
            expect(size > 20_000, f"{pdf} was printed with {size} bytes")

    def rows_left_out(self):
        with open(self.day.files / "rows-left-out.csv", encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        expect(len(rows) == 6 and all(row[1] for row in rows[1:]), f"rows left out: {rows}")

    def damage(self):
        said = (self.day.files / "verify-bundle-changed.zh_CN.txt").read_text()
        expect("press.jpg 已被改动" in said and said.count("✗") == 1, f"of the altered photo: {said}")
        said = (self.day.files / "verify-draw-changed.zh_CN.txt").read_text()
        expect("企业名录在封存之后" in said, f"of the altered draw: {said}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", required=True, type=pathlib.Path)
    parser.add_argument("--device", required=True, type=pathlib.Path)
    options = parser.parse_args()
    player = load_player()
    with tempfile.TemporaryDirectory(prefix="inspection-") as folder:
        day = player.Day(options.bin.resolve(), pathlib.Path(folder), with_pictures=False)
        day.make_folders()
        try:
            day.whole_day()
            checks = Checks(day, player, options.device.resolve())
            hashes = checks.devices()
            stats = day.office("stats")
            expect(stats["devices"] == 7 and stats["enterprises"] == 243, f"the office: {stats}")
            day.office("check")
            checks.case_file(hashes)
            checks.documents()
            checks.rows_left_out()
            checks.damage()
        except player.Failure as failure:
            expect(False, str(failure))
            print(day.log.read_text()[-4000:])
        finally:
            day.close_office()
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
