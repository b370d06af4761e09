#pragma once
#include <QByteArray>

class QWidget;

/// What a person has typed into a form, wrong values included: every named input below `form` (line edit,
/// text, choice, check box) as JSON {objectName: what it holds}. So a draft loses nothing.
QByteArray typedInput(const QWidget* form);

/// Puts a draft back. Inputs that it does not name, and names that are not in the form, are left alone.
void restoreInput(QWidget* form, const QByteArray& draft);
