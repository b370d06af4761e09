#include "db/session/typing_file.h"

#include "app/base/file_bytes.h"
#include "app/base/write_whole.h"
#include "db/sqlite/db_text.h"
#include "db/sqlite/plain_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace {
constexpr qint64 mostBytes = qint64(16) * 1024 * 1024;

QByteArray placeOf(RowId userId, const QString& form) {
  return "typing:" + QByteArray::number(userId) + ':' + form.toUtf8();
}

QJsonArray linesOf(const QString& path) {
  QFile file;
  if (!QFileInfo::exists(path) || openPlainFile(file, path, QIODevice::ReadOnly)) return {};
  return QJsonDocument::fromJson(file.read(mostBytes)).array();
}
} // namespace

TypingFile::TypingFile(const QString& studyPath) : m_path(studyPath + u".typing") {
  const QJsonArray lines = linesOf(m_path);
  for (const auto& line : lines) {
    const QJsonObject one = line.toObject();
    const RowId user = one[u"user"].toInteger();
    const QByteArray sealed = QByteArray::fromBase64(one[u"sealed"].toString().toLatin1());
    if (user != 0 && !sealed.isEmpty()) m_sealed[{user, one[u"form"].toString()}] = sealed;
  }
}

std::optional<QByteArray> TypingFile::typed(const Vault& vault, RowId userId, const QString& form) const {
  const auto found = m_sealed.constFind({userId, form});
  if (found == m_sealed.constEnd()) return std::nullopt;
  return vault.open(*found, placeOf(userId, form));
}

QStringList TypingFile::forms(RowId userId) const {
  QStringList forms;
  for (auto one = m_sealed.begin(); one != m_sealed.end(); ++one)
    if (one.key().first == userId) forms << one.key().second;
  return forms;
}

Result<void> TypingFile::put(const Vault& vault, RowId userId, const QString& form,
                             const QByteArray& content) {
  m_sealed[{userId, form}] = vault.seal(content, placeOf(userId, form));
  return write();
}

void TypingFile::remove(RowId userId, const QString& form) {
  if (m_sealed.remove({userId, form}) == 0) return;
  // What is kept by now must not be hidden by what was typed before it: rather nothing is there.
  if (m_sealed.isEmpty() || !write()) QFile::remove(m_path);
}

Result<void> TypingFile::write() const {
  QJsonArray lines;
  for (auto one = m_sealed.begin(); one != m_sealed.end(); ++one)
    lines << QJsonObject{{u"user"_qs, one.key().first},
                         {u"form"_qs, one.key().second},
                         {u"sealed"_qs, QString::fromLatin1(one->toBase64())}};
  const QByteArray content = QJsonDocument(lines).toJson(QJsonDocument::Compact);
  QSaveFile file(m_path);
  // Never into what a link of that name leads to.
  const bool written = !QFileInfo(m_path).isSymLink() && openForOwner(file) &&
                       file.write(content) == content.size() && commitWhole(file);
  if (written) return {};
  return refuse(
      u"FILE"_qs,
      DbText::tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(m_path), file.errorString()));
}
