#include "ui/print/chart_actions.h"

#include "db/exchange/csv.h"
#include "ui/charts/frame/render_chart.h"
#include "ui/fields/field.h"
#include "ui/print/print_actions.h"
#include "ui/print/print_text.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QStandardPaths>
#include <QTextFormat>
#include <algorithm>

ChartObject::ChartObject(const PrintDocument& document, double width, QObject* parent)
    : QObject(parent), m_document(document), m_width(width) {}

QSizeF ChartObject::intrinsicSize(QTextDocument*, int, const QTextFormat& format) {
  const auto chart = m_document.charts.constFind(format.toImageFormat().name());
  if (chart == m_document.charts.constEnd()) return {};
  const double width = m_width * 0.99; // a hair less than the line: rounding must not break it
  return {width, width * chart->size.height() / chart->size.width()};
}

void ChartObject::drawObject(QPainter* painter, const QRectF& area, QTextDocument*, int,
                             const QTextFormat& format) {
  const auto printed = m_document.charts.constFind(format.toImageFormat().name());
  if (printed == m_document.charts.constEnd()) return;
  // Of another page: the lines of Qt Charts set a clip of their own and would show all the same.
  if (painter->hasClipping() && !painter->clipBoundingRect().intersects(area.adjusted(0, 1, 0, -1))) return;
  std::unique_ptr<QChart> chart = printed->make();
  chart->setBackgroundVisible(false); // DRAFT shows through
  renderChart(std::move(chart), *painter, area, printed->size);
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
  if (const Result<void> saved = saveChart(content, path); !saved)
    return message.say(saved.error().message, Field::Tone::Error);
  say(message,
      commands.recordOutput(PrintText::tr("Chart “%1”, %2").arg(title, chartFormatName(chartFormatOf(path)))),
      PrintText::tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
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
