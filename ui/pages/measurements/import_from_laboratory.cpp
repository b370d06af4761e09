#include "ui/pages/measurements/import_from_laboratory.h"

#include "app/study/file_bytes.h"
#include "ui/pages/measurements/lab_import_dialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

Result<QString> importFromLaboratory(StudySession& session, QWidget* parent) {
  const QString title = LabImportDialog::tr("Import from a laboratory");
  const QString path = QFileDialog::getOpenFileName(
      parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
      LabImportDialog::tr("CSV files (*.csv)"));
  if (path.isEmpty()) return QString();
  const auto bytes = fileBytes(path);
  if (!bytes) return tl::unexpected(bytes.error());
  const QString name = QFileInfo(path).fileName();
  LabImportDialog dialog(session, readCsv(*bytes), name, parent);
  if (dialog.exec() != QDialog::Accepted) return QString();
  return LabImportDialog::tr("%n value(s) imported from %1.", nullptr, dialog.imported()).arg(name);
}
