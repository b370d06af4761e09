#pragma once
#include "app/study/study.h"

#include <QStringList>

/// Backward steps of the laptop's clock since the decision before this one was signed, one sentence each, in
/// site time. Null = those that the next decision will have to live with.
QStringList clockWarnings(const Study& study, const Decision* decision);
