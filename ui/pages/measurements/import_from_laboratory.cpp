#include "ui/pages/measurements/import_from_laboratory.h"

#include "ui/pages/measurements/lab_import_dialog.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace {
constexpr qint64 largestTable = qint64(64) * 1024 * 1024; // bytes
} // namespace

Result<QString> importFromLaboratory(StudySession& session, QWidget* parent) {
  const QString title = LabImportDialog::tr("Import from a laboratory");
  const QString path = QFileDialog::getOpenFileName(
      parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
      LabImportDialog::tr("CSV files (*.csv)"));
  if (path.isEmpty()) return QString();
  QFile file(path);
  const QString shown = QDir::toNativeSeparators(path);
  if (!file.open(QIODevice::ReadOnly))
    return refuse(QStringLiteral("FILE"),
                  LabImportDialog::tr("%1 cannot be read: %2.").arg(shown, file.errorString()));
  if (file.size() > largestTable)
    return refuse(QStringLiteral("FILE"),
                  LabImportDialog::tr("%1 is too large for a laboratory's table.").arg(shown));
  const QString name = QFileInfo(path).fileName();
  LabImportDialog dialog(session, readCsv(file.readAll()), name, parent);
  if (dialog.exec() != QDialog::Accepted) return QString();
  return LabImportDialog::tr("%n value(s) imported from %1.", nullptr, dialog.imported()).arg(name);
}
