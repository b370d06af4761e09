// The tab Bedside in a real window: typed, offered, saved by Enter, corrected, voided, written from paper.
#include "app/study/fields/bedside_fields.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/bedside_window.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>

namespace tst_bedside_tab {
using namespace person;

QTableWidget* tableOf(QWidget* page) {
  return page->findChild<QTableWidget*>(QStringLiteral("bedsideTable"));
}

/// What stands in the row of that name, from the first entry on.
QStringList cellsOf(QWidget* page, const QString& name) {
  const QTableWidget* table = tableOf(page);
  QStringList cells;
  for (int row = 0; row < table->rowCount(); ++row)
    for (int column = 1; column < table->columnCount() && table->item(row, 0)->text() == name; ++column)
      cells << table->item(row, column)->text();
  return cells;
}

bool isEnabled(QWidget* page, const char* name) {
  return page->findChild<QAbstractButton*>(QLatin1String(name))->isEnabled();
}

class TestBedsideTab : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void anEntryIsTypedAndSaved() {
    Morning study;
    BedsideWindow window(study.test);
    QCOMPARE(window.at("bedsideAt"), QStringLiteral("2026-01-06 09:00"));
    QVERIFY(window.at("bedsideDay").contains(QStringLiteral("2026-01-06, day 1")));
    QVERIFY(isShown(window.page(), "bedsideNothing"));
    QVERIFY(!isEnabled(window.page(), "saveBedside"));
    QVERIFY(type(window.page(), "bedsideTemperature", QStringLiteral("38.4")));
    QVERIFY(window.at("bedsideGrades").contains(QStringLiteral("38.4 °C")));
    QVERIFY(click(window.page(), "saveBedside"));
    QCOMPARE(study.entries().size(), 1U);
    QCOMPARE(*study.entries()[0].celsius, 38.4);
    QCOMPARE(study.entries()[0].at, study.test.at(Morning::today).toUTC());
    QVERIFY(!study.entries()[0].hypotension && !study.entries()[0].iceOrientation);
    QVERIFY(window.at("bedsideMessage").contains(QStringLiteral("Saved: 2026-01-06 09:00")));
    QCOMPARE(window.at("bedsideTemperature"), QString()); // ready for the next one
    QCOMPARE(cellsOf(window.page(), QStringLiteral("temperature (°C)")), QStringList(QStringLiteral("38.4")));
    QCOMPARE(cellsOf(window.page(), QStringLiteral("CRS (ASTCT)")), QStringList(QStringLiteral("≥ 1")));
    QVERIFY(cellsOf(window.page(), QStringLiteral("ICANS (ASTCT)")).isEmpty()); // nobody looked
    window.shown.grab(QStringLiteral("bedside"));
  }

  void enterSavesAndTheNextBegins() {
    Morning study;
    BedsideWindow window(study.test);
    auto* temperature = window.page()->findChild<QLineEdit*>(QStringLiteral("bedsideTemperature"));
    temperature->setFocus();
    QTest::keyClicks(temperature, QStringLiteral("37.2"));
    QTest::keyClick(temperature, Qt::Key_Return);
    QCOMPARE(study.entries().size(), 1U);
    QTRY_VERIFY(temperature->hasFocus());
    QTest::keyClick(temperature, Qt::Key_Return); // nothing is typed
    QCOMPARE(study.entries().size(), 1U);
  }

  void theTimeIsThatOfTheFirstKey() {
    Morning study;
    BedsideWindow window(study.test);
    study.test.setDay(Morning::today, QStringLiteral("13:07"));
    QVERIFY(type(window.page(), "bedsideTemperature", QStringLiteral("37")));
    QCOMPARE(window.at("bedsideAt"), QStringLiteral("2026-01-06 13:07"));
    study.test.setDay(Morning::today, QStringLiteral("13:20"));
    QVERIFY(type(window.page(), "bedsideRemark", QStringLiteral("asleep")));
    QVERIFY(click(window.page(), "saveBedside"));
    const BedsideEntry saved = study.entries().front();
    QCOMPARE(saved.at, study.test.at(Morning::today, QStringLiteral("13:07")).toUTC());
    QCOMPARE(saved.enteredAt, study.test.at(Morning::today, QStringLiteral("13:20")).toUTC());
  }

  void circulationIsOfferedAndNothingElse() {
    Morning study;
    BedsideEntry before = study.seen(QStringLiteral("08:00"), 38);
    before.hypotension = true;
    before.pressors = Pressors::One;
    before.oxygen = Oxygen::LowFlow;
    before.iceOrientation = 4;
    before.consciousness = Consciousness::Awake;
    before.skin = 1;
    QVERIFY(study.save(before));
    BedsideWindow window(study.test);
    QCOMPARE(window.at("bedsideHypotension"), QStringLiteral("yes"));
    QCOMPARE(window.at("bedsidePressors"), QStringLiteral("one vasopressor"));
    QCOMPARE(window.at("bedsideOxygen"), QStringLiteral("low flow"));
    QCOMPARE(window.at("bedsideOxygenMessage"), QStringLiteral("as at 08:00"));
    for (const char* never : {"bedsideIce1", "bedsideConsciousness", "bedsideSeizure", "bedsideMotor",
                              "bedsidePressure", "bedsideSkin"})
      QCOMPARE(window.at(never), QStringLiteral("–"));
    QVERIFY(choose(window.page(), "bedsideOxygen", QStringLiteral("no oxygen")));
    QCOMPARE(window.at("bedsideOxygenMessage"), QString());
    QVERIFY(click(window.page(), "saveBedside"));
    const BedsideEntry saved = study.entries().back();
    QVERIFY(saved.hypotension == true && saved.pressors == Pressors::One && saved.oxygen == Oxygen::None);
    QVERIFY(!saved.celsius && !saved.iceOrientation && !saved.consciousness && !saved.skin);
  }

  /// Offered is what the entry before the typed hour has, and what is older than two intervals not at all.
  void whatIsOfferedFollowsTheTime() {
    Morning study;
    study.test.setDay(Morning::today, QStringLiteral("20:00"));
    BedsideEntry morning = study.seen(QStringLiteral("06:00"), 38);
    morning.oxygen = Oxygen::HighFlow;
    QVERIFY(study.save(morning));
    BedsideWindow window(study.test);
    QCOMPARE(window.at("bedsideOxygen"), QStringLiteral("–"));
    QVERIFY(type(window.page(), "bedsideAt", QStringLiteral("2026-01-06 14:00")));
    QCOMPARE(window.at("bedsideOxygen"), QStringLiteral("high flow or mask"));
    QVERIFY(type(window.page(), "bedsideAt", QStringLiteral("2026-01-06 14:01")));
    QCOMPARE(window.at("bedsideOxygen"), QStringLiteral("–"));
    QVERIFY(choose(window.page(), "bedsideOxygen", QStringLiteral("low flow")));
    QVERIFY(type(window.page(), "bedsideAt", QStringLiteral("2026-01-06 08:00")));
    QCOMPARE(window.at("bedsideOxygen"), QStringLiteral("low flow")); // what was typed stays
    QCOMPARE(window.at("bedsidePressors"), QStringLiteral("no vasopressor"));
  }

  void theIceTestByOneButton() {
    Morning study;
    BedsideWindow window(study.test);
    const QString prompt = window.at("bedsideIce1Prompt");
    QVERIFY(prompt.contains(QStringLiteral("year, month, city, hospital")));
    QVERIFY(prompt.contains(QStringLiteral("年份、月份、城市、医院")));
    QVERIFY(choose(window.page(), "bedsideIceUnable", QStringLiteral("yes")));
    QVERIFY(click(window.page(), "bedsideIceAll"));
    QCOMPARE(window.at("bedsideIceUnable"), QStringLiteral("–"));
    QCOMPARE(window.at("bedsideIce1") + window.at("bedsideIce2") + window.at("bedsideIce5"),
             QStringLiteral("431"));
    QVERIFY(click(window.page(), "saveBedside"));
    QCOMPARE(cellsOf(window.page(), QStringLiteral("ICE (of 10)")), QStringList(QStringLiteral("10")));
    QCOMPARE(study.entries()[0].iceCommand, std::optional(1));
  }

  void aRefusalStandsUnderItsField() {
    Morning study;
    BedsideWindow window(study.test);
    QVERIFY(choose(window.page(), "bedsideIceUnable", QStringLiteral("yes")));
    QVERIFY(choose(window.page(), "bedsideIce3", QStringLiteral("1")));
    QVERIFY(click(window.page(), "saveBedside"));
    QVERIFY(window.at("bedsideIceUnableMessage").contains(QStringLiteral("no points")));
    QVERIFY(choose(window.page(), "bedsideIceUnable", QStringLiteral("–")));
    QVERIFY(type(window.page(), "bedsideAt", QStringLiteral("2026-01-06 09:01")));
    QVERIFY(click(window.page(), "saveBedside"));
    QVERIFY(window.at("bedsideAtMessage").contains(QStringLiteral("future")));
    QVERIFY(study.entries().empty());
  }

  void anEntryIsCorrectedAndVoided() {
    Morning study;
    QVERIFY(study.save(study.seen(QStringLiteral("08:00"), 38.9)));
    BedsideWindow window(study.test);
    tableOf(window.page())->setCurrentCell(0, 1);
    QCOMPARE(window.at("bedsideTitle"), QStringLiteral("Entry of 2026-01-06 08:00"));
    QCOMPARE(window.at("bedsideTemperature"), QStringLiteral("38.9"));
    QVERIFY(type(window.page(), "bedsideTemperature", QStringLiteral("37.9")));
    whenAskedWhy(QStringLiteral("misread"));
    QVERIFY(click(window.page(), "saveBedside"));
    QCOMPARE(*study.entries()[0].celsius, 37.9);
    whenAskedWhy(QStringLiteral("another subject"));
    QVERIFY(click(window.page(), "voidBedside"));
    QVERIFY(study.entries().empty());
    QCOMPARE(window.at("bedsideTitle"), QStringLiteral("New entry"));
  }

  void yesterdayIsWrittenFromPaper() {
    Morning study;
    BedsideWindow window(study.test);
    QVERIFY(!isEnabled(window.page(), "bedsideNext"));
    QVERIFY(click(window.page(), "bedsideBefore"));
    QVERIFY(window.at("bedsideDay").contains(QStringLiteral("2026-01-05, day 0")));
    QCOMPARE(window.at("bedsideAt"), QString());
    QVERIFY(type(window.page(), "bedsideTemperature", QStringLiteral("37")));
    QVERIFY(click(window.page(), "saveBedside"));
    QVERIFY(window.at("bedsideAtMessage").contains(QStringLiteral("When")));
    QVERIFY(type(window.page(), "bedsideAt", QStringLiteral("2026-01-05 22:00")));
    QVERIFY(click(window.page(), "saveBedside"));
    QCOMPARE(study.entries({2026, 1, 5}).size(), 1U);
    QCOMPARE(tableOf(window.page())->horizontalHeaderItem(1)->text(),
             QStringLiteral("22:00\nentered 2026-01-06 09:00")); // both times
    QVERIFY(click(window.page(), "bedsideToday"));
    QVERIFY(window.at("bedsideDay").contains(QStringLiteral("2026-01-06")));
    QCOMPARE(window.at("bedsideAt"), QStringLiteral("2026-01-06 09:00"));
  }

  void whoOnlyReadsEntersNothing() {
    Morning study;
    QVERIFY(study.save(study.seen(QStringLiteral("08:00"), 38.9)));
    study.test.signInAs(Role::Monitor);
    BedsideWindow window(study.test);
    QCOMPARE(cellsOf(window.page(), QStringLiteral("oxygen")), QStringList(QStringLiteral("no oxygen")));
    for (const char* button : {"saveBedside", "bedsideIceAll"})
      QVERIFY(!isEnabled(window.page(), button));
    QVERIFY(!isShown(window.page(), "confirmCrs"));
    QVERIFY(window.at("bedsideToConfirm").contains(QStringLiteral("grade 1 at 08:00")));
  }

  void whatTheLaboratorySaysOfIecHs() {
    Morning study;
    const auto measure = [&](const char* visit, const char* analyte, double number) {
      return study.test.commands()
          .saveMeasurements({{{study.subject, QLatin1String(visit), QLatin1String(analyte), Specimen::Blood},
                              MeasuredValue{Reading::Exact, number}}},
                            {})
          .has_value();
    };
    BedsideWindow window(study.test);
    QVERIFY(!isShown(window.page(), "bedsideHint"));
    QVERIFY(measure("SCR", "ferritin", 400) && measure("D1", "ferritin", 9000));
    QVERIFY(window.at("bedsideHint").contains(QStringLiteral("No hint of IEC-HS")));
    QVERIFY(measure("D1", "fibrinogen", 0.9));
    QVERIFY(window.at("bedsideHint").contains(QStringLiteral("Think of IEC-HS")));
  }
};

COHORTDESK_TEST(TestBedsideTab, QApplication)
} // namespace tst_bedside_tab
#include "tst_bedside_tab.moc"
