#pragma once
#include <QString>

/// Length of the quoted text, quoted name or comment that starts at `from`, 0 if none does there.
qsizetype quotedLength(const QString& sql, qsizetype from);
