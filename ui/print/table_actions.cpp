#include "ui/print/table_actions.h"

#include "ui/charts/save_chart.h"
#include "ui/print/print_actions.h"
#include "ui/widgets/message_line.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Print)
};
} // namespace

void saveTableAs(QWidget* parent, const QString& title, const ChartTable& table, StudyCommands& commands,
                 MessageLine& message) {
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  const QString ending = QStringLiteral(".csv");
  QString path = QFileDialog::getSaveFileName(parent, Text::tr("Save %1").arg(title),
                                              folder.filePath(fileNameOf(title) + ending),
                                              Text::tr("CSV files (*.csv)"));
  if (path.isEmpty()) return;
  if (!path.endsWith(ending, Qt::CaseInsensitive)) path += ending;
  Result<void> done = saveChart({nullptr, [&table] { return table; }}, path); // as CSV: no picture
  if (done) done = commands.recordOutput(Text::tr("%1, CSV").arg(title));
  if (done)
    message.say(Text::tr("Saved: %1").arg(QDir::toNativeSeparators(path)), Field::Tone::Good);
  else
    message.say(done.error().message, Field::Tone::Error);
}
