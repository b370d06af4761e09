#include "app/reports/worksheet/worksheet_words.h"

#include "app/base/number_text.h"
#include "app/base/plain_text.h"
#include "app/protocol/dlt_definition.h"
#include "app/protocol/protocol.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/ctcae_dictionary.h"
#include "app/study/fields/event_fields.h"

#include <QLocale>

namespace {
using About = DltRule::About;

const QString& inUsersLanguage(const BilingualText& text) {
  const QString& wanted = text.in(QLocale().name());
  if (!wanted.isEmpty()) return wanted;
  return text.en.isEmpty() ? text.zh : text.en;
}

QString spanText(const Span& span) {
  return span.unit == Span::Unit::Hours ? ReportsText::tr("%n h", "a length of time", span.n)
                                        : ReportsText::tr("%n day(s)", "a length of time", span.n);
}

QString boundText(const ValueRange& beyond) {
  if (!beyond.low) return QStringLiteral("≤ %1").arg(formatNumber(beyond.high.value_or(0)));
  if (!beyond.high) return QStringLiteral("≥ %1").arg(formatNumber(*beyond.low));
  return QStringLiteral("%1–%2").arg(formatNumber(*beyond.low), formatNumber(*beyond.high));
}

QStringList termsIn(const QStringList& names, const Protocol& protocol) {
  QStringList shown;
  for (const QString& name : names)
    shown << displayTerm(protocol.safety.expected, name);
  return shown;
}

QStringList organClassesIn(const QStringList& names, const Protocol& protocol) {
  QStringList shown;
  for (const QString& name : names) {
    const EventTerm* known = firstThat(protocol.safety.expected, [&](const EventTerm& term) {
      return termKey(term.organClass.en) == termKey(name);
    });
    shown << (known ? inUsersLanguage(known->organClass) : name);
  }
  return shown;
}

QString laboratoryText(const DltRule& rule, const Protocol& protocol) {
  const QString id = rule.names.value(0);
  const Analyte* analyte = protocol.measurements.analyte(id);
  if (!analyte) return QStringLiteral("%1 %2").arg(id, boundText(rule.beyond));
  return QStringLiteral("%1 %2 %3")
      .arg(inUsersLanguage(analyte->name), boundText(rule.beyond), analyte->unit)
      .trimmed();
}

QString whatText(const DltRule& rule, const Protocol& protocol) {
  switch (rule.about) {
  case About::AnyEvent:
    return ReportsText::tr("any event of grade %1 or worse").arg(rule.grade);
  case About::Terms:
    return ReportsText::tr("%1 of grade %2 or worse")
        .arg(termsIn(rule.names, protocol).join(comma()))
        .arg(rule.grade);
  case About::OrganClasses:
    return ReportsText::tr("an event of grade %1 or worse of these organ classes: %2")
        .arg(rule.grade)
        .arg(organClassesIn(rule.names, protocol).join(comma()));
  case About::Crs:
    return ReportsText::tr("CRS of grade %1 or worse (ASTCT)").arg(rule.grade);
  case About::Icans:
    return ReportsText::tr("ICANS of grade %1 or worse (ASTCT)").arg(rule.grade);
  case About::Gvhd:
    return ReportsText::tr("acute GvHD of grade %1 or worse (MAGIC)").arg(rule.grade);
  case About::Laboratory:
    break;
  }
  return laboratoryText(rule, protocol);
}

/// "attributed to an infection", from the catalogue of fields.
QStringList causesText(const QStringList& causes) {
  const Attribution none;
  QStringList words;
  for (const QString& cause : causes)
    eachField(none, [&](const auto& field, const auto&) {
      if (QLatin1String(field.column) == QString(u"due_to_" + cause))
        words << QCoreApplication::translate("Field", field.words);
    });
  return words;
}

QString exceptionText(const DltRule& rule, const Protocol& protocol) {
  const auto& scale = protocol.attribution.terms;
  const AttributionTerm* strongest = strongestOf(scale);
  const QString from = rule.from.isEmpty() && strongest ? strongest->id : rule.from;
  return ReportsText::tr("left out where %1, from “%2” on")
      .arg(causesText(rule.notDueTo).join(comma()), protocol.attribution.name(from, QLocale().name()));
}

/// What has the grade, or the value: "grade 3", "≤ 0.5".
QString heldText(const DltItem& item, const ItemVerdict& verdict) {
  if (item.rule && item.rule->about == About::Laboratory) return boundText(item.rule->beyond);
  return ReportsText::tr("grade %1").arg(verdict.grade);
}

QString numbersText(const DltItem& item, const ItemVerdict& verdict, const QTimeZone& zone) {
  const QString held = heldText(item, verdict);
  const QString since = siteTime(*verdict.since, zone);
  const auto& span = item.rule->within ? item.rule->within : item.rule->longerThan;
  if (!span || !verdict.reachedAt) return ReportsText::tr("%1 since %2").arg(held, since);
  const QString pattern = verdict.state == ItemState::Meets
                              ? ReportsText::tr("%1 since %2; the %3 were reached on %4")
                              : ReportsText::tr("%1 since %2; the %3 will be reached on %4");
  return pattern.arg(held, since, spanText(*span), siteTime(*verdict.reachedAt, zone));
}

QString stateSentence(const DltItem& item, const ItemVerdict& verdict, const QTimeZone& zone) {
  const bool hasNumbers = item.rule && verdict.since;
  switch (verdict.state) {
  case ItemState::Meets:
    return hasNumbers ? ReportsText::tr("Meets by rule: %1.").arg(numbersText(item, verdict, zone))
                      : ReportsText::tr("Meets by rule.");
  case ItemState::May:
    if (hasNumbers && !verdict.reachedAt)
      return ReportsText::tr("The rule does not decide: %1.").arg(numbersText(item, verdict, zone));
    return hasNumbers ? ReportsText::tr("May still meet: %1.").arg(numbersText(item, verdict, zone))
                      : ReportsText::tr("May still meet.");
  case ItemState::No:
    return ReportsText::tr("Does not meet.");
  case ItemState::ByHand:
    break;
  }
  return ReportsText::tr("Judged by hand.");
}
} // namespace

QString ruleSentence(const DltRule& rule, const Protocol& protocol) {
  QStringList parts{whatText(rule, protocol)};
  if (rule.longerThan) parts << ReportsText::tr("for %1 or longer").arg(spanText(*rule.longerThan));
  if (rule.downTo && rule.within)
    parts << ReportsText::tr("not down to grade %1 within %2").arg(*rule.downTo).arg(spanText(*rule.within));
  parts << ReportsText::tr("begun by day %1").arg(rule.onsetByDay.value_or(protocol.lastDltOnsetDay));
  if (!rule.notDueTo.isEmpty()) parts << exceptionText(rule, protocol);
  if (!rule.without.isEmpty())
    parts << ReportsText::tr("without %1").arg(termsIn(rule.without, protocol).join(comma()));
  return parts.join(semicolon());
}

QString itemText(const DltItem& item) {
  return inUsersLanguage(item.text);
}

QString itemLine(const DltItem& item) {
  return QStringLiteral("%1: %2").arg(item.id, itemText(item));
}

QStringList definitionLines(const DltDefinition& definition) {
  QStringList lines;
  if (const QString& text = inUsersLanguage(definition.text); !text.isEmpty()) lines << text;
  for (const DltItem& item : definition.items)
    lines << itemLine(item);
  return lines;
}

QString verdictSentence(const DltItem& item, const ItemVerdict& verdict, const QTimeZone& zone) {
  return joinSentences(QStringList{stateSentence(item, verdict, zone)} + verdict.notes);
}
