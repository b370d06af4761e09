#pragma once
#include "app/study/older_copy.h"

#include <QString>

/// That the study may be an older copy of itself, and until when this is said.
QString olderCopyNotice(const OlderCopy& copy);
