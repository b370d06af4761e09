#pragma once
#include "app/cohortctl/sign_in.h"

/// withStudy() of a copy that is made beside the study, for this account alone, and removed again: whatever
/// `body` does, the study keeps every byte. Who signs in is judged by the study first, so that a wrong
/// password counts there. The study is locked meanwhile. Refused where withStudy() is, and where the folder
/// does not take a copy.
int withCopyOfStudy(const QString& path, const QCommandLineParser& parser, const QString& command,
                    const std::function<int(StudySession&)>& body);
