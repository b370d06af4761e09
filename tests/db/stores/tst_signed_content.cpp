#include "db/stores/signature_store.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtTest>

namespace tst_signed_content {

// What is signed, as it was written by hand before there was the catalogue of fields. These contents are part
// of every signature ever given: none is ever changed.
/// Of a content whose keys stand here in a readable order; what is signed has them in that of QJsonObject.
QByteArray hashOf(const QByteArray& content) {
  const QJsonDocument json = QJsonDocument::fromJson(content);
  if (json.isNull()) qWarning("not JSON: %s", content.constData());
  return QCryptographicHash::hash(json.toJson(QJsonDocument::Compact), QCryptographicHash::Blake2b_256);
}

Subject subjectWithEvent() {
  Subject subject;
  subject.id = 7;
  AdverseEvent& event = subject.events.emplace_back();
  event.id = 5;
  event.term = QStringLiteral("Pneumonitis");
  event.grade = 4;
  event.onset = {2026, 1, 8};
  event.serious = true;
  event.comment = QStringLiteral("not signed");
  return subject;
}

Screening screeningOf(const RelapsedRefractory& relapsedRefractory) {
  Screening screening;
  screening.id = 9; // not signed: the number is
  screening.number = QStringLiteral("SCR-004");
  screening.consent = {QStringLiteral("3.1"), QDateTime({2026, 1, 2}, {1, 30}, Qt::UTC), false};
  screening.entry.relapsedRefractory = relapsedRefractory;
  return screening;
}
class TestSignedContent : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// What the file cannot hold is signed as the file keeps it, or the signature would read as one of before.
  void textsAreSignedAsTheyAreKept() {
    const QString typed = QStringLiteral("seen") + QChar(0xFFFE) + QChar(0xD83D);
    const QString kept = QStringLiteral("seen") + QString(2, QChar::ReplacementCharacter);
    const Subject subject = subjectWithEvent();
    const auto assessed = [&](const QString& reason) {
      DltAssessment assessment;
      assessment.reason = reason;
      return signedHash(subject, assessment);
    };
    const auto decided = [](const QString& justification) {
      Decision decision;
      decision.justification = justification;
      return signedHash(decision);
    };
    const auto stopped = [](const QString& what) {
      Decision decision;
      decision.stoppingRules.push_back({});
      decision.stoppingRules.back().what = what;
      return signedHash(decision);
    };
    const auto failed = [&](const QString& comment) {
      ScreenFailure failure;
      failure.comment = comment;
      return signedHash(subject, Screening(), failure);
    };
    const auto changed = [](const QString& justification) {
      DesignChange change;
      change.justification = justification;
      return signedHash(change);
    };
    QCOMPARE(assessed(typed), assessed(kept));
    QVERIFY(assessed(typed) != assessed(QStringLiteral("seen")));
    QCOMPARE(decided(typed), decided(kept));
    QCOMPARE(stopped(typed), stopped(kept));
    QCOMPARE(failed(typed), failed(kept));
    QCOMPARE(changed(typed), changed(kept));
  }

  void aDltIsSignedWithItsEvent() {
    DltAssessment assessment;
    assessment.id = 3;
    assessment.date = {2026, 1, 9};
    assessment.outcome = DltOutcome::Dlt;
    assessment.eventId = 5;
    QCOMPARE(signedHash(subjectWithEvent(), assessment),
             hashOf(R"({"subject":7,"assessment":3,"date":"2026-01-09","outcome":"dlt",
                        "event":{"id":5,"term":"Pneumonitis","grade":4,"onset":"2026-01-08"},
                        "cause":null,"followUpEnded":null,"reason":""})"));
  }

  /// What is known beyond the day, and what followed: only where there is any, so that earlier hashes stay.
  void aCourseIsSignedWhereThereIsOne() {
    Subject subject = subjectWithEvent();
    AdverseEvent& event = subject.events.front();
    event.onsetKnown = knownTimeOfIso(QStringLiteral("2026-01-08T03:00Z"));
    event.course = {{11, GradeScale::Ctcae, 3, *knownTimeOfIso(QStringLiteral("2026-01-10")), 0},
                    {12, GradeScale::Icans, 1, *knownTimeOfIso(QStringLiteral("2026-01")), 0}};
    event.end = QDate(2026, 1, 31); // nor its end, nor what is thought of it
    event.dueTo.cells = QStringLiteral("certain");
    event.outcome = EventOutcome::Recovered;
    DltAssessment assessment;
    assessment.id = 3;
    assessment.date = {2026, 1, 9};
    assessment.outcome = DltOutcome::Dlt;
    assessment.eventId = 5;
    QCOMPARE(signedHash(subject, assessment),
             hashOf(R"({"subject":7,"assessment":3,"date":"2026-01-09","outcome":"dlt",
                        "event":{"id":5,"term":"Pneumonitis","grade":4,"onset":"2026-01-08",
                        "onsetKnown":"2026-01-08T03:00Z",
                        "course":[["ctcae",3,"2026-01-10"],["icans",1,"2026-01"]]},
                        "cause":null,"followUpEnded":null,"reason":""})"));
  }

  void notEvaluableIsSignedWithItsCause() {
    const DltAssessment assessment{3,
                                   {2026, 1, 9},
                                   DltOutcome::NotEvaluable,
                                   0,
                                   NotEvaluableCause::LostToFollowUp,
                                   QDate(2026, 1, 7),
                                   QStringLiteral("moved"),
                                   {},
                                   {}};
    QCOMPARE(signedHash(subjectWithEvent(), assessment),
             hashOf(R"({"subject":7,"assessment":3,"date":"2026-01-09","outcome":"not-evaluable",
                        "event":null,"cause":"lost-to-follow-up","followUpEnded":"2026-01-07",
                        "reason":"moved"})"));
  }

  void anEligibilityIsSignedAsItIsKnown() {
    QCOMPARE(signedHash(subjectWithEvent(), screeningOf({})),
             hashOf(R"({"subject":7,"screening":"SCR-004","consentVersion":"3.1",
                        "consentAt":"2026-01-02T01:30:00.000Z","consentTimeKnown":false,"ageYears":null,
                        "entry":{"sex":null,"survivalWeeks":null,"ecog":null,"diagnosis":null,"cd7Flow":null,
                        "cd7Ihc":null,"relapsedRefractory":{"branch":null,"marrowBlastsPercent":null,
                        "marrowInRecovery":null,"bloodBlastsTwice":null,"extramedullary":null,
                        "monthsToRelapse":null,"reinductionFailed":null,"targetedDrug":null,
                        "noOtherOption":null,"acuteGvhdGrade":null,"noCrAfterInduction":null,
                        "noCrAfterSalvage":null,"noCrAfterTargeted":null,"mrdPersistent":null},
                        "venousAccess":null,"leukapheresisContraindicated":null,"organs":{},"exclusions":{},
                        "understands":null,"resultsDate":null}})"));
  }

  /// Completed induction came later (A11): only where it is answered is it part of what is signed.
  void everythingThatIsAskedIsSigned() {
    Screening screening = screeningOf({RrBranch::Refractory, 6.5, false, true, false, 14, true,
                                       TargetedDrug::NotTried, false, 0, true, false, true, false, true});
    screening.ageYears = 42;
    ScreeningEntry& entry = screening.entry;
    entry.sex = Sex::Female;
    entry.survivalWeeks = 12.5;
    entry.ecog = 1;
    entry.diagnosis = Diagnosis::Aml;
    entry.cd7Flow = 88.5;
    entry.cd7Ihc = 70;
    entry.venousAccess = true;
    entry.leukapheresisContraindicated = false;
    entry.organs[OrganTest::Alt] = {44, 40, HandJudgement{true, QStringLiteral("haemolysis")}};
    entry.organs[OrganTest::SpO2].value = 97;
    entry.exclusions = {{1, ExclusionAnswer::Absent}, {2, ExclusionAnswer::Present}};
    entry.understands = true;
    entry.resultsDate = QDate(2025, 12, 28);
    QCOMPARE(signedHash(subjectWithEvent(), screening),
             hashOf(R"({"subject":7,"screening":"SCR-004","consentVersion":"3.1",
                        "consentAt":"2026-01-02T01:30:00.000Z","consentTimeKnown":false,"ageYears":42,
                        "entry":{"sex":"female","survivalWeeks":12.5,"ecog":1,"diagnosis":"aml",
                        "cd7Flow":88.5,"cd7Ihc":70,"relapsedRefractory":{"branch":"refractory",
                        "marrowBlastsPercent":6.5,"marrowInRecovery":false,"bloodBlastsTwice":true,
                        "extramedullary":false,"monthsToRelapse":14,"reinductionFailed":true,
                        "targetedDrug":"not-tried","noOtherOption":false,"acuteGvhdGrade":0,
                        "inductionCompleted":true,"noCrAfterInduction":false,"noCrAfterSalvage":true,
                        "noCrAfterTargeted":false,"mrdPersistent":true},"venousAccess":true,
                        "leukapheresisContraindicated":false,
                        "organs":{"alt":{"value":44,"upperNormal":40,"judged":[true,"haemolysis"]},
                        "spo2":{"value":97,"upperNormal":null}},
                        "exclusions":{"1":"absent","2":"present"},"understands":true,
                        "resultsDate":"2025-12-28"}})"));
  }

  void aScreenFailureIsSignedAsItIsRecorded() {
    const ScreenFailure failure{
        {2026, 1, 9}, {QStringLiteral("I3"), QStringLiteral("E2")}, QStringLiteral("moved")};
    QCOMPARE(signedHash(subjectWithEvent(), screeningOf({}), failure),
             hashOf(R"({"subject":7,"screening":"SCR-004","failureDate":"2026-01-09",
                        "criteria":["I3","E2"],"comment":"moved"})"));
  }

  void aDecisionIsSignedWithItsBasis() {
    Decision decision;
    decision.id = 6;
    decision.number = 2;
    decision.date = {2026, 2, 3};
    decision.kind = DecisionKind::Expand;
    decision.level = decision.toLevel = 2;
    decision.places = 3;
    decision.rule = QStringLiteral("SD-EXPAND");
    decision.course = QStringLiteral("N N T");
    decision.basis = {{7, u'T'}, {8, u'N'}};
    decision.needsAgreement = true;
    decision.transcribed = true; // not signed
    const QByteArray content = R"({"decision":6,"number":2,"date":"2026-02-03","kind":"expand","level":2,
      "toLevel":2,"places":3,"rule":"SD-EXPAND","course":"N N T","basis":[[7,"T"],[8,"N"]],
      "asRecommended":true,"justification":"","needsAgreement":true,"designVersion":1})";
    QCOMPARE(signedHash(decision), hashOf(content));
    decision.rulesEdition = 2;
    QCOMPARE(signedHash(decision), hashOf(content.chopped(1) + R"(,"rulesEdition":2})"));
    decision.stoppingRules = {{4, 7, QStringLiteral("A related death")}}; // only where it names any
    QCOMPARE(signedHash(decision),
             hashOf(content.chopped(1) + R"(,"rulesEdition":2,"stoppingRules":[[4,7,"A related death"]]})"));
  }
};
COHORTDESK_TEST(TestSignedContent, QCoreApplication)
} // namespace tst_signed_content
#include "tst_signed_content.moc"
