// cohortctl once more, following a policy that a test may write, and with passwords that cost nothing to
// check.
#include "app/cohortctl/run_commands.h"
#include "app/cohortctl/terminal.h"
#include "db/access/vault.h"

#include <QCoreApplication>

int main(int argc, char* argv[]) {
  useUtf8();
  QCoreApplication program(argc, argv);
  Vault::setSlotCostForTests({1, 8192});
  return runCommands(program, QStringLiteral(COHORTDESK_POLICY));
}
