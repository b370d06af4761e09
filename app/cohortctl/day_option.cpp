#include "app/cohortctl/day_option.h"

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
  const QString day = parser.value(QStringLiteral("on"));
  const QDate date = QDate::fromString(day, Qt::ISODate);
  if (date.isValid() && day.size() == 10) return date;
  return tl::unexpected(usageError(command, Text::tr("“%1” is no date; write it like 2026-01-31.").arg(day)));
}

QJsonObject onDay(QJsonObject answer, QDate on) {
  answer.insert(QStringLiteral("on"), on.toString(Qt::ISODate));
  return answer;
}
