#include "app/reports/bedside/bedside_strip.h"
#include "app/reports/casebook/casebook_chapters.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study.h"

#include <algorithm>

namespace {
/// The entries of a day, each with all that was seen and the grades that follow.
void addDay(std::vector<CasebookRow>& rows, const CasebookSource& source, QDate day) {
  const BedsideStrip strip = bedsideStrip(source.study, source.subject, source.record.bedside, day);
  for (int entry = 0; entry < strip.heads.size(); ++entry) {
    QStringList seen;
    bool flagged = false;
    for (const BedsideRow& row : strip.rows) {
      const BedsideCell& cell = row.cells.at(static_cast<std::size_t>(entry));
      if (cell.text != notSeen) seen << QStringLiteral("%1: %2").arg(row.name, cell.text);
      flagged = flagged || cell.isWarning;
    }
    rows.push_back({{source.day(day) + u' ' + strip.heads.at(entry), seen.join(u'\n')}, flagged});
  }
}
} // namespace

CasebookChapter bedsideChapter(const CasebookSource& source) {
  std::vector<QDate> days;
  for (const BedsideEntry& entry : source.record.bedside) {
    const QDate day = siteDate(source.study, entry.at);
    if (days.empty() || days.back() != day) days.push_back(day);
  }
  CasebookTable table{
      {ReportsText::tr("Seen"), ReportsText::tr("What was seen, and the grades by it")}, {28, 72}, {}};
  for (const QDate day : days)
    addDay(table.rows, source, day);
  return chapterOf(CasebookPart::Bedside, ReportsText::tr("Bedside"), table,
                   ReportsText::tr("No entry at the bedside is recorded."));
}
