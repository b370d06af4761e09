#pragma once
#include "ui/pages/subjects/record_form.h"

#include <algorithm>

/// The form of records that stand in a list of the subject, each with an id: its adverse events, its response
/// assessments, its follow-ups.
template <class Record>
class ListedRecordForm : public RecordForm {
 public:
  using List = std::vector<Record> Subject::*;
  using VoidCommand = Result<void> (StudyCommands::*)(RowId id, const QString& reason);

  ListedRecordForm(StudySession& session, const QString& kind, List list, VoidCommand voidCommand,
                   QWidget* parent = nullptr)
      : RecordForm(session, kind, parent), m_list(list), m_void(voidCommand) {}

 protected:
  /// The record that is shown as it is saved; nullptr = a new one.
  const Record* recordOf(const Subject& subject) const {
    const std::vector<Record>& all = subject.*m_list;
    const auto found =
        std::find_if(all.begin(), all.end(), [this](const Record& each) { return each.id == shownId(); });
    return found == all.end() ? nullptr : &*found;
  }

  std::vector<RowId> idsOf(const Subject& subject) const override {
    std::vector<RowId> ids;
    for (const Record& record : subject.*m_list)
      ids.push_back(record.id);
    return ids;
  }

  Result<void> voidRecord(RowId id, const QString& reason) override {
    return (session().commands().*m_void)(id, reason);
  }

 private:
  List m_list;
  VoidCommand m_void;
};
