#pragma once
#include "app/study/bedside.h"
#include "app/study/subject.h"

#include <vector>

struct Study;

/// The night's sheet of a subject: what is looked at, with the choices numbered, in both languages side by
/// side; a column an entry of the day. HTML for paper. `entries`: as bedsideStrip() takes them; where none is
/// of the day, empty columns to write on, as many as the protocol file's hours ask for in a day.
QString bedsideSheetHtml(const Study& study, const Subject& subject, const std::vector<BedsideEntry>& entries,
                         QDate day);
