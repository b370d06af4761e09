#pragma once
#include "db/audit/audit_fields.h"

#include <QString>
#include <span>
#include <vector>

// The one table of the export. Whoever writes an export (CSV, and any other form) takes names, types and
// order from here, and the rows from export_rows.h.

/// What an item has that no column holds.
enum class Derived {
  None,
  ResultAsNumber, ///< of a result as it was reported: the number, where it is exact; a titre as its
                  ///< reciprocal
  AnalyteUnit     ///< of an analyte's id: the unit of its results
};

/// The type of such a value, as ODM calls it: “incompleteDatetime”. A code is a text; yes and no are 1 and 0.
QString typeName(FieldKind kind);

/// One item of a group: a column of its table, or what is derived from one.
struct ExportItem {
  QString column;
  QString sasName; ///< at most 8 of A–Z and 0–9, a letter first; unique in its group
  QString oid;     ///< "IT_AE_AETERM": unique over all types, never changed once released
  FieldKind kind = FieldKind::Text;
  QString list; ///< its code list, "CL_SEX"; empty where there is none
  Derived derived = Derived::None;

  /// The most characters that a value has; 0 = text, of any length. Of a code: 0, see its list.
  int length() const;
  /// A person typed it, in words of their own: it can hold an identifier.
  bool isFreeText() const;
  bool operator==(const ExportItem&) const = default;
};

/// Where a group stands among the events of a subject.
enum class StudyEvent {
  Screening, ///< SE_SCR, repeated by screening
  Visit,     ///< SE_V_<visit>
  Treatment, ///< SE_TRT
  Common,    ///< SE_COMMON
  Reference  ///< of the trial, of no subject's event
};

/// A table of the study file as it leaves: a file of the CSV export, an item group of ODM.
struct ExportGroup {
  QString name;  ///< "AE", at most 8 characters; its OID is IG_AE
  QString table; ///< of the study file
  StudyEvent event = StudyEvent::Reference;
  QString subject;               ///< SQL of the row of the subject; empty = of nobody
  QString repeat;                ///< Screening: the column that holds the row of the screening
  QString only;                  ///< SQL of which rows leave: those that are voided do not; empty = all
  std::vector<ExportItem> items; ///< in order
  bool operator==(const ExportGroup&) const = default;
};

/// Every group, those of subjects first. Columns of a table beside the items: `id` leaves as the row's key,
/// and `subject_id` as the subject's.
const std::vector<ExportGroup>& exportTable();

/// A column that stays where it is, and why. `column` "*" = the whole table.
struct StaysHere {
  const char* table;
  const char* column;
  const char* reason;
};
std::span<const StaysHere> neverLeaves();
