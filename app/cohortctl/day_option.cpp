#include "app/cohortctl/day_option.h"

#include "app/study/date_text.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Cohortctl)
};
} // namespace

void addDayOption(QCommandLineParser& parser) {
  parser.addOption(
      {QStringLiteral("on"), Text::tr("The day, site calendar; without it today."), QStringLiteral("DATE")});
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
