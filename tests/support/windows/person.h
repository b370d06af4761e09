#pragma once
#include "db/session/study_file.h"

#include <QString>
#include <functional>

class QWidget;

/// What a person at the window does: finds an input by its object name, types, chooses, clicks. Each answers
/// false, with a warning that names the input, when it is not there, hidden or disabled; so a test says
/// QVERIFY(type(...)).
namespace person {
bool type(QWidget* root, const char* name,
          const QString& text); ///< replaces what stands there, then leaves by Tab
bool choose(QWidget* root, const char* name, const QString& entry);
bool tick(QWidget* root, const char* name, bool on = true);
bool click(QWidget* root, const char* name);
/// Opens the row whose text starts with `text` in a table or list, by keyboard (Enter).
bool openRow(QWidget* root, const char* name, const QString& text);
/// Chooses the tab whose title contains `title`, by the mouse.
bool openTab(QWidget* root, const char* name, const QString& title);

QString textOf(QWidget* root, const char* name); ///< of a label, input, choice or button
bool isShown(QWidget* root, const char* name);
bool enter(QWidget* root, const char* name); ///< goes into an input and presses Enter
/// What a screen reader was told by a message line; empty for what is no such line.
QString heard(QWidget* root, const char* name);

/// Answers the next modal dialog of that object name with `answer`. Call before what opens it.
void whenAsked(const char* dialog, std::function<void(QWidget* dialog)> answer);
void whenAskedToSign(const Credentials& who); ///< the next sign dialog
void whenAskedWhy(const QString& reason);     ///< the next reason dialog; it names what it is about
void whenAskedAllAbsent();                    ///< the next question of the exclusion list: yes
void whenAskedForAFile(const QString& path);  ///< the next file dialog
} // namespace person
