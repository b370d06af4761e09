#include "db/exchange/hand_over/package/hand_over_package.h"

#include "app/study/study.h"
#include "db/access/passwords.h"
#include "db/access/sealed_file.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/hand_over/csv/csv_export.h"
#include "db/exchange/hand_over/export_words.h"
#include "db/exchange/hand_over/hand_over.h"
#include "db/exchange/hand_over/handed_text.h"
#include "db/exchange/hand_over/package/archived_files.h"
#include "db/exchange/hand_over/package/audit_tables.h"
#include "db/exchange/hand_over/package/odm_folder.h"
#include "db/exchange/hand_over/xlsx/xlsx_export.h"
#include "db/file/file_checksum.h"
#include "db/session/open_study.h"
#include "db/sqlite/in_thread.h"

#include <QFile>
#include <QFileInfo>

namespace {
/// Lines that begin with "[archive] " or "[sponsor] " are for one of them, "[papers] " for a package with
/// papers, and "[withheld] " for one from which something was withheld.
QByteArray linesFor(const QByteArray& text, const QByteArrayList& marks) {
  QByteArrayList lines;
  for (const QByteArray& line : text.split('\n')) {
    const qsizetype end = line.startsWith('[') ? line.indexOf("] ") : -1;
    if (end < 0)
      lines << line;
    else if (marks.contains(line.mid(1, end - 1)))
      lines << line.mid(end + 2);
  }
  return lines.join('\n');
}

/// One use: writeData() in another thread, then finish() in the session's own.
class Package {
 public:
  Package(StudySession& session, const HandOverWishes& wishes)
      : m_session(session), m_wishes(wishes), m_words(exportWords(session.protocol())),
        m_people(session.study().subjects), m_studyName(QFileInfo(session.path()).fileName()),
        m_madeAt(session.now()) {}

  Result<qint64> writeData(const ExportSource& source, ExportFolder& into, const Progress& progress);
  Result<void> finish(ExportFolder& into, const Progress& progress);

 private:
  bool isArchive() const { return m_wishes.whom == HandOverFor::Archive; }
  Result<void> writeArchived(const ExportSource& source, ExportFolder& into, const Progress& progress);
  Result<void> writeChecksumOfStudy(ExportFolder& into) const;
  Result<void> seal(ExportFolder& into, const QString& name, const QByteArray& content,
                    const Progress& progress) const;
  Result<void> writeSealed(ExportFolder& into, const QByteArray& withheld, const Progress& progress) const;
  QByteArray textOf(const QString& name, const ExportSource& source, qint64 rows) const;
  Result<void> writeTexts(ExportFolder& into, bool isWithheld) const;

  StudySession& m_session;
  const HandOverWishes& m_wishes;
  ExportWords m_words;
  KnownIdentifiers m_people;
  QString m_studyName;
  QDateTime m_madeAt; ///< UTC
  JournalHead m_head; ///< of the copy that is written
  QByteArray m_readme;
};

Result<qint64> Package::writeData(const ExportSource& source, ExportFolder& into, const Progress& progress) {
  m_head = source.head;
  const auto rows = writeCsv(source, m_words, into, u"data/"_qs, {false, true}, progress);
  if (!rows) return rows;
  if (auto written = writeXlsx(source, m_words, into, u"data/study.xlsx"_qs, progress); !written)
    return written;
  if (auto written = writeOdmFolder(source, m_words, into, m_madeAt, progress); !written)
    return tl::unexpected(written.error());
  m_readme = textOf(u"package/README.txt"_qs, source, *rows);
  if (isArchive())
    if (auto written = writeArchived(source, into, progress); !written)
      return tl::unexpected(written.error());
  return rows;
}

Result<void> Package::writeArchived(const ExportSource& source, ExportFolder& into,
                                    const Progress& progress) {
  return writeStudyFile(source, m_studyName, into)
      .and_then(
          [&] { return into.write(u"study/verify.txt"_qs, textOf(u"package/verify.txt"_qs, source, 0)); })
      .and_then([&] { return writeAttachments(source, into, progress); });
}

Result<void> Package::finish(ExportFolder& into, const Progress& progress) {
  if (m_session.journalHead().mac != m_head.mac)
    return refuse(u"CHANGED"_qs, ExchangeText::tr("Nothing is handed over: the study was written to "
                                                  "meanwhile. Hand it over again."));
  const auto withheld = writeAuditTables(m_session, m_people, into, progress);
  if (!withheld) return tl::unexpected(withheld.error());
  if (m_wishes.documents)
    if (auto written = m_wishes.documents(m_session, m_people, into, progress); !written) return written;
  if (isArchive())
    if (auto written = writeSealed(into, *withheld, progress); !written) return written;
  return writeTexts(into, !withheld->isEmpty());
}

Result<void> Package::writeChecksumOfStudy(ExportFolder& into) const {
  const Vault& vault = StudySessionAccess::of(m_session).vault;
  return into.make(u"study/" + m_studyName + u".checksum", [&](const QString& path) -> Result<void> {
    writeChecksum(path.chopped(QLatin1String(".checksum").size()), vault.checksumKey());
    return {};
  });
}

Result<void> Package::seal(ExportFolder& into, const QString& name, const QByteArray& content,
                           const Progress& progress) const {
  QByteArray sealed;
  inThread([&](const Progress&) { sealed = sealedFile(content, m_wishes.passphrase); }, progress);
  return into.write(name, sealed);
}

Result<void> Package::writeSealed(ExportFolder& into, const QByteArray& withheld,
                                  const Progress& progress) const {
  if (auto written = writeChecksumOfStudy(into); !written) return written;
  if (auto written = into.write(u"open_sealed.py"_qs, handedText(u"package/open_sealed.py"_qs)); !written)
    return written;
  if (!withheld.isEmpty())
    if (auto written = seal(into, u"withheld.sealed"_qs, withheld, progress); !written) return written;
  return seal(into, u"identities.sealed"_qs, identitiesTable(m_session.study().subjects), progress);
}

QByteArray Package::textOf(const QString& name, const ExportSource& source, qint64 rows) const {
  return handedText(name, source, rows)
      .replace("{study}", source.protocol.studyCode.toUtf8())
      .replace("{file}", m_studyName.toUtf8());
}

Result<void> Package::writeTexts(ExportFolder& into, bool isWithheld) const {
  QByteArrayList marks{isArchive() ? "archive" : "sponsor"};
  if (m_wishes.documents) marks << "papers";
  if (isWithheld) marks << (isArchive() ? "withheld-sealed" : "withheld");
  return into.write(u"README.txt"_qs, linesFor(m_readme, marks));
}
} // namespace

std::optional<Refusal> refusePassphrase(const QString& passphrase) {
  auto refused = passwordTooWeak(passphrase, {});
  if (!refused) return std::nullopt;
  return refusal(u"PASSPHRASE"_qs,
                 ExchangeText::tr("This passphrase is too easy to guess. Six or more unrelated words are "
                                  "strong, and can be kept in a safe."),
                 u"passphrase"_qs);
}

Result<HandedOver> exportHandOver(StudySession& session, const QString& folder, const HandOverWishes& wishes,
                                  const Progress& progress) {
  const bool isArchive = wishes.whom == HandOverFor::Archive;
  if (isArchive)
    if (auto refused = refusePassphrase(wishes.passphrase)) return tl::unexpected(*refused);
  Package package(session, wishes);
  return handOver(
      session, folder,
      isArchive ? ExchangeText::tr("archive of the site", "what is exported")
                : ExchangeText::tr("package for the sponsor", "what is exported"),
      [&](const ExportSource& source, ExportFolder& into, const Progress& thread) {
        return package.writeData(source, into, thread);
      },
      progress, [&](ExportFolder& into, const Progress& telling) { return package.finish(into, telling); });
}
