#pragma once
#include "app/dosing/worksheet.h"

#include <QStringList>

struct DltDefinition;

/// An event, or an analyte, against one item, in the user's language.
struct WorksheetRow {
  QString what;        ///< "G3 pneumonitis"; the analyte's name
  QString item;        ///< "D1: CRS of grade 3 or more"
  QString verdict;     ///< verdictSentence()
  QStringList answers; ///< in force: "no DLT: resolved on steroids (Li Wei, 2026-03-18 09:00)"
  ItemState state = ItemState::No;
  bool isOpen = false; ///< asked, and without the answers that are needed
  bool operator==(const WorksheetRow&) const = default;
};

/// As it stands, in the worksheet's order.
std::vector<WorksheetRow> worksheetRows(const Study& study, const Subject& subject,
                                        const Worksheet& worksheet);

/// The items about laboratory values where nobody looked them up, as eventSheetOf() leaves them out: a row
/// each says where they stand.
std::vector<WorksheetRow> rowsWithoutValues(const Study& study);

/// As it was signed with the assessment, without the notes of the rules; empty where no worksheet was.
std::vector<WorksheetRow> signedRows(const Study& study, const DltAssessment& assessment);

/// Those that say something by rule or by an answer, open ones first: what *does not* meet and what is judged
/// by hand is left out.
std::vector<WorksheetRow> askedFirst(const std::vector<WorksheetRow>& rows);

/// What is signed with *no DLT* beside the rows: which items have no rule, and were held against every event
/// by hand, and how many rows do not meet.
QStringList worksheetNotes(const DltDefinition& definition, const std::vector<WorksheetRow>& rows);
