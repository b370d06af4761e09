#include "app/reports/efficacy/cd7_correlation.h"

#include "tests/app/reports/efficacy/correlated_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_cd7_correlation {
using namespace correlated_study;

void respond(StudyBuilder& b, Response response) {
  b.last().responses.emplace_back().response = response;
}

/// Days and copies; a sample without a number lies below the limit.
PkSubject sampled(const char* number, const std::vector<Concentration>& samples) {
  PkSubject subject;
  subject.subject = QString::fromLatin1(number);
  subject.level = 2;
  for (const Concentration& sample : samples)
    subject.samples.push_back({sample.time, sample.value});
  subject.parameters = noncompartmental(samples);
  subject.reachesDay28 = !samples.empty() && samples.back().time >= 28;
  return subject;
}

std::vector<double> valuesOf(const Cd7Association& association) {
  std::vector<double> values;
  values.reserve(association.pairs.size());
  for (const Cd7Pair& pair : association.pairs)
    values.push_back(pair.value);
  return values;
}
using Values = std::vector<double>;

class TestCd7Correlation : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyOutcomeInItsOrder() {
    StudyBuilder b;
    const Cd7Correlation all = cd7Correlation(b, {}, Cd7Marker::Flow, evening);
    QCOMPARE(all.associations.size(), cd7Outcomes.size());
    for (std::size_t i = 0; i < cd7Outcomes.size(); ++i) {
      QCOMPARE(all.associations[i].outcome, cd7Outcomes[i]);
      QCOMPARE(all.associations[i].correlation.n, 0);
      QVERIFY(!all.associations[i].correlation.p);
    }
  }

  void responseIsRankedByTheStatedOrder() {
    StudyBuilder b;
    using enum Response;
    const Response rising[] = {Progression,
                               NoResponse,
                               PartialRemission,
                               LeukaemiaFreeState,
                               CompleteRemissionIncomplete,
                               CompleteRemissionPartial,
                               CompleteRemission};
    double cd7 = 70;
    for (const Response response : rising) {
      add(b, cd7 += 2);
      respond(b, response);
      respond(b, Relapse); // takes nothing away
    }
    const Cd7Association found = of(cd7Correlation(b, {}, Cd7Marker::Flow, evening), Cd7Outcome::Response);
    QCOMPARE(valuesOf(found), (Values{0, 1, 2, 3, 4, 5, 6}));
    QCOMPARE(*found.correlation.rho, 1.0);
    QCOMPARE(found.correlation.p->p, 2 / 5040.); // R: 2 / factorial(7)
    QCOMPARE(outcomeSteps(Cd7Outcome::Response).join(u' '), QStringLiteral("PD NR PR MLFS CRi CRh CR"));
    QCOMPARE(outcomeValue(Cd7Outcome::Response, 6), QStringLiteral("CR"));
  }

  void gradesAndDlt() {
    StudyBuilder b;
    add(b, 71); // no event: 0
    add(b, 80);
    grade(b, 1, 2);
    grade(b, 3);
    grade(b, 2);
    add(b, 90);
    grade(b, {}); // another event
    b.dlt({2026, 1, 20}, {2026, 2, 13});
    for (AdverseEvent& event : b.last().events)
      event.term = QStringLiteral("Fever");
    const Cd7Correlation all = cd7Correlation(b, {}, Cd7Marker::Flow, evening);
    QCOMPARE(valuesOf(of(all, Cd7Outcome::Crs)), (Values{0, 3, 0}));
    QCOMPARE(valuesOf(of(all, Cd7Outcome::Icans)), (Values{0, 2, 0}));
    QCOMPARE(valuesOf(of(all, Cd7Outcome::Dlt)), (Values{0, 0, 1}));
    QCOMPARE(of(all, Cd7Outcome::Dlt).correlation.n, 3);
    QCOMPARE(of(all, Cd7Outcome::Dlt).correlation.p->n, 3);
  }

  /// Neither who had it without an ASTCT grade nor who may still get it is without it.
  void whoIsWithoutASyndrome_data() {
    QTest::addColumn<QString>("term");
    QTest::addColumn<int>("crs"); ///< 0 = not recorded
    QTest::addColumn<int>("icans");
    QTest::addColumn<QDate>("infused");
    QTest::addColumn<bool>("cleared");
    QTest::addColumn<QString>("expected"); ///< CRS, ICANS
    const QDate before(2026, 1, 15);
    const QString unanswered;
    QTest::newRow("nothing, cleared") << unanswered << 0 << 0 << before << true << "0 0";
    QTest::newRow("nothing, in the window")
        << unanswered << 0 << 0 << before.addDays(1) << false << "in-window in-window";
    QTest::newRow("nothing, overdue") << unanswered << 0 << 0 << before << false << "0 0";
    QTest::newRow("infused yesterday")
        << unanswered << 0 << 0 << evening.addDays(-1) << false << "in-window in-window";
    QTest::newRow("graded in the window") << QStringLiteral("Cytokine release syndrome") << 2 << 0
                                          << before.addDays(1) << false << "2 in-window";
    QTest::newRow("not graded") << QStringLiteral("Cytokine release syndrome") << 0 << 0 << before << true
                                << "not-graded 0";
    QTest::newRow("not graded, in the window")
        << QStringLiteral("ICANS") << 0 << 0 << before.addDays(1) << false << "in-window not-graded";
    QTest::newRow("another event, graded")
        << QStringLiteral("Encephalopathy") << 0 << 3 << before << true << "0 3";
  }
  void whoIsWithoutASyndrome() {
    QFETCH(QString, term);
    QFETCH(int, crs);
    QFETCH(int, icans);
    QFETCH(QDate, infused);
    QFETCH(bool, cleared);
    QFETCH(QString, expected);
    StudyBuilder b;
    b.eligible(QStringLiteral("SCR-001")).assigned(2).infused(infused);
    b.last().screenings.back().entry.cd7Flow = 80;
    if (cleared) b.assessed(infused.addDays(28), DltOutcome::NoDlt);
    if (!term.isEmpty()) {
      grade(b, crs > 0 ? std::optional(crs) : std::nullopt, icans > 0 ? std::optional(icans) : std::nullopt);
      b.last().events.back().term = term;
    }
    const QJsonObject json = toJson(cd7Correlation(b, {}, Cd7Marker::Flow, evening));
    QStringList found;
    for (const int outcome : {2, 3}) {
      const QJsonValue told = json["outcomes"][outcome];
      const QJsonValue pair = told["pairs"][0];
      found << (pair.isObject() ? QString::number(pair["value"].toInt())
                                : told["leftOut"][0]["why"].toString());
    }
    QCOMPARE(found.join(u' '), expected);
  }

  void whatLiesAboveALimitSaysSo() {
    StudyBuilder b;
    add(b, 80);
    PkReport pk;
    pk.subjects = {sampled("S-001", {{0, {}}, {7, 10000, true}, {14, 100}, {28, 60}})};
    const Cd7Correlation all = cd7Correlation(b, pk, Cd7Marker::Flow, evening);
    const Cd7Association cmax = of(all, Cd7Outcome::Cmax);
    QCOMPARE(pairValue(Cd7Outcome::Cmax, cmax.pairs.front()), QStringLiteral(">1e+04"));
    QCOMPARE(tableOf(cmax).rows.front().join(u','), QStringLiteral("S-001,2,80,cmax,10000,>"));
    QCOMPARE(toJson(all)["outcomes"][4]["pairs"][0]["sign"], QJsonValue(">"));
    QCOMPARE(toJson(all)["outcomes"][5]["pairs"][0]["sign"], QJsonValue("≥"));
    QVERIFY(toJson(all)["outcomes"][2]["pairs"][0]["sign"].isNull());
  }

  void whoIsLeftOutAndWhy() {
    StudyBuilder b;
    add(b, 90);
    respond(b, Response::NotEvaluable);
    add(b, none, 60);
    respond(b, Response::CompleteRemission);
    b.eligible(QStringLiteral("SCR-003")).assigned(2).infused({2026, 2, 1}); // in the window
    b.eligible(QStringLiteral("SCR-004")).assigned(2).infused({2026, 1, 15});
    b.assessed({2026, 1, 20}, DltOutcome::NotEvaluable);
    b.eligible(QStringLiteral("SCR-005")).assigned(2); // not infused
    b.eligible(QStringLiteral("SCR-006"));             // not assigned
    const Cd7Correlation flow = cd7Correlation(b, {}, Cd7Marker::Flow, evening);
    QCOMPARE(flow.notInfused, 1);
    using Left = std::vector<Cd7LeftOut>;
    const auto left = [](const char* subject, Cd7Gap why) {
      return Cd7LeftOut{QString::fromLatin1(subject), why};
    };
    QCOMPARE(of(flow, Cd7Outcome::Crs).leftOut,
             (Left{left("S-002", Cd7Gap::NoCd7), left("S-003", Cd7Gap::InWindow)}));
    QCOMPARE(of(flow, Cd7Outcome::Response).leftOut,
             (Left{left("S-001", Cd7Gap::NoResponse), left("S-002", Cd7Gap::NoCd7),
                   left("S-003", Cd7Gap::NoResponse), left("S-004", Cd7Gap::NoResponse)}));
    QCOMPARE(of(flow, Cd7Outcome::Dlt).leftOut,
             (Left{left("S-002", Cd7Gap::NoCd7), left("S-003", Cd7Gap::InWindow),
                   left("S-004", Cd7Gap::NotEvaluable)}));
    QCOMPARE(of(flow, Cd7Outcome::Cmax).leftOut.size(), 4U);
    QCOMPARE(
        leftOutText(of(flow, Cd7Outcome::Crs)),
        QStringLiteral("2 infused subject(s) left out: S-002 (CD7 not measured by this method), S-003 (in "
                       "the DLT window)."));
    const Cd7Correlation ihc = cd7Correlation(b, {}, Cd7Marker::Ihc, evening);
    QCOMPARE(of(ihc, Cd7Outcome::Response).pairs,
             (std::vector<Cd7Pair>{{QStringLiteral("S-002"), 2, 60, 6}}));
  }

  void cd7OfTheScreeningThatMadeThemEligible() {
    StudyBuilder b;
    add(b, 75);
    Screening later = b.last().screenings.back();
    later.id = 9999;
    later.entry.cd7Flow = 99;
    b.last().screenings.push_back(later);
    QCOMPARE(of(cd7Correlation(b, {}, Cd7Marker::Flow, evening), Cd7Outcome::Crs).pairs.front().cd7, 75.0);
  }

  void kinetics() {
    StudyBuilder b;
    for (const double cd7 : {71., 80., 85., 90., 95.})
      add(b, cd7);
    PkReport pk;
    pk.unit = QStringLiteral("copies");
    pk.subjects = {sampled("S-001", {{0, {}}, {7, 400}, {14, 100}, {28, 60}}),
                   sampled("S-002", {{0, {}}, {7, 900}}),          // not to day 28: no AUC
                   sampled("S-003", {{0, {}}, {7, {}}, {28, {}}}), // never quantified
                   sampled("S-004", {{0, {}}, {7, {}}})};          // too early to tell
    const Cd7Correlation all = cd7Correlation(b, pk, Cd7Marker::Flow, evening);
    QCOMPARE(valuesOf(of(all, Cd7Outcome::Cmax)), (Values{400, 900, 0}));
    QCOMPARE(of(all, Cd7Outcome::Cmax).leftOut.size(), 2U); // S-004, S-005
    QCOMPARE(valuesOf(of(all, Cd7Outcome::Auc28)), (Values{*pk.subjects[0].parameters.aucTo, 0}));
    QCOMPARE(of(all, Cd7Outcome::Auc28).leftOut.size(), 3U);
    QCOMPARE(axisName(of(all, Cd7Outcome::Cmax)), QStringLiteral("CAR copies: Cmax (copies)"));
    QCOMPARE(of(all, Cd7Outcome::Auc28).unit, QStringLiteral("copies · d"));
    QCOMPARE(axisName(of(all, Cd7Outcome::Crs)), QStringLiteral("Worst CRS grade"));
  }
};

COHORTDESK_TEST(TestCd7Correlation, QCoreApplication)
} // namespace tst_cd7_correlation
#include "tst_cd7_correlation.moc"
