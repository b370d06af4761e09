#pragma once
#include "app/base/ids.h"
#include "app/base/refusal.h"
#include "db/access/vault.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

/// What people are typing at this moment, in `<study>.typing` beside the file, for a program that is killed:
/// each form's input, sealed under the study's key for its writer and its form alone. It is no part of the
/// record and has no line in the journal. What is left, saved or taken back goes from here at once: a draft
/// that is kept is a row of the study, through the journal. An empty file is taken away.
///
/// Whoever can write the folder can take it away, or put an older one back: then somebody is shown, as "not
/// saved", what they typed earlier. Nothing of it can be read, altered, or moved to another form or person.
class TypingFile {
 public:
  /// Reads what is there; what makes no sense, or is no file of its own, is passed over.
  explicit TypingFile(const QString& studyPath);

  /// Nothing where nothing is being typed there; empty where what was kept earlier has been taken back.
  std::optional<QByteArray> typed(const Vault& vault, RowId userId, const QString& form) const;
  /// The forms of which typed() answers something.
  QStringList forms(RowId userId) const;
  /// On the disk when it answers. Refusal FILE.
  Result<void> put(const Vault& vault, RowId userId, const QString& form, const QByteArray& content);
  void remove(RowId userId, const QString& form);

 private:
  Result<void> write() const;

  using Place = std::pair<RowId, QString>; ///< whose, of which form
  QString m_path;
  QMap<Place, QByteArray> m_sealed;
};
