#pragma once
#include <QStringList>

class QWidget;

/// What is wrong with the keys of what is shown now, in a line each; empty = nothing: two things on one
/// letter behind Alt or on one shortcut (Qt then opens neither), a letter that is underlined and does
/// nothing, for a shortcut took its place, and a key that does at once what cannot be undone.
QStringList faultsOfKeys(const QWidget& window);
