#pragma once
#include "db/exchange/hand_over/export_folder.h"
#include "db/exchange/hand_over/export_rows.h"
#include "db/exchange/hand_over/handed_over.h"

class StudySession;

/// Writes one form of an export into the folder, and answers how many rows are in it. Runs inThread(): it may
/// not touch the session.
using WriteExport =
    std::function<Result<qint64>(const ExportSource&, ExportFolder&, const Progress& progress)>;

/// Writes the rest of an export, what only the session's own thread can make: papers, say.
using FinishExport = std::function<Result<void>(ExportFolder&, const Progress& progress)>;

/// Every export goes this way, whatever its form. A copy of the study at this moment is checked as `verify`
/// does, written beside `folder`, noted in the journal (`form`, rows, checksum), and only then gets its name.
/// Refused, or stopped by `progress`, nothing of it is left. Refusals: ROLE, OWN-PASSWORD, POLICY; FILE
/// (something of that name is there, or it cannot be written); DAMAGED; IDENTIFIER (readRows()); BACKUP (no
/// copy can be made); CANCELLED.
Result<HandedOver> handOver(StudySession& session, const QString& folder, const QString& form,
                            const WriteExport& write, const Progress& progress = {},
                            const FinishExport& finish = {});
/// The same for an export of one file: `write` writes one into the folder that it is handed, under any name,
/// and that one becomes `file`.
Result<HandedOver> handOverFile(StudySession& session, const QString& file, const QString& form,
                                const WriteExport& write, const Progress& progress = {});
