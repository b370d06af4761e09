#include "app/cohortctl/protocol_check.h"
#include "app/cohortctl/recommend.h"

const QList<Command>& commands() {
  static const QList<Command> all = {recommendCommand(), protocolCheckCommand()};
  return all;
}
