#pragma once
#include "app/protocol/dlt_definition.h"

struct Protocol;

/// One thing in which a DLT definition differs from another, in the user's language.
struct DefinitionChange {
  QString what;   ///< "D1, rule", "Definition, Chinese"
  QString before; ///< empty: it is new
  QString after;  ///< empty: it is gone
  bool operator==(const DefinitionChange&) const = default;
};

/// Texts of the definition, then item by item in the order of `after`, then the items that are gone, then
/// another order of those that stayed. Rules in sentences. Empty where the two say the same.
std::vector<DefinitionChange> definitionChanges(const DltDefinition& before, const DltDefinition& after,
                                                const Protocol& protocol);

/// "D1, rule: fever of grade 3 or more → fever of grade 4 or more"; "D4: is new: …"; "D2: is gone: …".
QString changeLine(const DefinitionChange& change);
