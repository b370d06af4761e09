#include "ui/pages/subjects/record/record_form.h"

#include "app/study/study.h"

#include <algorithm>

RecordForm::RecordForm(StudySession& session, const QString& kind, QWidget* parent)
    : SubjectForm(session, parent), m_kind(kind) {}

QString RecordForm::draftNameOf(RowId id) const {
  return id == 0 ? m_kind : QStringLiteral("%1/%2").arg(m_kind).arg(id);
}

QString RecordForm::draftName() const {
  return draftNameOf(shownId());
}

QString RecordForm::draftKeyOf(RowId id) const {
  return draftKey(draftNameOf(id));
}

bool RecordForm::isThere(RowId id) const {
  const std::vector<RowId> ids = idsOf(*subject());
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

QString RecordForm::voidTitle(const QString& title) const {
  return tr("Void: %1, %2").arg(subject()->label(), title);
}

namespace {
constexpr int leastTermColumn = 190; ///< the longest word of a term stands in it
} // namespace

RecordsPanel::RecordsPanel(StudySession& session, RecordsTable what, RecordForm* form, QWidget* parent)
    : RecordList({what.name, what.accessibleName, what.none, what.titles, what.wideColumn, leastTermColumn,
                  what.mostRows},
                 form, parent),
      m_session(session), m_what(std::move(what)), m_form(form) {}

void RecordsPanel::show(const Subject& subject) {
  m_subjectId = subject.id;
  showRows(m_what.rows(subject));
}

void RecordsPanel::showRecords() {
  if (const Subject* subject = m_session.study().subject(m_subjectId)) show(*subject);
}
