#pragma once
#include "app/base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

enum class QueryStep { Opened, Answered, Closed, Reopened };

/// What somebody said of a query, and what became of it by that.
struct QueryNote {
  RowId id = 0;
  QueryStep step = QueryStep::Opened;
  RowId by = 0; ///< user
  QString printedName;
  QDateTime at; ///< UTC
  QString text; ///< may be empty where an answered query is closed
  /// Of an answer: the journal line that changed the field since the query was opened, or after the answer;
  /// 0 = none did.
  qint64 line = 0;
  bool operator==(const QueryNote&) const = default;
};

/// Where a query stands, by its last note.
enum class QueryState { Open, Answered, Closed };

/// A question about one field of one saved row, and what was said of it.
struct Query {
  RowId id = 0;
  int number = 0;               ///< from 1, in the order of opening
  QString table;                ///< of the field, as the catalogue of fields has it
  RowId row = 0;                ///< of that table
  QString column;               ///< of that table, as the catalogue has it
  RowId subjectId = 0;          ///< whose row it is; 0 = nobody's
  std::vector<QueryNote> notes; ///< oldest first; the first opened it
  bool operator==(const Query&) const = default;

  QueryState state() const {
    if (notes.empty()) return QueryState::Open;
    switch (notes.back().step) {
    case QueryStep::Answered:
      return QueryState::Answered;
    case QueryStep::Closed:
      return QueryState::Closed;
    case QueryStep::Opened:
    case QueryStep::Reopened:
      break;
    }
    return QueryState::Open;
  }
};

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

/// Somebody typed a field into the sponsor's EDC, as a line of the journal left it.
struct EdcEntry {
  RowId id = 0;
  RowId subjectId = 0; ///< whose field it is; 0 = nobody's
  qint64 line = 0;     ///< of the journal
  QString column;      ///< of the row that the line is about
  RowId by = 0;        ///< user
  QString printedName;
  QDateTime at; ///< UTC
  bool operator==(const EdcEntry&) const = default;
};

/// A line of the journal that tells of a hand-over.
struct HandOverLine {
  qint64 line = 0;
  QDateTime at; ///< UTC
  bool operator==(const HandOverLine&) const = default;
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
