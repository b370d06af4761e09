#include "tests/support/test_program.h"
#include "ui/tables/rows_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace tst_rows_model {

struct Dose {
  QString level;
  int subjects = 0;
  bool operator==(const Dose&) const = default;
};

class Doses : public RowsModel<Dose> {
 public:
  Doses() {
    const auto alarming =
        coloured([](const Dose& dose) { return dose.subjects > 5 ? QVariant(QColor(Qt::red)) : QVariant(); });
    setColumns({{QStringLiteral("Level"), &Dose::level, bold, {}, QStringLiteral("of the protocol")},
                {QStringLiteral("Subjects"), &Dose::subjects, alarming, by(&Dose::subjects)}});
  }
  using RowsModel::columnAt;
};
class RowsModelTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aColumnSaysWhatItShows() {
    Doses model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show({{QStringLiteral("L1"), 3}, {QStringLiteral("L2"), 6}});
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("L2"));
    QVERIFY(model.index(0, 0).data(Qt::FontRole).isValid());
    QVERIFY(!model.index(0, 1).data(Qt::FontRole).isValid());
    QVERIFY(!model.index(0, 1).data(Qt::ForegroundRole).isValid());
    QCOMPARE(model.index(1, 1).data(Qt::ForegroundRole).value<QColor>(), QColor(Qt::red));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString(),
             QStringLiteral("of the protocol"));
    QVERIFY(!model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).isValid());
    QVERIFY(model.columnAt(1).before(model.at(0), model.at(1)));
    QVERIFY(!model.columnAt(1).before(model.at(1), model.at(0)));
  }

  void theSameRowsLeaveTheViewAsItIs() {
    Doses model;
    model.show({{QStringLiteral("L1"), 3}});
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.show({{QStringLiteral("L1"), 3}});
    QCOMPARE(resets.count(), 0);
    model.show({{QStringLiteral("L1"), 4}});
    QCOMPARE(resets.count(), 1);
  }
};

COHORTDESK_TEST(RowsModelTest, QApplication)
} // namespace tst_rows_model
#include "tst_rows_model.moc"
