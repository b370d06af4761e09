#pragma once
#include "app/base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>

/// What a monitor compares with its source documents, record by record.
enum class Checked { Consent, Eligibility, Dose, Event, Assessment, MeasurementVisit };

/// A record that there is to compare.
struct CheckItem {
  Checked what = Checked::Consent;
  RowId subjectId = 0;
  RowId row = 0; ///< of the screening, the event or the assessment; 0 with a dose and a visit
  QString visit; ///< id of a measurement visit, else empty
  bool operator==(const CheckItem&) const = default;
};

/// Somebody found a record to be as its source documents have it.
struct SourceCheck {
  RowId id = 0;
  CheckItem item;
  RowId by = 0; ///< user
  QString printedName;
  QDateTime at;       ///< UTC
  QByteArray content; ///< BLAKE2b-256 of the record as it was checked
  bool holds = false; ///< the record's content is the same now; worked out when the study is read
  bool operator==(const SourceCheck&) const = default;
};

/// Records that nobody changes until it is lifted. Soft: for a reason. Hard: by the principal investigator's
/// signature.
struct RecordLock {
  RowId id = 0;
  RowId subjectId = 0; ///< 0 = the whole study
  bool hard = false;
  QString reason;
  RowId by = 0; ///< user
  QString printedName;
  QDateTime at;                      ///< UTC
  std::optional<QDateTime> liftedAt; ///< UTC
  std::optional<QString> liftedBy;   ///< printed name
  std::optional<QString> liftedWhy;
  bool operator==(const RecordLock&) const = default;
};
