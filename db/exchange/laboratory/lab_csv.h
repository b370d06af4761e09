#pragma once
#include "app/study/measurement.h"
#include "db/exchange/table_file.h"

#include <QMap>
#include <functional>

struct Study;

/// What the headings and the names that are known anyway (ids, English and Chinese names) suggest; two
/// headings of one meaning both, so that readLabCsv() refuses them.
LabMapping guessMapping(const QStringList& headings, const MeasurementPlan& plan);

/// The sheet with a laboratory's headings, known anyway or by one of the mappings; or the one of this name.
/// `plan` must outlive it.
SheetChoice labSheet(const MeasurementPlan& plan, const std::vector<LabMapping>& kept,
                     const QString& name = {});

struct LabValue {
  int line = 0; ///< of the file, 1 = first
  Measurement measurement;
  bool operator==(const LabValue&) const = default;
};

/// When the specimen of a row was taken.
struct LabSampling {
  int line = 0;
  Sampling sampling;
  bool operator==(const LabSampling&) const = default;
};

/// What a laboratory's table says, what in it cannot be taken over, and what is to be looked at twice.
struct LabResults {
  std::vector<LabValue> values;       ///< each cell of the study at most once
  std::vector<LabSampling> samplings; ///< each subject, visit and specimen at most once
  std::vector<TableFault> faults;     ///< by line
  std::vector<TableFault> marks;      ///< of what is taken over, as the screens mark it; by line
  QStringList unknownNames;           ///< of analytes, each once
  QString leftAside;                  ///< the columns that nobody reads, as columnNames() says them
  CsvEncoding encoding;
  int withoutValue = 0; ///< rows that say nothing
  bool operator==(const LabResults&) const = default;
};

/// Reads the rows below the heading. A row whose value is empty says nothing; one whose date of sampling
/// cannot be is left out. Where the shape is not that of a laboratory's table (csvTable(), two columns of one
/// meaning, a column missing, a row of another length), the faults say so, and nothing is taken over. `now`
/// (UTC) bounds what may have been measured. Throws Cancelled.
LabResults readLabCsv(const CsvContent& table, const LabMapping& mapping, const Study& study,
                      const QDateTime& now, const Progress& progress = {});

/// What of it a command takes: StudyCommands::saveAtVisits().
std::vector<Measurement> measurementsOf(const LabResults& results);
std::vector<Sampling> samplingsOf(const LabResults& results);
