#pragma once
#include "app/base/refusal.h"
#include "db/exchange/hand_over/handed_over.h"
#include "db/exchange/hand_over/xlsx/xlsx_cells.h"
#include "db/sqlite/progress.h"

#include <QString>

class StudySession;
class ExportFolder;
struct ExportSource;
struct ExportWords;

/// The export as one workbook: the rows of the CSV export, a sheet a group, then dictionary and codelists;
/// the first sheet, README, says what it is, and which sheet has how many rows. Texts are texts, whatever
/// they look like; numbers are numbers, to 16 significant digits; days and moments are dates, moments in UTC,
/// as their heading says; a time that is known in part is a text. A group of more rows than a sheet holds
/// goes on in "LB_2"; a text of more characters than a cell holds goes on in columns "DESFILE_2" behind all
/// others. Memory does not grow with the rows. Refusals: handOverFile(), and FILE where a text does not fit.
Result<HandedOver> exportXlsx(StudySession& session, const QString& file, const Progress& progress = {});

/// The same workbook into the folder of another export, and how many rows are in it. Throws Cancelled.
Result<qint64> writeXlsx(const ExportSource& source, const ExportWords& words, ExportFolder& into,
                         const QString& name, const Progress& progress, SheetCapacity limits = {});
