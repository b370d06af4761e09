#pragma once
#include <QStringList>

/// Sentences one behind the other, with a blank between them where the user's language has one.
QString joinSentences(const QStringList& sentences);
