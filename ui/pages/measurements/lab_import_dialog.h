#pragma once
#include "app/base/refusal.h"
#include "db/exchange/laboratory/lab_csv.h"
#include "db/session/study_session.h"

#include <QDialog>

class ChoiceBox;
class MessageLine;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QTabWidget;

/// A laboratory's table before it is taken over: what its columns are, what its rows say, what cannot be
/// read. Accepts once the values are saved. Nothing is written before.
class LabImportDialog : public QDialog {
  Q_OBJECT
 public:
  LabImportDialog(StudySession& session, CsvContent table, const QString& fileName,
                  QWidget* parent = nullptr);
  /// The table was read: nobody stopped that.
  bool isRead() const { return m_results.has_value(); }
  int imported() const { return static_cast<int>(m_results->values.size()); }

 private:
  void makeTabs();
  QLayout* makeFoot();
  void recogniseLaboratory();
  QWidget* makeColumns();
  ChoiceBox* makeMeasurands(const QString& name, bool roles);
  LabMapping mapping() const;
  void put(const LabMapping& mapping);
  Result<LabResults> read() const;
  void readAgain();
  QString summary() const;
  void showNames();
  void takeOver();

  StudySession& m_session;
  CsvContent m_table;
  QStringList m_headings;
  std::vector<LabMapping> m_kept;
  std::optional<LabResults> m_results;
  QMap<QString, QString> m_names; ///< of the laboratory, chosen so far
  bool m_putting = false;
  QComboBox* m_laboratory = nullptr;
  std::vector<ChoiceBox*> m_columns;
  QTableWidget* m_nameTable = nullptr;
  QTableWidget* m_values = nullptr;
  QTableWidget* m_faults = nullptr;
  QTableWidget* m_marks = nullptr;
  QTabWidget* m_tabs = nullptr;
  QLabel* m_summary = nullptr;
  MessageLine* m_message = nullptr;
  QPushButton* m_import = nullptr;
};

/// Asks for a file and shows the dialog over it. Answers what was done, in a sentence; an empty one where the
/// person cancelled. Refusal: FILE.
Result<QString> importFromLaboratory(StudySession& session, QWidget* parent);
