#pragma once
#include "app/study/ctcae_dictionary.h"
#include "db/exchange/table_file.h"

/// What a file says, and what in it is wrong. A dictionary with faults is none to grade by.
struct CtcaeContent {
  CtcaeDictionary dictionary;
  std::vector<TableFault> faults; ///< by line
  QStringList
      remarks; ///< how it was read: its encoding, the columns left aside, a version that is not known here
  bool operator==(const CtcaeContent&) const = default;
};

/// The sheet of NCI's workbook that holds the terms: the one with their headings, and of several of them the
/// clean copy; or the one of this name.
SheetChoice ctcaeSheet(const QString& name = {});

/// Reads NCI's Common Terminology Criteria for Adverse Events (v5.0, v6.0), a sheet of its workbook or saved
/// as CSV. The headings stand
/// in the first row with a term and a grade column; columns are known by name, in any order, whatever their
/// case: "CTCAE Term" (or "Term", "CTCAE v6.0 Term"), "Grade 1" … "Grade 5", and, where they are there,
/// "MedDRA SOC", "MedDRA Code", "Definition", "Version", and the Chinese of term and SOC. Others are left
/// aside; two of one meaning and a row of another length are faults. An empty SOC is that of the row above
/// (merged cells); a row with neither term nor grades is a heading or a note. The version: `version` where it
/// is given, else the column of that name, the lines above the headings and the term's heading, the name of
/// the sheet, that of the file; a fault at line 1 where none of them tells.
CtcaeContent readCtcaeCsv(const CsvContent& table, const QString& fileName, const QString& version = {});
