#include "app/oversight/source_checks.h"
#include "app/reports/oversight/package_chapters.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/safety/deviation_log.h"
#include "app/study/codes.h"
#include "app/study/study.h"

namespace package {
namespace {
VisitRecord visitsOf(const PackageSource& source) {
  VisitRecord record;
  for (const Measurement& one : source.measurements)
    record.recorded.insert({one.cell.subjectId, one.cell.visit});
  for (const Sampling& sampling : source.samplings) {
    if (!sampling.takenAt) continue;
    record.recorded.insert({sampling.subjectId, sampling.visit});
    record.taken[{sampling.subjectId, sampling.visit}].push_back(*sampling.takenAt);
  }
  return record;
}
} // namespace

QString deviations(const PackageSource& source) {
  const auto lines = deviationLog(source.study(), source.standing.today(), visitsOf(source));
  return html::heading(ReportsText::tr("Deviations")) +
         (lines.empty() ? html::sentence(ReportsText::tr("None is recorded.")) : deviationTableHtml(lines));
}

QString openQueries(const PackageSource& source) {
  std::vector<QueryRow> rows = queryRows(source.study(), source.words);
  std::erase_if(rows, [](const QueryRow& row) { return row.query.state() == QueryState::Closed; });
  return html::heading(ReportsText::tr("Open queries")) +
         (rows.empty() ? html::sentence(ReportsText::tr("No query is open."))
                       : queryTablesHtml(source.study(), rows));
}

QString unverified(const PackageSource& source) {
  const Study& study = source.study();
  std::set<Checked> all;
  for (std::size_t i = 0; i < codes<Checked>.size(); ++i)
    all.insert(static_cast<Checked>(i));
  QString chapter = html::heading(ReportsText::tr("Not checked against source")) +
                    html::sentence(checkedText(checkedOf(study)));
  for (const QString& item : uncheckedOf(study, all))
    chapter += html::sentence(item);
  return chapter;
}
} // namespace package
