#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_measurement_commands {
Measurement measured(RowId subject, const char* visit, const char* analyte, Reading reading,
                     double number = 0, Specimen specimen = Specimen::Blood) {
  return {{subject, QString::fromLatin1(visit), QString::fromLatin1(analyte), specimen},
          MeasuredValue{reading, number}};
}

Measurement takenBack(Measurement measurement) {
  measurement.value.reset();
  return measurement;
}

/// One subject, infused on 2026-01-05; today is day 8.
struct Infused : InfusedStudy {
  Infused() : InfusedStudy(QDate(2026, 1, 13)) {}
  std::vector<Measurement> all() { return *test.session().measurements({}); }
  Result<void> save(const std::vector<Measurement>& measurements, const QString& reason = {}) {
    return test.commands().saveMeasurements(measurements, reason);
  }
};

class TestMeasurementCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void keepsEveryReadingAsItIs() {
    Infused study;
    const std::vector<Measurement> typed{
        measured(study.subject, "SCR", "il6", Reading::Exact, 0),
        measured(study.subject, "D1", "car-copies", Reading::Below, 50),
        measured(study.subject, "D1", "car-copies", Reading::Exact, 120, Specimen::Marrow),
        measured(study.subject, "D7", "il6", Reading::Above, 5000),
        measured(study.subject, "D7", "ada", Reading::Negative),
        measured(study.subject, "D7", "ada-titre", Reading::Exact, 160),
        measured(study.subject, "D7", "crp", Reading::NotDone),
        measured(study.subject, "D7", "car-copies", Reading::NotDetected)};
    QVERIFY(study.save(typed));
    study.test.signInAs(Role::Monitor); // read anew from the file
    std::vector<Measurement> read = study.all();
    QCOMPARE(read.size(), typed.size());
    for (const Measurement& each : typed)
      QVERIFY(std::find(read.begin(), read.end(), each) != read.end());
    QVERIFY(study.test.session().verify()->empty());
  }

  void changesAndTakesBackOnlyWithAReason() {
    Infused study;
    const Measurement first = measured(study.subject, "D7", "il6", Reading::Exact, 12);
    const Measurement second = measured(study.subject, "D7", "il6", Reading::Exact, 21);
    QVERIFY(study.save({first}));
    QVERIFY(study.save({first})); // nothing new
    QCOMPARE(study.save({second}).error().rule, QStringLiteral("REASON"));
    QVERIFY(study.all() == std::vector{first});
    QVERIFY(study.save({second}, QStringLiteral("digits turned round")));
    QVERIFY(study.all() == std::vector{second});
    QCOMPARE(study.save({takenBack(second)}).error().rule, QStringLiteral("REASON"));
    QVERIFY(study.save({takenBack(second)}, QStringLiteral("another subject's sample")));
    QVERIFY(study.all().empty());
    QVERIFY(study.save({takenBack(second)})); // there is nothing to take back
    QVERIFY(study.save({first}));             // and it may be entered anew
    QVERIFY(study.all() == std::vector{first});
    QVERIFY(study.test.session().verify()->empty());
  }

  void isAllOrNothing() {
    Infused study;
    const Measurement good = measured(study.subject, "D7", "il6", Reading::Exact, 12);
    const std::pair<Measurement, const char*> bad[] = {
        {measured(99, "D7", "il6", Reading::Exact, 1), "MISSING"},
        {measured(study.subject, "D8", "il6", Reading::Exact, 1), "MISSING"},
        {measured(study.subject, "D7", "il99", Reading::Exact, 1), "MISSING"},
        {measured(study.subject, "D7", "il6", Reading::Exact, 1, Specimen::Csf), "MISSING"},
        {measured(study.subject, "D7", "il6", Reading::Exact, -1), "RANGE"},
        {measured(study.subject, "D7", "il6", Reading::Exact, qQNaN()), "NUMBER"},
        {measured(study.subject, "D7", "il6", Reading::Positive), "NUMBER"},
        {measured(study.subject, "D7", "car-copies", Reading::Exact, 0), "LLOQ"},
        {measured(study.subject, "D7", "blasts", Reading::Exact, 101), "RANGE"},
        {measured(study.subject, "D14", "il6", Reading::Exact, 1), "VISIT"}};
    for (const auto& [measurement, rule] : bad) {
      const auto saved = study.save({good, measurement});
      QVERIFY2(!saved, rule);
      QCOMPARE(saved.error().rule, QLatin1String(rule));
      QVERIFY(study.all().empty());
    }
  }

  void answersWhatThePageShows() {
    Infused study;
    const RowId other = screenEligible(study.test, QStringLiteral("Li Na"));
    const Measurement a = measured(study.subject, "SCR", "il6", Reading::Exact, 1);
    const Measurement b = measured(study.subject, "D7", "crp", Reading::Exact, 2);
    const Measurement c = measured(other, "SCR", "blasts", Reading::Exact, 3, Specimen::Marrow);
    const Measurement d = measured(other, "SCR", "blasts", Reading::Exact, 4, Specimen::Blood);
    QVERIFY(study.save({a, b, c, d}));
    const auto found = [&](const MeasurementFilter& filter) {
      std::vector<Measurement> all = *study.test.session().measurements(filter);
      std::sort(all.begin(), all.end(),
                [](const Measurement& x, const Measurement& y) { return x.value->number < y.value->number; });
      return all;
    };
    QVERIFY(found({}) == (std::vector{a, b, c, d}));
    QVERIFY(found({study.subject, study.subject, {}, {}, {}}) == (std::vector{a, b}));
    MeasurementFilter ofVisit;
    ofVisit.visit = QStringLiteral("SCR");
    QVERIFY(found(ofVisit) == (std::vector{a, c, d}));
    MeasurementFilter ofAnalyte;
    ofAnalyte.analyte = QStringLiteral("blasts");
    ofAnalyte.specimen = Specimen::Marrow;
    QVERIFY(found(ofAnalyte) == std::vector{c});
  }

  void aThousandCellsAreOneTransaction() {
    Infused study;
    const qint64 before = study.test.session().journalHead().sequence;
    std::vector<Measurement> pasted;
    const MeasurementPlan& plan = study.test.study().protocol.measurements;
    for (const Analyte& analyte : plan.analytes)
      if (analyte.kind == AnalyteKind::Number)
        for (const Specimen specimen : analyte.specimens)
          for (const char* visit : {"SCR", "D0-PRE", "D0-POST", "D1", "D3", "D7"})
            pasted.push_back({{study.subject, QString::fromLatin1(visit), analyte.id, specimen},
                              MeasuredValue{Reading::Exact, 60}});
    QVERIFY(pasted.size() > 150);
    QSignalSpy changed(&study.test.session(), &StudySession::studyChanged);
    QVERIFY(study.save(pasted));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(study.test.session().journalHead().sequence - before, static_cast<qint64>(pasted.size()));
  }
};

COHORTDESK_TEST(TestMeasurementCommands, QCoreApplication)
} // namespace tst_measurement_commands
#include "tst_measurement_commands.moc"
