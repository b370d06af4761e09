#pragma once
#include "app/base/ids.h"

#include <QWidget>

struct Study;

class ChoiceField;
class EmptyState;
class QCheckBox;
class QLabel;
class QTableView;
class StudyEventsModel;
class TextField;

/// Every adverse event of the study: filtered as one types, sorted by a click on a heading or by choice.
class StudyEventsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit StudyEventsPanel(QWidget* parent = nullptr);
  /// Filter, order and the chosen event stay.
  void show(const Study& study);

 Q_SIGNALS:
  void subjectRequested(RowId subjectId); ///< Enter or double-click on an event

 private:
  QWidget* makeFilter();
  QWidget* makeTable();
  void makeOrder();
  void applyFilter();
  void sort(int column, Qt::SortOrder order);
  void fillLevels(const Study& study);
  void showCount();
  RowId chosenEvent() const;
  void choose(RowId eventId);

  StudyEventsModel* m_model = nullptr;
  QTableView* m_table = nullptr;
  TextField* m_text = nullptr;
  ChoiceField* m_level = nullptr;
  ChoiceField* m_grade = nullptr;
  ChoiceField* m_order = nullptr; ///< two choices a column, rising and falling; as the headings
  QCheckBox* m_serious = nullptr;
  QCheckBox* m_related = nullptr;
  QLabel* m_count = nullptr;
  EmptyState* m_none = nullptr;
  QWidget* m_body = nullptr;
  int m_levels = 0; ///< that can be chosen
};
