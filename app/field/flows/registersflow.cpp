// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field/flows/registersflow.h"

#include "app/errortext.h"
#include "app/field/filequestion.h"
#include "app/whendone.h"
#include "forms/parts/when.h"
#include "forms/registers/importform.h"
#include "models/store/vaultqueue.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStackedWidget>

namespace fieldcase::app {

using namespace Qt::StringLiterals;

namespace {

using domain::RegisterKind;
using domain::RegisterRows;

constexpr int kPageRows = 500;
constexpr qint64 kLargestFileBytes = 512LL * 1024 * 1024; // guards against a disk image chosen by mistake

/// What the list of enterprises shows after a search.
struct Found {
    QList<store::Registers::EnterpriseRow> rows;
    qint64 total = 0; ///< in the whole register
};

domain::Result<Found> find(store::Registers &registers, const QString &text)
{
    const auto rows =
        text.isEmpty() ? registers.enterprises({}, kPageRows) : registers.search(text, kPageRows);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto total = registers.enterpriseCount();
    if (!total)
        return tl::unexpected(total.error());
    return Found{*rows, *total};
}

QList<items::EnterpriseItem> itemsOf(const QList<store::Registers::EnterpriseRow> &rows)
{
    QList<items::EnterpriseItem> list;
    list.reserve(rows.size());
    for (const auto &row : rows)
        list.append(
            {row.code, row.name, row.address, row.category, row.risk, row.credit, row.status, row.excluded});
    return list;
}

/// Splits \a rows into bodies of entries, \a list being the body's own list of them.
template <typename Row>
QList<RegisterRows> partsOf(RegisterKind kind, const QUuid &import, const QList<Row> &rows,
                            QList<Row> RegisterRows::*list)
{
    QList<RegisterRows> parts;
    const auto count = int((rows.size() + RegisterRows::kMostRows - 1) / RegisterRows::kMostRows);
    for (int part = 1; part <= count; ++part) {
        RegisterRows body;
        body.kind = kind;
        body.import = import;
        body.part = part;
        body.parts = count;
        body.*list = rows.mid(qsizetype(part - 1) * RegisterRows::kMostRows, RegisterRows::kMostRows);
        parts << body;
    }
    return parts;
}

domain::Result<> write(store::Vault &vault, const QList<RegisterRows> &parts)
{
    const auto membership = vault.keys().membership();
    if (!membership)
        return domain::fail(domain::ErrorCode::NotAllowed, u"not enrolled"_s);
    for (const RegisterRows &part : parts) {
        if (const auto entry = vault.ledger().append(domain::orgCase(membership->org), part); !entry)
            return tl::unexpected(entry.error());
    }
    return {};
}

} // namespace

RegistersFlow::RegistersFlow(store::VaultQueue &vault, Answers &answers, bool canImport, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_answers(answers)
    , m_stack(new QStackedWidget)
    , m_registers(new forms::RegistersForm)
    , m_import(new forms::ImportForm)
{
    m_stack->addWidget(m_registers);
    m_stack->addWidget(m_import);
    m_stack->setFocusProxy(m_registers);
    m_registers->setCanImport(canImport);
    connect(m_registers, &forms::RegistersForm::searchRequested, this, &RegistersFlow::showEnterprises);
    connect(m_registers, &forms::RegistersForm::moreRequested, this, &RegistersFlow::showMore);
    connect(m_registers, &forms::RegistersForm::importRequested, this, &RegistersFlow::askForRegister);
    connect(m_import, &forms::ImportForm::importRequested, this, &RegistersFlow::import);
    connect(m_import, &forms::ImportForm::exportRequested, this, &RegistersFlow::saveBadRows);
    connect(m_import, &forms::ImportForm::backRequested, this, &RegistersFlow::showLists);
    refresh();
}

RegistersFlow::~RegistersFlow()
{
    if (m_stack && !m_stack->parent())
        delete m_stack;
}

QWidget *RegistersFlow::widget() const
{
    return m_stack;
}

void RegistersFlow::refresh()
{
    if (!m_registers)
        return;
    showEnterprises(m_registers->searchText());
    showOfficers();
}

void RegistersFlow::showEnterprises(const QString &text)
{
    whenDone(m_vault.run([text](store::Vault &vault) { return find(vault.registers(), text); }), this,
             [this, text](const domain::Result<Found> &found) {
                 if (!m_registers || text != m_registers->searchText())
                     return;
                 if (!found)
                     return m_registers->say(forms::Tone::Danger,
                                             ErrorText::of(found.error(), ErrorText::Act::Open));
                 const bool hasMore = text.isEmpty() && found->rows.size() == kPageRows;
                 if (hasMore)
                     m_end = {found->rows.last().name, found->rows.last().code};
                 m_registers->setEnterprises(itemsOf(found->rows), found->total, hasMore);
             });
}

void RegistersFlow::showMore()
{
    whenDone(m_vault.run([end = m_end](store::Vault &vault) {
        return vault.registers().enterprises(end, kPageRows);
    }),
             this, [this](const domain::Result<QList<store::Registers::EnterpriseRow>> &rows) {
                 if (!m_registers || !rows || rows->isEmpty() || !m_registers->searchText().isEmpty())
                     return;
                 m_end = {rows->last().name, rows->last().code};
                 m_registers->appendEnterprises(itemsOf(*rows), rows->size() == kPageRows);
             });
}

void RegistersFlow::showOfficers()
{
    const QDate today = forms::officialTime(m_vault.surroundings().clock.nowUtc().toMSecsSinceEpoch()).date();
    whenDone(m_vault.run([](store::Vault &vault) { return vault.registers().officers(); }), this,
             [this, today](const domain::Result<QList<domain::Officer>> &officers) {
                 if (!m_registers || !officers)
                     return;
                 QList<items::OfficerItem> rows;
                 for (const domain::Officer &officer : *officers)
                     rows.append({officer.certificate, officer.name, officer.agency, officer.validToOn,
                                  officer.specialities, officer.areas, officer.duty, officer.inspections,
                                  officer.validToOn < today});
                 m_registers->setOfficers(rows);
             });
}

void RegistersFlow::askForRegister(Register kind)
{
    const FileQuestion question{kind == Register::Enterprises ? tr("Choose a register of enterprises")
                                                              : tr("Choose a register of officers"),
                                tr("CSV files (*.csv *.txt);;All files (*)"),
                                {}};
    askForFile(m_registers, m_answers, question,
               [this, kind](const QString &path) { readRegister(kind, path); });
}

domain::Result<RegistersFlow::Prepared> RegistersFlow::prepare(Register kind, const QString &path,
                                                               store::Registers &registers,
                                                               const domain::Clock &clock,
                                                               domain::Random &random)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::fail(domain::ErrorCode::NotFound, u"register file"_s);
    if (file.size() > kLargestFileBytes)
        return domain::fail(domain::ErrorCode::InvalidInput, u"register file too large"_s);
    const QByteArray bytes = file.readAll();
    const QUuid import = domain::makeUuidV7(clock, random);
    if (kind == Register::Enterprises) {
        const auto known = [&registers](const QString &code) {
            const auto row = registers.enterprise(code);
            return row ? std::optional(*row) : std::nullopt;
        };
        const auto read = domain::importEnterprises(bytes, known);
        return Prepared{read.report,
                        partsOf(RegisterKind::Enterprises, import, read.rows, &RegisterRows::enterprises)};
    }
    const auto officers = registers.officers();
    if (!officers)
        return tl::unexpected(officers.error());
    QHash<QString, domain::Officer> byCertificate;
    for (const domain::Officer &officer : *officers)
        byCertificate.insert(officer.certificate, officer);
    const auto known = [&byCertificate](const QString &certificate) {
        const auto found = byCertificate.constFind(certificate);
        return found == byCertificate.constEnd() ? std::nullopt : std::optional(*found);
    };
    const auto read =
        domain::importOfficers(bytes, known, [&] { return domain::OfficerId::create(clock, random); });
    return Prepared{read.report, partsOf(RegisterKind::Officers, import, read.rows, &RegisterRows::officers)};
}

void RegistersFlow::readRegister(Register kind, const QString &path)
{
    const store::Surroundings around = m_vault.surroundings();
    whenDone(m_vault.run([kind, path, around](store::Vault &vault) {
        return prepare(kind, path, vault.registers(), around.clock, around.random);
    }),
             this, [this, path](const domain::Result<Prepared> &prepared) {
                 if (!m_stack)
                     return;
                 if (!prepared)
                     return m_registers->say(forms::Tone::Danger,
                                             ErrorText::of(prepared.error(), ErrorText::Act::Import));
                 m_prepared = *prepared;
                 m_import->setReport(QFileInfo(path).fileName(), m_prepared.report);
                 m_stack->setCurrentWidget(m_import);
                 m_import->setFocus();
             });
}

void RegistersFlow::import()
{
    m_import->setBusy(true);
    whenDone(m_vault.run([parts = m_prepared.parts](store::Vault &vault) { return write(vault, parts); }),
             this, [this](const domain::Result<> &done) {
                 if (!m_stack)
                     return;
                 m_import->setBusy(false);
                 if (!done)
                     return m_import->say(forms::Tone::Danger,
                                          ErrorText::of(done.error(), ErrorText::Act::Import));
                 m_registers->say(forms::Tone::Good,
                                  tr("%n row(s) imported. The office has them after the next sync.", nullptr,
                                     m_prepared.report.added + m_prepared.report.updated));
                 showLists();
                 refresh();
                 emit written();
             });
}

void RegistersFlow::saveBadRows()
{
    const FileQuestion question{tr("Save the rows left out"), tr("CSV files (*.csv)"),
                                tr("rows left out.csv")};
    askWhereToSave(m_import, m_answers, question, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray csv =
            domain::badRowsCsv(m_prepared.report, tr("Line"), tr("Reason"),
                               [](const domain::BadRow &row) { return forms::ImportForm::reasonOf(row); });
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
            return m_import->say(forms::Tone::Danger,
                                 tr("The file could not be written. Choose another place."));
        m_import->say(forms::Tone::Good, tr("Saved. Put the rows right there and import that file."));
    });
}

void RegistersFlow::showLists()
{
    m_prepared = {};
    m_stack->setCurrentWidget(m_registers);
    m_registers->setFocus();
}

} // namespace fieldcase::app
