#pragma once
class QApplication;

/// Name, version, icon, theme after the desktop and the remembered language: what program, tour and tests
/// share.
void setUpApplication(QApplication& application);
