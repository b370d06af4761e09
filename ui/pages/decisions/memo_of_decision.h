#pragma once
#include "ui/widgets/memo_card.h"

/// The memo of a signed decision, for its card; with the operating characteristics as an annex where the
/// study keeps a scenario that has a rate at every level.
Memo memoOf(StudySession& session, const Decision& decision);
