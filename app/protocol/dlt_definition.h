#pragma once
#include "app/base/refusal.h"
#include "app/protocol/dlt_item.h"

#include <QByteArray>
#include <QDateTime>

struct AttributionTerm;

/// A5: one version of the DLT definition that the site entered from the signed protocol.
struct DltDefinition {
  int version = 0; ///< 1, 2, …; 0 = none was entered
  QDateTime since; ///< UTC; none of a study's first, from before versions were kept
  BilingualText text;
  std::vector<DltItem> items;
  bool isEmpty() const { return text == BilingualText{} && items.empty(); }
  bool operator==(const DltDefinition&) const = default;
};

/// A definition of which only one language was written, an item a line: items D1, D2, … without rules.
/// `version` is 0 where nothing is there, else 1. What a study from before worksheets reads as.
DltDefinition definitionOfLines(const QString& text, const QStringList& lines);

/// The two say the same, whatever their versions.
bool sameDefinition(const DltDefinition& one, const DltDefinition& other);

/// The id that a further item gets: D and the first number that is free.
QString nextItemId(const std::vector<DltItem>& items);

/// A definition (JSON, as `definitions/dltDefinition` of protocol.schema.json has it) without version and
/// `since`. Refused (PROTOCOL, the JSON pointer in `field`): another shape, an id twice, `within` that is no
/// time, a laboratory value without its one analyte or with no bound, a grade to come down to that is not
/// below the grade, a GvHD grade above 4, a term or cause that is not of the scale.
Result<DltDefinition> readDltDefinition(const QByteArray& json, const std::vector<AttributionTerm>& scale);
/// As readDltDefinition() takes it; compact, the same bytes for the same definition.
QByteArray dltDefinitionJson(const DltDefinition& definition);
