#pragma once
#include "db/exchange/hand_over/export_rows.h"

#include <QSet>

/// What the definitions at the head of an ODM file must hold of the values below them. Looked at before the
/// first byte is written, in a pass of its own.
struct OdmShape {
  QHash<QString, int> longest;  ///< characters of a value, by OID of its item
  QHash<QString, int> decimals; ///< of a number
  QHash<QString, QSet<QString>>
      codes;                      ///< of lists of the protocol file, which an earlier file may have named
  QHash<QString, QString> visits; ///< OIDs of the visits that are met, and what the study calls them
  QSet<QString> ofTheTrial;       ///< names of groups of subjects with rows of none
  qint64 forbidden = 0;           ///< characters that XML cannot hold
  qint64 withheld = 0;            ///< texts of the past that hold an identifier

  void look(const ExportGroup& group, const ExportItem& item, const QString& value);
  /// A row of that group stands there.
  void lookAt(const ExportGroup& group, const ExportRow& place);
};

/// A pass over every row that leaves. Those of readRows().
Result<qint64> lookAtRows(OdmShape& shape, const ExportSource& source, CountedStage& stage);
