#pragma once
#include "app/base/ids.h"
#include "ui/tables/rows_model.h"

class StudySession;

/// A decision of the list: what of its words can change once it is signed.
struct ListedDecision {
  RowId id = 0; ///< 0 = the one to be taken now
  int level = 0;
  int toLevel = 0;
  QString state; ///< decisionState(); of the one to be taken now all of its words
  bool operator==(const ListedDecision&) const = default;
};

/// The decision to be taken now, then every one that was signed, the latest first. What each says is put into
/// words when it is looked at.
class DecisionListModel : public RowsModel<ListedDecision> {
  Q_OBJECT
 public:
  explicit DecisionListModel(const StudySession& session, QObject* parent = nullptr);

  void refresh();
  int rowOf(RowId decisionId) const; ///< -1 if none

 private:
  const StudySession& m_session;
};
