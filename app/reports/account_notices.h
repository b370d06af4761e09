#pragma once
#include "app/study/study.h"

#include <QStringList>

/// What was done to accounts and nobody has acknowledged, one sentence each, in site time; in the order of
/// Study::accountNotices.
QStringList accountSentences(const Study& study);
