#include "db/exchange/audit_csv.h"

#include "app/base/file_bytes.h"
#include "app/base/write_whole.h"
#include "app/study/study.h"
#include "db/audit/audit_words.h"
#include "db/exchange/csv/csv.h"
#include "db/exchange/exchange_text.h"

#include <QSaveFile>

namespace {
constexpr qint64 linesAtOnce = 1000;

const QStringList heads{u"sequence"_qs, u"at_utc"_qs, u"at_site"_qs, u"user_id"_qs, u"user"_qs,
                        u"action"_qs,   u"kind"_qs,   u"table"_qs,   u"row_id"_qs,  u"subject_id"_qs,
                        u"subject"_qs,  u"column"_qs, u"old"_qs,     u"new"_qs,     u"reason"_qs};

QByteArray csvOf(const AuditLine& line, const Study& study) {
  QByteArray rows;
  const auto row = [&](const AuditChange& change) {
    rows += csvLine({QString::number(line.sequence), line.at.toString(Qt::ISODateWithMs),
                     auditTime(line.at, study.site.timeZone), QString::number(line.userId), line.user,
                     line.action, line.kind, line.table, QString::number(line.rowId),
                     QString::number(line.subjectId), auditSubject(study, line.subjectId), change.column,
                     change.oldValue, change.newValue, line.reason});
  };
  for (const AuditChange& change : line.changes)
    row(change);
  if (line.changes.empty()) row({});
  return rows;
}
} // namespace

Result<bool> writeAuditCsv(const AuditTrail& trail, const Study& study, const QString& path,
                           const std::function<bool(qint64 written)>& goOn) {
  QSaveFile file(path);
  const auto failed = [&] {
    return refuse(u"FILE"_qs, ExchangeText::tr("%1 could not be written: %2.").arg(path, file.errorString()));
  };
  if (!openForOwner(file) || !writeWhole(file, csvHead(heads))) return failed();
  for (qint64 first = 0; first < trail.size(); first += linesAtOnce) {
    const auto lines = trail.lines(first, linesAtOnce);
    if (!lines) return tl::unexpected(lines.error());
    for (const AuditLine& line : *lines)
      if (!writeWhole(file, csvOf(line, study))) return failed();
    if (!goOn(std::min(first + linesAtOnce, trail.size()))) return false;
  }
  if (!commitWhole(file)) return failed();
  return true;
}
