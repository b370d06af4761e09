#include "app/analysis/measurements/visits.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_record_rules {

const QDate zero(2026, 1, 15);

/// A subject infused on day 0, on day 7, and what was measured and taken then.
struct Case {
  Case() { builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused(zero); }
  QDateTime at(int day) const {
    return QDateTime(zero.addDays(day), {9, 0}, builder.study().site.timeZone).toUTC();
  }

  StudyBuilder builder;
  Measurement value{{1, QStringLiteral("D7"), QStringLiteral("il6"), Specimen::Blood},
                    MeasuredValue{Reading::Exact, 12}};
  Sampling sampling{1, QStringLiteral("D7"), Specimen::Blood, at(7)};
  int today = 7;
};
using Change = std::function<void(Case&)>;

void addRow(const char* name, const char* field, const Change& change) {
  QTest::newRow(name) << change << QString::fromLatin1(field);
}

class TestRecordRules : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void mayRecordValue_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field"); // empty = allowed
    addRow("as it should be", "", [](Case&) {});
    addRow("no such visit", "visit", [](Case& c) { c.value.cell.visit = u"D8"_qs; });
    addRow("no such analyte", "analyte", [](Case& c) { c.value.cell.analyte = u"gold"_qs; });
    addRow("not in this specimen", "analyte", [](Case& c) { c.value.cell.specimen = Specimen::Tissue; });
    addRow("before the visit", "visit", [](Case& c) { c.today = 0; });
    addRow("taken back before the visit", "", [](Case& c) {
      c.today = 0;
      c.value.value.reset();
    });
  }
  void mayRecordValue() {
    QFETCH(Change, change);
    Case c;
    change(c);
    const auto refused = ::mayRecordValue(c.builder, c.builder.last(), c.value, zero.addDays(c.today));
    QTEST(refused ? refused->field : QString(), "field");
    if (refused) QVERIFY(!refused->message.isEmpty() && !refused->rule.isEmpty());
  }

  void mayRecordSampling_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field"); // empty = allowed
    addRow("as it should be", "", [](Case&) {});
    addRow("no such visit", "visit", [](Case& c) { c.sampling.visit = u"D8"_qs; });
    addRow("in the future", "takenAt", [](Case& c) { c.sampling.takenAt = c.at(8); });
    addRow("taken back", "", [](Case& c) { c.sampling.takenAt.reset(); });
    addRow("nothing is measured in it", "specimen",
           [](Case& c) { c.builder.study().protocol.measurements.analytes.clear(); });
  }
  void mayRecordSampling() {
    QFETCH(Change, change);
    Case c;
    change(c);
    const auto refused = ::mayRecordSampling(c.builder, c.builder.last(), c.sampling, c.at(c.today));
    QTEST(refused ? refused->field : QString(), "field");
    if (refused) QVERIFY(!refused->message.isEmpty() && !refused->rule.isEmpty());
  }
};

COHORTDESK_TEST(TestRecordRules, QCoreApplication)
} // namespace tst_record_rules
#include "tst_record_rules.moc"
