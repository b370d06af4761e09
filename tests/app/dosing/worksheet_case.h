#pragma once
#include "app/dosing/worksheet.h"
#include "app/protocol/dlt_definition.h"
#include "app/protocol/protocol_reader.h"
#include "app/safety/syndrome.h"
#include "app/study/event_course.h"

#include <QTimeZone>

/// What the tests of the worksheet write short.
namespace worksheet_case {
/// "2026-03-14 10:00", in the zone.
inline QDateTime moment(const QString& text, const QTimeZone& zone) {
  return readMoment(text, zone).value_or(QDateTime());
}

inline const std::vector<AttributionTerm>& scale() {
  static const Protocol protocol = protocolByName(QStringLiteral("cd7-car-nk")).value();
  return protocol.attribution.terms;
}

/// A definition of one item D1 with this rule, in JSON.
inline DltDefinition definitionOf(const QString& rule) {
  const QString json = QStringLiteral(R"({"format":1,"items":[{"id":"D1","en":"x","rule":%1}]})").arg(rule);
  DltDefinition definition = readDltDefinition(json.toUtf8(), scale()).value();
  definition.version = 1;
  return definition;
}

inline void setAtOnset(AdverseEvent& event, GradeScale graded, int grade) {
  if (graded == GradeScale::Crs) event.crsGrade = grade;
  if (graded == GradeScale::Icans) event.icansGrade = grade;
  if (graded == GradeScale::Ctcae) event.grade = grade;
}

/// "3 2026-03-14 10:00; crs 2 2026-03-15; 1 2026-03; end 2026-04": CTCAE where no scale is named; the first
/// is the onset, and so is what follows it at the same time on another scale.
inline AdverseEvent eventOf(const QString& term, const QString& course, const QTimeZone& zone) {
  static const QStringList names = {u"ctcae"_qs, u"crs"_qs, u"icans"_qs, u"gvhd"_qs, u"icaht"_qs};
  AdverseEvent event;
  event.id = 12;
  event.term = term;
  QString onset;
  for (const QString& part : course.split(u"; "_qs)) {
    const QString name = part.section(u' ', 0, 0);
    const auto named = names.indexOf(name);
    const QString rest = named < 0 ? part : part.section(u' ', 1);
    const QString time = rest.section(u' ', 1);
    const KnownTime since = readKnownTime(time, zone).value_or(KnownTime());
    const auto graded = static_cast<GradeScale>(std::max<qsizetype>(named, 0));
    const int grade = rest.section(u' ', 0, 0).toInt();
    if (name == u"end"_qs) {
      setEnd(event, since, zone);
      continue;
    }
    if (onset.isEmpty()) {
      setOnset(event, since, zone);
      onset = time;
    }
    if (time == onset && graded != GradeScale::Gvhd)
      setAtOnset(event, graded, grade);
    else
      event.course.push_back({0, graded, grade, since, 0});
  }
  return event;
}

/// "meets 2026-03-14 10:00 2026-03-17 10:00", "may – –", "no": since and reached, in the zone.
inline QString shown(const ItemVerdict& verdict, const QTimeZone& zone) {
  const auto time = [&](const std::optional<QDateTime>& at) { return at ? siteTime(*at, zone) : u"–"_qs; };
  const QString state = codeOf(verdict.state);
  if (verdict.state == ItemState::No || verdict.state == ItemState::ByHand) return state;
  return QStringLiteral("%1 %2 %3").arg(state, time(verdict.since), time(verdict.reachedAt));
}

/// Against what a verdict is asked.
struct Asked {
  QTimeZone zone{"Asia/Shanghai"};
  QString infused = u"2026-03-01 10:00"_qs;
  QString at = u"2026-05-01 00:00"_qs;
  QString died = {};
};

inline WorksheetQuestion questionOf(const DltDefinition& definition, const Asked& asked) {
  WorksheetQuestion question{definition, asked.zone, {}, 28, scale(), moment(asked.at, asked.zone), {}};
  if (!asked.infused.isEmpty()) question.infusedAt = moment(asked.infused, asked.zone);
  if (!asked.died.isEmpty()) question.died = moment(asked.died, asked.zone);
  return question;
}
} // namespace worksheet_case
