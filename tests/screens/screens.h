#pragma once
#include "db/session/study_file.h"

#include <QSize>
#include <QStringList>

class QApplication;

/// What is shown, and where its pictures go.
struct ScreensRequest {
  QString folder; ///< made if it is not there
  QString study;  ///< shown from a copy: the file itself stays as it is
  Credentials who;
  QSize size{1366, 768}; ///< of the window
  int zoom = 100;        ///< of its type, in percent
  QStringList looks;     ///< "light-en", "dark-zh"; empty = all four
};

/// Renders every screen of the program as PNG, light and dark, English and Chinese ("today-dark-zh.png"; what
/// a page scrolls to is in "…-2", "…-3"), and the printed documents as PDF. The windows are those of the
/// program; its dialogs, the steps of the wizard and the states of pages are of a study made for them.
/// Refused where the study cannot be opened, a file cannot be written or the window does not get that small.
Result<void> renderScreens(QApplication& application, const ScreensRequest& request);
