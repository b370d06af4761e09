#include "ui/print/print_actions.h"

#include "db/exchange/csv.h"
#include "ui/charts/frame/render_chart.h"
#include "ui/fields/field.h"
#include "ui/print/print_text.h"
#include "ui/widgets/wait_dialog.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>
#include <algorithm>

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
  dialog.resize(atTypeSize({1000, 720}));
  QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                   [&](QPrinter* device) { waiting([&] { return paintDocument(document, *device); }); });
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
  const auto pages = whileWaiting(parent, [&](const Progress& progress) -> std::optional<int> {
    try {
      return paintDocument(document, printer, progress);
    } catch (const Cancelled&) {
      printer.abort();
      return std::nullopt;
    }
  });
  if (!pages) return std::nullopt;
  if (*pages == 0)
    return Refusal{QStringLiteral("FILE"), PrintText::tr("The printer could not be used."), {}};
  return record(commands, PrintText::tr("%1, printed").arg(document.title));
}

std::optional<Refusal> savePdf(QWidget* parent, const PrintDocument& document, StudyCommands& commands) {
  const QString path = askForFile(parent, PrintText::tr("Save %1 as PDF").arg(document.title), document.title,
                                  QStringLiteral(".pdf"), PrintText::tr("PDF files (*.pdf)"));
  if (path.isEmpty()) return std::nullopt;
  const Result<int> written =
      whileWaiting(parent, [&](const Progress& progress) { return writePdf(document, path, progress); });
  if (!written && written.error().rule == QLatin1String("CANCELLED")) return std::nullopt;
  if (!written) return written.error();
  return record(commands, PrintText::tr("%1, PDF").arg(document.title));
}

namespace {
QString titleOf(const ChartContent& content) {
  return content.make(Theme::light())->title();
}

void say(MessageLine& message, const Result<void>& recorded, const QString& done) {
  if (recorded)
    message.say(done, Field::Tone::Good);
  else
    message.say(recorded.error().message, Field::Tone::Error);
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
  Result<void> done = saveChart(content, path);
  if (done) done = commands.recordOutput(what);
  say(message, done, PrintText::tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}
} // namespace

void saveChartAs(QWidget* parent, const ChartContent& content, StudyCommands& commands,
                 MessageLine& message) {
  const QString title = titleOf(content);
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
  const QStringList filters{PrintText::tr("PNG images (*.png)"), PrintText::tr("SVG drawings (*.svg)"),
                            PrintText::tr("PDF files (*.pdf)"), PrintText::tr("The data as CSV (*.csv)")};
  const QStringList endings{QStringLiteral(".png"), QStringLiteral(".svg"), QStringLiteral(".pdf"),
                            QStringLiteral(".csv")};
  QString filter;
  QString path = QFileDialog::getSaveFileName(parent, PrintText::tr("Save %1").arg(title),
                                              folder.filePath(fileNameOf(title) + endings.first()),
                                              filters.join(QStringLiteral(";;")), &filter);
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += endings.value(filters.indexOf(filter), endings.first());
  const QString format = chartFormatName(chartFormatOf(path));
  saveTo(path, content, PrintText::tr("Chart “%1”, %2").arg(title, format), commands, message);
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

void saveTableAs(QWidget* parent, const QString& title, const ChartTable& table, StudyCommands& commands,
                 MessageLine& message) {
  const QString path = askForFile(parent, PrintText::tr("Save %1").arg(title), title, QStringLiteral(".csv"),
                                  PrintText::tr("CSV files (*.csv)"));
  if (path.isEmpty()) return;
  const ChartContent asCsv{nullptr, [&table] { return table; }}; // no picture
  saveTo(path, asCsv, PrintText::tr("%1, CSV").arg(title), commands, message);
}
