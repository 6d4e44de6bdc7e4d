// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bundlereadme.h"

namespace fieldcase::store {

QByteArray bundleReadme()
{
    return R"(电子案卷（卷宗包）说明
====================

本文件夹是一个案件的完整电子案卷。任何一个字节被改动、任何一个文件被增删，都可以被发现。
全部采用公开标准：SHA-256（校验值）、Ed25519（签名，RFC 8032）、age v1（加密，c2sp.org/age）、
RFC 6962（防篡改日志）。不需要本软件也能核验，工具均为通用工具：sha256sum、openssl（3.0 以上）、age。

文件夹内容
  documents/     已签名的正式文书（PDF），可直接打开
  evidence/      证据原件（照片、录像、录音等），可直接打开
  objects/       同样的文件在封存时的加密形式，文件名就是其校验值
  case/          案件的全部记录，按正式次序编号：
                   .header.json  记录的首部（谁、何时、哪台设备、前一条是哪条）
                   .signature    设备对首部的签名（64 字节）
                   .body.json    记录的内容，其校验值写在首部的 body 中
                   .receipt.json 办公室的回执（次序号、收到时间、日志证明），.receipt.signature 是其签名
  organisation/  说明本案所需的单位记录：单位与设备的登记、抽查、任务派发
  keys/          case.txt 为本案密钥；office.pem 与 device-*.pem 为单位和设备的公钥
  draw.json      双随机抽查记录（由抽查产生的案件，且记录在导出设备上时才有）
  manifest.json  全部文件的清单，manifest.json.sig 是导出设备对它的签名
  SHA256SUMS     全部文件的校验值

用通用工具核验
  1. 文件是否齐全、未被改动：
       sha256sum -c SHA256SUMS
  2. 清单的签名（<设备> 即 manifest.json 中 device 的值）：
       openssl pkeyutl -verify -rawin -pubin -inkey keys/device-<设备>.pem \
         -in manifest.json -sigfile manifest.json.sig
  3. 一条记录（以 case/0001 为例；<设备> 即首部中 device 的值）：
       { printf 'fieldcase-entry-v1\n'; cat case/0001.header.json; } > signed.bin
       openssl pkeyutl -verify -rawin -pubin -inkey keys/device-<设备>.pem \
         -in signed.bin -sigfile case/0001.signature
       sha256sum case/0001.body.json      # 等于首部中 body 的值
       sha256sum case/0001.header.json    # 这是本条的编号，等于同一设备下一条首部中 prev 的值
  4. 办公室的回执：
       { printf 'fieldcase-receipt-v1\n'; cat case/0001.receipt.json; } > signed.bin
       openssl pkeyutl -verify -rawin -pubin -inkey keys/office.pem \
         -in signed.bin -sigfile case/0001.receipt.signature
  5. 加密形式与原件一致（<校验值> 取自记录内容中的 object，结果等于其中的 plainSha256 或 pdfSha256）：
       sha256sum objects/<校验值>.age
       age -d -i keys/case.txt objects/<校验值>.age | sha256sum
  6. keys/office.pem 是全部信任的起点：请与该单位公布的公钥核对。

用本软件的独立核验程序一次完成上述全部检查，并重新核对岗位职责分离和双随机抽查：
       fieldcase-verify bundle 本文件夹 --office-key 该单位公布的公钥文件


ELECTRONIC CASE FILE (COURT BUNDLE)
===================================

This folder is the whole electronic file of one case. A change of any byte, a file added or removed, can be found.
Everything is public standard: SHA-256, Ed25519 signatures (RFC 8032), age v1 encryption (c2sp.org/age), the RFC 6962
log. It can be checked without our software, with the stock tools sha256sum, openssl (3.0 or later) and age.

What lies where
  documents/     the final, signed documents (PDF), readable
  evidence/      the original evidence (photos, video, sound), readable
  objects/       the same as they were sealed: encrypted, named by their own hash
  case/          every entry of the case, numbered in official order:
                   .header.json  who, when, which device, after which entry
                   .signature    the device's signature over the header (64 bytes)
                   .body.json    what it says; its hash stands in the header as "body"
                   .receipt.json the office's receipt (position, time, proof in its log); .receipt.signature signs it
  organisation/  the entries of the office that explain the case: the office and its devices, the draw, the assignment
  keys/          case.txt opens the objects; office.pem and device-*.pem are public keys
  draw.json      the record of the random draw (for a drawn case, when the exporting device has it)
  manifest.json  the list of all files; manifest.json.sig is the exporting device's signature over it
  SHA256SUMS     the hashes of all files

Checking with stock tools
  1. Nothing altered, nothing missing:
       sha256sum -c SHA256SUMS
  2. The signature of the list (<device> is "device" in manifest.json):
       openssl pkeyutl -verify -rawin -pubin -inkey keys/device-<device>.pem \
         -in manifest.json -sigfile manifest.json.sig
  3. An entry (here case/0001; <device> is "device" in its header):
       { printf 'fieldcase-entry-v1\n'; cat case/0001.header.json; } > signed.bin
       openssl pkeyutl -verify -rawin -pubin -inkey keys/device-<device>.pem \
         -in signed.bin -sigfile case/0001.signature
       sha256sum case/0001.body.json      # equals "body" in the header
       sha256sum case/0001.header.json    # the entry's id: "prev" in the next header of the same device
  4. A receipt of the office:
       { printf 'fieldcase-receipt-v1\n'; cat case/0001.receipt.json; } > signed.bin
       openssl pkeyutl -verify -rawin -pubin -inkey keys/office.pem \
         -in signed.bin -sigfile case/0001.receipt.signature
  5. An object is what was sealed (<hash> is "object" in an entry's body; the result is its plainSha256 or pdfSha256):
       sha256sum objects/<hash>.age
       age -d -i keys/case.txt objects/<hash>.age | sha256sum
  6. keys/office.pem is the root of all trust: compare it with the key that the office publishes.

All of this at once, and the separation of duties and the draw besides, by the independent checker:
       fieldcase-verify bundle THIS_FOLDER --office-key THE_KEY_THAT_THE_OFFICE_PUBLISHES
)";
}

} // namespace fieldcase::store
