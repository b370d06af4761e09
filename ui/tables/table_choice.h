#pragma once
#include "db/exchange/table_file.h"

#include <QDialog>

class QListWidget;

/// Which sheet of a workbook is meant, where its headings do not tell.
class SheetDialog : public QDialog {
  Q_OBJECT
 public:
  explicit SheetDialog(const QStringList& sheets, QWidget* parent = nullptr);
  QString sheet() const;

 private:
  QListWidget* m_list = nullptr;
};

/// Asks for a workbook or a CSV file. Empty where the person cancelled.
QString askTableFile(QWidget* parent, const QString& title);

/// The table of the file that is meant; a person is asked for the sheet where that cannot be told. Nothing
/// where the person cancelled. Refusal: FILE.
Result<std::optional<CsvContent>> tableMeant(const QString& path, SheetChoice choice, QWidget* parent);

/// "Line" of a fault, as a table of faults shows it: the cell of a workbook, the line of a CSV file.
QString placeOfFault(const TableFault& fault);
