#include "ui/print/chart_actions.h"

#include "db/exchange/csv_line.h"
#include "ui/charts/render_chart.h"
#include "ui/charts/save_chart.h"
#include "ui/print/print_actions.h"
#include "ui/widgets/message_line.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Print)
};

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
  const QStringList filters{Text::tr("PNG images (*.png)"), Text::tr("SVG drawings (*.svg)"),
                            Text::tr("PDF files (*.pdf)"), Text::tr("The data as CSV (*.csv)")};
  const QStringList endings{QStringLiteral(".png"), QStringLiteral(".svg"), QStringLiteral(".pdf"),
                            QStringLiteral(".csv")};
  QString filter;
  QString path = QFileDialog::getSaveFileName(parent, Text::tr("Save %1").arg(title),
                                              folder.filePath(fileNameOf(title) + endings.first()),
                                              filters.join(QStringLiteral(";;")), &filter);
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += endings.value(filters.indexOf(filter), endings.first());
  if (const Result<void> saved = saveChart(content, path); !saved)
    return message.say(saved.error().message, Field::Tone::Error);
  say(message,
      commands.recordOutput(Text::tr("Chart “%1”, %2").arg(title, chartFormatName(chartFormatOf(path)))),
      Text::tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void copyChart(const ChartContent& content, StudyCommands& commands, MessageLine& message) {
  const QString title = titleOf(content);
  auto* copied = new QMimeData;
  copied->setImageData(chartImage(content.make(Theme::light()), savedChartSize));
  copied->setText(withTabs(content.table()));
  QGuiApplication::clipboard()->setMimeData(copied);
  say(message, commands.recordOutput(Text::tr("Chart “%1”, copied").arg(title)),
      Text::tr("Copied: %1").arg(title));
}
