#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

/// What a name is compared by: two names are one when only case, blanks and the width of signs differ
/// (Unicode form NFKC). Of an empty name it is empty.
QString normalizedName(const QString& name);

/// Sentences one behind the other, with a blank between them where the user's language has one.
QString joinSentences(const QStringList& sentences);

/// A text as it may go to a terminal. Control characters (C0, DEL, C1) come out as \u001B: raw ones could
/// wipe the screen, or have the terminal type what its user never typed. Ends of lines stay, and JSON stays
/// JSON.
QByteArray terminalText(const QByteArray& utf8);
