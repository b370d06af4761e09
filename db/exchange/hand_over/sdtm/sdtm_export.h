#pragma once
#include "db/exchange/hand_over/export_folder.h"
#include "db/exchange/hand_over/export_rows.h"

/// The domains dm, ie, ex, ae, lb, rs and ds in the form of SDTM, `under` ("sdtm/") "dm.csv" …, and a README
/// that says what they are: advisory, made of the rows of the export, not coded, no define.xml. Times of the
/// site's own clock; --DY counts from the infusion; rows in the order in which the study has them. Refusals
/// of readRows(). Throws Cancelled.
Result<void> writeSdtm(const ExportSource& source, ExportFolder& into, const QString& under,
                       const QByteArray& mark, CountedStage& stage);

/// How many rows writeSdtm() reads.
qint64 rowsForSdtm(const ExportSource& source);
