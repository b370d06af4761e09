#pragma once
#include "db/session/study_commands.h"
#include "db/session/study_session.h"

#include <QWidget>
#include <vector>

class MessageLine;
class QLabel;
class QPushButton;
class QTableWidget;

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
  QTableWidget* m_subjects = nullptr;
  QLabel* m_title = nullptr;
  QTableWidget* m_records = nullptr;
  QPushButton* m_check = nullptr;
  QPushButton* m_checkAll = nullptr;
  QPushButton* m_withdraw = nullptr;
  MessageLine* m_message = nullptr;
};
