// Any bytes for a ward's log: its seven files behind one another, each after a line "=== name". Read, or
// refused with every fault at a file of the log.
#include "app/escalation/decision_options.h"
#include "app/protocol/protocol_reader.h"
#include "db/exchange/csv/csv.h"
#include "db/exchange/site_log/site_log.h"
#include "tests/support/standing_of_study.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace {
constexpr std::array names{"screening", "infusions", "adverse_events", "dlt_assessments",
                           "decisions", "limits",    "exclusions"};

/// A file for each name; those that the input does not give are there, empty.
void write(const QTemporaryDir& folder, const QByteArray& input) {
  for (const char* name : names) {
    const QByteArray head = QByteArray("=== ") + name + '\n';
    QByteArray content;
    if (const qsizetype at = input.indexOf(head); at >= 0) {
      const qsizetype from = at + head.size();
      const qsizetype next = input.indexOf("=== ", from);
      content = input.mid(from, next < 0 ? -1 : next - from);
    }
    QFile file(folder.filePath(QLatin1String(name) + QStringLiteral(".csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) std::abort();
  }
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const Protocol protocol = *protocolByName(QStringLiteral("cd7-car-nk"));
  static const QTimeZone zone("Asia/Shanghai");
  const QByteArray input(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
  readCsv(input);
  const QTemporaryDir folder;
  write(folder, input);
  const auto log = readWardLog(folder.path(), protocol, zone);
  if (log) { // whatever was done, the rules have an answer to it
    if (openSlots(log->records).empty()) std::abort();
    decisionOptions(log->records);
    return 0;
  }
  if (log.error().empty()) std::abort();
  for (const TableFault& fault : log.error())
    if (fault.message.isEmpty() || fault.line < 0) std::abort();
  return 0;
}
