#pragma once
#include "app/reports/chart_table.h"
#include "db/study_commands.h"

class MessageLine;
class QWidget;

/// Asks for the file and writes the table as CSV; tells the journal that it happened, and `message` what came
/// of it. The file is named after the title.
void saveTableAs(QWidget* parent, const QString& title, const ChartTable& table, StudyCommands& commands,
                 MessageLine& message);
