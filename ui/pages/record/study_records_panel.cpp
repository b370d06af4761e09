#include "ui/pages/record/study_records_panel.h"

namespace {
constexpr int mostStudyRecords = 6;
constexpr int leastStudyColumn = 120;
} // namespace

StudyRecordsPanel::StudyRecordsPanel(StudyRecordsTable what, StudyRecordForm* form, QWidget* parent)
    : RecordList({what.name, what.accessibleName, what.none, what.titles, what.wideColumn, leastStudyColumn,
                  mostStudyRecords},
                 form, parent),
      m_what(std::move(what)), m_form(form) {}

void StudyRecordsPanel::refresh() {
  m_form->refresh();
  showRecords();
}

void StudyRecordsPanel::showRecords() {
  showRows(m_what.rows());
  m_form->setVisible(m_what.typesNew || m_form->shownId() != 0);
}
