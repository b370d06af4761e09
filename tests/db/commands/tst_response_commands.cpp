#include "app/study/study_rules.h"
#include "db/audit/audit_fields.h"
#include "db/audit/audit_words.h"
#include "tests/support/infused_outcomes.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_response_commands {
const QDate today(2026, 3, 1);

struct Infused : InfusedOutcomes {
  Infused() : InfusedOutcomes(today) {}
};

class TestResponseCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void keepsEveryFinding() {
    Infused study;
    ResponseAssessment all = assessment({2026, 2, 2}, "m2.5 b0 e- n1.25 p120 r<0.01 D2 U- L- s-62.5 M-",
                                        Response::CompleteRemission);
    all.visit = QStringLiteral("D28");
    const auto id = study.respond(all);
    QVERIFY2(id, qPrintable(id ? QString() : id.error().message));
    const auto other = study.respond(assessment({2026, 2, 20}, "m30 e+ D5 U+ L+ s40 M+", Response::Relapse));
    QVERIFY(other);
    study.test.signInAs(Role::Monitor); // read anew from the file
    QCOMPARE(study.now().responses.size(), 2U);
    const ResponseAssessment& read = study.now().responses.front();
    QCOMPARE(read.id, *id);
    QVERIFY(read.findings == all.findings);
    QCOMPARE(read.visit, QStringLiteral("D28"));
    QCOMPARE(read.date, all.date);
    QVERIFY(read.response == Response::CompleteRemission && read.derived == Response::CompleteRemission);
    QCOMPARE(read.mrdNegative, std::optional(true));
    QCOMPARE(study.test.study().user(read.confirmedBy)->login, TestStudy::login(Role::PrincipalInvestigator));
    QVERIFY(study.now().responses.back().findings == findingsFrom(QStringLiteral("m30 e+ D5 U+ L+ s40 M+")));
    QVERIFY(study.now().responses.back().derived == Response::Relapse);
    QVERIFY(study.test.session().verify()->empty());
  }

  /// What a caller says of the derived response counts for nothing.
  void judgesForItself() {
    Infused study;
    ResponseAssessment made = assessment({2026, 2, 2}, "m30 r0.05", Response::CompleteRemission);
    made.derived = Response::CompleteRemission;
    made.mrdNegative = false;
    made.confirmedBy = 5;
    QCOMPARE(study.wrong(made), QStringLiteral("REQUIRED reason"));
    made.reason = QStringLiteral(" a second reader counted 2 % ");
    QVERIFY(study.respond(made));
    const ResponseAssessment& saved = study.now().responses.front();
    QVERIFY(saved.derived == Response::NoResponse);
    QCOMPARE(saved.mrdNegative, std::optional(true));
    QCOMPARE(saved.confirmedBy, study.test.session().user().id);
    QCOMPARE(saved.reason, QStringLiteral("a second reader counted 2 %"));
  }

  /// Marrow blasts of the screening form are the baseline; those measured before the infusion go before.
  void takesTheBaselineFromTheFile() {
    Infused study; // 23 % on the screening form
    const ResponseAssessment partial =
        assessment({2026, 2, 2}, "m12 b0 e- n1.2 p120", Response::PartialRemission);
    QCOMPARE(study.wrong(partial), QStringLiteral("REQUIRED reason")); // more than half of 23 %
    const Measurement before{
        {study.subject, QStringLiteral("SCR"), QStringLiteral("blasts"), Specimen::Marrow},
        MeasuredValue{Reading::Exact, 31}};
    QVERIFY(study.commands().saveMeasurements({before}, {}));
    QCOMPARE(study.wrong(partial), QString());
    QVERIFY(study.now().responses.front().derived == Response::PartialRemission);
  }

  void judgesByTheDiagnosis() {
    Infused study;
    QVERIFY(study.screenAs(Diagnosis::TLbl));
    QVERIFY(study.respond(assessment({2026, 2, 2}, "D2 L- M-", Response::CompleteRemission)));
    QVERIFY(study.screenAs(Diagnosis::BAll));
    QVERIFY(study.respond(
        assessment({2026, 2, 3}, "m2 b0 e- n0.2 p120 r0.05", Response::CompleteRemissionIncomplete)));
    QCOMPARE(study.now().responses.back().mrdNegative, std::optional(false));
    QVERIFY(study.screenAs(Diagnosis::Other));
    const ResponseAssessment none = assessment({2026, 2, 4}, "m2", Response::PartialRemission);
    QCOMPARE(study.wrong(none), QStringLiteral("REQUIRED reason"));
    QVERIFY(
        study.respond(assessment({2026, 2, 4}, "m2", Response::PartialRemission, QStringLiteral("by IWG"))));
    QVERIFY(!study.now().responses.back().derived && !study.now().responses.back().mrdNegative);
  }

  void refusesResponses_data() {
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("findings");
    QTest::addColumn<int>("response");
    QTest::addColumn<QString>("wrong");
    const auto row = [](const char* id, QDate date, const char* findings, Response response,
                        const char* wrong) {
      QTest::newRow(id) << date << QString::fromLatin1(findings) << static_cast<int>(response)
                        << QString::fromLatin1(wrong);
    };
    const auto cr = Response::CompleteRemission;
    row("day 1", {2026, 1, 6}, remission, cr, "");
    row("today", today, remission, cr, "");
    row("no date", {}, remission, cr, "DATE date");
    row("tomorrow", today.addDays(1), remission, cr, "DATE date");
    row("day 0", {2026, 1, 5}, remission, cr, "DATE date");
    row("that day has one", {2026, 1, 20}, remission, cr, "DATE date");
    row("marrow above 100 %", {2026, 2, 2}, "m100.1", cr, "RANGE marrowBlasts");
    row("marrow below 0 %", {2026, 2, 2}, "m-1", cr, "RANGE marrowBlasts");
    row("blood above 100 %", {2026, 2, 2}, "b101", cr, "RANGE bloodBlasts");
    row("neutrophils below 0", {2026, 2, 2}, "n-0.1", cr, "RANGE neutrophils");
    row("platelets below 0", {2026, 2, 2}, "p-1", cr, "RANGE platelets");
    row("MRD above 100 %", {2026, 2, 2}, "r101", cr, "RANGE mrdPercent");
    row("MRD below nothing", {2026, 2, 2}, "r<0", cr, "RANGE mrdPercent");
    row("Deauville 6", {2026, 2, 2}, "D6", cr, "RANGE deauville");
    row("Deauville 0", {2026, 2, 2}, "D0", cr, "RANGE deauville");
    row("shrunk by more than all", {2026, 2, 2}, "s-101", cr, "RANGE sizeChange");
    row("ELN knows no progression", {2026, 2, 2}, "m30", Response::Progression, "RESPONSE response");
    row("another than derived", {2026, 2, 2}, remission, Response::PartialRemission, "REQUIRED reason");
    row("cannot be determined", {2026, 2, 2}, "m2", cr, "REQUIRED reason");
    row("not evaluable, unsaid why", {2026, 2, 2}, "", Response::NotEvaluable, "REQUIRED reason");
  }
  void refusesResponses() {
    QFETCH(QDate, date);
    QFETCH(QString, findings);
    QFETCH(int, response);
    QFETCH(QString, wrong);
    Infused study;
    QVERIFY(study.respond(assessment({2026, 1, 20}, remission, Response::CompleteRemission)));
    const Study before = study.test.study();
    QCOMPARE(study.wrong(assessment(date, findings.toLatin1().constData(), static_cast<Response>(response))),
             wrong);
    QCOMPARE(study.test.study() == before, !wrong.isEmpty());
  }

  void refusesWhatIsNotThere() {
    Infused study;
    ResponseAssessment made = assessment({2026, 2, 2}, remission, Response::CompleteRemission);
    made.visit = QStringLiteral("D99");
    QCOMPARE(study.wrong(made), QStringLiteral("MISSING visit"));
    made.visit.clear();
    made.id = 77;
    QVERIFY(study.wrong(made).startsWith(QLatin1String("MISSING")));
    QCOMPARE(study.commands().voidResponse(77, QStringLiteral("x")).error().rule, QStringLiteral("MISSING"));
    QCOMPARE(study.commands().voidFollowUp(77, QStringLiteral("x")).error().rule, QStringLiteral("MISSING"));
    const RowId screened = screenEligible(study.test, QStringLiteral("Li Na"));
    made.id = 0;
    QCOMPARE(study.commands().saveResponse(screened, made, {}).error().rule, QStringLiteral("INFUSED"));
  }

  void correctsAndVoidsWithAReason() {
    Infused study;
    ResponseAssessment made = assessment({2026, 2, 2}, remission, Response::CompleteRemission);
    made.id = *study.respond(made);
    QVERIFY(study.respond(made)); // nothing new
    made.findings.platelets = 80;
    made.response = Response::CompleteRemissionPartial;
    QCOMPARE(study.wrong(made), QStringLiteral("REASON reason"));
    QVERIFY(study.now().responses.front().response == Response::CompleteRemission);
    QVERIFY(study.respond(made, QStringLiteral("platelets read again")));
    QVERIFY(study.now().responses.front().derived == Response::CompleteRemissionPartial);
    QCOMPARE(study.commands().voidResponse(made.id, {}).error().rule, QStringLiteral("REASON"));
    QVERIFY(study.commands().voidResponse(made.id, QStringLiteral("another subject's marrow")));
    QVERIFY(study.now().responses.empty());
    QCOMPARE(study.test.session().auditTrail().lines(0, 1)->front().reason,
             QStringLiteral("another subject's marrow"));
    QVERIFY(
        study.respond(assessment({2026, 2, 2}, remission, Response::CompleteRemission))); // the day is free
    QVERIFY(study.test.session().verify()->empty());
  }

  /// Neither infusion nor consent can be moved behind what rests on them.
  void holdsTheDatesBefore() {
    Infused study;
    QVERIFY(study.respond(assessment({2026, 1, 20}, remission, Response::CompleteRemission)));
    Infusion later = *study.now().infusion;
    later.startedAt = study.test.at({2026, 1, 20}, QStringLiteral("10:00"));
    QCOMPARE(study.commands().saveInfusion(study.subject, later, QStringLiteral("x")).error().field,
             QStringLiteral("startedAt"));
    later.startedAt = study.test.at({2026, 1, 19}, QStringLiteral("10:00"));
    QVERIFY(study.commands().saveInfusion(study.subject, later, QStringLiteral("x")));

    const RowId screened = screenEligible(study.test, QStringLiteral("Li Na"));
    QVERIFY(study.commands().saveFollowUp(screened, followUp(today, VitalStatus::Dead), {}));
    QCOMPARE(firstRecordedDay(study.test.study(), *study.test.study().subject(screened)), today);
  }

  void thePastDoesNotKnowThem() {
    Infused study;
    QVERIFY(study.respond(assessment({2026, 1, 20}, remission, Response::CompleteRemission)));
    QVERIFY(study.follow(followUp({2026, 2, 10}, VitalStatus::Alive)));
    const auto then = [&](QDate date) { return asOf(study.test.study(), date).subjects.front(); };
    QVERIFY(then({2026, 1, 19}).responses.empty());
    QCOMPARE(then({2026, 1, 20}).responses.size(), 1U);
    QVERIFY(then({2026, 2, 9}).followUps.empty());
    QCOMPARE(then({2026, 2, 10}).followUps.size(), 1U);
  }

  void namesThemInTheAuditTrail() {
    Infused study;
    QVERIFY(study.respond(assessment({2026, 2, 2}, remission, Response::CompleteRemission)));
    QVERIFY(study.follow(followUp({2026, 2, 10}, VitalStatus::LostToFollowUp)));
    const auto shown = [&](const char* table, const char* column) -> QString {
      AuditFilter filter;
      filter.subjectId = study.subject;
      filter.table = QString::fromLatin1(table);
      AuditTrail trail = study.test.session().auditTrail(filter);
      if (!trail.searchAll()) return QString();
      const AuditLine line = trail.lines(0, 1)->at(0);
      for (const AuditChange& change : line.changes)
        if (change.column == QLatin1String(column))
          return auditActionName(line.action) + QStringLiteral(": ") + auditFieldName(change.column) + u' ' +
                 auditValue(line.table, change.column, change.newValue, QTimeZone::utc());
      return QString();
    };
    QCOMPARE(shown("response_assessment", "derived"),
             QStringLiteral("Response confirmed: response by the criteria complete remission"));
    QCOMPARE(shown("response_assessment", "mrd_negative"),
             QStringLiteral("Response confirmed: MRD negative yes"));
    QCOMPARE(shown("follow_up", "status"), QStringLiteral("Follow-up recorded: status lost to follow-up"));
  }
};

COHORTDESK_TEST(TestResponseCommands, QCoreApplication)
} // namespace tst_response_commands
#include "tst_response_commands.moc"
