#include "app/cohortctl/import_ward_log.h"
#include "app/cohortctl/new_study.h"
#include "app/cohortctl/protocol_check.h"
#include "app/cohortctl/recommend.h"
#include "app/cohortctl/status.h"

const QList<Command>& commands() {
  static const QList<Command> all = {recommendCommand(), protocolCheckCommand(), newStudyCommand(),
                                     importCommand(), statusCommand()};
  return all;
}
