#pragma once
#include "db/study_commands.h"
#include "ui/charts/chart_content.h"

class MessageLine;
class QWidget;

/// What a person does with a chart; each tells the journal that it happened, and `message` what came of it.

/// Asks for the file: PNG, SVG, PDF, or the data as CSV.
void saveChartAs(QWidget* parent, const ChartContent& content, StudyCommands& commands, MessageLine& message);
/// Puts the picture and, as text with tabs, the data on the clipboard.
void copyChart(const ChartContent& content, StudyCommands& commands, MessageLine& message);
