# SPDX-FileCopyrightText: 2026 The Fieldcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that shows what a played day left: index.html, Chinese first, relative links only."""

import html
import subprocess

#: picture: (Chinese caption, English caption); the order is the day's.
SCREENS = {
    "01-enrolment": ("设备登记：一次性票据和口令", "Enrolment: a one-time ticket and a passphrase"),
    "02-settings": ("设置", "Settings"),
    "03-unlock": ("解锁", "Unlock"),
    "03b-devices": ("设备与角色", "Devices and roles"),
    "04-register-enterprises": ("企业库：自 CSV 导入", "Register of enterprises, imported from CSV"),
    "05-import-with-faults": ("有错误的文件：逐行说明，好行导入", "A file with faults: good rows come in, each bad row is explained"),
    "06-register-officers": ("执法人员库", "Register of officers"),
    "07-draw-freeze": ("抽查方案", "The plan of a draw"),
    "08-draw-frozen": ("名录冻结，承诺第一个秘密", "Registers frozen, the first secret committed"),
    "09-draw-revealed": ("公布秘密", "A secret revealed"),
    "10-draw-both-revealed": ("双方均已公布", "Both revealed"),
    "11-drawn": ("抽取结果", "The outcome of the draw"),
    "12-assigned": ("任务下达", "Assignments issued"),
    "13-today": ("今日：待办", "Today"),
    "14-assignments": ("案件列表", "Cases"),
    "15-case": ("案件概况", "A case"),
    "16-arrival": ("到场", "Arrival"),
    "17-checklist": ("检查表", "Checklist"),
    "18-finding": ("问题与照片", "A finding with its photo"),
    "19-findings": ("问题列表", "Findings"),
    "20-evidence": ("证据：EXIF 与位置保留", "Evidence: EXIF and position are kept"),
    "21-camera": ("拍照（测试画面）", "Camera (test picture)"),
    "22-record": ("现场检查记录，待签名", "The record, to be signed"),
    "23-signature": ("屏幕手写签名", "Signing by hand"),
    "24-record-final": ("现场检查记录，已定稿", "The record, final"),
    "25-order-final": ("责令限期整改指令书，已定稿", "The rectification order, final"),
    "26-documents": ("文书列表", "Documents"),
    "27-proposal": ("处罚建议", "The proposed penalty"),
    "28-submit": ("提交审核", "Handing over for review"),
    "29-timeline-offline": ("离线时的操作记录", "The ledger while offline"),
    "30-offline": ("没有网络：全部保存在本机", "No network: everything waits on the device"),
    "31-sync": ("同步完成：局端收据", "Synchronised: receipts from the office"),
    "32-review-queue": ("待审核", "Waiting for review"),
    "33-review": ("审核：问题、证据、文书并列", "Review: findings beside evidence beside documents"),
    "34-returned": ("退回后的今日页", "Today, after the return"),
    "35-reason": ("退回原因", "The reason for the return"),
    "36-correction": ("更正问题", "Correcting the finding"),
    "36b-documents-anew": ("文书：旧件作废，新件定稿", "Documents: the old ones void, the new ones final"),
    "37-review-again": ("再次审核", "The second review"),
    "38-filing": ("立案审批", "Approving the opening of the case"),
    "39-filed": ("已立案", "Opened"),
    "40-notice": ("行政处罚告知", "The notice of the intended penalty"),
    "41-waiting-period": ("陈述申辩期内不能决定", "No decision while the party may speak"),
    "42-decision": ("处罚决定", "The decision"),
    "43-decided": ("已决定", "Decided"),
    "44-decision-document": ("行政处罚决定书", "The decision's document"),
    "45-timeline": ("完整操作记录", "The whole ledger of the case"),
    "46-export": ("导出案卷", "Exporting the case file"),
    "47-exported": ("案卷已导出", "The case file is exported"),
}

STYLE = """
:root{--ink:#16202b;--soft:#5b6877;--line:#dbe2ea;--paper:#fff;--ground:#f2f5f9;--accent:#0b57a4}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.65 "Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
header{background:#10263f;color:#fff;padding:44px 24px 36px}
header>*,main,footer{max-width:1180px;margin:0 auto}
h1{font-size:30px;margin:0 auto 8px;font-weight:600}
header p{color:#c8d6e6;margin:4px auto;max-width:1180px}
nav{margin-top:18px!important;display:flex;gap:8px;flex-wrap:wrap}
nav a{color:#fff;border:1px solid #4a6585;border-radius:99px;padding:4px 16px;text-decoration:none}
nav a:hover{background:#1d3d61}
main{padding:12px 24px 40px}
h2{font-size:22px;margin:38px 0 4px;font-weight:600}
.en{color:var(--soft);font-size:.88em;display:block}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(240px,1fr));gap:18px;margin-top:16px}
.screens{grid-template-columns:repeat(auto-fill,minmax(330px,1fr))}
figure{margin:0;background:var(--paper);border:1px solid var(--line);border-radius:10px;overflow:hidden;display:flex;flex-direction:column}
figure img{width:100%;display:block;border-bottom:1px solid var(--line);background:#fff}
figcaption{padding:10px 14px 12px;flex:1}
figcaption a{color:var(--accent)}
.langs{font-size:.85em;margin-top:2px}
pre{background:#0f1b28;color:#dce7f2;border-radius:10px;padding:14px 18px;overflow-x:auto;font:13px/1.6 "DejaVu Sans Mono","Noto Sans Mono CJK SC",monospace;white-space:pre-wrap}
.good{border-left:6px solid #2e9e5b}.bad{border-left:6px solid #d0453a}
ol.steps{columns:2;column-gap:36px;padding-left:24px}ol.steps li{break-inside:avoid;margin:2px 0}
ul.files{padding-left:20px}
@media(max-width:760px){ol.steps{columns:1}}
"""


def both(chinese, english, tag="span"):
    return f'<{tag}>{html.escape(chinese)}<span class="en" lang="en">{html.escape(english)}</span></{tag}>'


def thumbnails(pdf, folder):
    """One small picture of the first page of a PDF. Returns its path."""
    target = folder / pdf.stem
    subprocess.run(["pdftoppm", "-singlefile", "-r", "60", "-png", pdf, target], check=True)
    return target.with_suffix(".png")


def document_cards(out, documents):
    folder = out / "files" / "thumbnails"
    folder.mkdir(exist_ok=True)
    cards = []
    for path, chinese, english in documents:
        picture = thumbnails(path, folder)
        link = html.escape(str(path.relative_to(out)))
        cards.append(f'<figure><a href="{link}"><img loading="lazy" src="{html.escape(str(picture.relative_to(out)))}"'
                     f' alt="{html.escape(chinese)}"></a><figcaption>{both(chinese, english)}'
                     f'<a href="{link}">PDF</a></figcaption></figure>')
    return "\n".join(cards)


def screen_cards(out):
    cards = []
    for name, (chinese, english) in SCREENS.items():
        links = {language: out / "screens" / f"{name}.{language}.png" for language in ("zh_CN", "en")}
        if not all(link.exists() for link in links.values()):
            continue
        first = f"screens/{name}.zh_CN.png"
        cards.append(f'<figure><a href="{first}"><img loading="lazy" src="{first}" alt="{html.escape(chinese)}"></a>'
                     f'<figcaption>{both(chinese, english)}<div class="langs"><a href="{first}">中文</a> · '
                     f'<a href="screens/{name}.en.png" lang="en">English</a></div></figcaption></figure>')
    return "\n".join(cards)


def write(out, steps, documents, files, checks):
    """steps: [(words in Chinese, words in English, seconds)]; documents: [(path, Chinese, English)];
    files: [(path, Chinese, English)]; checks: [(is good, command, what it printed)]."""
    steps_list = "".join(f"<li>{both(chinese, f'{english} · {seconds:.1f} s')}</li>"
                         for chinese, english, seconds in steps)
    files_list = "".join(f'<li><a href="{html.escape(str(path.relative_to(out)))}">'
                         f'{html.escape(str(path.relative_to(out)))}</a> {both(chinese, english)}</li>'
                         for path, chinese, english in files)
    checks_list = "".join(f'<pre class="{"good" if is_good else "bad"}">$ {html.escape(command)}\n'
                          f'{html.escape(printed.strip())}</pre>' for is_good, command, printed in checks)
    page = f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>现场案卷演示：一次检查的全过程</title><style>{STYLE}</style></head><body>
<header><h1>现场案卷演示：一次检查的全过程</h1>
<p>由真实程序逐步操作留下：局端服务、七台设备，各有独立的数据和进程。企业、人员、照片均为虚构，裁量档次为示例。</p>
<p lang="en">Fieldcase, one inspection from the draw to the decision: left by the real programs, an office and seven devices,
each with its own data and process. Enterprises, persons and photos are fictitious.</p>
<nav><a href="#documents">文书</a><a href="#proof">核验</a><a href="#screens">界面</a><a href="#steps">过程</a></nav></header>
<main>
<h2 id="documents">{both("文书", "Documents")}</h2><div class="cards">{document_cards(out, documents)}</div>
<h2 id="proof">{both("核验：完好的与改动一个字节的", "Verification: as it is, and with one byte changed")}</h2>{checks_list}
<ul class="files">{files_list}</ul>
<h2 id="screens">{both("界面", "Screens")}</h2><div class="cards screens">{screen_cards(out)}</div>
<h2 id="steps">{both("过程", "The steps")}</h2><ol class="steps">{steps_list}</ol>
</main></body></html>
"""
    (out / "index.html").write_text(page, encoding="utf-8")
