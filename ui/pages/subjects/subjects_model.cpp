#include "ui/pages/subjects/subjects_model.h"

#include "app/study/study.h"
#include "ui/pages/subjects/subjects_text.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/theme.h"

#include <algorithm>
#include <tuple>

namespace {
SubjectRow rowOfSubject(const Study& study, const Subject& subject, QDate today) {
  SubjectRow row;
  row.subjectId = subject.id;
  row.label = subject.label();
  row.screening = subject.screening().number;
  if (!subject.assignment) {
    row.state =
        subject.screening().failure ? SubjectsText::tr("screen failure") : SubjectsText::tr("screening");
    return row;
  }
  row.level = subject.assignment->level;
  row.status = SubjectStatus::InWindow;
  row.state = SubjectsText::tr("assigned, not infused");
  const auto state = windowState(study, subject, today);
  if (!state) return row;
  row.status = state->status;
  row.state = statusShape(state->status) + QStringLiteral(" ") + windowWords(*state);
  row.flagged = state->overdue || state->lateAssessment;
  return row;
}
} // namespace

std::vector<SubjectRow> subjectRows(const Study& study, QDate today) {
  std::vector<SubjectRow> rows;
  rows.reserve(study.subjects.size());
  for (const Subject& subject : study.subjects)
    rows.push_back(rowOfSubject(study, subject, today));
  const auto before = [](const SubjectRow& a, const SubjectRow& b) {
    if ((a.level > 0) != (b.level > 0)) return a.level > 0;
    return a.level > 0 ? a.label < b.label : a.subjectId > b.subjectId;
  };
  std::stable_sort(rows.begin(), rows.end(), before);
  return rows;
}

SubjectsModel::SubjectsModel(QObject* parent) : RowsModel(parent) {
  const auto id = [](const SubjectRow& row, int role) {
    return role == SubjectIdRole ? QVariant(row.subjectId) : QVariant();
  };
  const auto state = [id](const SubjectRow& row, int role) -> QVariant {
    if (role != Qt::ForegroundRole) return id(row, role);
    if (row.flagged) return Theme::current().warning;
    return row.status ? statusColour(*row.status) : Theme::current().muted;
  };
  const auto level = [](const SubjectRow& row) {
    return row.level > 0 ? QStringLiteral("L%1").arg(row.level) : QString();
  };
  setColumns({{tr("Subject"), &SubjectRow::label, id},
              {tr("Screening"), &SubjectRow::screening, id},
              {tr("Level"), level, id},
              {tr("Status"), &SubjectRow::state, state}});
}

int SubjectsModel::rowOf(RowId subjectId) const {
  return placeOf([&](const SubjectRow& row) { return row.subjectId == subjectId; });
}
