#include "app/reports/efficacy/cd7_correlation.h"

#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QtTest>

namespace tst_cd7_correlation {
constexpr double none = -1;
const QDate evening(2026, 2, 13); // of who was infused on 2026-01-15: day 29

/// One infused subject at L2, cleared, with these values; below 0: not measured.
void add(StudyBuilder& b, double flow, double ihc = none) {
  const auto number = static_cast<int>(b.study().subjects.size()) + 1;
  b.eligible(QStringLiteral("SCR-%1").arg(number, 3, 10, QLatin1Char('0')));
  ScreeningEntry& entry = b.last().screenings.back().entry;
  entry.cd7Flow = flow < 0 ? std::nullopt : std::optional(flow);
  entry.cd7Ihc = ihc < 0 ? std::nullopt : std::optional(ihc);
  b.assigned(2).infused({2026, 1, 15}).assessed({2026, 2, 12}, DltOutcome::NoDlt);
}

void grade(StudyBuilder& b, std::optional<int> crs, std::optional<int> icans = {}) {
  b.event({2026, 1, 20}, 2);
  b.last().events.back().crsGrade = crs;
  b.last().events.back().icansGrade = icans;
}

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

Cd7Association of(const Cd7Correlation& all, Cd7Outcome outcome) {
  return all.associations.at(static_cast<std::size_t>(outcome));
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

  void wordsNeverWithoutN() {
    StudyBuilder b;
    add(b, 80);
    const Cd7Association one = of(cd7Correlation(b, {}, Cd7Marker::Flow, evening), Cd7Outcome::Crs);
    QCOMPARE(sentenceOf(one.correlation), QStringLiteral("ρ cannot be told, n = 1. Exploratory."));
    QCOMPARE(sentenceOf(spearman({1, 2, 3}, {1, 3, 2})),
             QStringLiteral("ρ = 0.50, p = 1.000 (exact), n = 3. Exploratory."));
    QCOMPARE(
        sentenceOf(spearman({1, 2, 3, 4}, {1, 2, 4, 3})),
        QStringLiteral("ρ = 0.80 (95 % interval −0.82 to 1.00), p = 0.333 (exact), n = 4. Exploratory."));
    const std::vector<double> rising{1, 2, 3, 4, 5, 6, 7, 8};
    QCOMPARE(sentenceOf(spearman(rising, rising)),
             QStringLiteral("ρ = 1.00, p < 0.001 (exact), n = 8. Exploratory."));
    QVERIFY(describe(one, Cd7Marker::Flow).contains(QStringLiteral("S-001 at L2: CD7 80 %, none.")));
    QVERIFY(
        toText(cd7Correlation(b, {}, Cd7Marker::Flow, evening)).contains(QStringLiteral("not corrected")));
  }

  /// A screen is no place for ten thousand names.
  void ofManyThatAreLeftOutAFewAreNamed() {
    Cd7Association association;
    for (int i = 1; i <= 25; ++i)
      association.leftOut.push_back({QStringLiteral("S-%1").arg(i), Cd7Gap::NoCd7});
    const QString text = leftOutText(association);
    QVERIFY2(text.startsWith(QStringLiteral("25 infused subject(s) left out: S-1 (")), qPrintable(text));
    QVERIFY2(text.endsWith(QStringLiteral("S-20 (CD7 not measured by this method), 5 more.")),
             qPrintable(text));
    for (int i = 1; i <= 300; ++i)
      association.pairs.push_back({QStringLiteral("S-%1").arg(i), 1, 80, 0});
    const QString told = describe(association, Cd7Marker::Flow);
    QVERIFY(!told.contains(QStringLiteral("S-100 at")) && told.contains(QStringLiteral("S-101 at")));
    QVERIFY(told.contains(QStringLiteral("100 earlier in the data only.")));
  }

  void asJson() {
    StudyBuilder b;
    for (const double cd7 : {71., 80., 90., 95.})
      add(b, cd7);
    grade(b, 2);
    const QJsonObject json = toJson(cd7Correlation(b, {}, Cd7Marker::Flow, evening));
    QCOMPARE(json["marker"], QJsonValue("flow"));
    QCOMPARE(json["exploratory"], QJsonValue(true));
    QCOMPARE(json["corrected"], QJsonValue(false));
    QCOMPARE(json["seed"], QJsonValue(7117175));
    const QJsonObject crs = json["outcomes"][2].toObject();
    QCOMPARE(crs["outcome"], QJsonValue("crs"));
    QCOMPARE(crs["n"], QJsonValue(4));
    QCOMPARE(crs["p"], QJsonValue(0.5)); // R: 12 of 24 orders
    QCOMPARE(crs["source"], QJsonValue("exact"));
    QCOMPARE(crs["pairs"][3]["value"], QJsonValue(2));
    const QJsonObject response = json["outcomes"][0].toObject();
    QVERIFY(response["p"].isNull() && response["rho"].isNull() && response["low"].isNull());
    QCOMPARE(response["leftOut"].toArray().size(), 4);
    QCOMPARE(response["leftOut"][0]["why"], QJsonValue("no-response"));
  }

  void theDataBehindIt() {
    StudyBuilder b;
    add(b, 88.4);
    const ChartTable table = tableOf(of(cd7Correlation(b, {}, Cd7Marker::Flow, evening), Cd7Outcome::Dlt));
    QCOMPARE(table.columns.join(u','), QStringLiteral("subject,level,cd7,outcome,value,sign"));
    QCOMPARE(table.rows.front().join(u','), QStringLiteral("S-001,2,88.4,dlt,0,"));
  }

  void eachOutcomeHasItsWords() {
    QStringList names;
    for (const Cd7Outcome outcome : cd7Outcomes) {
      names << outcomeName(outcome);
      QVERIFY(!outcomeOrder(outcome).isEmpty());
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QStringList gaps;
    for (int gap = 0; gap <= static_cast<int>(Cd7Gap::NotGraded); ++gap)
      gaps << gapName(static_cast<Cd7Gap>(gap));
    QCOMPARE(gaps.removeDuplicates(), 0);
  }
};

COHORTDESK_TEST(TestCd7Correlation, QCoreApplication)
} // namespace tst_cd7_correlation
#include "tst_cd7_correlation.moc"
