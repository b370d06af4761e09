#include "app/escalation/decision_options.h"
#include "app/escalation/design/design_change_rules.h"
#include "app/escalation/may_treat.h"
#include "app/protocol/protocol_json.h"
#include "app/reports/decision/decision_memo.h"
#include "app/reports/design/design_words.h"
#include "app/reports/status/due_list.h"
#include "app/reports/status/status_report.h"
#include "app/reports/words/decision_words.h"
#include "db/access/vault.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "db/stores/signature_store.h"
#include "tests/support/signatures_of.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace tst_edition_1_study {
const QString password = QStringLiteral("edition-one-lantern-41");
/// Whoever signs often does it with a password that costs nothing to check.
const Credentials investigator{QStringLiteral("pi"), QStringLiteral("edition-one-lantern-42")};
const Credentials sponsor{QStringLiteral("sponsor"), QStringLiteral("heron-lantern-quartz-27")};
const QString reason = QStringLiteral("Asked of the subject again");

template <class T>
bool done(const Result<T>& result) {
  if (!result) qWarning("%s %s", qPrintable(result.error().rule), qPrintable(result.error().message));
  return result.has_value();
}

bool hasDue(const Study& study, DueKind kind) {
  const std::vector<DueItem> items = dueList(study, QDate(2026, 5, 7));
  return std::any_of(items.begin(), items.end(), [kind](const DueItem& item) { return item.kind == kind; });
}

/// A study that the version before the second edition wrote (tests/fixtures/studies/README.md), as this
/// version opens it.
class TestEdition1Study : public QObject {
  Q_OBJECT
 private:
  /// How many signatures the fixture holds.
  static constexpr qsizetype signatures = 32;

  QTemporaryDir m_folder;
  QString m_path;
  QString m_quick; ///< migrated, and quick to sign in to; empty before the first test
  int m_copies = 0;
  std::unique_ptr<StudySession> m_session;
  QDateTime m_now;

  void open(const Credentials& who = investigator) {
    m_session.reset();
    auto opened = StudyFile::open(m_path, who, [this] { return m_now; });
    if (!opened) qFatal("%s", qPrintable(opened.error().message));
    m_session = std::move(*opened);
  }
  const Study& study() const { return m_session->study(); }
  const Subject* screened(const QString& number) const {
    for (const Subject& subject : study().subjects)
      if (subject.screening().number == number) return &subject;
    return nullptr;
  }

 private Q_SLOTS:
  void init() {
    m_now = QDateTime(QDate(2026, 5, 7), QTime(1, 0), Qt::UTC); // 09:00 at the site
    const QString source =
        m_quick.isEmpty() ? QStringLiteral(COHORTDESK_FIXTURES "/studies/edition-1.study") : m_quick;
    m_path = m_folder.filePath(QStringLiteral("%1.study").arg(++m_copies));
    QVERIFY(QFile::copy(source, m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    open({investigator.login, m_quick.isEmpty() ? password : investigator.password});
  }
  void cleanup() { m_session.reset(); }

  void opensSoundAndKeepsEverySignature() {
    QCOMPARE(m_session->verify()->size(), std::size_t{0});
    QCOMPARE(static_cast<qsizetype>(signaturesOf(study()).size()), signatures);
    QCOMPARE(ofThisContent(study()), signatures);
    const Study before = study();
    Vault::setSlotCostForTests({1, 8192});
    QVERIFY(done(m_session->commands().changePassword(password, investigator.password)));
    open(); // migrated now
    QVERIFY(study() == before);
    QCOMPARE(m_session->verify()->size(), std::size_t{0});
    QCOMPARE(ofThisContent(study()), signatures);
    m_session.reset();
    m_quick = m_path; // what follows begins here
  }

  void eachDecisionSaysItsEdition() {
    QCOMPARE(study().decisions.size(), std::size_t{4});
    QVERIFY(study().decisions.back().kind == DecisionKind::Complete);
    for (const Decision& decision : study().decisions) {
      QCOMPARE(decision.rulesEdition, 1);
      QVERIFY(editionText(decision).contains(QStringLiteral("first edition")));
      QVERIFY(decisionMemo(study(), decision, m_session->today(), {}).reread);
    }
    const QJsonObject status = toJson(statusReport(study(), m_session->today()));
    for (const auto& decision : status.value(QLatin1String("decisions")).toArray())
      QCOMPARE(decision.toObject().value(QLatin1String("rulesEdition")).toInt(), 1);
  }

  void aNewDecisionIsOfTheSecond() {
    const std::vector<DecisionOption> options = decisionOptions(study());
    const auto option =
        std::find_if(options.begin(), options.end(), [](const DecisionOption& one) { return !one.refused; });
    QVERIFY(option != options.end());
    Decision draft;
    draft.kind = option->kind;
    draft.toLevel = option->toLevel;
    draft.places = option->maxPlaces;
    draft.justification = reason;
    const auto id = m_session->commands().signDecision(draft, investigator);
    QVERIFY(done(id));
    open();
    const Decision* decision = study().decision(*id);
    QCOMPARE(decision->rulesEdition, 2);
    QVERIFY(editionText(*decision).contains(QStringLiteral("second edition")));
    QVERIFY(!decision->investigator->earlierVersion);
    Decision other = *decision;
    other.rulesEdition = 1;
    QVERIFY(signedHash(other) != signedHash(*decision)); // it is part of what is signed
    QCOMPARE(ofThisContent(study()), signatures + 1);
    QCOMPARE(m_session->verify()->size(), std::size_t{0});
  }

  void secondEditionIsOfferedNotThere() {
    QCOMPARE(study().protocol.version, QStringLiteral("1.2"));
    QCOMPARE(study().protocol.design.edition, 1);
    QCOMPARE(study().protocol.design.completingAtOnce, 0);
    for (const QString& id : secondEditionAssumptions())
      QVERIFY(!study().protocol.assumption(id));
    QVERIFY(hasDue(study(), DueKind::SecondEdition));
    QVERIFY(designNotice(study()).contains(QStringLiteral("without a limit (A10)")));
  }

  void secondEditionComesInBySignature() {
    const int before = m_session->designVersion();
    DesignChange draft;
    draft.design = study().protocol.design;
    draft.design.edition = 2;
    draft.design.completingAtOnce = proposedCompletingAtOnce();
    draft.justification = QStringLiteral("The rules, second edition");
    const auto id = m_session->commands().signDesignChange(draft, investigator);
    QVERIFY(done(id));
    QCOMPARE(study().protocol.design.edition, 1); // the investigator alone changes nothing
    QVERIFY(!hasDue(study(), DueKind::SecondEdition) && hasDue(study(), DueKind::DesignAgreement));
    SponsorAgreement agreement;
    agreement.credentials = sponsor;
    QVERIFY(done(m_session->commands().agreeDesignChange(*id, agreement)));
    open();
    QCOMPARE(m_session->designVersion(), before + 1);
    QCOMPARE(study().protocol.design.edition, 2);
    QCOMPARE(study().protocol.design.completingAtOnce, 3);
    for (const QString& assumption : secondEditionAssumptions())
      QVERIFY(study().protocol.assumption(assumption));
    QCOMPARE(study().designs.front().design.edition, 1);
    QVERIFY(designNotice(study()).isEmpty());
    QVERIFY(!hasDue(study(), DueKind::SecondEdition));
    QCOMPARE(ofThisContent(study()), signatures + 2);
    QCOMPARE(m_session->verify()->size(), std::size_t{0});
  }

  void whoLacksAnAnswerGetsNoPlace_data() {
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("missing");
    QTest::newRow("A11") << "SCR-012"
                         << "I4c"
                         << "induction completed";
    QTest::newRow("I7") << "SCR-013"
                        << "I7"
                        << "understands";
  }
  void whoLacksAnAnswerGetsNoPlace() {
    QFETCH(QString, number);
    QFETCH(QString, rule);
    QFETCH(QString, missing);
    const Subject* subject = screened(number);
    QVERIFY(subject && !subject->assignment);
    QCOMPARE(subject->screening().signatures.size(), std::size_t{1});
    QVERIFY(!subject->screening().signatures.front().earlierVersion); // what was signed stands
    auto refused = mayAssign(study(), *subject, 3);
    QVERIFY(refused);
    QCOMPARE(refused->rule, rule);
    QVERIFY2(refused->message.contains(missing), qPrintable(refused->message));
    ScreeningEntry entry = subject->screening().entry;
    entry.understands = true;
    if (rule == QLatin1String("I4c")) entry.relapsedRefractory.inductionCompleted = true;
    const RowId screening = subject->screening().id;
    QVERIFY(done(m_session->commands().saveScreening(screening, entry, reason)));
    QCOMPARE(mayAssign(study(), *screened(number), 3)->rule, QStringLiteral("SIGNATURE"));
    QVERIFY(done(m_session->commands().signEligibility(screening, investigator)));
    refused = mayAssign(study(), *screened(number), 3);
    QVERIFY2(!refused || !refused->message.contains(number), refused ? qPrintable(refused->message) : "");
  }

  void whoWasTreatedStays() {
    for (const char* number :
         {"SCR-002", "SCR-003"}) { // no completed induction; not asked whether understood
      const Subject* subject = screened(QLatin1String(number));
      QVERIFY(subject->infusion && subject->screening().signatures.size() == 1);
    }
  }
};

COHORTDESK_TEST(TestEdition1Study, QCoreApplication)
} // namespace tst_edition_1_study
#include "tst_edition_1_study.moc"
