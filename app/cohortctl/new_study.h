#pragma once
#include "app/cohortctl/command.h"

/// `new STUDY --protocol NAME|FILE --site TEXT --user NAME --name TEXT`: makes a study file and prints its
/// recovery code, once.
Command newStudyCommand();
