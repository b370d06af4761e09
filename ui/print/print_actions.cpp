#include "ui/print/print_actions.h"

#include "ui/charts/frame/render_chart.h"
#include "ui/fields/field.h"
#include "ui/print/print_text.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>

namespace {
std::optional<Refusal> record(StudyCommands& commands, const QString& what) {
  const Result<void> recorded = commands.recordOutput(what);
  return recorded ? std::nullopt : std::optional(recorded.error());
}

void prepare(QPrinter& printer, const PrintDocument& document) {
  printer.setFullPage(true);
  printer.setDocName(document.title);
  printer.setCreator(QStringLiteral("CohortDesk " COHORTDESK_VERSION));
}
} // namespace

QString fileNameOf(const QString& title) {
  static const QRegularExpression unsafe(QStringLiteral("[^\\w.]+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
  return QString(title).replace(unsafe, QStringLiteral("-"));
}

QString askForFile(QWidget* parent, const QString& question, const QString& title, const QString& ending,
                   const QString& filter) {
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  const QString path =
      QFileDialog::getSaveFileName(parent, question, folder.filePath(fileNameOf(title) + ending), filter);
  return path.isEmpty() || path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

std::optional<Refusal> previewDocument(QWidget* parent, const PrintDocument& document,
                                       StudyCommands& commands) {
  QPrinter printer(QPrinter::HighResolution);
  prepare(printer, document);
  QPrintPreviewDialog dialog(&printer, parent);
  dialog.setObjectName(QStringLiteral("printPreview"));
  dialog.setWindowTitle(PrintText::tr("%1: preview").arg(document.title));
  dialog.resize(1000, 720);
  QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                   [&](QPrinter* device) { paintDocument(document, *device); });
  // Accepted = printed from the preview's own button.
  if (dialog.exec() != QDialog::Accepted) return std::nullopt;
  return record(commands, PrintText::tr("%1, printed").arg(document.title));
}

std::optional<Refusal> printDocument(QWidget* parent, const PrintDocument& document,
                                     StudyCommands& commands) {
  QPrinter printer(QPrinter::HighResolution);
  prepare(printer, document);
  QPrintDialog dialog(&printer, parent);
  dialog.setObjectName(QStringLiteral("printDialog"));
  dialog.setWindowTitle(PrintText::tr("Print %1").arg(document.title));
  if (dialog.exec() != QDialog::Accepted) return std::nullopt;
  if (paintDocument(document, printer) == 0)
    return Refusal{QStringLiteral("FILE"), PrintText::tr("The printer could not be used."), {}};
  return record(commands, PrintText::tr("%1, printed").arg(document.title));
}

std::optional<Refusal> savePdf(QWidget* parent, const PrintDocument& document, StudyCommands& commands) {
  const QString path = askForFile(parent, PrintText::tr("Save %1 as PDF").arg(document.title), document.title,
                                  QStringLiteral(".pdf"), PrintText::tr("PDF files (*.pdf)"));
  if (path.isEmpty()) return std::nullopt;
  const Result<int> written = writePdf(document, path);
  if (!written) return written.error();
  return record(commands, PrintText::tr("%1, PDF").arg(document.title));
}

void saveTableAs(QWidget* parent, const QString& title, const ChartTable& table, StudyCommands& commands,
                 MessageLine& message) {
  const QString path = askForFile(parent, PrintText::tr("Save %1").arg(title), title, QStringLiteral(".csv"),
                                  PrintText::tr("CSV files (*.csv)"));
  if (path.isEmpty()) return;
  Result<void> done = saveChart({nullptr, [&table] { return table; }}, path); // as CSV: no picture
  if (done) done = commands.recordOutput(PrintText::tr("%1, CSV").arg(title));
  if (done)
    message.say(PrintText::tr("Saved: %1").arg(QDir::toNativeSeparators(path)), Field::Tone::Good);
  else
    message.say(done.error().message, Field::Tone::Error);
}
