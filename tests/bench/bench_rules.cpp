// What a page asks of the rules, on a study of ten thousand subjects. Prints milliseconds; ctest does not run
// it.
#include "app/reports/status/due_list.h"
#include "app/reports/status/status_report.h"
#include "app/screening/eligibility.h"
#include "tests/support/study_builder.h"

#include <QElapsedTimer>
#include <cstdio>

namespace {
StudyBuilder tenThousand() {
  StudyBuilder builder;
  for (int i = 1; i <= 10000; ++i) {
    builder.eligible(QStringLiteral("SCR-%1").arg(i, 5, 10, QLatin1Char('0')));
    for (int day = 8; day <= 10; ++day)
      builder.event({2026, 1, day});
    AdverseEvent& serious = builder.last().events.back(); // reported to the sponsor, to nobody else yet
    serious.serious = i % 10 == 0;
    if (serious.serious) {
      serious.awareAt = QDateTime(QDate(2026, 1, 10), QTime(6, 0), Qt::UTC);
      serious.reports = {{i, ReportTo::Sponsor, serious.awareAt->addSecs(3600)}};
    }
    if (i <= 1)
      builder.assigned(1).infused({2026, 1, 15});
    else if (i % 3 == 0)
      builder.last().screenings.back().failure = ScreenFailure{{2026, 1, 8}, {QStringLiteral("I3")}, {}};
    else if (i % 3 == 1)
      builder.last().screenings.back().signatures.clear();
  }
  return builder;
}

template <class F>
void measure(const char* what, F&& run) {
  qint64 best = std::numeric_limits<qint64>::max();
  for (int i = 0; i < 5; ++i) {
    QElapsedTimer timer;
    timer.start();
    run();
    best = std::min(best, timer.nsecsElapsed());
  }
  std::printf("%-24s %8.2f ms\n", what, static_cast<double>(best) / 1e6);
}
} // namespace

int main() {
  const StudyBuilder builder = tenThousand();
  const Study& study = builder.study();
  const Standing standing = standingOf(study, {2026, 2, 1});
  measure("standing", [&] { standingOf(study, {2026, 2, 1}); });
  measure("due list", [&] { dueList(standing); });
  measure("sentence of Today", [&] { studySentence(standing); });
  measure("judge all screenings", [&] {
    for (const Subject& subject : study.subjects)
      evaluateEligibility(study.protocol, study.site, subject.screening());
  });
  return 0;
}
