#include "db/exchange/hand_over/hand_over.h"

#include "db/exchange/exchange_text.h"
#include "db/journal/verify_journal.h"
#include "db/session/command_execution.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace {
std::optional<Refusal> refuseTaken(const QString& folder) {
  const QFileInfo place(folder);
  if (!place.exists() && !place.isSymLink()) return std::nullopt;
  return refusal(
      u"FILE"_qs,
      ExchangeText::tr("There is something at %1 already, and nothing is ever written over.").arg(folder));
}

std::optional<Refusal> refuseDamage(Connection& copy, const Vault& vault, const Progress& progress) {
  const auto faults = damageIn(copy, vault.journalKeys(), Signatures::All, progress);
  if (faults.empty()) return std::nullopt;
  const QString place = placeOf(faults.front());
  return refusal(
      u"DAMAGED"_qs,
      ExchangeText::tr("Nothing is exported: the study is not as the program wrote it (%1). “cohortctl "
                       "verify” tells every place.")
          .arg(place.isEmpty() ? faults.front().message : place));
}

ExportSource sourceOf(Connection& copy, const Vault& vault, const Study& study) {
  ExportSource source{copy,
                      study.protocol,
                      study.site.name,
                      {},
                      {},
                      subjectKeysOf(copy),
                      KnownIdentifiers(loadSubjects(copy, vault, 0, Identities::Open)),
                      study};
  Statement last = copy.prepare(u"SELECT id, at, mac FROM journal ORDER BY id DESC LIMIT 1"_qs);
  if (last.run().next()) ColumnReader(last) >> source.head.sequence >> source.asOf >> source.head.mac;
  for (const ExportGroup& group : exportTable())
    source.rows += countRows(copy, group);
  return source;
}

/// The copy is checked, and then written.
Result<qint64> writeSound(OpenStudy& open, ExportFolder& into, const WriteExport& write,
                          const Progress& progress) {
  const Study study = open.study; // of the moment of the copy
  Result<qint64> rows = 0;
  const auto copied = open.withCopy(
      [&](Connection& copy, const Vault& vault, const Progress& thread) {
        if (auto damaged = refuseDamage(copy, vault, thread))
          rows = tl::unexpected(*damaged);
        else
          rows = write(sourceOf(copy, vault, study), into, thread);
      },
      progress);
  if (!copied) return tl::unexpected(copied.error());
  return rows;
}

enum class ExportShape { Folder, File };

/// The export gets its name once the journal has its line.
Result<void> publish(StudySession& session, const QString& written, const QString& place,
                     const QString& told) {
  if (auto recorded = session.commands().recordHandOver(told); !recorded) return recorded;
  if (!QFile::rename(written, place))
    return refuse(u"FILE"_qs, ExchangeText::tr("The export could not be given the name %1.").arg(place));
  return {};
}

Result<HandedOver> publishFolder(StudySession& session, QTemporaryDir& written, ExportFolder& into,
                                 const QString& place, const QString& form, qint64 rows) {
  const auto checksum = into.writeManifest();
  if (!checksum) return tl::unexpected(checksum.error());
  const QString told = ExchangeText::tr("Data exported: %1, %n row(s), SHA-256 of the manifest %2", nullptr,
                                        static_cast<int>(rows))
                           .arg(form, QString::fromLatin1(checksum->toHex()));
  if (auto done = publish(session, written.path(), place, told); !done) return tl::unexpected(done.error());
  written.setAutoRemove(false);
  return HandedOver{rows, *checksum};
}

Result<HandedOver> publishFile(StudySession& session, const ExportFolder& into, const QString& place,
                               const QString& form, qint64 rows) {
  const QString told = ExchangeText::tr("Data exported: %1, %n row(s), SHA-256 of the file %2", nullptr,
                                        static_cast<int>(rows))
                           .arg(form, QString::fromLatin1(into.lastChecksum().toHex()));
  return publish(session, into.lastPath(), place, told).map([&] {
    return HandedOver{rows, into.lastChecksum()};
  });
}

Result<HandedOver> handOverAs(ExportShape shape, StudySession& session, const QString& given,
                              const QString& form, const WriteExport& write, const Progress& progress,
                              const FinishExport& finish = {}) {
  return catchingFileErrors([&]() -> Result<HandedOver> {
    OpenStudy& open = StudySessionAccess::of(session);
    if (auto refused = refuseRole(open, Action::HandOver)) return tl::unexpected(*refused);
    const QString place = QDir::cleanPath(QFileInfo(given).absoluteFilePath());
    if (auto refused = refuseTaken(place)) return tl::unexpected(*refused);
    QTemporaryDir beside(u"%1/.%2-XXXXXX"_qs.arg(QFileInfo(place).path(), QFileInfo(place).fileName()));
    if (!beside.isValid())
      return refuse(u"FILE"_qs,
                    ExchangeText::tr("%1 could not be written: %2.").arg(place, beside.errorString()));
    ExportFolder into(beside.path());
    const auto rows = writeSound(open, into, write, progress);
    if (!rows) return tl::unexpected(rows.error());
    if (finish)
      if (auto finished = finish(into, progress); !finished) return tl::unexpected(finished.error());
    return shape == ExportShape::Folder ? publishFolder(session, beside, into, place, form, *rows)
                                        : publishFile(session, into, place, form, *rows);
  });
}
} // namespace

Result<HandedOver> handOver(StudySession& session, const QString& folder, const QString& form,
                            const WriteExport& write, const Progress& progress, const FinishExport& finish) {
  return handOverAs(ExportShape::Folder, session, folder, form, write, progress, finish);
}

Result<HandedOver> handOverFile(StudySession& session, const QString& file, const QString& form,
                                const WriteExport& write, const Progress& progress) {
  return handOverAs(ExportShape::File, session, file, form, write, progress);
}
