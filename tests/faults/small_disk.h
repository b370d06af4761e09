#pragma once
#include <QString>
#include <QTemporaryDir>

/// A disk of its own size, mounted where only this process sees it. Needs a system that lets it: root, and
/// mounts allowed.
class SmallDisk {
 public:
  explicit SmallDisk(const QString& size); ///< as mount takes it: "3m"
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;
  ~SmallDisk();

  bool isMounted() const { return m_mounted; }
  QString filePath(const QString& name) const { return m_folder.filePath(name); }
  bool makeReadOnly(); ///< while nothing on it is open for writing

 private:
  QTemporaryDir m_folder;
  bool m_mounted = false;
};
