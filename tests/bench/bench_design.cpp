// The page Design on a study of ten thousand subjects, every one infused and cleared, three a decision: its
// course has ten thousand letters. What opening each tab costs, and the tree of dose paths level by level;
// the same on a study that begins.
#include "tests/support/study_builder.h"
#include "tests/support/test_study.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/design/paths/paths_panel.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextStream>
#include <ctime>

namespace {
constexpr int subjectCount = 10000;
constexpr int cohortSize = 3;

Study largeRecord(const Site& site) {
  StudyBuilder b;
  b.study().site = site;
  for (int i = 0; i <= subjectCount / cohortSize; ++i)
    b.decided({2020, 1, 6}, DecisionKind::Expand, 2, 2, cohortSize, false);
  const std::vector<Decision> decisions = b.study().decisions;
  for (int i = 0; i < subjectCount; ++i) {
    const QDate infused = QDate(2020, 1, 7).addDays(i / 8);
    b.eligible(QStringLiteral("SCR-%1").arg(i + 1, 5, 10, QLatin1Char('0')), {2020, 1, 6});
    b.assigned(i == 0 ? 1 : 2, decisions[static_cast<std::size_t>(i / cohortSize)].id, infused)
        .infused(infused, true, QTime(8, 0).addSecs(60 * (i % 8)))
        .assessed(infused.addDays(28), DltOutcome::NoDlt);
  }
  return b.study();
}

/// CPU time of this process: other work on the machine does not count.
class Report {
 public:
  void say(const QString& what) {
    const double milliseconds = static_cast<double>(std::clock() - m_begin) * 1e3 / CLOCKS_PER_SEC;
    QTextStream(stdout) << what.leftJustified(44) << QString::number(milliseconds, 'f', 1) << " ms\n";
    m_begin = std::clock();
  }

 private:
  std::clock_t m_begin = std::clock();
};

void settle(QWidget& panel) {
  panel.repaint();
  QCoreApplication::processEvents();
}

/// The page, and each of its other tabs for the first time.
void measureTabs(TestStudy& test, const QString& study) {
  Report report;
  DesignPage page(test.session());
  page.resize(1198, 694);
  page.refresh();
  page.show();
  settle(page);
  report.say(study + QStringLiteral(": open the page"));
  auto* tabs = page.findChild<QTabWidget*>(QStringLiteral("designTabs"));
  for (int tab = 1; tab < tabs->count(); ++tab) {
    tabs->setCurrentIndex(tab);
    settle(page);
    report.say(study + QStringLiteral(": open %1").arg(tabs->tabText(tab).remove(u'&')));
  }
}

void measurePaths(TestStudy& test, const QString& study) {
  Report report;
  PathsPanel panel(test.session());
  panel.resize(1166, 560);
  panel.refresh();
  panel.show();
  settle(panel);
  report.say(study + QStringLiteral(": open Dose paths"));
  panel.refresh();
  settle(panel);
  report.say(study + QStringLiteral(": refresh"));
  auto* further = panel.findChild<QPushButton*>(QStringLiteral("pathsFurther"));
  for (int level = 2; level <= 4; ++level) {
    further->click();
    settle(panel);
    report.say(study + QStringLiteral(": open level %1").arg(level));
  }
  for (int level = 1; level <= 3; ++level)
    panel.findChild<QLineEdit*>(QStringLiteral("pathsRate%1").arg(level))->setText(QStringLiteral("0.2"));
  settle(panel);
  report.say(study + QStringLiteral(": three rates typed"));
  panel.document();
  report.say(study + QStringLiteral(": the document"));
}
} // namespace

int main(int argc, char* argv[]) {
  QApplication application(argc, argv);
  applyTheme(application, Theme::light());
  TestStudy test(QDate(2026, 11, 1));
  if (!test.commands().saveToxicityScenarios({{0, QStringLiteral("steep"), {0.05, 0.2, 0.5}}}))
    qFatal("the scenario was refused");
  measureTabs(test, QStringLiteral("nobody treated"));
  measurePaths(test, QStringLiteral("nobody treated"));
  if (!test.commands().importTranscribed(largeRecord(test.study().site), QStringLiteral("d"),
                                         QStringLiteral("bench")))
    qFatal("the record was refused");
  measureTabs(test, QStringLiteral("10,000 subjects"));
  measurePaths(test, QStringLiteral("10,000 subjects"));
  return 0;
}
