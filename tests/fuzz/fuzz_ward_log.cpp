// Any bytes for a ward's log: its seven files behind one another, each after a line "=== name"; and behind
// them those of somebody's acts in the study that it makes. Read, or refused with every fault at a file of
// them.
#include "app/escalation/decision_options.h"
#include "app/protocol/protocol_reader.h"
#include "db/exchange/csv/csv.h"
#include "db/exchange/site_acts/site_acts.h"
#include "db/exchange/site_log/site_log.h"
#include "tests/support/standing_of_study.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace {
constexpr std::array names{"screening", "infusions", "adverse_events", "dlt_assessments",
                           "decisions", "limits",    "exclusions"};

constexpr std::array actNames{"queries",         "source_checks",       "meetings", "locks", "meeting_people",
                              "meeting_actions", "meeting_circulations"};

/// A file for each name; those that the input does not give are there, empty, or not at all.
template <class Names>
void write(const QTemporaryDir& folder, const QByteArray& input, const Names& files, bool all) {
  for (const char* name : files) {
    const QByteArray head = QByteArray("=== ") + name + '\n';
    QByteArray content;
    const qsizetype at = input.indexOf(head);
    if (at < 0 && !all) continue;
    if (at >= 0) {
      const qsizetype from = at + head.size();
      const qsizetype next = input.indexOf("=== ", from);
      content = input.mid(from, next < 0 ? -1 : next - from);
    }
    QFile file(folder.filePath(QLatin1String(name) + QStringLiteral(".csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) std::abort();
  }
}

void checkFaults(const std::vector<TableFault>& faults) {
  if (faults.empty()) std::abort();
  for (const TableFault& fault : faults)
    if (fault.message.isEmpty() || fault.line < 0) std::abort();
}

/// As the principal investigator and as the monitor: between them they may do everything.
void readActs(const Study& study, const QByteArray& input) {
  const QTemporaryDir folder;
  write(folder, input, actNames, false);
  for (const Role role : {Role::PrincipalInvestigator, Role::Monitor}) {
    User user;
    user.id = 1;
    user.role = role;
    const ActingPerson who{study, user, QDateTime({2026, 9, 14}, {10, 0}, Qt::UTC),
                           [](const AuditFilter& row) { return row.subjectId; }};
    if (const auto acts = readSiteActs(folder.path(), who); !acts) checkFaults(acts.error());
  }
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const Protocol protocol = *protocolByName(QStringLiteral("cd7-car-nk"));
  static const QTimeZone zone("Asia/Shanghai");
  const QByteArray input(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
  readCsv(input);
  const QTemporaryDir folder;
  write(folder, input, names, true);
  const auto log = readWardLog(folder.path(), protocol, zone);
  if (log) { // whatever was done, the rules have an answer to it
    if (openSlots(log->records).empty()) std::abort();
    decisionOptions(log->records);
    readActs(log->records, input);
  } else {
    checkFaults(log.error());
  }
  return 0;
}
