#pragma once
#include "app/reports/decision/decision_memo.h"
#include "app/reports/paper/printed_parts.h"
#include "app/study/bedside.h"
#include "app/study/measurement.h"

/// What a casebook is made from besides the Study value: the long data of one subject.
struct CasebookRecord {
  std::vector<Measurement> measurements; ///< in force
  std::vector<Sampling> samplings;
  std::vector<PrintedAuditLine> trail; ///< every line about the subject, oldest first
  std::vector<BedsideEntry> bedside;   ///< by time
};

struct CasebookRow {
  QStringList cells;
  bool flagged = false; ///< to be looked at; the words say why
  bool operator==(const CasebookRow&) const = default;
};

struct CasebookTable {
  QStringList titles; ///< of the columns; empty = each row is a name and a value
  QList<int> widths;  ///< in percent
  std::vector<CasebookRow> rows;
  bool operator==(const CasebookTable&) const = default;
};

/// What stands below one heading of a chapter; without a title directly below the chapter's.
struct CasebookSection {
  QString title;
  QStringList notes; ///< sentences above the tables
  std::vector<CasebookTable> tables;
  bool operator==(const CasebookSection&) const = default;
};

enum class CasebookPart {
  Consent,
  Screening,
  ScreenFailure,
  Assignment,
  Infusion,
  Dlt,
  Worksheet,
  AdverseEvents,
  Response,
  FollowUp,
  Bedside,
  Measurements,
  Decisions,
  Signatures
};

struct CasebookChapter {
  CasebookPart part = CasebookPart::Consent;
  QString title;
  std::vector<CasebookSection> sections; ///< never empty: where nothing is recorded, a note says so
  bool operator==(const CasebookChapter&) const = default;
};

/// Everything that is recorded of one subject, in the user's language. Direct identifiers (name, initials,
/// hospital number, date of birth) are in no part of it; texts that a person typed stand as they were typed.
struct Casebook : PrintedStudy {
  QString label;                         ///< subject number, else screening number
  std::vector<CasebookRow> facts;        ///< who it is, and where the subject stands; name and value
  std::vector<CasebookChapter> chapters; ///< in the order of CasebookPart
  std::vector<PrintedAuditLine> trail;   ///< the last chapter, oldest line first
  JournalStamp head;
};

/// `now`: UTC, when it is printed.
Casebook casebook(const Standing& standing, const Subject& subject, const CasebookRecord& record,
                  const QDateTime& now, const JournalStamp& head);

/// A casebook for print: the first page, behind which a table of contents stands, and pieces that each begin
/// on a page of their own: the chapters, then the audit trail month by month.
struct CasebookHtml {
  QString opening;
  QStringList pieces;
};
CasebookHtml casebookHtml(const Casebook& book);
QString casebookTitle(const Casebook& book); ///< "Casebook S-001"
