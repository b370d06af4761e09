#pragma once
#include "db/session/study_file.h"

class QApplication;

/// What is shown, and where its pictures go.
struct ScreensRequest {
  QString folder; ///< made if it is not there
  QString study;  ///< shown from a copy: the file itself stays as it is
  Credentials who;
};

/// Renders every screen of the program as PNG, 1366 × 768, light and dark, English and Chinese
/// ("today-dark-zh.png"; what a page scrolls to is in "…-2", "…-3"), and the printed documents as PDF. The
/// windows are those of the program. Refused where the study cannot be opened or a file cannot be written.
Result<void> renderScreens(QApplication& application, const ScreensRequest& request);
