#pragma once
#include "app/study/study.h"

#include <optional>
#include <vector>

/// A field of a subject's records, or of the product's, that says something else than it did at a line of the
/// journal, in the user's language. However often it was changed since, it is one.
struct ChangedField {
  qint64 line = 0;     ///< of the journal, that changed it last
  QString column;      ///< of the row that the line is about
  QDateTime at;        ///< of the line, UTC
  QString who;         ///< printed name
  RowId subjectId = 0; ///< 0 = of nobody: a lot, a bag
  QString subject;     ///< "S-001"; empty where it is about none
  QString record;      ///< "Adverse event (Fever, 2026-01-12)"
  QString field;       ///< "grade"
  QString before;      ///< empty = nothing stood there
  QString after;       ///< empty = nothing stands there any more
  /// That it was typed into the sponsor's EDC, as it is now or, where `isOvertaken`, as it was before the
  /// last change.
  std::optional<EdcEntry> typed;
  bool isOvertaken = false;
  bool operator==(const ChangedField&) const = default;

  bool isTyped() const { return typed && !isOvertaken; }
};

/// Which of them are wanted. What is empty restricts nothing.
struct ChangedFieldFilter {
  bool notTypedOnly = false;
  std::optional<RowId> subjectId; ///< 0 = of the product
  QString text;                   ///< in record, field or value, without regard to case
  bool operator==(const ChangedFieldFilter&) const = default;
};
std::vector<ChangedField> wantedFields(const std::vector<ChangedField>& fields,
                                       const ChangedFieldFilter& filter);

/// "● Zhou Ping, 2026-01-12 09:00", site time; that it changed since; or that it is not typed.
QString typedWords(const Study& study, const ChangedField& field);

/// The list for whoever types it. `shown`: since when, and the filter, in words. HTML for paper.
QString changedFieldsHtml(const Study& study, const std::vector<ChangedField>& fields, const QString& shown);
