#pragma once
#include "app/reports/oversight/changed_fields.h"
#include "db/session/changed_fields.h"
#include "db/session/study_session.h"
#include "ui/print/print_document.h"
#include "ui/tables/rows_model.h"

#include <QWidget>

class ChoiceField;
class EmptyState;
class MessageLine;
class QLabel;
class QPushButton;
class QTableView;
class TextField;

/// Fields that changed, a row each.
class ChangedFieldsModel : public RowsModel<ChangedField> {
  Q_OBJECT
 public:
  enum Column { Subject, Record, Field, Before, After, Changed, Person, Typed };
  explicit ChangedFieldsModel(const Study& study, QObject* parent = nullptr);
  using RowsModel::show;
};

/// What changed since a hand-over, for whoever types it into the sponsor's EDC, and ticks it off here.
class EdcPanel : public QWidget {
  Q_OBJECT
 public:
  explicit EdcPanel(StudySession& session, QWidget* parent = nullptr);
  /// Shows the study as it is now; filter and order stay.
  void refresh();

 private:
  QWidget* makeFilter();
  void makeTable();
  QLayout* makeActs();
  void fillSince();
  void fillSubjects();
  qint64 since() const;
  ChangedFieldFilter filter() const;
  QString shownWords() const;
  void read();
  void showRows();
  void showActs();
  std::vector<ChangedField> chosen() const;
  void tickOff();
  void takeBack();
  Result<PrintDocument> makeList();

  StudySession& m_session;
  EmptyState* m_none = nullptr;
  TextField* m_find = nullptr;
  ChoiceField* m_since = nullptr;
  ChoiceField* m_subject = nullptr;
  ChoiceField* m_typed = nullptr;
  std::vector<HandOverLine> m_handOvers; ///< newest first
  std::vector<RowId> m_subjects;         ///< of the choices
  std::vector<ChangedField> m_fields;    ///< all of them
  ChangedFieldsModel* m_model = nullptr;
  QTableView* m_table = nullptr;
  QLabel* m_count = nullptr;
  QPushButton* m_tick = nullptr;
  QPushButton* m_back = nullptr;
  MessageLine* m_message = nullptr;
};
