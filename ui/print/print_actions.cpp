#include "ui/print/print_actions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Print)
};

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

std::optional<Refusal> previewDocument(QWidget* parent, const PrintDocument& document,
                                       StudyCommands& commands) {
  QPrinter printer(QPrinter::HighResolution);
  prepare(printer, document);
  QPrintPreviewDialog dialog(&printer, parent);
  dialog.setObjectName(QStringLiteral("printPreview"));
  dialog.setWindowTitle(Text::tr("%1: preview").arg(document.title));
  dialog.resize(1000, 720);
  QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                   [&](QPrinter* device) { paintDocument(document, *device); });
  // Accepted = printed from the preview's own button.
  if (dialog.exec() != QDialog::Accepted) return std::nullopt;
  return record(commands, Text::tr("%1, printed").arg(document.title));
}

std::optional<Refusal> printDocument(QWidget* parent, const PrintDocument& document,
                                     StudyCommands& commands) {
  QPrinter printer(QPrinter::HighResolution);
  prepare(printer, document);
  QPrintDialog dialog(&printer, parent);
  dialog.setObjectName(QStringLiteral("printDialog"));
  dialog.setWindowTitle(Text::tr("Print %1").arg(document.title));
  if (dialog.exec() != QDialog::Accepted) return std::nullopt;
  if (paintDocument(document, printer) == 0)
    return Refusal{QStringLiteral("FILE"), Text::tr("The printer could not be used."), {}};
  return record(commands, Text::tr("%1, printed").arg(document.title));
}

std::optional<Refusal> savePdf(QWidget* parent, const PrintDocument& document, StudyCommands& commands) {
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  QString path = QFileDialog::getSaveFileName(
      parent, Text::tr("Save %1 as PDF").arg(document.title),
      folder.filePath(fileNameOf(document.title) + QStringLiteral(".pdf")), Text::tr("PDF files (*.pdf)"));
  if (path.isEmpty()) return std::nullopt;
  if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) path += QStringLiteral(".pdf");
  const Result<int> written = writePdf(document, path);
  if (!written) return written.error();
  return record(commands, Text::tr("%1, PDF").arg(document.title));
}
