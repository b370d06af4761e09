#pragma once
#include "app/study/study.h"

#include <QStringList>

/// What was done to accounts, one sentence each, in site time.
QStringList accountSentences(const Study& study, const std::vector<AccountNotice>& notices);
