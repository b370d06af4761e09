#include "db/exchange/exchange_text.h"
#include "db/exchange/site_acts/act_tables.h"

#include <tuple>

void readSourceChecks(ActReading& reading) {
  const CsvContent* table = reading.table(ChecksFile);
  if (!table) return;
  static const QStringList columns = QStringLiteral("subject_no record which date").split(u' ');
  const QString& record = columns[1];
  std::set<std::tuple<Checked, RowId, RowId, QString>> above;
  for (LogRow& row : logRows(QLatin1String(actFileNames[ChecksFile]), columns, *table, reading.faults)) {
    if (!reading.mayDo(row, Action::VerifySource, QStringLiteral("check-source"))) return;
    const auto item = reading.finder.item(row);
    if (!item) continue;
    if (const auto refused = mayCheck(reading.who.study, {*item}))
      row.fault(record, refused->message);
    else if (!above.emplace(item->what, item->subjectId, item->row, item->visit).second)
      row.fault(record, ExchangeText::tr("The same record stands above already."));
    reading.acts.checks.push_back({placeOf(ChecksFile, row), *item});
  }
}
