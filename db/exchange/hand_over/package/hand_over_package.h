#pragma once
#include "db/exchange/hand_over/export_folder.h"
#include "db/exchange/hand_over/handed_over.h"
#include "db/exchange/hand_over/known_identifiers.h"
#include "db/sqlite/progress.h"

class StudySession;

/// Who gets a package. Sponsor: no study file, no scans, nothing sealed. Archive: all of it, for the site.
enum class HandOverFor { Sponsor, Archive };

/// Puts the papers of a study into "documents/" of the folder, in the session's own thread; none of them may
/// hold what `people` knows. Throws Cancelled.
using WriteDocuments = std::function<Result<void>(StudySession& session, const KnownIdentifiers& people,
                                                  ExportFolder& into, const Progress& progress)>;

struct HandOverWishes {
  HandOverFor whom = HandOverFor::Sponsor;
  QString passphrase;       ///< of the institution: the archive's identities are sealed under it
  WriteDocuments documents; ///< of ui: studyPapers(); none = a package without papers, which its README says
};

/// PASSPHRASE (field passphrase) where it is easily guessed: nobody waits for who tries offline.
std::optional<Refusal> refusePassphrase(const QString& passphrase);

/// The whole study as a folder that others read without this program: data/ (CSV), odm/, documents/, audit/
/// and, in the archive, study/ (the file itself, checked), attachments/ (scans) and identities.sealed with
/// open_sealed.py; README.txt in both languages, MANIFEST.sha256. No identifier is in any byte but the
/// sealed ones, the scans, and old values in the archive's study file; the audit trail withholds values that
/// hold one, and the archive has them in withheld.sealed. Refusals: handOver(), PASSPHRASE, CHANGED (the
/// study was written to meanwhile), IDENTIFIER also of documents.
Result<HandedOver> exportHandOver(StudySession& session, const QString& folder, const HandOverWishes& wishes,
                                  const Progress& progress = {});
