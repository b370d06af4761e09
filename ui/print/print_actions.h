#pragma once
#include "app/reports/charts/chart_table.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/charts/frame/chart_frame.h"
#include "ui/print/print_document.h"

class MessageLine;
class QWidget;

/// What a person does with a document. Each tells the journal that it happened, and `message` what came of
/// it; what was cancelled says nothing.
using Output = void (*)(QWidget* parent, const PrintDocument& document, StudyCommands& commands,
                        MessageLine& message);

/// Shows the pages as they would be printed; they can be printed from there.
void previewDocument(QWidget* parent, const PrintDocument& document, StudyCommands& commands,
                     MessageLine& message);
/// Asks for the printer.
void printDocument(QWidget* parent, const PrintDocument& document, StudyCommands& commands,
                   MessageLine& message);
/// Asks for the file.
void savePdf(QWidget* parent, const PrintDocument& document, StudyCommands& commands, MessageLine& message);

/// Asks where to keep a file, `name` at first, among the documents. Has the ending (".pdf"), typed or not;
/// empty = cancelled.
QString askForFile(QWidget* parent, const QString& question, const QString& name, const QString& ending,
                   const QString& filter);

// What a person does with a chart or a table; each tells the journal that it happened, and `message` what
// came of it.

/// Asks for the file: PNG, SVG, PDF, or the data as CSV. It is named after the chart's title.
void saveChartAs(QWidget* parent, const ChartContent& content, StudySession& session, MessageLine& message);
/// Puts the picture and, as text with tabs, the data on the clipboard.
void copyChart(const ChartContent& content, StudyCommands& commands, MessageLine& message);
/// Asks for the file and writes the table as CSV. `what` it is names the file: fileNameOf().
void saveTableAs(QWidget* parent, const QString& title, const QString& what, const ChartTable& table,
                 StudySession& session, MessageLine& message);
