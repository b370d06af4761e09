#pragma once
#include <QString>
#include <QStringList>
#include <memory>

class QTemporaryDir;

/// A copy of the fixture ward log (tests/fixtures/ward-log), or of another folder of CSV, that a test may
/// break.
class EditedLog {
 public:
  EditedLog();
  explicit EditedLog(const QString& source);
  EditedLog(EditedLog&& other) noexcept;
  ~EditedLog();

  QString path() const;
  QByteArray read(const QString& file) const;
  /// Replaces the first `from` in a file; false where it does not stand there.
  bool replace(const QString& file, const QByteArray& from, const QByteArray& to);
  bool append(const QString& file, const QByteArray& line);
  bool write(const QString& file, const QByteArray& content);
  bool remove(const QString& file);

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
};
