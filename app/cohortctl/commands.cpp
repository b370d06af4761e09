#include "app/cohortctl/cd7.h"
#include "app/cohortctl/efficacy.h"
#include "app/cohortctl/events.h"
#include "app/cohortctl/import.h"
#include "app/cohortctl/new_study.h"
#include "app/cohortctl/oc.h"
#include "app/cohortctl/opinion.h"
#include "app/cohortctl/paths.h"
#include "app/cohortctl/pk.h"
#include "app/cohortctl/protocol_check.h"
#include "app/cohortctl/recommend.h"
#include "app/cohortctl/restore.h"
#include "app/cohortctl/status.h"
#include "app/cohortctl/table.h"
#include "app/cohortctl/verify.h"

const QList<Command>& commands() {
  static const QList<Command> all = {
      recommendCommand(),     pathsCommand(),    ocCommand(),     tableCommand(),  opinionCommand(),
      protocolCheckCommand(), newStudyCommand(), importCommand(), statusCommand(), eventsCommand(),
      efficacyCommand(),      pkCommand(),       cd7Command(),    verifyCommand(), restoreCommand()};
  return all;
}
