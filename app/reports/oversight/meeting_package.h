#pragma once
#include "app/escalation/standing.h"
#include "app/reports/measurements/pk_report.h"
#include "app/reports/oversight/query_list.h"
#include "app/reports/paper/printed_parts.h"
#include "app/study/ctcae_dictionary.h"

/// What the package of a review meeting is made from: the study as it was at the cut-off, and nothing that
/// came later. What is referred to stays as it is meanwhile.
struct PackageSource {
  const Standing& standing;                     ///< of that study, on the day of the cut-off (site calendar)
  const std::vector<Measurement>& measurements; ///< in force then
  const std::vector<Sampling>& samplings;
  QDateTime at; ///< of the cut-off, UTC
  JournalStamp head;
  QueryWords words = {}; ///< what records and fields are called

  const Study& study() const { return standing.study(); }
  /// Whose data the recommendation rests on, and those below: the levels of the meeting, the highest first.
  std::vector<int> levels() const;
};

/// One curve chart of the package: of an analyte in blood.
struct PackageCurves {
  QString name; ///< of analyte and unit
  std::optional<double> lloq;
  PkReport report;
};

/// Of the analytes that follow the infused cells, as far as anything of them is recorded.
std::vector<PackageCurves> packageCurves(const PackageSource& source);

/// The package for print: the first page, behind which a table of contents stands, and pieces that each begin
/// on a page of their own, one a chapter. `<img src="chart:staircase">` and `"chart:curves-0"` … stand where
/// the course and packageCurves() are drawn. In the user's language; the same source gives the same texts.
struct PackageHtml {
  QString opening;
  QStringList pieces;
};
PackageHtml packageHtml(const PackageSource& source);
QString packageTitle(); ///< "Package for the review meeting"
