#pragma once
#include "ui/pages/record/study_record_form.h"

class QTableWidget;

/// A line of a list of the study's own records.
struct StudyRecordRow {
  RowId id = 0;
  QStringList cells;
  QSet<int> flagged; ///< columns that are shown as a warning; the words say it, too
};

/// What such a list shows.
struct StudyRecordsTable {
  QString name;           ///< objectName
  QString accessibleName; ///< what they are
  QString none;           ///< the sentence while there are none
  QStringList titles;
  int wideColumn = 0; ///< takes the room that the others leave
  std::function<std::vector<StudyRecordRow>()> rows;
  bool typesNew = true; ///< a new one is typed into the form; else it stands there only with a record
};

/// The study's own records of one kind as a table, and below it the one that is written or corrected.
class StudyRecordsPanel : public QWidget {
  Q_OBJECT
 public:
  StudyRecordsPanel(StudyRecordsTable what, StudyRecordForm* form, QWidget* parent = nullptr);
  StudyRecordForm* form() const { return m_form; }
  void refresh();

 private:
  void showRows();
  void fitHeight();

  StudyRecordsTable m_what;
  StudyRecordForm* m_form = nullptr;
  QLabel* m_none = nullptr;
  QTableWidget* m_table = nullptr;
  bool m_showing = false; ///< the table is being filled: its selection is not the person's
};
