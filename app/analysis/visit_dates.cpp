#include "app/analysis/visit_dates.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(VisitDates)
};
} // namespace

std::optional<VisitDates> visitDates(const Study& study, const Subject& subject, const Visit& visit) {
  if (!subject.infusion) return std::nullopt;
  const QDate dayZero = siteDate(study, subject.infusion->startedAt);
  return VisitDates{dayZero.addDays(visit.earliest), dayZero.addDays(visit.latest)};
}

std::optional<Refusal> mayMeasure(const Study& study, const Subject& subject, const Visit& visit,
                                  QDate today) {
  const QString name = visit.name.in(QLocale().name());
  const auto dates = visitDates(study, subject, visit);
  if (!dates && visit.nominal >= 0)
    return Refusal{QStringLiteral("VISIT"),
                   Text::tr("%1: %2 has not been infused.").arg(name, subject.label()),
                   QStringLiteral("visit")};
  if (dates && dates->earliest > today)
    return Refusal{
        QStringLiteral("VISIT"),
        Text::tr("%1 of %2 begins on %3.").arg(name, subject.label(), dates->earliest.toString(Qt::ISODate)),
        QStringLiteral("visit")};
  return std::nullopt;
}

bool isPast(const Study& study, const Subject& subject, const Visit& visit, QDate today) {
  const auto dates = visitDates(study, subject, visit);
  return dates && dates->latest < today;
}
