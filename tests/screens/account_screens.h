#pragma once
#include "db/session/study_file.h"

class MainWindow;
class Camera;

/// Saves into the study what the pictures below show: a colleague with a first password, and a suspension of
/// the trial that the sponsor agreed to on paper, with its scan. `who` gets another password, which costs
/// next to nothing to check and is answered. Refusals: those of the commands.
Result<Credentials> prepareAccounts(StudySession& session, const Credentials& who);

/// Accounts and the checks of the audit trail: notices on Today, a paper that is compared, a review.
void visitAccounts(MainWindow& window, Camera& camera);

/// Opens the study once more, with a backup beside it that reaches further: so it may be an older copy.
Result<std::unique_ptr<StudySession>> openAsOlderCopy(const QString& study, const Credentials& who);
