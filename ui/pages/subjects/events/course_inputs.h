#pragma once
#include "db/session/study_session.h"

#include <QWidget>

class ChoiceField;
class Field;
class KnownTimeField;
class QLineEdit;
class QPushButton;
class QTableWidget;

/// The grades that an event came to after its onset, and a line for the next one; a row that is chosen in the
/// table is corrected in that line, or taken out.
class CourseInputs : public QWidget {
  Q_OBJECT
 public:
  explicit CourseInputs(StudySession& session, QWidget* parent = nullptr);

  /// The line is empty; its scale is that of the event.
  void fill(const AdverseEvent* saved);
  /// What is saved; nullptr = a new event.
  void show(RowId subjectId, const AdverseEvent* saved, bool mayEnter);
  /// What is typed goes into the event's course.
  void takeInto(AdverseEvent& event) const;
  /// Puts a grade into the line, to be saved by a person.
  void propose(const GradePoint& point);
  std::vector<QWidget*> inputs() const; ///< in the order of the Tab key

 Q_SIGNALS:
  void takeOutWanted(RowId pointId);

 private:
  QWidget* makeLine();
  void makeTable();
  void showTable(const std::vector<GradePoint>& course);
  void choose(int row);
  /// The point in the line, as far as it is typed.
  GradePoint typed() const;
  bool isEmpty() const;

  StudySession& m_session;
  RowId m_subjectId = 0;
  std::vector<GradePoint> m_shown; ///< in the table
  QTableWidget* m_table = nullptr;
  ChoiceField* m_scale = nullptr;
  ChoiceField* m_grade = nullptr;
  KnownTimeField* m_since = nullptr;
  QPushButton* m_takeOut = nullptr;
  QLineEdit* m_point = nullptr; ///< id of the point that is corrected, never shown: a draft keeps it
  QLineEdit* m_entry = nullptr; ///< and that of the entry at the bedside
};
