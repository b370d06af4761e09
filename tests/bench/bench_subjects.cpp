// The pages of subjects and of safety on ten thousand subjects, all infused, with twenty thousand events:
// opening them, going from subject to subject, typing, and what a save costs the page.
#include "tests/support/large_record.h"
#include "tests/support/test_study.h"
#include "ui/pages/safety/safety_page.h"
#include "ui/pages/subjects/subjects_page.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>
#include <QTextStream>

namespace {
constexpr int subjectCount = 10000;

class Report {
 public:
  explicit Report(QWidget& page) : m_page(page) { m_timer.start(); }
  void say(const QString& what) {
    m_page.repaint();
    QCoreApplication::processEvents();
    QTextStream(stdout) << what.leftJustified(44)
                        << QString::number(static_cast<double>(m_timer.nsecsElapsed()) / 1e6, 'f', 1)
                        << " ms\n";
    m_timer.start();
  }

 private:
  QWidget& m_page;
  QElapsedTimer m_timer;
};

void show(Page& page, Report& report, const QString& what) {
  page.resize(1198, 694);
  page.refresh();
  page.show();
  report.say(what);
}

void turnTabs(const QWidget& page, const char* name, Report& report) {
  auto* tabs = page.findChild<QTabWidget*>(QLatin1String(name));
  for (int i = tabs->count() - 1; i >= 0; --i) {
    tabs->setCurrentIndex(i);
    report.say(QStringLiteral("turn to the tab “%1”").arg(tabs->tabText(i).remove(u'&')));
  }
}

void useSubjects(TestStudy& test) {
  SubjectsPage page(test.session());
  Report report(page);
  show(page, report, QStringLiteral("open the page of subjects"));
  turnTabs(page, "subjectTabs", report);
  for (const RowId subject : {RowId(5000), RowId(9999)}) {
    page.openRow(subject);
    report.say(QStringLiteral("open subject %1").arg(subject));
  }
  page.findChild<QTabWidget*>(QStringLiteral("subjectTabs"))->setCurrentIndex(5);
  report.say(QStringLiteral("turn to its response"));
  QTest::keyClick(page.findChild<QLineEdit*>(QStringLiteral("responsePlatelets")), Qt::Key_1);
  report.say(QStringLiteral("a key in its response"));
  page.refresh();
  report.say(QStringLiteral("refresh, after a save somewhere"));
}

void useSafety(TestStudy& test) {
  SafetyPage page(test.session());
  Report report(page);
  show(page, report, QStringLiteral("open the page of safety"));
  turnTabs(page, "safetyTabs", report);
}
} // namespace

int main(int argc, char* argv[]) {
  QApplication application(argc, argv);
  applyTheme(application, Theme::light());
  TestStudy test(QDate(2026, 11, 1));
  if (!test.commands().importTranscribed(largeRecord(test.study(), subjectCount, subjectCount),
                                         QStringLiteral("d"), QStringLiteral("bench")))
    qFatal("the record was refused");
  useSubjects(test);
  useSafety(test);
  return 0;
}
