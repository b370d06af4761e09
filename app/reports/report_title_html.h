#pragma once
#include "app/study/study.h"

/// What every report on paper begins with: its title, the trial's, and one line that says of which trial,
/// site and protocol file it is, and of which version of the design where that is given (0 = it is not said).
/// `language`: of the protocol file's texts, as in QLocale.
QString reportTitleHtml(const Study& study, const QString& title, const QString& language,
                        int designVersion = 0);
