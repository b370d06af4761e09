#pragma once
class QApplication;

/// Name, version, icon, theme after the desktop and the remembered language: what the program, its
/// screenshots and the tests share.
void setUpApplication(QApplication& application);
