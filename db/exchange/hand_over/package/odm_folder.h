#pragma once
#include "db/exchange/hand_over/export_folder.h"
#include "db/exchange/hand_over/export_rows.h"
#include "db/exchange/hand_over/export_words.h"

/// Writes odm/: snapshot.xml and transactional.xml in both languages, CDISC's schemas with its notice, and
/// check.txt, which says what was checked of them: by our own check and, where xmllint is found, by those
/// schemas. `madeAt`: UTC. In any thread. Refusals: writeOdm(); ODM also where the schema finds a fault.
/// Throws Cancelled.
Result<void> writeOdmFolder(const ExportSource& source, const ExportWords& words, ExportFolder& into,
                            const QDateTime& madeAt, const Progress& progress);
