#pragma once
#include "app/reports/operating_report.h"

#include <QTableWidget>

/// The operating characteristics of every scenario: a row for each of the two designs. A heading and its
/// cells tell what they count, and by which formula.
class OperatingTable : public QTableWidget {
  Q_OBJECT
 public:
  explicit OperatingTable(const QString& name, QWidget* parent = nullptr);
  void show(const OperatingReport& report);
  /// A few rows: it grows where there is room.
  QSize sizeHint() const override { return {QTableWidget::sizeHint().width(), minimumHeight()}; }
  /// Of the scenario's rows the first gets the frame; nothing where there is none.
  void choose(const QString& scenario);

 Q_SIGNALS:
  void chosen(const QString& scenario); ///< by a person

 private:
  void showHeadings(const OperatingReport& report);
  void fitSize();

  QStringList m_scenarios; ///< by row
};
