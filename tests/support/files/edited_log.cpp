#include "tests/support/files/edited_log.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

EditedLog::EditedLog() : EditedLog(QStringLiteral(COHORTDESK_FIXTURES "/ward-log")) {}

EditedLog::EditedLog(const QString& source) : m_folder(std::make_unique<QTemporaryDir>()) {
  const QDir from(source);
  for (const QString& name : from.entryList({QStringLiteral("*.csv")}, QDir::Files)) {
    QFile original(from.filePath(name));
    if (original.open(QIODevice::ReadOnly)) write(name, original.readAll());
  }
}

EditedLog::EditedLog(EditedLog&& other) noexcept = default;
EditedLog::~EditedLog() = default;

QString EditedLog::path() const {
  return m_folder->path();
}

bool EditedLog::write(const QString& file, const QByteArray& content) {
  QFile written(m_folder->filePath(file));
  return written.open(QIODevice::WriteOnly) && written.write(content) == content.size();
}

QByteArray EditedLog::read(const QString& file) const {
  QFile found(m_folder->filePath(file));
  return found.open(QIODevice::ReadOnly) ? found.readAll() : QByteArray();
}

bool EditedLog::replace(const QString& file, const QByteArray& from, const QByteArray& to) {
  QByteArray content = read(file);
  const qsizetype at = content.indexOf(from);
  return at >= 0 && write(file, content.replace(at, from.size(), to));
}

bool EditedLog::append(const QString& file, const QByteArray& line) {
  QFile written(m_folder->filePath(file));
  return written.open(QIODevice::Append) && written.write(line + '\n') == line.size() + 1;
}

bool EditedLog::remove(const QString& file) {
  return QFile::remove(m_folder->filePath(file));
}
