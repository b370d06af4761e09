#pragma once
class QApplication;

/// Name and version, which settings and --version ask for: before anything else.
void nameApplication();

/// Name, version, icon, theme after the desktop and the remembered language: what the program, its
/// screenshots and the tests share.
void setUpApplication(QApplication& application);
