#include "db/session/stored_measurements.h"
#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"

#include <QtTest>
#include <set>

namespace tst_sampling_commands {
/// One subject, infused on 2026-01-05 at 10:00; today is day 8, 09:00.
struct Infused : InfusedStudy {
  Infused() : InfusedStudy(QDate(2026, 1, 13)) {}
  std::vector<Sampling> all() { return *test.session().samplings(0, 99); }
  Sampling taken(const char* visit, QDate day, const char* time = "08:30",
                 Specimen specimen = Specimen::Blood) const {
    return {subject, QString::fromLatin1(visit), specimen, test.at(day, QString::fromLatin1(time)).toUTC()};
  }
  Result<void> save(const std::vector<Sampling>& samplings, const QString& reason = {}) {
    return test.commands().saveSamplings(samplings, reason);
  }
};

Sampling takenBack(Sampling sampling) {
  sampling.takenAt.reset();
  return sampling;
}

const QString amendment = QStringLiteral("Amendment 1");

class TestSamplingCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void areKeptBySubjectVisitAndSpecimen() {
    Infused study;
    const RowId other = screenEligible(study.test, QStringLiteral("Li Na"));
    const std::vector<Sampling> typed{study.taken("D1", QDate(2026, 1, 6)),
                                      study.taken("D7", QDate(2026, 1, 12)),
                                      study.taken("D7", QDate(2026, 1, 12), "09:15", Specimen::Marrow),
                                      {other, QStringLiteral("SCR"), Specimen::Blood,
                                       study.test.at(QDate(2026, 1, 13), u"08:00"_qs).toUTC()}};
    QSignalSpy changed(&study.test.session(), &StudySession::studyChanged);
    QVERIFY(study.save(typed));
    QCOMPARE(changed.size(), 1);
    QVERIFY(study.all() == typed);
    QVERIFY(*study.test.session().samplings(other, other) == std::vector{typed.back()});
    const auto visits = *study.test.session().measuredVisits(study.subject, study.subject);
    const std::set<std::pair<RowId, QString>> recorded(visits.begin(), visits.end());
    QVERIFY(recorded ==
            (std::set<std::pair<RowId, QString>>{{study.subject, u"D1"_qs}, {study.subject, u"D7"_qs}}));
    study.test.signInAs(Role::Monitor); // read anew from the file
    QVERIFY(study.all() == typed);
    QVERIFY(study.test.session().verify()->empty());
  }

  void changesAndTakesBackOnlyWithAReason() {
    Infused study;
    const Sampling first = study.taken("D7", QDate(2026, 1, 12));
    const Sampling second = study.taken("D7", QDate(2026, 1, 12), "18:30");
    QVERIFY(study.save({first}));
    QVERIFY(study.save({first})); // nothing new
    QCOMPARE(study.save({second}).error().rule, u"REASON"_qs);
    QVERIFY(study.all() == std::vector{first});
    QVERIFY(study.save({second}, u"evening, not morning"_qs));
    QVERIFY(study.all() == std::vector{second});
    QCOMPARE(study.save({takenBack(second)}).error().rule, u"REASON"_qs);
    QVERIFY(study.save({takenBack(second)}, u"another subject's"_qs));
    QVERIFY(study.all().empty());
    QVERIFY(study.save({takenBack(second)})); // there is nothing to take back
    QVERIFY(study.save({first}));             // and it may be entered anew
    QVERIFY(study.all() == std::vector{first});
    QVERIFY(study.test.session().verify()->empty());
  }

  void isAllOrNothing() {
    Infused study;
    const Sampling good = study.taken("D7", QDate(2026, 1, 12));
    Sampling nobodys = good;
    nobodys.subjectId = 99;
    const std::pair<Sampling, const char*> bad[] = {
        {nobodys, "MISSING"},
        {study.taken("D8", QDate(2026, 1, 12)), "MISSING"},
        {study.taken("D7", QDate(2026, 1, 13), "09:01"), "DATE"}, // it is 09:00
        {study.taken("SCR", QDate(2026, 1, 4)), "DATE"},          // before consent
        {study.taken("D7", QDate(2026, 1, 10)), "VISIT"},         // before its first day
        {study.taken("D0-POST", QDate(2026, 1, 5)), "VISIT"},     // before the infusion
        {study.taken("D0-PRE", QDate(2026, 1, 5), "10:30"), "VISIT"}};
    for (const auto& [sampling, rule] : bad) {
      const auto saved = study.save({good, sampling});
      QVERIFY2(!saved, rule);
      QCOMPARE(saved.error().rule, QLatin1String(rule));
      QVERIFY(study.all().empty());
    }
    QVERIFY(study.save({study.taken("D3", QDate(2026, 1, 12))})); // late is flagged, not refused
  }

  void valuesAndTimesAreOneTransaction() {
    Infused study;
    const Measurement value{{study.subject, u"D7"_qs, u"il6"_qs, Specimen::Blood},
                            MeasuredValue{Reading::Exact, 12}};
    const Sampling first = study.taken("D7", QDate(2026, 1, 12));
    QSignalSpy changed(&study.test.session(), &StudySession::studyChanged);
    const LabMapping readBy{u"Central lab"_qs, {{u"Pat"_qs, u"subject"_qs}}, {}};
    const LabMapping nameless;
    QCOMPARE(study.test.commands().saveAtVisits({value}, {first}, {}, nameless).error().field,
             u"laboratory"_qs);
    QVERIFY(study.all().empty());
    QVERIFY(study.test.commands().saveAtVisits({value}, {first}, {}, readBy));
    QCOMPARE(changed.size(), 1);
    QVERIFY(*study.test.session().labMappings() == std::vector{readBy});
    Measurement other = value;
    other.cell.analyte = u"crp"_qs;
    // The time would change: without a reason the new value is not kept either.
    const auto refused =
        study.test.commands().saveAtVisits({other}, {study.taken("D7", QDate(2026, 1, 11))}, {});
    QCOMPARE(refused.error().rule, u"REASON"_qs);
    QVERIFY(*study.test.session().measurements({}) == std::vector{value});
    QVERIFY(study.all() == std::vector{first});
  }

  void theSitesOwnPlanIsInForce() {
    Infused study;
    Site site = study.test.study().site;
    site.visitWindows[u"D7"_qs] = {5, 9};
    site.assays[u"il6"_qs] = {0.5, {{}, 7}, {0, 7}};
    const QString before = study.test.study().site.name;
    QVERIFY(study.test.commands().saveSite(site, {})); // filling in needs no reason
    const auto inForce = [&] { return study.test.study().protocol.measurements; };
    QCOMPARE(inForce().visit(u"D7"_qs)->earliest, 5);
    QCOMPARE(*inForce().analyte(u"il6"_qs)->lloq, 0.5);
    QCOMPARE(protocolMeasurementPlan(study.test.session()).visit(u"D7"_qs)->earliest, 6);
    QVERIFY(!protocolMeasurementPlan(study.test.session()).analyte(u"il6"_qs)->lloq);
    QVERIFY(study.save({study.taken("D7", QDate(2026, 1, 10))})); // day 5 is in the window now
    study.test.signInAs(Role::PrincipalInvestigator);             // read anew from the file
    QVERIFY(study.test.study().site == site);
    QCOMPARE(inForce().visit(u"D7"_qs)->latest, 9);

    site.visitWindows[u"D7"_qs].latest = 10;
    QCOMPARE(study.test.commands().saveSite(site, {}).error().rule, u"REASON"_qs);
    QCOMPARE(inForce().visit(u"D7"_qs)->latest, 9);
    QVERIFY(study.test.commands().saveSite(site, amendment));
    QCOMPARE(inForce().visit(u"D7"_qs)->latest, 10);
    QVERIFY(study.test.session().verify()->empty());
  }

  void whatIsTakenOutLeavesTheFilesInForce() {
    Infused study;
    Site site = study.test.study().site;
    site.visitWindows[u"D7"_qs] = {5, 9};
    site.assays[u"il6"_qs] = {0.5, {}, {}};
    QVERIFY(study.test.commands().saveSite(site, {}));
    site.visitWindows.clear();
    site.assays.clear();
    QCOMPARE(study.test.commands().saveSite(site, {}).error().rule, u"REASON"_qs);
    QVERIFY(study.test.commands().saveSite(site, amendment));
    QVERIFY(study.test.study().site == site);
    QVERIFY(study.test.study().protocol.measurements == protocolMeasurementPlan(study.test.session()));
    site.visitWindows[u"D7"_qs] = {5, 9}; // once more, in the same row
    QVERIFY(study.test.commands().saveSite(site, amendment));
    QVERIFY(study.test.study().site == site);
    QVERIFY(study.test.session().verify()->empty());
    AuditFilter ofWindow;
    ofWindow.table = u"visit_window"_qs;
    ofWindow.rowKey = {{u"visit"_qs, u"D7"_qs}};
    AuditTrail trail = study.test.session().auditTrail(ofWindow);
    QVERIFY(trail.searchAll());
    QCOMPARE(trail.size(), qint64(3)); // made, taken out of use, in use again: one row
  }

  void aPlanThatCannotBeIsRefused() {
    Infused study;
    Site site = study.test.study().site;
    site.visitWindows[u"D7"_qs] = {9, 5};
    QCOMPARE(study.test.commands().saveSite(site, {}).error().field, u"visitWindows"_qs);
    site.visitWindows.clear();
    site.assays[u"il6"_qs] = {0.0, {}, {}};
    QCOMPARE(study.test.commands().saveSite(site, {}).error().field, u"assays"_qs);
    QVERIFY(study.test.study().protocol.measurements == protocolMeasurementPlan(study.test.session()));
  }
};

COHORTDESK_TEST(TestSamplingCommands, QCoreApplication)
} // namespace tst_sampling_commands
#include "tst_sampling_commands.moc"
