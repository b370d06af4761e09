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
class Paragraph;
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
  qint64 since() const;
  /// Whose changes are asked for; 0 = those of the product and the site. Nothing where what is typed is
  /// nobody's number.
  std::optional<RowId> askedSubject() const;
  /// Why no list can be made; empty = one can.
  QString whyNone() const;
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
  Paragraph* m_whyNone = nullptr;
  TextField* m_find = nullptr;
  ChoiceField* m_since = nullptr;
  TextField* m_subject = nullptr;
  ChoiceField* m_typed = nullptr;
  std::vector<HandOverLine> m_handOvers; ///< newest first
  std::vector<ChangedField> m_fields;    ///< all that were asked for
  ChangedFieldsModel* m_model = nullptr;
  QTableView* m_table = nullptr;
  QLabel* m_count = nullptr;
  QPushButton* m_tick = nullptr;
  QPushButton* m_back = nullptr;
  MessageLine* m_message = nullptr;
};
