#pragma once
#include "ui/pages/page.h"

class Card;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;
class SubjectView;
class SubjectsModel;

/// All subjects who have consented, and everything of the one that is chosen.
class SubjectsPage : public Page {
  Q_OBJECT
 public:
  explicit SubjectsPage(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;
  bool saysNextStep() const override { return true; }
  void openRow(RowId subjectId) override;
  void openTask(const DueItem& due) override;
  void openRecord(const QString& table, RowId row) override;
  RowId rowInFront() const override;
  QWidget* firstFocus() override;

 private:
  QLayout* makeFilter();
  QWidget* makeList();
  void fitList();
  void select(RowId subjectId);

  QLineEdit* m_filter = nullptr;
  Card* m_listCard = nullptr;
  QTableView* m_list = nullptr;
  QLabel* m_count = nullptr;
  SubjectsModel* m_model = nullptr;
  QSortFilterProxyModel* m_filtered = nullptr;
  SubjectView* m_view = nullptr;
  QWidget* m_nobody = nullptr;
  bool m_asked = false;     ///< a subject was, so that its form is where one begins
  bool m_selecting = false; ///< the list follows the page, not the person
};
