#pragma once
#include <QStringList>

/// Paths of the studies opened last, newest first; those that are gone are left out.
QStringList recentStudies();
void rememberStudy(const QString& path);
