#pragma once
#include "app/dosing/worksheet.h"
#include "app/reports/paper/printed_parts.h"
#include "app/reports/worksheet/worksheet_rows.h"

/// Everything that the DLT worksheet of a subject says on paper, in the user's language.
struct PrintedWorksheet : PrintedStudy {
  QString subject;                          ///< S-001
  QString infused;                          ///< moment at the site, with its zone
  QString asOf;                             ///< the same of when it was worked out
  QStringList definition;                   ///< definitionLines(); empty where the site has entered none
  int version = 0;                          ///< of the definition
  std::vector<WorksheetRow> rows;           ///< askedFirst()
  QStringList notes;                        ///< worksheetNotes()
  QStringList differing;                    ///< items on which two readers differ
  QStringList changes;                      ///< changedSince() of the latest signed assessment
  bool draft = true;                        ///< until an assessment is signed on these data
  std::vector<PrintedSignature> signatures; ///< of the latest assessment
  JournalStamp head;
};

/// `values`: as changedSince() has them.
PrintedWorksheet printedWorksheet(const Study& study, const Subject& subject, const Worksheet& worksheet,
                                  const JournalStamp& head, const std::vector<LabPoint>* values = nullptr);

/// The worksheet as HTML for QTextDocument.
QString worksheetHtml(const PrintedWorksheet& sheet);
QString worksheetTitle(const PrintedWorksheet& sheet); ///< "DLT worksheet S-001"

/// The rows as a table; "nothing is asked" where there are none.
QString worksheetRowsHtml(const std::vector<WorksheetRow>& rows);
