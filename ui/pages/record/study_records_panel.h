#pragma once
#include "ui/pages/record/record_list.h"
#include "ui/pages/record/study_record_form.h"

/// A line of a list of the study's own records.
using StudyRecordRow = RecordRow;

/// What such a list shows.
struct StudyRecordsTable {
  QString name;           ///< objectName
  QString accessibleName; ///< what they are
  QString none;           ///< the sentence while there are none
  QStringList titles;
  int wideColumn = 0; ///< takes the room that the others leave
  std::function<std::vector<StudyRecordRow>()> rows;
};

/// The study's own records of one kind as a table, and below it the one that is written or corrected.
class StudyRecordsPanel : public RecordList {
  Q_OBJECT
 public:
  StudyRecordsPanel(StudyRecordsTable what, StudyRecordForm* form, QWidget* parent = nullptr);
  /// No new one is typed: the form is made for the first record that is opened, and stands there only with
  /// one.
  StudyRecordsPanel(StudyRecordsTable what, std::function<StudyRecordForm*()> makeForm,
                    QWidget* parent = nullptr);
  StudyRecordForm* form() { return static_cast<StudyRecordForm*>(theForm()); }
  void refresh();

 protected:
  void showRecords() override;

 private:
  StudyRecordsTable m_what;
  bool m_typesNew = true;
};
