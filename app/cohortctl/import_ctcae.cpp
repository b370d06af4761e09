#include "app/cohortctl/import_ctcae.h"

#include "app/cohortctl/fault_lines.h"
#include "app/study/file_bytes.h"
#include "db/exchange/ctcae_csv.h"
#include "db/study_commands.h"
#include "db/study_session.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Cohortctl)
};
} // namespace

int importCtcae(StudySession& session, const QString& path, const QCommandLineParser& parser,
                const QString& command) {
  const auto bytes = fileBytes(path);
  if (!bytes) return refused(command, bytes.error().message);
  const QString name = QFileInfo(path).fileName();
  const CtcaeContent read = readCtcaeCsv(readCsv(*bytes), name, parser.value(QStringLiteral("version")));
  std::vector<LogFault> faults;
  faults.reserve(read.faults.size());
  for (const CtcaeFault& fault : read.faults)
    faults.push_back({name, fault.line, fault.column, fault.message});
  for (const QString& remark : read.remarks)
    printLine(remark);
  if (!faults.empty()) return tellFaults(command, faults);
  const auto loaded = session.commands().loadCtcae(read.dictionary, parser.value(QStringLiteral("reason")));
  if (!loaded) return refused(command, loaded.error().message);
  printLine(Text::tr("Loaded: CTCAE %1, %n term(s).", nullptr, static_cast<int>(read.dictionary.terms.size()))
                .arg(read.dictionary.version));
  return Answered;
}
