#pragma once
#include <QString>

/// That other accounts of this computer may read or change the study's file, and what mends it; empty where
/// they may not. Told and never refused: a stick that knows no permissions lets everybody.
QString sharedFileNotice(const QString& studyPath);
