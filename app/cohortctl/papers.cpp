#include "app/cohortctl/papers.h"

#include "app/cohortctl/cohortctl_text.h"
#include "app/cohortctl/commands.h"
#include "app/cohortctl/terminal.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace {
std::optional<PaperMaker>& paperMaker() {
  static std::optional<PaperMaker> maker;
  return maker;
}

/// Empty where there is none.
QString paperProgram() {
  const QString name = QStringLiteral("cohortdesk");
  const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
  return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

int runInPlace(const QString& program, const QStringList& command) {
  const QString why = becomeProgram(program, command);
  return refused(command.front(), CohortctlText::tr("%1 could not be started: %2.").arg(program, why));
}
} // namespace

void setPaperMaker(PaperMaker maker) {
  paperMaker() = std::move(maker);
}

int withPapers(const QStringList& command, const std::function<int(const PaperMaker&)>& make) {
  if (paperMaker()) return make(*paperMaker());
  const QString program = paperProgram();
  if (!program.isEmpty()) return runInPlace(program, command);
  return refused(
      command.front(),
      CohortctlText::tr("Papers are made by the program cohortdesk, which is not installed here. It "
                        "needs no display for this."));
}
