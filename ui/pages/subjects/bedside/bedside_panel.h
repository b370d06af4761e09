#pragma once
#include "app/analysis/grading/bedside_grades.h"
#include "db/session/study_session.h"

#include <QWidget>

class BedsideForm;
class MessageLine;
class QLabel;
class QPushButton;
class WholeTable;

/// What was seen of a subject on one day, hour by hour, with the grades that follow; below it the entry that
/// is written or corrected.
class BedsidePanel : public QWidget {
  Q_OBJECT
 public:
  explicit BedsidePanel(StudySession& session, QWidget* parent = nullptr);
  BedsideForm* form() const { return m_form; }
  void show(const Subject& subject);

 Q_SIGNALS:
  /// A person wants to confirm it: in the form of the event.
  void gradeWanted(const GradeToConfirm& grade);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  QLayout* makeDayBar();
  QPushButton* makeSheetButton(const QString& name, const QString& text, bool empty);
  void makeTable();
  QLayout* makeConfirmLine();
  void go(int days);
  void showShown();
  void fillTable(const Subject& subject);
  void showGrades(const Subject& subject);
  void offer(const GradeToConfirm& grade);
  void showHint(const Subject& subject);

  StudySession& m_session;
  RowId m_subjectId = 0;
  bool m_stale = false;     ///< nobody looks at it: filled when somebody does
  bool m_showing = false;   ///< the table is being filled: its cell is not the person's
  std::vector<RowId> m_ids; ///< of the table's entries
  QLabel* m_dayTitle = nullptr;
  WholeTable* m_table = nullptr;
  QLabel* m_nothing = nullptr;
  QLabel* m_toConfirm = nullptr;
  std::array<QPushButton*, 4> m_confirm{}; ///< in the order of Syndrome
  std::vector<GradeToConfirm> m_offered;
  QLabel* m_hint = nullptr;
  MessageLine* m_message = nullptr;
  BedsideForm* m_form = nullptr;
};
