#include "db/sqlite/sqlite_failure.h"

SqliteFailure::SqliteFailure(const QString& text, const QString& nativeCode, const QString& sql)
    : std::runtime_error((sql.isEmpty() ? text : QString(text + u" in " + sql)).toStdString()), m_text(text),
      m_nativeCode(nativeCode) {}
