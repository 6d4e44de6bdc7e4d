// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/registercolumns.h"

#include "models/domain/fields.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

CellProblem putLine(QString &value, const QString &cell, qsizetype longest)
{
    if (cell.size() > longest || !isOneLine(cell))
        return RowProblem::TooLong;
    value = cell;
    return std::nullopt;
}

template <auto Field, int Longest, typename Row> CellProblem line(Row &row, const QString &cell)
{
    QString flat = cell;
    return putLine(row.*Field, flat.replace(u'\n', u' '), Longest);
}

template <auto Field, int Most, typename Row> CellProblem number(Row &row, const QString &cell)
{
    bool isNumber = true;
    const int value = cell.isEmpty() ? 0 : cell.toInt(&isNumber);
    if (!isNumber || value < 0 || value > Most)
        return RowProblem::NotANumber;
    row.*Field = value;
    return std::nullopt;
}

template <auto Field, typename Row> CellProblem date(Row &row, const QString &cell)
{
    const QDate value = dateFromCell(cell);
    if (!cell.isEmpty() && !value.isValid())
        return RowProblem::NotADate;
    row.*Field = value;
    return std::nullopt;
}

/// \param words for each value in order its spellings, divided by '|'
template <typename Enum, size_t Count>
CellProblem choose(Enum &value, const QString &cell, const std::array<QStringView, Count> &words)
{
    const QString wanted = cell.toLower();
    for (size_t i = 0; i < Count; ++i) {
        for (const QStringView word : words[i].split(u'|')) {
            if (word == wanted) {
                value = Enum(i);
                return std::nullopt;
            }
        }
    }
    return cell.isEmpty() ? std::nullopt : CellProblem(RowProblem::UnknownWord);
}

template <auto Field> CellProblem degrees(Enterprise &row, const QString &cell)
{
    constexpr double kMost = Field == &Enterprise::lat1e7 ? 90.0 : 180.0;
    bool isNumber = true;
    const double value = cell.isEmpty() ? 0 : cell.toDouble(&isNumber);
    if (!isNumber || !(std::abs(value) <= kMost))
        return RowProblem::NotAPosition;
    row.*Field = cell.isEmpty() ? std::nullopt : std::optional(qint64(std::llround(value * 1e7)));
    return std::nullopt;
}

CellProblem risk(Enterprise &row, const QString &cell)
{
    static constexpr std::array<QStringView, 4> kWords{
        u"红|红色|重大|重大风险|red|1", u"橙|橙色|较大|较大风险|orange|2", u"黄|黄色|一般|一般风险|yellow|3",
        u"蓝|蓝色|低|低风险|blue|4"};
    return choose(row.risk, cell, kWords);
}

CellProblem credit(Enterprise &row, const QString &cell)
{
    static constexpr std::array<QStringView, 4> kWords{
        u"守信|a|trusted", u"一般|b|ordinary", u"失信|c|untrusted", u"严重失信|d|seriously_untrusted"};
    return choose(row.credit, cell, kWords);
}

CellProblem status(Enterprise &row, const QString &cell)
{
    static constexpr std::array<QStringView, 3> kWords{u"存续|在营|正常|生产|active",
                                                       u"停产|停业|停产停业|stopped", u"注销|吊销|cancelled"};
    return choose(row.status, cell, kWords);
}

CellProblem hazard(Enterprise &row, const QString &cell)
{
    enum class Level {};
    static constexpr std::array<QStringView, 5> kWords{u"无|否|0", u"一级|1|1级", u"二级|2|2级",
                                                       u"三级|3|3级", u"四级|4|4级"};
    auto level = Level(row.majorHazardLevel);
    const CellProblem problem = choose(level, cell, kWords);
    row.majorHazardLevel = cell.isEmpty() ? 0 : int(level);
    return problem;
}

Licence &onlyLicence(Enterprise &row)
{
    if (row.licences.isEmpty())
        row.licences.append(Licence{});
    return row.licences.first();
}

CellProblem licenceName(Enterprise &row, const QString &cell)
{
    return cell.isEmpty() ? std::nullopt : line<&Licence::name, 100>(onlyLicence(row), cell);
}

CellProblem licenceNumber(Enterprise &row, const QString &cell)
{
    return cell.isEmpty() ? std::nullopt : line<&Licence::number, 100>(onlyLicence(row), cell);
}

CellProblem licenceEnd(Enterprise &row, const QString &cell)
{
    return cell.isEmpty() ? std::nullopt : date<&Licence::validToOn>(onlyLicence(row), cell);
}

CellProblem creditCode(Enterprise &row, const QString &cell)
{
    row.code = cell.normalized(QString::NormalizationForm_KC).toUpper().remove(u' ');
    return isCreditCode(row.code) ? std::nullopt : CellProblem(RowProblem::NotACreditCode);
}

CellProblem certificate(Officer &row, const QString &cell)
{
    return putLine(row.certificate, cell.normalized(QString::NormalizationForm_KC).remove(u' '), 60);
}

QStringList listOf(const QString &cell)
{
    static const QRegularExpression divider(u"[；;、,，|\\n]"_s);
    QStringList words;
    for (const QString &word : cell.split(divider, Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty() && !words.contains(word.trimmed()))
            words.append(word.trimmed());
    }
    return words;
}

template <auto Field, int Most> CellProblem list(Officer &row, const QString &cell)
{
    const QStringList words = listOf(cell);
    const bool isFine = std::all_of(words.begin(), words.end(), [](const QString &word) {
        return word.size() <= 100 && isOneLine(word);
    });
    if (!isFine || words.size() > Most)
        return RowProblem::TooLong;
    row.*Field = words;
    return std::nullopt;
}

CellProblem recusals(Officer &row, const QString &cell)
{
    QStringList codes;
    for (const QString &word : listOf(cell))
        codes.append(word.normalized(QString::NormalizationForm_KC).toUpper());
    if (!std::all_of(codes.begin(), codes.end(), [](const QString &code) { return isCreditCode(code); }))
        return RowProblem::NotACreditCode;
    if (codes.size() > 500)
        return RowProblem::TooLong;
    row.recusals = codes;
    return std::nullopt;
}

CellProblem duty(Officer &row, const QString &cell)
{
    static constexpr std::array<QStringView, 4> kWords{u"在岗|on_duty", u"请假|休假|on_leave",
                                                       u"挂职|借调|seconded", u"停职|suspended"};
    return choose(row.duty, cell, kWords);
}

constexpr std::array kEnterpriseColumns{
    RegisterColumn<Enterprise>{u"统一社会信用代码|社会信用代码|信用代码|creditcode|credit_code|uscc|code",
                               true, creditCode},
    RegisterColumn<Enterprise>{u"企业名称|单位名称|名称|name", true,
                               line<&Enterprise::name, 200, Enterprise>},
    RegisterColumn<Enterprise>{u"地址|企业地址|注册地址|生产经营地址|住所|address", false,
                               line<&Enterprise::address, 300, Enterprise>},
    RegisterColumn<Enterprise>{u"行业|所属行业|行业代码|国民经济行业|industry", false,
                               line<&Enterprise::industry, 100, Enterprise>},
    RegisterColumn<Enterprise>{u"监管类别|行业监管类别|类别|category", false,
                               line<&Enterprise::category, 100, Enterprise>},
    RegisterColumn<Enterprise>{u"风险等级|风险|risk", false, risk},
    RegisterColumn<Enterprise>{u"信用等级|信用|credit", false, credit},
    RegisterColumn<Enterprise>{u"从业人数|从业人员|从业人员数|职工人数|employees", false,
                               number<&Enterprise::employees, 10'000'000, Enterprise>},
    RegisterColumn<Enterprise>{u"法定代表人|主要负责人|负责人|representative", false,
                               line<&Enterprise::representative, 100, Enterprise>},
    RegisterColumn<Enterprise>{u"职务|representativetitle|representative_title|title", false,
                               line<&Enterprise::representativeTitle, 100, Enterprise>},
    RegisterColumn<Enterprise>{u"联系人|contact", false, line<&Enterprise::contact, 100, Enterprise>},
    RegisterColumn<Enterprise>{u"联系电话|电话|手机|phone", false, line<&Enterprise::phone, 60, Enterprise>},
    RegisterColumn<Enterprise>{u"属地|网格|所属区域|区域|镇街|area", false,
                               line<&Enterprise::area, 100, Enterprise>},
    RegisterColumn<Enterprise>{u"纬度|latitude|lat", false, degrees<&Enterprise::lat1e7>},
    RegisterColumn<Enterprise>{u"经度|longitude|lon|lng", false, degrees<&Enterprise::lon1e7>},
    RegisterColumn<Enterprise>{u"许可证|许可证名称|licence|license", false, licenceName},
    RegisterColumn<Enterprise>{u"许可证编号|许可证号|licence_number", false, licenceNumber},
    RegisterColumn<Enterprise>{u"许可证有效期|许可证有效期至|licence_valid_to", false, licenceEnd},
    RegisterColumn<Enterprise>{u"重大危险源|重大危险源等级|重大危险源级别|major_hazard", false, hazard},
    RegisterColumn<Enterprise>{u"状态|经营状态|存续状态|status", false, status},
    RegisterColumn<Enterprise>{u"禁抽理由|禁抽|excluded", false,
                               line<&Enterprise::excludedReason, 300, Enterprise>},
    RegisterColumn<Enterprise>{u"上次检查日期|最近检查日期|last_inspected", false,
                               date<&Enterprise::lastInspectedOn, Enterprise>},
};

constexpr std::array kOfficerColumns{
    RegisterColumn<Officer>{u"执法证号|证号|执法证件号|证件号|证件号码|certificate", true, certificate},
    RegisterColumn<Officer>{u"姓名|name", true, line<&Officer::name, 60, Officer>},
    RegisterColumn<Officer>{u"有效期|证件有效期|有效期至|证件有效期至|validto|valid_to", true,
                            date<&Officer::validToOn, Officer>},
    RegisterColumn<Officer>{u"单位|机关|所在单位|agency", false, line<&Officer::agency, 200, Officer>},
    RegisterColumn<Officer>{u"执法区域|区域|areas|area", false, list<&Officer::areas, 50>},
    RegisterColumn<Officer>{u"专业|specialities|speciality", false, list<&Officer::specialities, 50>},
    RegisterColumn<Officer>{u"状态|在岗状态|duty|status", false, duty},
    RegisterColumn<Officer>{u"回避单位|回避|recusals", false, recusals},
    RegisterColumn<Officer>{u"本年检查次数|检查次数|inspections", false,
                            number<&Officer::inspections, 100'000, Officer>},
};

} // namespace

std::span<const RegisterColumn<Enterprise>> enterpriseColumns()
{
    return kEnterpriseColumns;
}

std::span<const RegisterColumn<Officer>> officerColumns()
{
    return kOfficerColumns;
}

QString normalHeading(const QString &heading)
{
    static const QRegularExpression noise(u"\\(.*\\)|[\\s*]"_s);
    return heading.normalized(QString::NormalizationForm_KC).toLower().remove(noise);
}

QDate dateFromCell(const QString &cell)
{
    static const QRegularExpression form(
        u"^(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))$"_s);
    const auto match = form.match(cell);
    if (!match.hasMatch())
        return {};
    const bool isCompact = !match.captured(4).isEmpty();
    return {match.captured(1).toInt(), match.captured(isCompact ? 4 : 2).toInt(),
            match.captured(isCompact ? 5 : 3).toInt()};
}

} // namespace fieldcase::domain
