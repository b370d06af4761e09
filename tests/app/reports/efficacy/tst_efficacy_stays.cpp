#include "app/reports/efficacy/efficacy_series.h"
#include "tests/support/response_study.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <functional>

namespace tst_efficacy_stays {
const QDate cutOff(2026, 6, 1);

/// What is saved of a subject, and its marrow blasts at day 28.
struct Saved {
  std::function<void(Subject&)> change;
  double blasts = 10; ///< percent
};

std::vector<Measurement> measured(const Study& study, RowId changed, double blasts) {
  std::vector<Measurement> all;
  for (const Subject& subject : study.subjects)
    all.push_back({{subject.id, QStringLiteral("D28"), blastsAnalyte(), Specimen::Marrow},
                   MeasuredValue{Reading::Exact, subject.id == changed ? blasts : 10}});
  return all;
}

std::function<void(Subject&)> eventOn(QDate onset) {
  return [onset](Subject& subject) {
    AdverseEvent event;
    event.id = 900;
    event.grade = 1;
    event.onset = onset;
    subject.events.push_back(event);
  };
}

class TestEfficacyStays : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// What is asked of those who changed says what is worked out from everybody: whether anything is another.
  void whatChangesNothingIsKnown_data() {
    QTest::addColumn<Saved>("saved");
    QTest::addColumn<bool>("report");
    QTest::addColumn<bool>("waterfall");
    const auto nothing = [](Subject&) {};
    QTest::newRow("nothing") << Saved{nothing} << true << true;
    QTest::newRow("an event before the last contact") << Saved{eventOn({2026, 2, 10})} << true << true;
    QTest::newRow("an event after it") << Saved{eventOn({2026, 5, 28})} << false << true;
    QTest::newRow("a fatal event") << Saved{[](Subject& subject) {
      eventOn({2026, 5, 28})(subject);
      subject.events.back().grade = 5;
    }} << false << true;
    QTest::newRow("a response") << Saved{[](Subject& subject) {
      subject.responses.back().response = Response::Relapse;
    }} << false << true;
    QTest::newRow("infused an hour later, on the same day") << Saved{[](Subject& subject) {
      subject.infusion->startedAt = subject.infusion->startedAt.addSecs(3600);
    }} << false << true;
    QTest::newRow("not infused") << Saved{[](Subject& subject) { subject.infusion.reset(); }} << false
                                 << false;
    QTest::newRow("infused after the cut-off") << Saved{[](Subject& subject) {
      subject.infusion->startedAt = QDateTime({2026, 6, 3}, {4, 0}, Qt::UTC);
    }} << false << false;
    QTest::newRow("blasts at screening") << Saved{[](Subject& subject) {
      subject.screenings.back().entry.relapsedRefractory.marrowBlastsPercent = 77;
    }} << true << false;
    QTest::newRow("blasts measured") << Saved{nothing, 0.5} << true << false;
  }
  void whatChangesNothingIsKnown() {
    QFETCH(Saved, saved);
    QFETCH(bool, report);
    QFETCH(bool, waterfall);
    Study study = responseStudy();
    const EfficacyReport before = efficacyReport(study, cutOff);
    const WaterfallSeries drawn = waterfallSeries(study, before, measured(study, 0, 10));
    Subject& subject = study.subjects.front();
    saved.change(subject);
    const EfficacyReport after = efficacyReport(study, cutOff);
    QCOMPARE(stillHolds(before, study, {subject.id}), report);
    QCOMPARE(after == before, report);
    const auto blasts = measured(study, subject.id, saved.blasts);
    QCOMPARE(waterfallSeries(study, after, blasts) == drawn, waterfall);
    if (report) QCOMPARE(stillHolds(drawn, study, after, blasts, {subject.id}), waterfall);
  }

  /// Who was never infused is not in it; who is now, is.
  void whoComesIsKnown() {
    Study study = responseStudy();
    const Infusion infusion = *study.subjects.back().infusion;
    study.subjects.back().infusion.reset();
    const EfficacyReport before = efficacyReport(study, cutOff);
    const RowId id = study.subjects.back().id;
    QVERIFY(stillHolds(before, study, {id}));
    study.subjects.back().infusion = infusion;
    QVERIFY(!stillHolds(before, study, {id}) && !(efficacyReport(study, cutOff) == before));
  }
};

COHORTDESK_TEST(TestEfficacyStays, QCoreApplication)
} // namespace tst_efficacy_stays
#include "tst_efficacy_stays.moc"
