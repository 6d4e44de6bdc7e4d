// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/casestate.h"
#include "tests/support/samplebodies.h"
#include "tests/support/syncscene.h"

#include <QtTest>

using namespace fieldcase;
using namespace Qt::StringLiterals;
using domain::CaseState;
using domain::ChecklistAnswer;
using domain::ChecklistAnswered;
using domain::EntryHash;
using domain::EntryKind;
using domain::Stage;
using domain::VoidReason;
using tests::ClientDevice;
using tests::someFinding;
using tests::somePhoto;
using tests::SyncScene;

/// Two officers work on one case without a line, each knowing nothing of the other, and sync afterwards, in
/// one order or the other. Nothing that either of them wrote is lost; where both did what only one can do,
/// the office's order decides, everywhere alike, and who came second is named.
class TwoDevicesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void bothKeepEverything_data() { orders(); }
    void bothKeepEverything();
    void bothAnswerTheSameItem_data() { orders(); }
    void bothAnswerTheSameItem();
    void bothCorrectTheSameFinding_data() { orders(); }
    void bothCorrectTheSameFinding();
    void bothFinaliseTheSameDocument_data() { orders(); }
    void bothFinaliseTheSameDocument();
    void bothSubmit_data() { orders(); }
    void bothSubmit();
    void oneSubmitsWhileTheOtherRecords_data() { orders(); }
    void oneSubmitsWhileTheOtherRecords();

private:
    void orders();
    [[nodiscard]] ClientDevice &first() { return m_leadFirst ? m->lead : m->second; }
    [[nodiscard]] ClientDevice &other() { return m_leadFirst ? m->second : m->lead; }
    void syncAll();
    void everybodyAgrees();
    [[nodiscard]] std::optional<VoidReason> voidReason(const EntryHash &entry);
    [[nodiscard]] domain::DocumentGenerated generate(ClientDevice &device);
    EntryHash finalise(ClientDevice &device, const domain::DocumentGenerated &document,
                       const QByteArray &pdf);

    std::unique_ptr<SyncScene> m;
    bool m_leadFirst = true;
};

void TwoDevicesTest::orders()
{
    QTest::addColumn<bool>("leadFirst");
    QTest::newRow("the lead syncs first") << true;
    QTest::newRow("the second one syncs first") << false;
}

void TwoDevicesTest::init()
{
    QFETCH(bool, leadFirst);
    m_leadFirst = leadFirst;
    m = std::make_unique<SyncScene>();
    m->begin();
}

void TwoDevicesTest::cleanup()
{
    m.reset();
}

void TwoDevicesTest::syncAll()
{
    for (ClientDevice *device : {&first(), &other(), &first(), &m->reviewer}) {
        const auto synced = device->sync(m->line);
        QVERIFY2(synced, synced ? "" : qPrintable(synced.error().error.context));
    }
}

void TwoDevicesTest::everybodyAgrees()
{
    const CaseState state = m->stateAt(m->lead);
    for (ClientDevice *device : {&m->lead, &m->second, &m->reviewer}) {
        QCOMPARE(device->order(m->caseId), m->official(m->caseId));
        QVERIFY(m->stateAt(*device) == state);
        QCOMPARE(device->counts().entries, 0);
        QCOMPARE(device->counts().refused, 0);
        const auto differing =
            device->with([](store::Vault &vault) { return vault.ledger().differingViews(); });
        QVERIFY(differing);
        QCOMPARE(*differing, QStringList());
    }
}

std::optional<VoidReason> TwoDevicesTest::voidReason(const EntryHash &entry)
{
    for (const domain::VoidedEntry &voided : m->stateAt(m->reviewer).voided) {
        if (voided.entry == entry)
            return voided.reason;
    }
    return {};
}

void TwoDevicesTest::bothKeepEverything()
{
    QList<EntryHash> written;
    QList<std::pair<ClientDevice *, domain::ObjectHash>> photos;
    for (int i = 0; i < 12; ++i) {
        ClientDevice &device = i % 3 == 0 ? m->second : m->lead;
        written.append(device.write(m->caseId, someFinding(100 + i)));
        photos.append({&device, device.seal(m->caseId, somePhoto(2000 + i))});
    }
    syncAll();
    everybodyAgrees();
    const CaseState state = m->stateAt(m->reviewer);
    QCOMPARE(state.findings.size(), 12);
    QCOMPARE(state.evidence.size(), 12);
    QVERIFY(state.voided.isEmpty());
    QCOMPARE(m->official(m->caseId).size(), 1 + 24);
    for (const EntryHash &entry : std::as_const(written)) {
        QCOMPARE(std::ranges::count(m->official(m->caseId), entry, &std::pair<qint64, EntryHash>::second), 1);
    }
    for (const auto &[device, photo] : std::as_const(photos))
        QCOMPARE(device->object(photo).state, store::ObjectState::Proven);
}

void TwoDevicesTest::bothAnswerTheSameItem()
{
    const EntryHash earlier =
        first().write(m->caseId, ChecklistAnswered{u"C1"_s, ChecklistAnswer::Ok, u"完好"_s});
    const EntryHash later =
        other().write(m->caseId, ChecklistAnswered{u"C1"_s, ChecklistAnswer::Problem, u"缺失"_s});
    // Before they know of each other each sees its own answer.
    QCOMPARE(m->stateAt(first()).checklist.value(u"C1"_s).answered.answer, ChecklistAnswer::Ok);
    QCOMPARE(m->stateAt(other()).checklist.value(u"C1"_s).answered.answer, ChecklistAnswer::Problem);
    syncAll();
    everybodyAgrees();
    const auto answer = m->stateAt(m->reviewer).checklist.value(u"C1"_s);
    QCOMPARE(answer.answered.note, u"缺失"_s); // the last one stands
    QCOMPARE(answer.act.entry, later);
    QVERIFY(!voidReason(earlier) && !voidReason(later));
}

void TwoDevicesTest::bothCorrectTheSameFinding()
{
    const auto finding = someFinding(1);
    const EntryHash recorded = m->lead.write(m->caseId, finding);
    syncAll();
    const auto correct = [&](ClientDevice &device, const QString &fact) {
        domain::FindingCorrected corrected{finding, recorded};
        corrected.finding.fact = fact;
        return device.write(m->caseId, corrected);
    };
    const EntryHash earlier = correct(first(), u"两只灭火器"_s);
    const EntryHash later = correct(other(), u"三只灭火器"_s);
    syncAll();
    everybodyAgrees();
    QCOMPARE(m->stateAt(m->reviewer).findings.first().finding.fact, u"两只灭火器"_s);
    QVERIFY(!voidReason(earlier));
    QCOMPARE(voidReason(later), VoidReason::AlreadyCorrected);
}

domain::DocumentGenerated TwoDevicesTest::generate(ClientDevice &device)
{
    auto document = std::get<domain::DocumentGenerated>(tests::sampleBody(EntryKind::DocumentGenerated));
    const auto sealed = device.with(
        [&](store::Vault &vault) { return vault.objects().seal(m->caseId, "%PDF-1.4 unsigned"); });
    const auto number = device.with([](store::Vault &vault) { return vault.numbers().next(u"F03"_s, 2026); });
    if (!sealed || !number)
        qFatal("no object or no number");
    document.document = tests::sampleId<domain::DocumentId>(5);
    document.form = u"F03"_s;
    document.number = u"（鲁示）应急检记〔2026〕%1号"_s.arg(*number);
    document.pdfSha256 = sealed->plainSha256;
    document.object = sealed->object;
    document.objectBytes = sealed->objectBytes;
    device.write(m->caseId, document);
    return document;
}

EntryHash TwoDevicesTest::finalise(ClientDevice &device, const domain::DocumentGenerated &document,
                                   const QByteArray &pdf)
{
    const auto sealed =
        device.with([&](store::Vault &vault) { return vault.objects().seal(m->caseId, pdf); });
    if (!sealed)
        qFatal("%s", qPrintable(sealed.error().context));
    auto body = std::get<domain::DocumentFinalised>(tests::sampleBody(EntryKind::DocumentFinalised));
    body.document = document.document;
    body.pdfSha256 = sealed->plainSha256;
    body.object = sealed->object;
    body.objectBytes = sealed->objectBytes;
    return device.write(m->caseId, body);
}

void TwoDevicesTest::bothFinaliseTheSameDocument()
{
    QVERIFY(m->lead.sync(m->line, {}, {{{u"F03"_s, 2026}}, {}}));
    const auto document = generate(m->lead);
    syncAll();
    const EntryHash earlier = finalise(first(), document, "%PDF-1.4 signed by one");
    const EntryHash later = finalise(other(), document, "%PDF-1.4 signed by the other");
    syncAll();
    everybodyAgrees();
    QVERIFY(!voidReason(earlier));
    QCOMPARE(voidReason(later), VoidReason::Frozen);
    const CaseState state = m->stateAt(m->reviewer);
    QCOMPARE(state.documents.size(), 1);
    QVERIFY(state.documents.first().finalised);
    // The paper that does not count is kept, and reached the office: a person may have to look at both.
    QCOMPARE(m->lead.counts().objects, 0);
    QCOMPARE(m->second.counts().objects, 0);
    const auto objects =
        m->reviewer.with([&](store::Vault &vault) { return vault.objects().list(m->caseId); });
    QVERIFY(objects);
    QCOMPARE(objects->size(), 3);
}

void TwoDevicesTest::bothSubmit()
{
    const EntryHash earlier = first().write(m->caseId, domain::CaseSubmitted{1, u"一"_s});
    const EntryHash later = other().write(m->caseId, domain::CaseSubmitted{1, u"二"_s});
    syncAll();
    everybodyAgrees();
    const CaseState state = m->stateAt(m->reviewer);
    QCOMPARE(state.stage, Stage::Submitted);
    QCOMPARE(state.rounds.size(), 1);
    QCOMPARE(state.rounds.first().submission.note, u"一"_s);
    QVERIFY(!voidReason(earlier));
    QVERIFY(voidReason(later).has_value());
}

void TwoDevicesTest::oneSubmitsWhileTheOtherRecords()
{
    const EntryHash submitted = m->lead.write(m->caseId, domain::CaseSubmitted{1, {}});
    const EntryHash finding = m->second.write(m->caseId, someFinding(9));
    const EntryHash answered =
        m->second.write(m->caseId, ChecklistAnswered{u"C2"_s, ChecklistAnswer::Problem, {}});
    syncAll();
    everybodyAgrees();
    QVERIFY(!voidReason(submitted));
    QCOMPARE(m->official(m->caseId).size(), 4);
    if (!m_leadFirst) { // what was recorded is part of what was submitted
        QCOMPARE(m->stateAt(m->reviewer).findings.size(), 1);
        QVERIFY(m->stateAt(m->reviewer).voided.isEmpty());
        return;
    }
    // It came too late: it stays in the ledger, marked, and both officers see it.
    QCOMPARE(voidReason(finding), VoidReason::Locked);
    QCOMPARE(voidReason(answered), VoidReason::Locked);
    for (ClientDevice *device : {&m->lead, &m->second}) {
        const auto rows =
            device->with([this](store::Vault &vault) { return vault.lists().timeline(m->caseId); });
        QVERIFY(rows);
        QCOMPARE(std::ranges::count_if(*rows, [](const auto &row) { return !row.voidReason.isEmpty(); }), 2);
    }
    // Returned, the officer records it again.
    m->reviewer.write(m->caseId, domain::ReviewReturned{1, u"补充"_s, {}});
    QVERIFY(m->reviewer.sync(m->line));
    QVERIFY(m->second.sync(m->line));
    m->second.write(m->caseId, someFinding(10));
    syncAll();
    everybodyAgrees();
    QCOMPARE(m->stateAt(m->reviewer).findings.size(), 1);
}

QTEST_GUILESS_MAIN(TwoDevicesTest)
#include "tst_twodevices.moc"
