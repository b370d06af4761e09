#pragma once
#include <QString>

/// What stands as the reason of a response that came in with an earlier record, in whatever language: whoever
/// brought it in did not judge it.
inline const QString transcribedReason = QStringLiteral("as-in-earlier-record");

/// A response's reason as a person reads it, in the user's language; what was typed stands as it was typed.
QString reasonText(const QString& reason);
