#include "app/cohortctl/oc_options.h"

#include "app/base/number_text.h"
#include "app/base/plain_text.h"
#include "app/cohortctl/cohortctl_text.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace {
// What an option may be; a mean wants some trials for its interval.
constexpr int fewestTrials = 100;
constexpr int mostTrials = 1000000000;
constexpr qint64 highestSeed = 4294967295;
constexpr int mostThreads = 1024;
constexpr double slowestAccrual = 0.1;
constexpr double fastestAccrual = 1000;

/// One of two words; nothing after the line that names them.
std::optional<bool> isSecond(const QCommandLineParser& parser, const QString& option, const QString& first,
                             const QString& second, const QString& command) {
  const QString word = parser.value(option);
  if (word == first || word == second) return word == second;
  usageError(command,
             CohortctlText::tr("--%1 is one of: %2.").arg(option, first + QStringLiteral(", ") + second));
  return std::nullopt;
}

/// What an option wants, and why its text is no number where it is none.
QString wanted(const QString& sentence, const Result<double>& read) {
  return read ? sentence : joinSentences({sentence, read.error().message});
}

/// A whole number; nothing after the line that says from where to where.
std::optional<qint64> wholeNumber(const QCommandLineParser& parser, const QString& option, qint64 least,
                                  qint64 most, const QString& command) {
  const auto number = readNumber(parser.value(option));
  const bool fits = number && *number == std::trunc(*number) && *number >= static_cast<double>(least) &&
                    *number <= static_cast<double>(most);
  if (fits) return static_cast<qint64>(*number);
  usageError(
      command,
      wanted(CohortctlText::tr("--%1 is a whole number from %2 to %3.").arg(option).arg(least).arg(most),
             number));
  return std::nullopt;
}

/// An option that says nothing without another one.
bool isAlone(const QCommandLineParser& parser, const QStringList& options, const QString& needed,
             const QString& command) {
  if (parser.isSet(needed)) return false;
  for (const QString& option : options)
    if (parser.isSet(option)) {
      usageError(command, CohortctlText::tr("--%1 goes with --%2.").arg(option, needed));
      return true;
    }
  return false;
}

const tl::unexpected<int> wrong(UsageError);
} // namespace

void addSimulationOptions(QCommandLineParser& parser) {
  parser.addOptions(
      {{QStringLiteral("accrual"),
        CohortctlText::tr("Subjects a month who can be treated: asks how long it takes."),
        QStringLiteral("N")},
       {QStringLiteral("arrivals"),
        CohortctlText::tr("How they come: poisson (without this option) or even."), QStringLiteral("HOW"),
        QStringLiteral("poisson")},
       {QStringLiteral("assessed"),
        CohortctlText::tr("Day that windows are closed on: latest (without this option) or "
                          "earliest."),
        QStringLiteral("DAY"), QStringLiteral("latest")},
       {QStringLiteral("simulate"),
        CohortctlText::tr("Simulates so many trials instead of the exact answer."), QStringLiteral("TRIALS")},
       {QStringLiteral("seed"), CohortctlText::tr("Of the random numbers; without it 1."),
        QStringLiteral("S"), QStringLiteral("1")},
       {QStringLiteral("threads"), CohortctlText::tr("Without it all cores; no answer depends on it."),
        QStringLiteral("T")}});
}

tl::expected<std::optional<TrialTime>, int> timeOf(const QCommandLineParser& parser, int minDays,
                                                   const QString& command) {
  const QString accrual = QStringLiteral("accrual");
  if (isAlone(parser, {QStringLiteral("arrivals"), QStringLiteral("assessed")}, accrual, command))
    return wrong;
  if (!parser.isSet(accrual)) return std::nullopt;
  const auto read = readNumber(parser.value(accrual));
  TrialTime time;
  time.subjectsPerMonth = read.value_or(0);
  if (!(time.subjectsPerMonth >= slowestAccrual && time.subjectsPerMonth <= fastestAccrual))
    return tl::unexpected(usageError(
        command, wanted(CohortctlText::tr("--accrual is a number of subjects a month from %1 to %2.")
                            .arg(slowestAccrual)
                            .arg(fastestAccrual),
                        read)));
  const auto even = isSecond(parser, QStringLiteral("arrivals"), QStringLiteral("poisson"),
                             QStringLiteral("even"), command);
  if (!even) return wrong;
  const auto earliest = isSecond(parser, QStringLiteral("assessed"), QStringLiteral("latest"),
                                 QStringLiteral("earliest"), command);
  if (!earliest) return wrong;
  time.arrivals = *even ? TrialTime::Arrivals::Even : TrialTime::Arrivals::Poisson;
  time.earliestAssessment = *earliest;
  time.minDaysBetweenSubjects = minDays;
  return time;
}

tl::expected<std::optional<Simulation>, int>
simulationOf(const QCommandLineParser& parser, const std::optional<TrialTime>& time, const QString& command) {
  const QString simulate = QStringLiteral("simulate");
  const QString threads = QStringLiteral("threads");
  if (isAlone(parser, {QStringLiteral("seed"), threads}, simulate, command)) return wrong;
  if (!parser.isSet(simulate)) return std::nullopt;
  const auto trials = wholeNumber(parser, simulate, fewestTrials, mostTrials, command);
  if (!trials) return wrong;
  const auto seed = wholeNumber(parser, QStringLiteral("seed"), 0, highestSeed, command);
  if (!seed) return wrong;
  auto cores = std::optional<qint64>(std::max(1U, std::thread::hardware_concurrency()));
  if (parser.isSet(threads)) cores = wholeNumber(parser, threads, 1, mostThreads, command);
  if (!cores) return wrong;
  return Simulation{static_cast<int>(*trials), static_cast<std::uint64_t>(*seed), time,
                    static_cast<int>(*cores)};
}
