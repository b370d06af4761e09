#pragma once
#include "db/exchange/hand_over/export_rows.h"

/// A text that leaves beside the data, as resources/hand-over has it.
QByteArray handedText(const QString& name);

/// The same with what it says of the study: site, program, protocol file, journal line, rows.
QByteArray handedText(const QString& name, const ExportSource& source, qint64 rows);
