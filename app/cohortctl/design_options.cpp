#include "app/cohortctl/design_options.h"

#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "app/base/plain_text.h"
#include "app/cohortctl/cohortctl_text.h"
#include "app/protocol/protocol_reader.h"

#include <algorithm>
#include <cmath>
#include <thread>

void addDayOption(QCommandLineParser& parser) {
  parser.addOption({QStringLiteral("on"), CohortctlText::tr("The day, site calendar; without it today."),
                    QStringLiteral("DATE")});
}

tl::expected<std::optional<QDate>, int> dayOf(const QCommandLineParser& parser, const QString& command) {
  if (!parser.isSet(QStringLiteral("on"))) return std::nullopt;
  const auto day = readDate(parser.value(QStringLiteral("on")));
  if (day) return *day;
  return tl::unexpected(usageError(command, QStringLiteral("--on: ") + day.error().message));
}

QJsonObject onDay(QJsonObject answer, QDate on) {
  answer.insert(QStringLiteral("on"), on.toString(Qt::ISODate));
  return answer;
}

namespace {
const tl::unexpected<int> wrong(UsageError);
} // namespace

void addDesignOption(QCommandLineParser& parser) {
  parser.addOption({QStringLiteral("design"),
                    CohortctlText::tr("The protocol: cd7-car-nk (without this option), standard-3+3:N or "
                                      "a protocol file."),
                    CohortctlText::tr("NAME|FILE"), QStringLiteral("cd7-car-nk")});
}

void addFutureOptions(QCommandLineParser& parser) {
  parser.addOptions(
      {{QStringLiteral("from"), CohortctlText::tr("The course so far, in quotes; without it the beginning."),
        CohortctlText::tr("COURSE"), QString()},
       {QStringLiteral("at-joint"),
        CohortctlText::tr("What AT-JOINT is assumed to decide: continue, reduce or end."),
        QStringLiteral("continue|reduce|end"), QStringLiteral("continue")},
       {QStringLiteral("at-top"),
        CohortctlText::tr("What SD-TOP is assumed to decide: complete, add or end."),
        QStringLiteral("complete|add|end"), QStringLiteral("complete")},
       {QStringLiteral("at-flag"), CohortctlText::tr("What CE-FLAG is assumed to decide: end or reduce."),
        QStringLiteral("end|reduce"), QStringLiteral("end")}});
}

tl::expected<DoseDesign, int> designOf(const QCommandLineParser& parser, const QString& command) {
  const auto protocol = protocolOf(parser, command);
  if (!protocol) return tl::unexpected(protocol.error());
  return protocol->design;
}

tl::expected<Protocol, int> protocolOf(const QCommandLineParser& parser, const QString& command) {
  auto protocol = protocolByNameOrFile(parser.value(QStringLiteral("design")));
  if (protocol) return std::move(*protocol);
  const Refusal& why = protocol.error();
  const QString place = why.field.isEmpty() ? QString() : why.field % QStringLiteral(": ");
  return tl::unexpected(usageError(command, place % why.message));
}

QString refusalOf(const CourseError& error) {
  return CohortctlText::tr("Refused at character %1: %2").arg(error.position).arg(error.reason);
}

tl::expected<Course, int> courseOf(const QCommandLineParser& parser, const QString& option,
                                   const DoseDesign& design, const QString& command) {
  auto course = parseCourse(design, parser.value(option));
  if (course) return std::move(*course);
  return tl::unexpected(usageError(command, refusalOf(course.error())));
}

tl::expected<FutureQuestion, int> futureOf(const QCommandLineParser& parser, const DoseDesign& design,
                                           const QString& command) {
  const auto course = courseOf(parser, QStringLiteral("from"), design, command);
  if (!course) return tl::unexpected(course.error());
  const auto joint = wordOf(parser, QStringLiteral("at-joint"), codeList<JointPolicy::AtJoint>(), command);
  if (!joint) return wrong;
  const auto top = wordOf(parser, QStringLiteral("at-top"), codeList<JointPolicy::AtTop>(), command);
  if (!top) return wrong;
  const auto flag = wordOf(parser, QStringLiteral("at-flag"), codeList<JointPolicy::AtFlag>(), command);
  if (!flag) return wrong;
  const bool plain = design.name.startsWith(QLatin1String("standard-3+3:")) &&
                     !parser.isSet(QStringLiteral("at-joint")) && !parser.isSet(QStringLiteral("at-top")) &&
                     !parser.isSet(QStringLiteral("at-flag"));
  if (plain) return FutureQuestion{*course, JointPolicy::plain()};
  JointPolicy policy;
  policy.atJoint = static_cast<JointPolicy::AtJoint>(*joint);
  policy.atTop = static_cast<JointPolicy::AtTop>(*top);
  policy.atFlag = static_cast<JointPolicy::AtFlag>(*flag);
  return FutureQuestion{*course, policy};
}

tl::expected<std::vector<double>, int> ratesOf(const QString& text, const DoseDesign& design,
                                               const QString& command) {
  std::vector<double> rates;
  for (const QString& part : text.split(u',')) {
    const auto rate = parseRate(part);
    if (!rate) return tl::unexpected(usageError(command, rate.error().message));
    rates.push_back(*rate);
  }
  if (static_cast<int>(rates.size()) == design.top()) return rates;
  return tl::unexpected(usageError(
      command, CohortctlText::tr("The design has %1 levels: as many rates, with commas between them.")
                   .arg(design.top())));
}

namespace {
// What an option may be; a mean wants some trials for its interval.
constexpr int fewestTrials = 100;
constexpr int mostTrials = 1000000000;
constexpr qint64 highestSeed = 4294967295;
constexpr int mostThreads = 1024;
constexpr double slowestAccrual = 0.1;
constexpr double fastestAccrual = 1000;

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
} // namespace

void addSimulationOptions(QCommandLineParser& parser) {
  parser.addOptions(
      {{QStringLiteral("accrual"),
        CohortctlText::tr("Subjects a month who can be treated: asks how long it takes."),
        QStringLiteral("N")},
       {QStringLiteral("arrivals"),
        CohortctlText::tr("How they come: poisson (without this option) or even."),
        QStringLiteral("poisson|even"), QStringLiteral("poisson")},
       {QStringLiteral("assessed"),
        CohortctlText::tr("Day that windows are closed on: latest (without this option) or "
                          "earliest."),
        QStringLiteral("latest|earliest"), QStringLiteral("latest")},
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
  const auto even = wordOf(parser, QStringLiteral("arrivals"),
                           {QStringLiteral("poisson"), QStringLiteral("even")}, command);
  if (!even) return wrong;
  const auto earliest = wordOf(parser, QStringLiteral("assessed"),
                               {QStringLiteral("latest"), QStringLiteral("earliest")}, command);
  if (!earliest) return wrong;
  time.arrivals = *even == 1 ? TrialTime::Arrivals::Even : TrialTime::Arrivals::Poisson;
  time.earliestAssessment = *earliest == 1;
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
