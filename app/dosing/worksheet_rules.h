#pragma once
#include "app/dosing/worksheet.h"
#include "app/protocol/dlt_definition.h"

struct Protocol;

/// The worksheet's line of an event, or of the analyte that the item is about; nullptr if it has none.
const ItemVerdict* verdictOf(const Worksheet& worksheet, RowId eventId, const QString& item);

/// May this be answered? MISSING: the worksheet has no such line, or is of another version of the
/// definition; DLT-ITEM (field dlt): the rule says something else by now than what was answered; REQUIRED
/// (field why). Who answers is for the command.
std::optional<Refusal> mayAnswer(const Worksheet& worksheet, const DltAnswer& answer);

/// May the site's definition be so? REQUIRED, NUMBER (an id twice), MISSING (an analyte that the plan does
/// not have), RANGE (an onset later than A2 has it), and what readDltDefinition() refuses. Field: dltItems.
std::optional<Refusal> mayDefineDlt(const Protocol& protocol, const DltDefinition& definition);
