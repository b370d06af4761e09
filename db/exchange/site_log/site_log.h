#pragma once
#include "app/base/refusal.h"
#include "app/study/signature.h"
#include "app/study/study.h"
#include "db/exchange/csv/csv.h"
#include "db/sqlite/progress.h"

#include <QString>
#include <vector>

/// A ward's log read and checked, but not yet in a study. Row ids in `records` are 1-based and local to the
/// log.
struct WardLog {
  Study records;     ///< site limits and exclusions, subjects, decisions; the protocol is the one handed in
  QByteArray digest; ///< BLAKE2b-256 over its files: a second run of the same log is refused by it
  std::vector<TableFault>
      remarks; ///< what is to be known of it: a file read as GB18030, an implausible value
};

/// Reads screening.csv, infusions.csv, adverse_events.csv, dlt_assessments.csv, decisions.csv, limits.csv and
/// exclusions.csv of a folder, or the sheets of these names of one workbook (readLogFiles(); as csvTable()
/// reads them, local times in `zone`; nothing in them lies after `now`, where it is given). All seven must be
/// there, if only with their header; responses.csv, follow_up.csv, event_grades.csv, lots.csv, bags.csv and
/// portions.csv may be. Every fault of a cell or between two tables is named, none hides another. Where there
/// is none, the course of events is asked of the rules (protocol.md 4.4): what they would have refused is
/// taken over as it is, and every such step is one of the records' deviations.
///
/// Signatures are transcribed ones; the log does not say by whom. An infused subject's eligibility counts
/// as signed at the infusion where the verdict is eligible. Decisions are numbered in the order of signing.
/// Where `progress` says stop, that is the one fault.
tl::expected<WardLog, std::vector<TableFault>> readWardLog(const QString& path, const Protocol& protocol,
                                                           const QTimeZone& zone, const QDateTime& now = {},
                                                           const Progress& progress = {});

/// The same for somebody who looks before it is written.
struct WardLogPreview {
  WardLog log;
  std::vector<TableFault> lines; ///< what each line brings in, by table and line; no column is named
};
tl::expected<WardLogPreview, std::vector<TableFault>>
previewWardLog(const QString& path, const Protocol& protocol, const QTimeZone& zone,
               const QDateTime& now = {}, const Progress& progress = {});

/// A signature that stands in a log: when, and nothing of who. Its printed name says where it comes from.
Signature transcribedSignature(SignatureMeaning meaning, const QDateTime& at);
