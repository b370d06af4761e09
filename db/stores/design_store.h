#pragma once
#include "app/study/comparison_assumptions.h"
#include "app/study/design_versions.h"
#include "db/journal/journal.h"

struct Study;

/// Puts the protocol in force, the versions of the design and its changes, with signatures, into the study.
/// Refusals: those of readProtocol(), where a text in the file is broken.
Result<void> loadDesigns(Connection& connection, Study& study);

/// The protocol file's text of a version; empty where there is none.
QByteArray loadProtocolText(Connection& connection, int version);
/// The text that a change is to bring; empty where there is none.
QByteArray loadChangedText(Connection& connection, RowId changeId);

void insertDesign(Journal::Transaction& transaction, int version, const QByteArray& protocolJson);

/// Writes the change and the protocol file's text as it is to be, without signatures.
RowId insertDesignChange(Journal::Transaction& transaction, const DesignChange& change,
                         const QByteArray& protocolJson);
/// The change has become this version.
void markAgreed(Journal::Transaction& transaction, RowId changeId, int version);

/// The toxicity scenarios in use, in their order. Their rates are carried to the levels of the design in
/// force, which is version `designVersion`.
std::vector<ToxicityScenario> loadScenarios(Connection& connection, const Study& study, int designVersion);

/// Writes what differs from `before`, which loadScenarios() answered. A scenario with id 0 is new; one that
/// is not among them any more is taken out of use. Rates that were only carried stay as they were entered.
void writeScenarios(Journal::Transaction& transaction, const std::vector<ToxicityScenario>& scenarios,
                    const std::vector<ToxicityScenario>& before, int designVersion);
