#pragma once
#include "app/dosing/worksheet.h"
#include "app/protocol/dlt_item.h"

struct DltDefinition;
struct Protocol;

/// Of the DLT definition and the worksheet, the same on screens and on paper, in the user's language.

/// A rule in a sentence: "CRS of grade 3 or more for 72 h or longer, onset by day 28".
QString ruleSentence(const DltRule& rule, const Protocol& protocol);

/// An item's text in the user's language, or the one that there is.
QString itemText(const DltItem& item);

/// "D1: CRS of grade 3 or more".
QString itemLine(const DltItem& item);

/// The definition, a line each: its text, then "D1: …" of each item. Empty where none was entered.
QStringList definitionLines(const DltDefinition& definition);

/// What the rule says, with the numbers: "Meets by rule: grade 3 since 2026-03-14 10:00; the 72 h were
/// reached on 2026-03-17 10:00." and the notes behind it. Times in the zone.
QString verdictSentence(const DltItem& item, const ItemVerdict& verdict, const QTimeZone& zone);
