#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

/// What a name is compared by: two names are one when only case, blanks and the width of signs differ
/// (Unicode form NFKC). Of an empty name it is empty.
QString normalizedName(const QString& name);

/// The text as the study file can keep it: half a character (a surrogate alone), U+FFFE, U+FFFF and a byte
/// order mark at the head become U+FFFD. SQLite would change them, and a cell would not be what the journal
/// says of it.
QString keepableText(QString text);

/// Sentences one behind the other, with a blank between them where the user's language has one.
QString joinSentences(const QStringList& sentences);

/// A text as it may go to a terminal. Control characters (C0, DEL, C1) come out as \u001B: raw ones could
/// wipe the screen, or have the terminal type what its user never typed. Ends of lines stay, and JSON stays
/// JSON.
QByteArray terminalText(const QByteArray& utf8);
