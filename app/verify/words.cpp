// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify/words.h"

#include <QLocale>

#include <array>

namespace fieldcase::verify {

using namespace Qt::StringLiterals;
using domain::TranscriptFault;

namespace {

/// A name for machines and a sentence in both languages; %1 is the place, %2 the detail.
struct Entry {
    const char *code;
    const char16_t *english;
    const char16_t *chinese;
};

constexpr std::array kFaults{
    Entry{"manifest_missing", u"%1 is missing: this is not a whole bundle.",
          u"缺少 %1：这不是一份完整的卷宗包。"},
    Entry{"manifest_unreadable",
          u"%1 cannot be read as a list of files: it was altered, or it is something else. (%2)",
          u"%1 无法作为文件清单读取：已被改动，或者根本不是清单。（%2）"},
    Entry{"manifest_too_new", u"%1 was written by a later version of Fieldcase; use that version's program.",
          u"%1 由更新版本的程序生成，请使用该版本核验。"},
    Entry{"manifest_altered", u"%1 was altered: it is not what was signed.",
          u"%1 已被改动：与签名时的内容不一致。"},
    Entry{"signature_altered", u"%1 was altered: it is not the signature of manifest.json.",
          u"%1 已被改动：不是 manifest.json 的签名。"},
    Entry{"sums_altered", u"%1 was altered: it is not the list of hashes that belongs to this bundle.",
          u"%1 已被改动：不是本卷宗包的校验值清单。"},
    Entry{"file_missing", u"%1 is missing.", u"缺少文件 %1。"},
    Entry{"file_altered", u"%1 was altered: it is not the file that was signed for.",
          u"%1 已被改动：与签名清单不一致。"},
    Entry{"file_extra", u"%1 does not belong to the bundle: it was added.",
          u"%1 不属于本卷宗包：是后来添加的。"},
    Entry{"file_unreadable", u"%1 cannot be read. (%2)", u"%1 无法读取。（%2）"},
    Entry{"file_unaccounted", u"%1 is listed, but no entry of the case speaks of it.",
          u"%1 虽在清单内，但案件记录中没有任何条目提到它。"},

    Entry{"office_unknown",
          u"The office that vouches for everything cannot be established: its first entry is missing or "
          u"false. %1",
          u"无法确认出具单位：其首条记录缺失或者不实。%1"},
    Entry{"office_other", u"This comes from another office than the one whose key was given. %1",
          u"出具单位的密钥与所给密钥不符，不是同一单位。%1"},
    Entry{"exporter_unknown", u"The device that signed %1 is not a device of this office.",
          u"签署 %1 的设备不是本单位登记的设备。"},
    Entry{"key_file_wrong", u"%1 is not the key that the office registered.", u"%1 不是本单位登记的密钥。"},
    Entry{"assignment_missing", u"The assignment of this case is missing. %1", u"缺少本案的检查任务记录。%1"},
    Entry{"case_key_wrong", u"%1 is not the key of this case.", u"%1 不是本案的密钥。"},

    Entry{"entry_unreadable", u"%1: the entry cannot be read. (%2)", u"%1：该条目无法读取。（%2）"},
    Entry{"entry_forged",
          u"%1: the entry is forged: the device it names did not sign it, or its content was exchanged. (%2)",
          u"%1：该条目系伪造：并非所称设备签署，或者内容被替换。（%2）"},
    Entry{"entry_of_stranger", u"%1: the entry comes from a device that the office never registered.",
          u"%1：该条目来自本单位从未登记的设备。"},
    Entry{"author_forged", u"%1: the entry names another person than the holder of the device.",
          u"%1：该条目所称人员不是设备持有人。"},
    Entry{"entry_elsewhere", u"%1: the entry belongs to another case or another office.",
          u"%1：该条目属于另一案件或者另一单位。"},
    Entry{"entry_not_listed", u"%1: this is not the entry that the list names here.",
          u"%1：不是清单此处所列的条目。"},
    Entry{"after_revocation", u"%1: the entry was accepted after its device had been revoked.",
          u"%1：该条目在设备注销之后才被接收。"},
    Entry{"receipt_forged", u"%1: the receipt is not the office's, or not for this entry. (%2)",
          u"%1：回执不是本单位出具，或者不是该条目的回执。（%2）"},
    Entry{"entries_reordered", u"%1: the entry does not stand in its official place: entries were reordered.",
          u"%1：该条目不在法定次序上：条目顺序被调换。"},
    Entry{"entries_removed", u"%1: entries of the same device before this one were removed.",
          u"%1：同一设备在此之前的条目被删去。"},
    Entry{"entry_inserted",
          u"%1: the entry does not follow the one before it: something was inserted or exchanged.",
          u"%1：该条目与前一条不衔接：有条目被插入或者替换。"},
    Entry{"seen_missing", u"%1: the writer had seen an entry that is not here: it was removed. (%2)",
          u"%1：记录人当时看到的一条记录不在卷宗内：已被删去。（%2）"},
    Entry{"entry_unlawful", u"%1: the entry breaks the organisation's own rules. (%2)",
          u"%1：该条目违反本单位自身规则。（%2）"},

    Entry{"object_missing", u"%1 is missing although the case names it.", u"案件记录提到的 %1 不在卷宗内。"},
    Entry{"object_altered", u"%1 was altered: it is not the object that the case names.",
          u"%1 已被改动：不是案件记录所指的证据文件。"},
    Entry{"object_unreadable", u"%1 does not open with the key of the case. (%2)",
          u"%1 用本案密钥无法打开。（%2）"},
    Entry{"object_unknown", u"%1 is not named by any entry of the case.", u"案件记录中没有任何条目提到 %1。"},
    Entry{"content_differs", u"%1: its content is not what was recorded when it was sealed.",
          u"%1：解密后的内容与封存时的记录不一致。"},
    Entry{"copy_differs", u"%1 is not a true copy of the sealed object.", u"%1 与封存的原件不一致。"},

    Entry{"inspector_reviewed", u"Separation of duties: %1 inspected and reviewed the same case.",
          u"职责分离：%1 既参与检查又审核同一案件。"},
    Entry{"inspector_decided", u"Separation of duties: %1 inspected and decided the same case.",
          u"职责分离：%1 既参与检查又作出决定。"},
    Entry{"reviewer_decided", u"Separation of duties: %1 reviewed and decided the same case.",
          u"职责分离：%1 既审核又作出决定。"},
    Entry{"dispatcher_inspects", u"Separation of duties: %1 issued the assignment and inspected.",
          u"职责分离：%1 既派发任务又参与检查。"},
    Entry{"role_missing", u"%1 acted without holding the role that the act needs. (%2)",
          u"%1 不具有实施该行为所需的岗位。（%2）"},
    Entry{"decision_missing", u"There is a decision document (%1) without a lawful decision behind it.",
          u"有决定书（%1），但没有有效的决定。"},

    Entry{"draw_record_unreadable",
          u"The record of the draw cannot be read: it was altered, or it is something else. %1 (%2)",
          u"抽查记录无法读取：已被改动，或者不是抽查记录。%1（%2）"},
    Entry{"draw_missing", u"The signed result of the draw is missing. %1", u"缺少经签名的抽查结果。%1"},
    Entry{"draw_wrong", u"%1 %2", u"%1 %2"}, // never shown: kDraws says it
    Entry{"pdf_unknown", u"%1 is none of the documents of this case, or it was altered.",
          u"%1 不是本案的任何一份文书，或者已被改动。"},
};
static_assert(kFaults.size() == size_t(Fault::PdfUnknown) + 1);

constexpr std::array kDraws{
    Entry{"unreadable", u"The transcript of the draw cannot be read. (%2)", u"抽查记录正文无法读取。（%2）"},
    Entry{"enterprises_changed",
          u"The list of enterprises was changed after it was frozen. (recorded / found: %2)",
          u"企业名录在封存之后被增删或者改动。（记载 / 实际：%2）"},
    Entry{"officers_changed", u"The list of officers was changed after it was frozen. (recorded / found: %2)",
          u"执法人员名录在封存之后被增删或者改动。（记载 / 实际：%2）"},
    Entry{"parameters_changed", u"The parameters of the draw were changed after they were frozen.",
          u"抽查参数在封存之后被改动。"},
    Entry{"same_presser", u"One person pressed twice: the draw needs two.",
          u"同一人按了两次：抽取必须由两人共同进行。"},
    Entry{"seed_reopened", u"The number revealed by %1 is not the one that was promised.",
          u"%1 揭示的随机数不是事先承诺的那一个。"},
    Entry{"seed_wrong", u"The seed is not the one that both numbers give.",
          u"随机种子与双方随机数的结果不符。"},
    Entry{"left_out_changed", u"%1: left out of the draw, or not, against the rules.",
          u"%1：是否参加抽取与规则不符。"},
    Entry{"quota_changed", u"The quota of the stratum %1 was altered. (recorded / right: %2)",
          u"层 %1 的抽取数量被改动。（记载 / 应为：%2）"},
    Entry{"choice_changed", u"The choice within the stratum %1 is not the one that the seed gives.",
          u"层 %1 的抽取结果与种子不符。"},
    Entry{"target_added", u"%1 was added: the draw did not choose it.", u"%1 是后加的：并未被抽中。"},
    Entry{"target_missing", u"%1 was removed: the draw had chosen it.", u"%1 被去掉了：本已被抽中。"},
    Entry{"officers_swapped", u"%1: the officers are not those that the draw gave.",
          u"%1：执法人员与抽取结果不符。"},
    Entry{"order_changed", u"The order of the result was changed.", u"抽取结果的次序被改动。"},
    Entry{"not_the_frozen", u"This is not the draw that was frozen and signed before the seed existed.",
          u"与产生种子之前封存并签名的内容不一致。"},
    Entry{"not_the_completed", u"This is not the result that was signed after the draw.",
          u"与抽取之后签名的结果不一致。"},
};
static_assert(kDraws.size() == size_t(TranscriptFault::NotTheCompleted) + 1);

constexpr std::array kRemarks{
    Entry{"entry_void", u"%1: the entry stands in the record but has no effect. (%2)",
          u"%1：该条目在案但不生效。（%2）"},
    Entry{"entry_unconfirmed", u"%1: the office had not confirmed this entry when the bundle was made.",
          u"%1：制作卷宗包时办公室尚未确认该条目。"},
    Entry{"office_not_given",
          u"Compare the fingerprint of the office's key with the one that the office publishes, or give the "
          u"key with --office-key.",
          u"请将上述单位密钥指纹与该单位公布的指纹核对，或者用 --office-key 给出密钥。"},
    Entry{"draw_unsigned",
          u"This is a bare transcript: the draw repeats, but nobody's signature stands behind it.",
          u"这只是抽查记录正文：可以重演，但没有任何签名。"},
    Entry{"draw_elsewhere",
          u"The record of the draw is not in this bundle (%1); it is checked by itself with `draw`.",
          u"本卷宗包内没有抽查记录（%1），可用 draw 命令单独核验。"},
    Entry{"pdf_draft", u"%1 is the unsigned version of the document.", u"%1 是未签名的版本。"},
    Entry{"pdf_voided", u"%1: the document was voided. (%2)", u"%1：该文书已作废。（%2）"},
};
static_assert(kRemarks.size() == size_t(Remark::PdfVoided) + 1);

constexpr std::array kPhrases{
    Entry{"",
          u"The bundle is whole: %1. %2 files, %3 entries, %4 objects; every signature, hash and receipt "
          u"holds.",
          u"卷宗包完好：%1。共 %2 个文件、%3 条记录、%4 件证据与文书；签名、校验值、回执全部成立。"},
    Entry{"", u"The draw holds: %1. It repeats bit for bit, and every signature holds.",
          u"抽查成立：%1。可逐位重演，签名全部成立。"},
    Entry{"", u"The file is the document %1 of this case, unaltered.", u"该文件是本案文书 %1，未被改动。"},
    Entry{"", u"NOT WHOLE: %1 finding(s).", u"不完好：发现 %1 处问题。"},
    Entry{"", u"Office: %1, key %2", u"出具单位：%1，密钥指纹 %2"},
    Entry{"",
          u"fieldcase-verify bundle DIR | draw FILE | pdf FILE --bundle DIR\n"
          "    --office-key FILE|HEX  the office's public key (PEM file) or its fingerprint\n"
          "    --lang zh_CN|en        language of the words\n"
          "    --json                 the report for programs\n"
          "Exit code 0: all is well. 1: it is not, and the findings say where. 2: wrong use.\n",
          u"fieldcase-verify bundle 目录 | draw 文件 | pdf 文件 --bundle 目录\n"
          "    --office-key 文件|十六进制  单位公钥（PEM 文件）或者其指纹\n"
          "    --lang zh_CN|en            文字语言\n"
          "    --json                     供程序读取的报告\n"
          "退出码 0：完好。1：有问题，并指明所在。2：用法有误。\n"},
    Entry{"", u"%1 does not exist.", u"%1 不存在。"},
    Entry{"", u"%1 is neither a public key file nor a fingerprint of 64 hex digits.",
          u"%1 既不是公钥文件，也不是 64 位十六进制指纹。"},
};
static_assert(kPhrases.size() == size_t(Phrase::BadKey) + 1);

QString textOf(const Entry &entry, Language language)
{
    return QString::fromUtf16(language == Language::Chinese ? entry.chinese : entry.english);
}

/// The sentence with place and detail, without the empty brackets of an absent detail.
QString filled(const Entry &entry, Language language, const QString &place, const QString &detail)
{
    QString text = textOf(entry, language);
    if (detail.isEmpty())
        text.remove(u" (%2)"_s).remove(u"（%2）"_s);
    text.replace(u"%2"_s, detail);
    return text.replace(u"%1"_s, place).trimmed();
}

const Entry &entryOf(const Finding &finding)
{
    return finding.draw ? kDraws[size_t(*finding.draw)] : kFaults[size_t(finding.fault)];
}

} // namespace

Language languageNamed(const QString &name)
{
    const QLocale locale = name.isEmpty() ? QLocale::system() : QLocale(name);
    const bool isOther = locale.language() != QLocale::Chinese && locale.language() != QLocale::C;
    return isOther ? Language::English : Language::Chinese;
}

QString wordsFor(const Finding &finding, Language language)
{
    return filled(entryOf(finding), language, finding.place, finding.detail);
}

QString wordsFor(const Note &note, Language language)
{
    return filled(kRemarks[size_t(note.remark)], language, note.place, note.detail);
}

QString codeOf(const Finding &finding)
{
    const QString code = QString::fromLatin1(entryOf(finding).code);
    return finding.draw ? u"draw_"_s + code : code;
}

QString codeOf(const Note &note)
{
    return QString::fromLatin1(kRemarks[size_t(note.remark)].code);
}

QString phrase(Phrase phrase, Language language)
{
    return textOf(kPhrases[size_t(phrase)], language);
}

} // namespace fieldcase::verify
