#include "app/study/treatment_fields.h"

#include <QMap>
#include <QtTest>

// The names as they stood in the lists by hand before there was the catalogue of fields. They are in study
// files, audit trails and site logs: a line may be added here, none is ever changed.
namespace {
using Lines = QStringList;

/// "column: words | input | column of the site log", as far as a field has them.
template <class R>
Lines linesOf() {
  Lines lines;
  R none;
  eachField(none, [&](const auto& field, const auto&) {
    QString line = QLatin1String(field.column) + QStringLiteral(": ") + QString::fromUtf8(field.words);
    if (field.input) line += QStringLiteral(" | ") + QLatin1String(field.input);
    if (field.logged) line += QStringLiteral(" | ") + QLatin1String(field.logged);
    lines << line;
  });
  return lines;
}

template <class R>
void addWords(QMap<QString, QSet<QString>>& words) {
  R none;
  eachField(none, [&](const auto& field, const auto&) {
    words[QLatin1String(field.column)] << QString::fromUtf8(field.words);
  });
}

const Lines infusion{
    QStringLiteral("started_at: start of the infusion | infusionStart | infusion_start_local"),
    QStringLiteral("weight_kg: weight (kg) | infusionWeight | weight_kg"),
    QStringLiteral("infused_cells: infused cells | infusionCells | infused_car_nk_cells"),
    QStringLiteral("completed: completed | infusionCompleted | infusion_completed"),
    QStringLiteral("batch: batch | infusionBatch | batch")};
} // namespace

class TestFields : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theNamesAreThoseOfBefore_data() {
    QTest::addColumn<Lines>("now");
    QTest::addColumn<Lines>("before");
    QTest::newRow("infusion") << linesOf<Infusion>() << infusion;
  }
  void theNamesAreThoseOfBefore() {
    QFETCH(Lines, now);
    QTEST(now, "before");
  }

  /// The audit trail asks for the words of a column without its table.
  void aColumnHasTheSameWordsInEveryRecord() {
    QMap<QString, QSet<QString>> words;
    addWords<Infusion>(words);
    for (auto column = words.begin(); column != words.end(); ++column)
      QVERIFY2(column->size() == 1, qPrintable(column.key()));
  }

  void aLineIsFoundByItsMember() {
    QCOMPARE(fieldOf(&Infusion::weightKg).column, "weight_kg");
    QCOMPARE(fieldOf(&Infusion::infusedCells).column, "infused_cells"); // a number, too
  }
};
QTEST_APPLESS_MAIN(TestFields)
#include "tst_fields.moc"
