#pragma once
#include "app/oversight/source_checks.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/tables/rows_model.h"

#include <QWidget>
#include <vector>

class MessageLine;
class QLabel;
class QPushButton;
class QTableView;
class QTableWidget;

/// How far the check of a subject has come.
struct CheckedSubject {
  RowId id = 0;
  QString label;
  CheckedOf count;
  int changed = 0; ///< records that are others since they were checked
  bool operator==(const CheckedSubject&) const = default;
};

/// Subjects, a row each; Qt::UserRole is the id.
class CheckedSubjectsModel : public RowsModel<CheckedSubject> {
  Q_OBJECT
 public:
  explicit CheckedSubjectsModel(QObject* parent = nullptr);
  void show(const Study& study);
  int rowOf(RowId subjectId) const; ///< −1 if it is not shown
};

/// What a monitor compares with its source documents: how far each subject has come, and below that the
/// records of the one that is chosen, which are checked one by one, several together, or all in one act.
class SourceChecksPanel : public QWidget {
  Q_OBJECT
 public:
  explicit SourceChecksPanel(StudySession& session, QWidget* parent = nullptr);
  void refresh();
  /// Shows the records of this subject.
  void choose(RowId subjectId);

 private:
  QWidget* makeRecords();
  void showSubjects();
  void showRecords();
  void showActions();
  const Subject* subject() const;
  /// Of the rows that are chosen.
  std::vector<CheckItem> chosen() const;
  /// The check of the row in front, where there is one; 0 = none.
  RowId chosenCheck() const;
  void check(const std::vector<CheckItem>& items);
  void withdraw();

  StudySession& m_session;
  RowId m_subjectId = 0;
  std::vector<CheckItem> m_items; ///< of the rows
  bool m_showing = false;         ///< tables are being filled: their selection is not the person's
  QLabel* m_sum = nullptr;
  QLabel* m_wanted = nullptr;
  CheckedSubjectsModel* m_model = nullptr;
  QTableView* m_subjects = nullptr;
  QLabel* m_title = nullptr;
  QTableWidget* m_records = nullptr;
  QPushButton* m_check = nullptr;
  QPushButton* m_checkAll = nullptr;
  QPushButton* m_withdraw = nullptr;
  MessageLine* m_message = nullptr;
};
