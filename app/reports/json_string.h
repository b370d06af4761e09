#pragma once
#include <QByteArray>
#include <QStringView>

/// Appends the text as a JSON string, quotes included, in UTF-8 (RFC 8259). Half of a surrogate pair, which
/// UTF-8 cannot say, is written as \udXXX, so that nothing of the text is lost.
void appendJsonString(QByteArray& json, QStringView text);
