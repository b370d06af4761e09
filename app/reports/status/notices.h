#pragma once
#include "app/study/decision.h"
#include "app/study/oversight.h"

#include <QString>
#include <QStringList>

struct Study;

/// What was done to accounts, one sentence each, in site time.
QStringList accountSentences(const Study& study, const std::vector<AccountNotice>& notices);

/// That the study may be an older copy of itself, and until when the notice stands.
QString olderCopyNotice(const OlderCopy& copy);

/// That other accounts of this computer may read or change the study's file, and what mends it; empty where
/// they may not. Told and never refused: a stick that knows no permissions lets everybody.
QString sharedFileNotice(const QString& studyPath);

/// Backward steps of the laptop's clock since the decision before this one was signed, one sentence each, in
/// site time. Null = those that the next decision will have to live with.
QStringList clockWarnings(const Study& study, const Decision* decision);
