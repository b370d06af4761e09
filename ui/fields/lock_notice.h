#pragma once
#include "app/oversight/record_locks.h"
#include "ui/fields/field.h"

/// Says in the line of a form that its records are locked, by whom, since when and why, as long as they are.
class LockNotice {
 public:
  /// Answers whether they are. subjectId 0: the whole study's.
  bool show(MessageLine& line, const Study& study, RowId subjectId) {
    const auto refused = refuseLocked(study, subjectId);
    if (refused)
      line.say(refused->message);
    else if (m_isSaid)
      line.say({});
    m_isSaid = refused.has_value();
    return m_isSaid;
  }

 private:
  bool m_isSaid = false;
};
