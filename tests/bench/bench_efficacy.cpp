// Efficacy of a study of ten thousand subjects, every one infused and with responses: what the page computes,
// and what its two tabs draw.
#include "tests/support/response_study.h"
#include "tests/support/test_study.h"
#include "ui/pages/efficacy/response_panel.h"
#include "ui/pages/efficacy/survival_panel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

namespace {
constexpr int subjectCount = 10000;

StudyBuilder largeStudy() {
  StudyBuilder b;
  for (int i = 0; i < subjectCount; ++i) {
    const QDate infused = QDate(2020, 1, 6).addDays(i % 700);
    infusedAt(b, 1 + i % 3, infused);
    for (int month = 1; month <= 4; ++month)
      respond(b, infused.addDays(28 * month),
              month == 4 && i % 3 == 0 ? Response::Relapse : Response::CompleteRemission, i % 2 == 0,
              1 + i % 20);
    follow(b, infused.addDays(120 + i % 400), i % 4 == 0 ? VitalStatus::Dead : VitalStatus::Alive);
  }
  return b;
}

class Report {
 public:
  void start() { m_timer.start(); }
  void say(const char* what) {
    QTextStream(stdout) << QString::fromLatin1(what).leftJustified(44)
                        << QString::number(static_cast<double>(m_timer.nsecsElapsed()) / 1e6, 'f', 1)
                        << " ms\n";
    start();
  }

 private:
  QElapsedTimer m_timer;
};
} // namespace

int main(int argc, char* argv[]) {
  QApplication application(argc, argv);
  applyTheme(application, Theme::light());
  TestStudy test;
  ResponsePanel response(test.session());
  SurvivalPanel survival(test.session());
  for (QWidget* panel : {static_cast<QWidget*>(&response), static_cast<QWidget*>(&survival)}) {
    panel->resize(1150, 560);
    panel->show();
  }
  QApplication::processEvents();
  const StudyBuilder study = largeStudy();
  Report report;
  report.start();
  const EfficacyReport found = efficacyReport(study.study(), QDate(2026, 1, 1));
  report.say("rates and survival");
  const WaterfallSeries waterfall = waterfallSeries(study.study(), found, {});
  report.say("waterfall");
  response.show(found, waterfall);
  QApplication::processEvents();
  report.say("the tab of responses");
  survival.show(found);
  QApplication::processEvents();
  report.say("the tab of survival");
  return 0;
}
