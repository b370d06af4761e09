#include "app/cohortctl/fault_lines.h"

#include "app/cohortctl/command.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Cohortctl)
};

QString faultLine(const LogFault& fault) {
  QString place = fault.file;
  if (fault.line > 0) place += QStringLiteral(":%1").arg(fault.line);
  if (!fault.column.isEmpty()) place += u':' + fault.column;
  return place + QStringLiteral(": ") + fault.message;
}
} // namespace

void writeFaults(const std::vector<LogFault>& faults) {
  for (const LogFault& fault : faults)
    writeText(stderr, faultLine(fault).toUtf8() + '\n');
}

int tellFaults(const QString& command, const std::vector<LogFault>& faults) {
  writeFaults(faults);
  return refused(command, Text::tr("Nothing was imported; %n fault(s) stand above.", nullptr,
                                   static_cast<int>(faults.size())));
}
