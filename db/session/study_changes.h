#pragma once
#include "app/study/subject.h"

#include <optional>
#include <set>
#include <utility>
#include <vector>

/// Which subjects were read again, so that what was worked out from a study goes on with those.
class StudyChanges {
 public:
  qint64 version() const { return m_version; } ///< of the study: rises with each change
  void ofSubjects(const std::set<RowId>& ids) {
    ++m_version;
    for (const RowId id : ids)
      m_subjects.emplace_back(m_version, id);
  }
  /// Anything but subjects that stood in the study before.
  void ofOthers() {
    m_others = ++m_version;
    m_subjects.clear();
  }
  /// The subjects that are others since a version; nothing = not they alone, or nothing is known of it.
  std::optional<std::set<RowId>> since(qint64 version) const {
    if (version < m_others) return std::nullopt;
    std::set<RowId> ids;
    for (auto change = m_subjects.rbegin(); change != m_subjects.rend() && change->first > version; ++change)
      ids.insert(change->second);
    return ids;
  }

 private:
  qint64 m_version = 1;
  qint64 m_others = 1;
  std::vector<std::pair<qint64, RowId>> m_subjects; ///< with the version that they made, rising
};
