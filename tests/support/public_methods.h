#pragma once
#include <QSet>
#include <QString>

/// The names of a class's public methods, as its header has them ("db/study_commands.h"): for a test that
/// wants a row for each. Without constructor, destructor and signals. Empty where the header cannot be read.
QSet<QString> publicMethods(const QString& header, const char* className);
