#include "ui/pages/record/study_records_panel.h"

namespace {
constexpr int mostStudyRecords = 6;
constexpr int leastStudyColumn = 120;

RecordList::Look recordTableLook(const StudyRecordsTable& what) {
  return {what.name,       what.accessibleName, what.none,       what.titles,
          what.wideColumn, leastStudyColumn,    mostStudyRecords};
}
} // namespace

StudyRecordsPanel::StudyRecordsPanel(StudyRecordsTable what, StudyRecordForm* form, QWidget* parent)
    : RecordList(recordTableLook(what), form, parent), m_what(std::move(what)) {}

StudyRecordsPanel::StudyRecordsPanel(StudyRecordsTable what, std::function<StudyRecordForm*()> makeForm,
                                     QWidget* parent)
    : RecordList(recordTableLook(what), std::function<StudyForm*()>(std::move(makeForm)), parent),
      m_what(std::move(what)), m_typesNew(false) {}

void StudyRecordsPanel::refresh() {
  if (madeForm()) madeForm()->refresh();
  showRecords();
}

void StudyRecordsPanel::showRecords() {
  showRows(m_what.rows());
  if (madeForm()) madeForm()->setVisible(m_typesNew || madeForm()->shownId() != 0);
}
