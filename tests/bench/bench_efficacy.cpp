// The page of efficacy on a study of ten thousand subjects, every one infused, with four responses and a last
// contact: opening it, and its other tabs for the first time.
#include "tests/support/large_record.h"
#include "tests/support/test_study.h"
#include "ui/pages/efficacy/efficacy_page.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTabWidget>
#include <QTextStream>

namespace {
constexpr int subjectCount = 10000;

void addOutcomes(Subject& subject) {
  const QDate infused = subject.assignment->date;
  for (const int day : {28, 56, 84, 112}) {
    ResponseAssessment& found = subject.responses.emplace_back();
    found.date = infused.addDays(day);
    found.response = day == 112 && subject.id % 3 == 0 ? Response::Relapse : Response::CompleteRemission;
    found.mrdNegative = subject.id % 2 == 0;
    found.findings.marrowBlasts = 1 + static_cast<double>(subject.id % 20);
  }
  subject.followUps.push_back({0,
                               infused.addDays(120 + subject.id % 400),
                               subject.id % 4 == 0 ? VitalStatus::Dead : VitalStatus::Alive,
                               {}});
}

Study record(const Study& study) {
  Study all = largeRecord(study, subjectCount, subjectCount);
  for (Subject& subject : all.subjects)
    addOutcomes(subject);
  return all;
}

void settle(QWidget& page) {
  page.repaint();
  QCoreApplication::processEvents();
}
} // namespace

int main(int argc, char* argv[]) {
  QApplication application(argc, argv);
  applyTheme(application, Theme::light());
  TestStudy test(QDate(2026, 11, 1));
  if (const auto done = test.commands().importTranscribed(record(test.study()), QStringLiteral("d"),
                                                          QStringLiteral("bench"));
      !done)
    qFatal("%s", qPrintable(done.error().message));
  QElapsedTimer timer;
  const auto say = [&](const QString& what) {
    QTextStream(stdout) << what.leftJustified(44)
                        << QString::number(static_cast<double>(timer.nsecsElapsed()) / 1e6, 'f', 1)
                        << " ms\n";
    timer.start();
  };
  timer.start();
  EfficacyPage page(test.session());
  page.resize(1198, 694);
  page.refresh();
  page.show();
  settle(page);
  say(QStringLiteral("open the page"));
  auto* tabs = page.findChild<QTabWidget*>(QStringLiteral("efficacyTabs"));
  for (int tab = tabs->count() - 1; tab >= 0; --tab) {
    tabs->setCurrentIndex(tab);
    settle(page);
    say(QStringLiteral("turn to the tab “%1”").arg(tabs->tabText(tab).remove(u'&')));
  }
  return 0;
}
