#include "tests/bench/bench_pages/trial.h"

#include "tests/bench/bench_pages/trial_records.h"
#include "tests/support/test_study.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>

namespace {
const QDate lastDay(2026, 11, 1);
constexpr int mostPlanned = 9999;       // that a protocol file may say
constexpr std::size_t atOnce = 100;     // subjects of one laboratory's table
constexpr std::size_t corrections = 50; // at most

template <class Done>
void must(const Done& done) {
  if (!done) qFatal("%s: %s", qPrintable(done.error().field), qPrintable(done.error().message));
}

NewStudy beginningFor(int people) {
  NewStudy study = newTestStudy();
  QJsonObject file = QJsonDocument::fromJson(study.protocolJson).object();
  file.insert(QStringLiteral("plannedSubjects"), std::min(people, mostPlanned));
  study.protocolJson = QJsonDocument(file).toJson();
  return study;
}

void say(const char* what, double seconds) {
  std::printf("%-44s %8.1f s\n", what, seconds);
  std::fflush(stdout);
}

double seconds(QElapsedTimer& timer) {
  return static_cast<double>(timer.restart()) / 1e3;
}

/// The laboratory's tables, each of a hundred subjects.
void saveMeasurements(TestStudy& test) {
  const std::vector<Subject> subjects = test.study().subjects;
  for (std::size_t i = 0; i < subjects.size(); i += atOnce) {
    std::vector<Measurement> values;
    std::vector<Sampling> taken;
    for (std::size_t one = i; one < std::min(i + atOnce, subjects.size()); ++one) {
      const auto measured = trialMeasurements(test.study(), subjects[one], test.session().now());
      values.insert(values.end(), measured.begin(), measured.end());
      const auto sampled = trialSamplings(test.study(), subjects[one], test.session().now());
      taken.insert(taken.end(), sampled.begin(), sampled.end());
    }
    must(test.commands().saveAtVisits(values, taken, {}));
    if (i > 0 && i % (10 * atOnce) == 0) std::fprintf(stderr, "measurements of %zu subjects\n", i);
  }
}

/// Some events were read again in the source record.
void correctEvents(TestStudy& test) {
  const std::vector<Subject> subjects = test.study().subjects;
  const std::size_t step = std::max<std::size_t>(1, subjects.size() / corrections);
  for (std::size_t i = 0; i < subjects.size(); i += step) {
    if (subjects[i].events.empty()) continue;
    AdverseEvent event = subjects[i].events.front();
    event.comment = QStringLiteral("third day, recovered without treatment");
    event.grade = event.grade % 3 + 1;
    event.crsGrade = event.grade;
    must(test.commands().saveAdverseEvent(subjects[i].id, event,
                                          QStringLiteral("read again in the source record")));
  }
}
} // namespace

void makeTrial(const QString& path, int people) {
  QElapsedTimer timer;
  timer.start();
  TestStudy test(lastDay, beginningFor(people));
  must(test.commands().importTranscribed(trialRecords(test.study(), people, test.session().now()),
                                         QStringLiteral("d"), QStringLiteral("a fictional ward log")));
  say("made: the ward's records, in one transaction", seconds(timer));
  saveMeasurements(test);
  say("made: the laboratory's tables", seconds(timer));
  correctEvents(test);
  const qint64 lines = test.session().journalHead().sequence;
  test.close();
  say("made: corrections, closed", seconds(timer));
  for (const char* ending : {"", ".checksum"}) {
    QFile::remove(path + QLatin1String(ending));
    if (!QFile::copy(test.path() + QLatin1String(ending), path + QLatin1String(ending)))
      qFatal("%s cannot be written", qPrintable(path));
  }
  std::printf("%d people, %lld journal lines, %lld MB\n", people, static_cast<long long>(lines),
              static_cast<long long>(QFileInfo(path).size() / (1 << 20)));
}

Clock trialClock() {
  QElapsedTimer since;
  since.start();
  const QDateTime begin(lastDay, QTime(9, 0), QTimeZone("Asia/Shanghai"));
  return [since, begin] { return begin.addMSecs(since.elapsed() + 60000).toUTC(); };
}

Credentials trialInvestigator() {
  return TestStudy::credentials(Role::PrincipalInvestigator);
}
