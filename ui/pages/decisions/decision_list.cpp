#include "ui/pages/decisions/decision_list.h"

#include "app/reports/words/decision_words.h"
#include "app/study/study.h"
#include "db/session/study_session.h"
#include "ui/pages/decisions/decisions_page.h"

DecisionListModel::DecisionListModel(const StudySession& session, QObject* parent)
    : RowsModel(parent), m_session(session) {
  const auto words = [this](const ListedDecision& row) -> QString {
    const Decision* decision = m_session.study().decision(row.id);
    if (!decision) return row.state;
    return DecisionsPage::tr("%1 · %2 · %3 · %4")
        .arg(decision->number)
        .arg(decision->date.toString(Qt::ISODate), decisionText(m_session.study(), *decision), row.state);
  };
  setColumns({{DecisionsPage::tr("All decisions"), words}});
}

void DecisionListModel::refresh() {
  const Standing& standing = m_session.standing();
  std::vector<ListedDecision> rows{{0, 0, 0,
                                    standing.decisionNeeded()
                                        ? DecisionsPage::tr("◔ Now: a decision is asked for")
                                        : DecisionsPage::tr("Now: no decision is asked for")}};
  const std::vector<Decision>& decisions = m_session.study().decisions;
  for (auto decision = decisions.rbegin(); decision != decisions.rend(); ++decision)
    rows.push_back({decision->id, decision->level, decision->toLevel, decisionState(standing, *decision)});
  show(std::move(rows));
}

int DecisionListModel::rowOf(RowId decisionId) const {
  return placeOf([&](const ListedDecision& row) { return row.id == decisionId; });
}
