#include "ui/pages/record/study_record_form.h"

StudyRecordForm::StudyRecordForm(StudySession& session, const QString& kind, Action writes, QWidget* parent)
    : StudyForm(session, parent), m_kind(kind), m_writes(writes) {}

QString StudyRecordForm::draftKeyOf(RowId id) const {
  return id == 0 ? m_kind : QStringLiteral("%1/%2").arg(m_kind).arg(id);
}

bool StudyRecordForm::mayEnter() const {
  return may(session().user().role, m_writes) && !lockOn(study(), subjectOf(shownId()));
}

void StudyRecordForm::showHead(const QString& title) {
  StudyForm::showHead(title, mayEnter());
  allowEntry(mayEnter());
}

void StudyRecordForm::watchFields() {
  StudyForm::watchFields();
  fillAnew();
}
