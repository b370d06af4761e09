// The page of measurements over 10,000 subjects × 14 visits × 30 analytes: opening it, turning to another
// plane, jumping about in each; its other tabs and the correlation with CD7, of the 18 who were infused, or
// of as many as are asked for. The rows are put into the file without journal lines: what is measured reads
// the table only.
#include "app/study/codes.h"
#include "db/sqlite/connection.h"
#include "tests/support/large_record.h"
#include "tests/support/test_study.h"
#include "ui/pages/efficacy/efficacy_panels.h"
#include "ui/pages/measurements/measurements_page.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextStream>
#include <algorithm>

namespace {
constexpr int subjectCount = 10000;
constexpr int visitCount = 14;
constexpr int analyteCount = 30;

/// A value in every cell.
void fillTable(const QString& path, const MeasurementPlan& plan) {
  QStringList visits;
  for (int i = 0; i < visitCount; ++i)
    visits << QStringLiteral("('%1')").arg(plan.visits.at(static_cast<std::size_t>(i)).id);
  QStringList analytes;
  for (const Analyte& analyte : plan.analytes)
    for (const Specimen specimen : analyte.specimens)
      if (analytes.size() < analyteCount)
        analytes << QStringLiteral("('%1', '%2')").arg(analyte.id, codeOf(specimen));
  Connection connection(path);
  connection.run(QStringLiteral("INSERT INTO measurement (subject_id, visit, analyte, specimen, value) "
                                "SELECT s.id, v.column1, a.column1, a.column2, '60' FROM subject s, "
                                "(VALUES %1) v, (VALUES %2) a")
                     .arg(visits.join(u','), analytes.join(u',')));
}

/// The planned number, or as many as the command line says.
int infusedIn(const QCoreApplication& application) {
  return application.arguments().value(1, QStringLiteral("18")).toInt();
}

double milliseconds(const QElapsedTimer& timer) {
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void say(const QString& what, double time) {
  QTextStream(stdout) << what.leftJustified(44) << QString::number(time, 'f', 1) << " ms\n";
}

void settle(QWidget& page) {
  page.repaint();
  QCoreApplication::processEvents();
}

/// Jumps to places far from each other; says the slowest and the middle one.
void jump(QWidget& page, QTableView& grid, const QString& plane) {
  constexpr int jumps = 200;
  QRandomGenerator random(1);
  std::vector<double> times;
  for (int i = 0; i < jumps; ++i) {
    QElapsedTimer timer;
    timer.start();
    grid.verticalScrollBar()->setValue(random.bounded(grid.verticalScrollBar()->maximum() + 1));
    grid.horizontalScrollBar()->setValue(random.bounded(grid.horizontalScrollBar()->maximum() + 1));
    settle(page);
    times.push_back(milliseconds(timer));
  }
  std::sort(times.begin(), times.end());
  say(plane + QStringLiteral(": a jump, median"), times[jumps / 2]);
  say(plane + QStringLiteral(": a jump, slowest of %1").arg(jumps), times.back());
}
} // namespace

int main(int argc, char* argv[]) {
  QApplication application(argc, argv);
  applyTheme(application, Theme::light());
  TestStudy test(QDate(2026, 11, 1));
  if (!test.commands().importTranscribed(largeRecord(test.study(), subjectCount, infusedIn(application)),
                                         QStringLiteral("d"), QStringLiteral("bench")))
    qFatal("the record was refused");
  fillTable(test.path(), test.study().protocol.measurements);
  QElapsedTimer timer;
  timer.start();
  MeasurementsPage page(test.session());
  page.resize(1198, 694);
  page.refresh();
  page.show();
  settle(page);
  say(QStringLiteral("open the page"), milliseconds(timer));
  auto* tabs = page.findChild<QTabWidget*>(QStringLiteral("measurementTabs"));
  for (int i = tabs->count() - 1; i >= 0; --i) {
    timer.start();
    tabs->setCurrentIndex(i);
    settle(page);
    say(QStringLiteral("turn to the tab “%1”").arg(tabs->tabText(i).remove(u'&')), milliseconds(timer));
  }
  timer.start();
  CorrelationPanel correlation(test.session());
  correlation.resize(1166, 560);
  correlation.refresh();
  correlation.show();
  settle(correlation);
  say(QStringLiteral("open the correlation with CD7"), milliseconds(timer));
  auto* grid = page.findChild<QTableView*>(QStringLiteral("measurementGrid"));
  auto* plane = page.findChild<QComboBox*>(QStringLiteral("measurementPlane"));
  for (int i = 1; i < plane->count(); ++i) {
    timer.start();
    plane->setCurrentIndex(i);
    settle(page);
    say(QStringLiteral("turn to “%1”").arg(plane->currentText()), milliseconds(timer));
    jump(page, *grid, plane->currentText());
  }
  return 0;
}
