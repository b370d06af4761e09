#include "app/cohortctl/design_options.h"

#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "app/cohortctl/cohortctl_text.h"
#include "app/protocol/protocol_reader.h"

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
/// The place of a word in a list that the option allows; nothing after the line that names them.
std::optional<int> wordOf(const QCommandLineParser& parser, const QString& option, const QStringList& words,
                          const QString& command) {
  const auto found = static_cast<int>(words.indexOf(parser.value(option)));
  if (found >= 0) return found;
  usageError(command, CohortctlText::tr("--%1 is one of: %2.").arg(option, words.join(QStringLiteral(", "))));
  return std::nullopt;
}
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
        QStringLiteral("WHAT"), QStringLiteral("continue")},
       {QStringLiteral("at-top"),
        CohortctlText::tr("What SD-TOP is assumed to decide: complete, add or end."), QStringLiteral("WHAT"),
        QStringLiteral("complete")},
       {QStringLiteral("at-flag"), CohortctlText::tr("What CE-FLAG is assumed to decide: end or reduce."),
        QStringLiteral("WHAT"), QStringLiteral("end")}});
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

tl::expected<FutureQuestion, int> futureOf(const QCommandLineParser& parser, const DoseDesign& design,
                                           const QString& command) {
  const auto course = parseCourse(design, parser.value(QStringLiteral("from")));
  if (!course)
    return tl::unexpected(usageError(command, CohortctlText::tr("Refused at character %1: %2")
                                                  .arg(course.error().position)
                                                  .arg(course.error().reason)));
  const auto joint = wordOf(parser, QStringLiteral("at-joint"), codeList<JointPolicy::AtJoint>(), command);
  if (!joint) return tl::unexpected(static_cast<int>(UsageError));
  const auto top = wordOf(parser, QStringLiteral("at-top"), codeList<JointPolicy::AtTop>(), command);
  if (!top) return tl::unexpected(static_cast<int>(UsageError));
  const auto flag = wordOf(parser, QStringLiteral("at-flag"), codeList<JointPolicy::AtFlag>(), command);
  if (!flag) return tl::unexpected(static_cast<int>(UsageError));
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
