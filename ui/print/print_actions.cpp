#include "ui/print/print_actions.h"

#include "app/policy/policy.h"
#include "db/exchange/csv/csv.h"
#include "ui/charts/frame/render_chart.h"
#include "ui/fields/field.h"
#include "ui/print/file_name.h"
#include "ui/print/print_text.h"
#include "ui/style/theme.h"
#include "ui/widgets/wait_dialog.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QStandardPaths>
#include <QTimer>
#include <algorithm>

namespace {
void say(MessageLine& message, const Result<void>& recorded, const QString& done) {
  if (recorded)
    message.say(done, Field::Tone::Good);
  else
    message.say(recorded.error().message, Field::Tone::Error);
}

QString savedTo(const QString& path) {
  return PrintText::tr("Saved: %1").arg(QDir::toNativeSeparators(path));
}

void sayPrinted(const PrintDocument& document, StudyCommands& commands, MessageLine& message) {
  say(message, commands.recordOutput(PrintText::tr("%1, printed").arg(document.title)),
      PrintText::tr("Printed: %1").arg(document.title));
}

void prepare(QPrinter& printer, const PrintDocument& document) {
  printer.setFullPage(true);
  printer.setDocName(document.title);
  printer.setCreator(QStringLiteral("CohortDesk " COHORTDESK_VERSION));
}

/// Its pages, painted with progress over `parent`; nothing where somebody stopped that.
std::optional<int> painted(QWidget* parent, const PrintDocument& document, QPrinter& printer) {
  return whileWaiting(parent, [&](const Progress& progress) -> std::optional<int> {
    try {
      return paintDocument(document, printer, progress);
    } catch (const Cancelled&) {
      return std::nullopt;
    }
  });
}
} // namespace

QString askForFile(QWidget* parent, const QString& question, const QString& name, const QString& ending,
                   const QString& filter) {
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  const QString path = QFileDialog::getSaveFileName(parent, question, folder.filePath(name + ending), filter);
  return path.isEmpty() || path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

void previewDocument(QWidget* parent, const PrintDocument& document, StudyCommands& commands,
                     MessageLine& message) {
  QPrinter printer(QPrinter::HighResolution);
  prepare(printer, document);
  QPrintPreviewDialog dialog(&printer, parent);
  dialog.setObjectName(QStringLiteral("printPreview"));
  dialog.setWindowTitle(PrintText::tr("%1: preview").arg(document.title));
  dialog.resize(atTypeSize({1000, 720}));
  bool isOpen = false; // it asks first while it is being shown: then it could not be closed
  bool isStopped = false;
  QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter* device) {
    if (!isOpen || painted(&dialog, document, *device)) return;
    isStopped = true;
    QMetaObject::invokeMethod(&dialog, &QDialog::reject, Qt::QueuedConnection);
  });
  QTimer::singleShot(0, &dialog, [&] {
    isOpen = true;
    dialog.findChild<QPrintPreviewWidget*>()->updatePreview();
  });
  // Accepted = printed from the preview's own button.
  if (dialog.exec() == QDialog::Accepted && !isStopped) sayPrinted(document, commands, message);
}

void printDocument(QWidget* parent, const PrintDocument& document, StudyCommands& commands,
                   MessageLine& message) {
  QPrinter printer(QPrinter::HighResolution);
  prepare(printer, document);
  QPrintDialog dialog(&printer, parent);
  dialog.setObjectName(QStringLiteral("printDialog"));
  dialog.setWindowTitle(PrintText::tr("Print %1").arg(document.title));
  if (dialog.exec() != QDialog::Accepted) return;
  const auto pages = painted(parent, document, printer);
  if (!pages) {
    printer.abort();
    return;
  }
  if (*pages == 0) return message.say(PrintText::tr("The printer could not be used."), Field::Tone::Error);
  sayPrinted(document, commands, message);
}

void savePdf(QWidget* parent, const PrintDocument& document, StudyCommands& commands, MessageLine& message) {
  const QString path =
      askForFile(parent, PrintText::tr("Save %1 as PDF").arg(document.title), document.fileName,
                 QStringLiteral(".pdf"), PrintText::tr("PDF files (*.pdf)"));
  if (path.isEmpty()) return;
  const Result<int> written =
      whileWaiting(parent, [&](const Progress& progress) { return writePdf(document, path, progress); });
  if (!written && written.error().rule == QLatin1String("CANCELLED")) return;
  if (!written) return message.say(written.error().message, Field::Tone::Error);
  say(message, commands.recordOutput(PrintText::tr("%1, PDF").arg(document.title)), savedTo(path));
}

namespace {
QString titleOf(const ChartContent& content) {
  return content.make(Theme::light())->title();
}

QString lineWithTabs(QStringList cells) {
  std::transform(cells.begin(), cells.end(), cells.begin(), cellAsText);
  return cells.join(u'\t');
}

QString withTabs(const ChartTable& table) {
  QStringList lines{lineWithTabs(table.columns)};
  for (const QStringList& row : table.rows)
    lines << lineWithTabs(row);
  return lines.join(u'\n');
}

/// Writes what the path's ending says, tells the journal that it was this, and the person where it is.
void saveTo(const QString& path, const ChartContent& content, const QString& what, StudyCommands& commands,
            MessageLine& message) {
  const bool isData = chartFormatOf(path) == ChartFormat::Csv;
  if (const auto refused = isData ? refuseExport() : std::nullopt)
    return message.say(refused->message, Field::Tone::Error);
  Result<void> done = saveChart(content, path);
  if (done) done = commands.recordOutput(what);
  say(message, done, savedTo(path));
}
} // namespace

void saveChartAs(QWidget* parent, const ChartContent& content, StudySession& session, MessageLine& message) {
  const QString title = titleOf(content);
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
  const QStringList filters{PrintText::tr("PNG images (*.png)"), PrintText::tr("SVG drawings (*.svg)"),
                            PrintText::tr("PDF files (*.pdf)"), PrintText::tr("The data as CSV (*.csv)")};
  const QStringList endings{QStringLiteral(".png"), QStringLiteral(".svg"), QStringLiteral(".pdf"),
                            QStringLiteral(".csv")};
  QString filter;
  QString path =
      QFileDialog::getSaveFileName(parent, PrintText::tr("Save %1").arg(title),
                                   folder.filePath(fileNameOf(session.study(), title) + endings.first()),
                                   filters.join(QStringLiteral(";;")), &filter);
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += endings.value(filters.indexOf(filter), endings.first());
  const QString format = chartFormatName(chartFormatOf(path));
  saveTo(path, content, PrintText::tr("Chart “%1”, %2").arg(title, format), session.commands(), message);
}

void copyChart(const ChartContent& content, StudyCommands& commands, MessageLine& message) {
  const QString title = titleOf(content);
  auto* copied = new QMimeData;
  copied->setImageData(chartImage(content.make(Theme::light()), savedChartSize));
  copied->setText(withTabs(content.table()));
  QGuiApplication::clipboard()->setMimeData(copied);
  say(message, commands.recordOutput(PrintText::tr("Chart “%1”, copied").arg(title)),
      PrintText::tr("Copied: %1").arg(title));
}

void saveTableAs(QWidget* parent, const QString& title, const QString& what, const ChartTable& table,
                 StudySession& session, MessageLine& message) {
  if (const auto refused = refuseExport()) return message.say(refused->message, Field::Tone::Error);
  const QString path =
      askForFile(parent, PrintText::tr("Save %1").arg(title), fileNameOf(session.study(), what),
                 QStringLiteral(".csv"), PrintText::tr("CSV files (*.csv)"));
  if (path.isEmpty()) return;
  const ChartContent asCsv{nullptr, [&table] { return table; }}; // no picture
  saveTo(path, asCsv, PrintText::tr("%1, CSV").arg(title), session.commands(), message);
}
