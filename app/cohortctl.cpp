#include "app/cohortctl/run_commands.h"
#include "app/cohortctl/terminal.h"

#include <QCoreApplication>

int main(int argc, char* argv[]) {
  useUtf8();
  QCoreApplication program(argc, argv);
  return runCommands(program, QStringLiteral(COHORTDESK_POLICY));
}
