// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/chinesetext.h"

#include <QDateTime>
#include <QStringList>

namespace fieldcase::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kCapitalDigits[] = u"零壹贰叁肆伍陆柒捌玖";
constexpr char16_t kPlainDigits[] = u"零一二三四五六七八九";

/// Writes numbers the Chinese way: groups of four digits, one 零 for any run of zeros between other digits.
class Numeral
{
public:
    Numeral(const char16_t *digits, const char16_t *units) : m_digits(digits), m_units(units) {}

    [[nodiscard]] QString write(qint64 number) const
    {
        if (number >= 100'000'000)
            return join(write(number / 100'000'000) + u'亿', number % 100'000'000, 10'000'000);
        if (number >= 10'000)
            return join(write(number / 10'000) + u'万', number % 10'000, 1000);
        return group(int(number));
    }

private:
    /// \a rest follows \a high; a 零 stands for the places that \a rest leaves empty below \a full.
    [[nodiscard]] QString join(QString high, qint64 rest, qint64 full) const
    {
        if (rest == 0)
            return high;
        if (rest < full)
            high += m_digits[0];
        return high + write(rest);
    }

    [[nodiscard]] QString group(int number) const
    {
        QString text;
        bool gap = false;
        for (int place = 3, value = 1000; place >= 0; --place, value /= 10) {
            const int digit = number / value % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (gap)
                text += m_digits[0];
            gap = false;
            text += m_digits[digit];
            if (place > 0)
                text += m_units[place - 1];
        }
        return text;
    }

    const char16_t *m_digits;
    const char16_t *m_units; ///< ten, hundred, thousand
};

} // namespace

QString capitalAmount(qint64 fen)
{
    Q_ASSERT(fen >= 0);
    const qint64 yuan = fen / 100;
    const int jiao = int(fen / 10 % 10);
    const int rest = int(fen % 10);
    const Numeral capital(kCapitalDigits, u"拾佰仟");
    QString text;
    if (yuan > 0)
        text = capital.write(yuan) + u'元';
    if (jiao == 0 && rest == 0)
        return (text.isEmpty() ? u"零元"_s : text) + u'整';
    if (jiao > 0)
        text += QString(kCapitalDigits[jiao]) + u'角';
    else if (yuan > 0)
        text += kCapitalDigits[0];
    if (rest > 0)
        text += QString(kCapitalDigits[rest]) + u'分';
    return text;
}

QString figureAmount(qint64 fen)
{
    Q_ASSERT(fen >= 0);
    return u"%1.%2"_s.arg(fen / 100).arg(fen % 100, 2, 10, QChar(u'0'));
}

QString chineseNumber(int number)
{
    Q_ASSERT(number >= 1 && number <= 9999);
    const QString text = Numeral(kPlainDigits, u"十百千").write(number);
    return number >= 10 && number <= 19 ? text.mid(1) : text; // 十二, not 一十二
}

QString chineseDate(QDate date)
{
    if (!date.isValid())
        return {};
    return u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day());
}

QString capitalDate(QDate date)
{
    if (!date.isValid())
        return {};
    QString year = QString::number(date.year());
    for (QChar &digit : year)
        digit = u"〇一二三四五六七八九"[digit.digitValue()];
    return u"%1年%2月%3日"_s.arg(year, chineseNumber(date.month()), chineseNumber(date.day()));
}

QString chineseDateTime(qint64 milliseconds)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::OffsetFromUTC, 8 * 3600);
    return chineseDate(at.date()) +
           u"%1时%2分"_s.arg(at.time().hour()).arg(at.time().minute(), 2, 10, QChar(u'0'));
}

} // namespace fieldcase::domain
