#include "app/reports/bedside/bedside_strip.h"

#include "app/analysis/grading/bedside_grades.h"
#include "app/analysis/grading/icans_grade.h"
#include "app/base/number_text.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/fields/bedside_fields.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <algorithm>

namespace {
using Entries = std::vector<const BedsideEntry*>;

QString seenText(const auto& field, const auto& known) {
  using Known = std::remove_cvref_t<decltype(known)>;
  if constexpr (std::is_same_v<Known, bool>)
    return known ? ReportsText::tr("yes") : ReportsText::tr("no");
  else if constexpr (std::is_enum_v<Known>)
    return field.word(known);
  else
    return formatNumber(static_cast<double>(known));
}

QString iceText(const BedsideEntry& entry) {
  const IceScore ice = iceScore(entry);
  if (ice.unable) return ReportsText::tr("not possible");
  if (ice == IceScore()) return notSeen;
  return ice.least == ice.most ? QString::number(ice.most)
                               : QStringLiteral("%1–%2").arg(ice.least).arg(ice.most);
}

/// The five parts of the test as far as they were asked.
QString iceTip(const BedsideEntry& entry) {
  QStringList parts;
  eachField(entry, [&]<class V>(const auto& field, const V& value) {
    if constexpr (std::is_same_v<V, std::optional<int>>)
      if (value && QLatin1String(field.column).startsWith(QLatin1String("ice_")))
        parts << QStringLiteral("%1: %2").arg(QCoreApplication::translate("Field", field.words),
                                              QString::number(*value));
  });
  return parts.join(u'\n');
}

bool isEmpty(const BedsideRow& row) {
  return std::all_of(row.cells.begin(), row.cells.end(),
                     [](const BedsideCell& cell) { return cell.text == notSeen; });
}

template <class CellOf>
void addRow(BedsideStrip& strip, const QString& name, const Entries& entries, CellOf cellOf) {
  BedsideRow row{name, {}};
  for (const BedsideEntry* entry : entries)
    row.cells.push_back(cellOf(*entry));
  if (!isEmpty(row)) strip.rows.push_back(std::move(row));
}

/// Every field by the catalogue; the parts of the ICE test as one row where the first of them stands.
void addSeen(BedsideStrip& strip, const Entries& entries) {
  BedsideEntry none;
  eachField(none, [&]<class V>(const auto& field, const V&) {
    const QString column = QLatin1String(field.column);
    const QString name = QCoreApplication::translate("Field", field.words);
    if (column == QLatin1String("ice_orientation"))
      addRow(strip, ReportsText::tr("ICE (of 10)"), entries, [](const BedsideEntry& entry) {
        return BedsideCell{iceText(entry), iceTip(entry)};
      });
    if (column.startsWith(QLatin1String("ice_"))) return;
    if constexpr (std::is_same_v<V, QString>)
      addRow(strip, name, entries, [&](const BedsideEntry& entry) {
        const QString& text = entry.*field.member;
        return BedsideCell{text.isEmpty() ? notSeen : text, text};
      });
    else if constexpr (!std::is_same_v<V, QDateTime>)
      addRow(strip, name, entries, [&](const BedsideEntry& entry) {
        const auto& value = entry.*field.member;
        return BedsideCell{value ? seenText(field, *value) : notSeen, {}};
      });
  });
}

void addGrades(BedsideStrip& strip, const Study& study, const Subject& subject,
               const std::vector<BedsideEntry>& all, const Entries& entries) {
  for (const Syndrome syndrome : gradedSyndromes)
    addRow(strip, gradeScaleName(scaleOf(syndrome)), entries, [&](const BedsideEntry& entry) {
      if (!speaksOf(entry, syndrome)) return BedsideCell{notSeen, {}};
      const GradeVerdict verdict = gradesOf(study, subject, all, entry).of(syndrome);
      const auto others = otherGrades(study, subject, all, entry);
      const bool isAbove = std::any_of(others.begin(), others.end(), [&](const GradeToConfirm& other) {
        return other.syndrome == syndrome && other.grade > other.recorded.value_or(0);
      });
      return BedsideCell{gradeText(verdict), verdict.reason, isAbove || verdict.possible > verdict.grade};
    });
}

QString headOf(const BedsideEntry& entry, const QTimeZone& zone) {
  constexpr qint64 hour = 3600;
  const QDateTime seen = entry.at.toTimeZone(zone);
  const QDateTime entered = entry.enteredAt.toTimeZone(zone);
  const QString head = seen.toString(u"HH:mm");
  if (seen.secsTo(entered) < hour) return head;
  const bool sameDay = seen.date() == entered.date();
  return ReportsText::tr("%1\nentered %2")
      .arg(head, entered.toString(sameDay ? u"HH:mm"_qs : u"yyyy-MM-dd HH:mm"_qs));
}
} // namespace

BedsideStrip bedsideStrip(const Study& study, const Subject& subject,
                          const std::vector<BedsideEntry>& entries, QDate day) {
  BedsideStrip strip;
  Entries ofDay;
  for (const BedsideEntry& entry : entries) {
    if (siteDate(study, entry.at) != day) continue;
    ofDay.push_back(&entry);
    strip.entries.push_back(entry.id);
    strip.heads << headOf(entry, study.site.timeZone);
  }
  addSeen(strip, ofDay);
  addGrades(strip, study, subject, entries, ofDay);
  return strip;
}
