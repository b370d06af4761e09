#pragma once
#include "app/base/number_text.h"
#include "app/reports/casebook/casebook.h"
#include "app/study/fields/fields.h"

#include "app/study/study_rules.h"
#include <QCoreApplication>

/// What the chapters of a casebook are made from, and the words that several of them use.
struct CasebookSource {
  const Study& study;
  const Standing& standing; ///< of that study
  const Subject& subject;
  const CasebookRecord& record;
  QDateTime now; ///< UTC
  JournalStamp head;

  QDate today() const { return siteDate(study, now); }
  QString day(QDate date) const;             ///< "2026-01-20 (day 5)"; the date alone before the infusion
  QString moment(const QDateTime& at) const; ///< "2026-01-20 14:05", site time
  QString person(RowId userId) const;        ///< printed name
  QString signedBy(const Signature& given) const; ///< "Li Wei, 2026-01-20 14:05, signed an earlier version"
};

CasebookChapter consentChapter(const CasebookSource& source);
CasebookChapter screeningChapter(const CasebookSource& source);
CasebookChapter screenFailureChapter(const CasebookSource& source);
CasebookChapter assignmentChapter(const CasebookSource& source);
CasebookChapter infusionChapter(const CasebookSource& source);
CasebookChapter dltChapter(const CasebookSource& source);
CasebookChapter worksheetChapter(const CasebookSource& source);
CasebookChapter adverseEventsChapter(const CasebookSource& source);
CasebookChapter responseChapter(const CasebookSource& source);
CasebookChapter followUpChapter(const CasebookSource& source);
CasebookChapter bedsideChapter(const CasebookSource& source);
CasebookChapter measurementsChapter(const CasebookSource& source);
CasebookChapter decisionsChapter(const CasebookSource& source);
CasebookChapter signaturesChapter(const CasebookSource& source);

/// What was entered on the screening form, as far as it was; rows of name and value.
std::vector<CasebookRow> enteredAtScreening(const ScreeningEntry& entry);

/// A chapter that is one table, or where there are no rows says `empty`.
CasebookChapter chapterOf(CasebookPart part, const QString& title, const CasebookTable& table,
                          const QString& empty);
/// A chapter that is one sentence.
CasebookChapter emptyChapter(CasebookPart part, const QString& title, const QString& sentence);
/// Rows of name and value as a table.
CasebookTable namesAndValues(std::vector<CasebookRow> rows);
QString yesOrNo(bool value);
QString orDash(const QString& text); ///< "—" where nothing is recorded

// What the catalogue of fields says of a field, as the casebook prints it.

inline QString fieldText(const char* english) {
  return QCoreApplication::translate("Field", english);
}

template <class R, class V>
QString labelOf(V R::*member) {
  return fieldText(fieldOf(member).printed.label);
}

/// A value in words; empty where it is not known.
template <class R, class V>
QString printedValue(const FieldOf<R, V>& field, const typename KnownValue<V>::Type& known) {
  using Known = typename KnownValue<V>::Type;
  if constexpr (std::is_same_v<Known, bool>)
    return yesOrNo(known);
  else if constexpr (std::is_arithmetic_v<Known>)
    return fieldText(field.printed.pattern).arg(formatNumber(static_cast<double>(known)));
  else if constexpr (std::is_enum_v<Known>)
    return field.word(known);
  else if constexpr (std::is_same_v<Known, QDate>)
    return known.toString(Qt::ISODate);
  else
    return known;
}
template <class R, class T>
QString printedValue(const FieldOf<R, std::optional<T>>& field, const std::optional<T>& value) {
  return value ? printedValue(field, *value) : QString();
}

/// Name and value of a field.
template <class R, class V>
CasebookRow fieldRow(const R& record, V R::*member) {
  return {{labelOf(member), orDash(printedValue(fieldOf(member), record.*member))}};
}
