#include "db/sqlite/sqlite_failure.h"

SqliteFailure::SqliteFailure(const QString& text, const QString& nativeCode)
    : std::runtime_error(text.toStdString()), m_text(text), m_nativeCode(nativeCode) {}
