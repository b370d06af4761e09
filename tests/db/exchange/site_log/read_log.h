#pragma once
#include "db/exchange/site_log/site_log.h"

#include "app/protocol/protocol_reader.h"
#include "tests/support/files/edited_log.h"
#include "tests/support/standing_of_study.h"

#include <QTimeZone>

namespace read_log {
inline QString fixture() {
  return QStringLiteral(COHORTDESK_FIXTURES "/ward-log");
}

inline WardLog read(const QString& folder, const QByteArray& zone) {
  auto log = readWardLog(folder, *protocolByName(QStringLiteral("cd7-car-nk")), QTimeZone(zone));
  if (log) return *log;
  for (const TableFault& fault : log.error())
    qWarning() << fault.file << fault.line << fault.column << fault.message;
  return {};
}

inline QString courseOn(const Study& study, const QString& date) {
  return formatCourse(courseOf(asOf(study, QDate::fromString(date, Qt::ISODate))));
}
} // namespace read_log
