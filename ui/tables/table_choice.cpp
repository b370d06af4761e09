#include "ui/tables/table_choice.h"

#include "ui/widgets/layout.h"

#include <QFileDialog>
#include <QListWidget>
#include <QStandardPaths>

SheetDialog::SheetDialog(const QStringList& sheets, QWidget* parent) : QDialog(parent) {
  auto* layout = dialogColumn(this, "sheetDialog", tr("Sheet of the workbook"), 420);
  m_list = named<QListWidget>("sheetList");
  m_list->addItems(sheets);
  m_list->setAccessibleName(tr("Sheets"));
  auto* confirm = primaryButton("sheetConfirm", tr("&Read this sheet"));
  auto* cancel = named<QPushButton>("sheetCancel", tr("&Cancel"));
  confirm->setDefault(true);
  confirm->setEnabled(false);
  addAll(layout, {labelFor(m_list, tr("&Which sheet holds the table?")), m_list});
  layout->addLayout(dialogFoot(this, cancel, confirm));
  connect(m_list, &QListWidget::itemSelectionChanged, confirm,
          [this, confirm] { confirm->setEnabled(!m_list->selectedItems().isEmpty()); });
  connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
  connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  m_list->setFocus();
}

QString SheetDialog::sheet() const {
  const auto chosen = m_list->selectedItems();
  return chosen.isEmpty() ? QString() : chosen.front()->text();
}

QString askTableFile(QWidget* parent, const QString& title) {
  return QFileDialog::getOpenFileName(parent, title,
                                      QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                      SheetDialog::tr("Workbooks and CSV files (*.xlsx *.csv)"));
}

Result<std::optional<CsvContent>> tableMeant(const QString& path, SheetChoice choice, QWidget* parent) {
  auto tables = readTableFile(path);
  if (!tables && tables.error().rule == QLatin1String("CANCELLED")) return std::nullopt;
  if (!tables) return tl::unexpected(tables.error());
  if (const QStringList sheets = sheetsToAsk(*tables, choice); sheets.size() > 1) {
    SheetDialog dialog(sheets, parent);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    choice.name = dialog.sheet();
  }
  return chosenTable(*std::move(tables), choice);
}

QString placeOfFault(const TableFault& fault) {
  return fault.cell.isEmpty() ? QString::number(fault.line) : fault.cell;
}
