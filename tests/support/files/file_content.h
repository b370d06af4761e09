#pragma once
#include <QFile>
#include <QFileInfo>
#include <QStringList>

/// Every byte of a file; empty where it cannot be read.
inline QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// In place of what the file held; false where it was not all written.
inline bool put(const QString& path, const QByteArray& content) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

inline QStringList fileNamesOf(const QStringList& paths) {
  QStringList names;
  for (const QString& path : paths)
    names << QFileInfo(path).fileName();
  return names;
}
