#pragma once
#include <QByteArray>

/// A text as it may go to a terminal. Control characters (C0, DEL, C1) come out as \u001B: raw ones could
/// wipe the screen, or have the terminal type what its user never typed. Ends of lines stay, and JSON stays
/// JSON.
QByteArray terminalText(const QByteArray& utf8);
