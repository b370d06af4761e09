#pragma once
#include "app/reports/safety/event_table.h"

/// The event table for print, on the data of `cutOff`: study, population, what was chosen and where organ
/// classes come from; any grade and grade ≥ 3 of all levels; CRS and ICANS; each level by worst grade. In
/// the user's language.
QString eventTableHtml(const EventTable& table, const Study& study, const CtcaeDictionary& dictionary,
                       QDate cutOff);

/// What an event table counts, in one sentence: "events that began on the day of infusion or later, …".
QString choiceSentence(const EventChoice& choice);
