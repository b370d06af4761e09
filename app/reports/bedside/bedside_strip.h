#pragma once
#include "app/study/bedside.h"
#include "app/study/subject.h"

#include <QStringList>
#include <vector>

struct Study;

/// What stands in a cell where nothing was looked at.
inline const QString notSeen = QStringLiteral("–");

/// A part of the strip at one entry.
struct BedsideCell {
  QString text; ///< notSeen where it was not looked at
  QString tip;  ///< why, of a derived grade; the parts, of the ICE test
  bool isWarning = false;
  bool operator==(const BedsideCell&) const = default;
};

/// A part of the strip at every entry of the day.
struct BedsideRow {
  QString name;
  std::vector<BedsideCell> cells; ///< one an entry
  bool operator==(const BedsideRow&) const = default;
};

/// What was seen of a subject on one day: parts × entries, in the user's language, and as the last rows the
/// grades that follow from them. Rows in which nothing stands are left out.
struct BedsideStrip {
  std::vector<RowId> entries; ///< ids, by time
  QStringList heads;          ///< "02:10"; below it when it was entered, where that was an hour later or more
  std::vector<BedsideRow> rows;
  bool operator==(const BedsideStrip&) const = default;
};

/// `entries`: of the subject from the infusion on, by time: the grade of CRS asks what was before. `day` by
/// the site's calendar.
BedsideStrip bedsideStrip(const Study& study, const Subject& subject,
                          const std::vector<BedsideEntry>& entries, QDate day);
