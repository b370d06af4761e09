// The laboratory's table is read outside the window's thread.
#include "db/sqlite/in_thread.h"
#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"
#include "ui/pages/measurements/lab_import_dialog.h"
#include "ui/widgets/wait_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QTableWidget>
#include <QtTest>

namespace tst_lab_import_waits {
const QByteArray table = "subject,visit,analyte,value\nS-001,D7,il6,9\nS-001,D7,crp,4\n";

class TestLabImportWaits : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void cleanup() { setWaitForThread({}); }

  void itIsReadInAThread() {
    InfusedStudy study(QDate(2026, 1, 25));
    waitForThreadsByDialog();
    QWidget window;
    window.show();
    LabImportDialog dialog(study.test.session(), readCsv(table), QStringLiteral("lab.csv"), &window);
    QVERIFY(dialog.isRead());
    QCOMPARE(dialog.imported(), 2);
    QCOMPARE(dialog.findChild<QTableWidget*>(QStringLiteral("labValues"))->rowCount(), 2);
    QVERIFY(!WaitDialog::present());
  }

  void whoStopsTheReadingLeaves() {
    bool stops = false;
    int asked = 0;
    InfusedStudy study(QDate(2026, 1, 25)); // closing asks, too
    setWaitForThread([&](const SlowWork& work, const Progress&, Stopping) {
      ++asked;
      work([&](CheckStage, std::optional<double>) { return !stops; });
    });
    LabImportDialog dialog(study.test.session(), readCsv(table), QStringLiteral("lab.csv"));
    dialog.show();
    QVERIFY(dialog.isRead());
    QCOMPARE(asked, 1);
    stops = true;
    dialog.findChild<QComboBox*>(QStringLiteral("labColumn3"))->setCurrentIndex(0);
    QVERIFY(!dialog.isRead());
    QVERIFY(!dialog.isVisible());
    QVERIFY(!LabImportDialog(study.test.session(), readCsv(table), QStringLiteral("lab.csv")).isRead());
    stops = false;
  }

  void ofALargeTableTheFirstRowsAreShown() {
    InfusedStudy study(QDate(2026, 1, 25));
    QByteArray large = "subject,visit,analyte,value\n";
    constexpr int rows = 3000;
    for (int row = 0; row < rows; ++row)
      large += "S-001,D7,unknown" + QByteArray::number(row) + ",1\n";
    const LabImportDialog dialog(study.test.session(), readCsv(large), QStringLiteral("lab.csv"));
    const auto shown = [&](const char* name) {
      return dialog.findChild<QTableWidget*>(QLatin1String(name))->rowCount();
    };
    QVERIFY(shown("labFaults") > 0 && shown("labFaults") < rows);
    QVERIFY(shown("labNames") > 0 && shown("labNames") < rows);
  }
};

COHORTDESK_TEST(TestLabImportWaits, QApplication)
} // namespace tst_lab_import_waits
#include "tst_lab_import_waits.moc"
