#pragma once
#include "app/reports/oversight/query_list.h"
#include "db/session/study_session.h"
#include "ui/tables/rows_model.h"

#include <QWidget>

class ChoiceField;
class EmptyState;
class MessageLine;
class QLabel;
class QPushButton;
class QTableView;
class TextField;

/// Queries, a row each.
class QueriesModel : public RowsModel<QueryRow> {
  Q_OBJECT
 public:
  enum Column { Number, Subject, Record, Field, State, Asked, LastNote, Since };
  explicit QueriesModel(QObject* parent = nullptr);
  void show(const Study& study, std::vector<QueryRow> rows);
  int rowOf(RowId queryId) const; ///< −1 if it is not shown

 private:
  QTimeZone m_zone = QTimeZone::utc();
};

/// Every query of the study: filtered as one types, answered and closed in the dialog of its field, printed
/// as the list for the visit.
class QueriesPanel : public QWidget {
  Q_OBJECT
 public:
  explicit QueriesPanel(StudySession& session, QWidget* parent = nullptr);
  /// Shows the study as it is now; filter, order and the chosen query stay.
  void refresh();
  /// Shows this query, whatever the filter was.
  void choose(RowId queryId);
  RowId chosen() const; ///< 0 = none

 Q_SIGNALS:
  /// The form in which the field stands is wanted.
  void fieldRequested(const Query& field);

 private:
  QWidget* makeFilter();
  QLayout* makeActs();
  void makeTable();
  void fillChoices();
  QueryFilter filter() const;
  QString filterWords() const;
  void showRows();
  void select(RowId queryId);
  void openChosen();

  StudySession& m_session;
  EmptyState* m_none = nullptr;
  QWidget* m_body = nullptr;
  TextField* m_find = nullptr;
  ChoiceField* m_state = nullptr;
  ChoiceField* m_subject = nullptr;
  ChoiceField* m_record = nullptr;
  std::vector<RowId> m_subjects; ///< of the choices
  QStringList m_tables;          ///< likewise
  QueriesModel* m_model = nullptr;
  QTableView* m_table = nullptr;
  QLabel* m_count = nullptr;
  QPushButton* m_open = nullptr;
  QPushButton* m_go = nullptr;
  MessageLine* m_message = nullptr;
};
