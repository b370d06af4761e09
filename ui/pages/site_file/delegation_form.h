#pragma once
#include "ui/pages/record/study_record_form.h"
#include "ui/pages/subjects/record/typed_record.h"

class QCheckBox;

/// The tasks of a line of the delegation log. Ticks: delegatedTask0 … in the order of DelegatedTask.
class TasksField : public Field {
  Q_OBJECT
 public:
  TasksField(const QString& name, const QString& label);

  std::set<DelegatedTask> tasks() const;
  void setTasks(const std::set<DelegatedTask>& tasks);
  bool check() override { return checkGiven(!tasks().empty()); }

 private:
  std::vector<QCheckBox*> m_ticks;
};

/// A line of the delegation log: somebody with an account or without, what they do, from when to when.
class DelegationForm : public StudyRecordForm {
  Q_OBJECT
 public:
  explicit DelegationForm(StudySession& session, QWidget* parent = nullptr);

 protected:
  bool isThere(RowId id) const override { return id == 0 || entryOf(id); }
  void fill() override;
  void showLive() override;
  void submit() override;
  Result<void> voidRecord(RowId id, const QString& reason) override;

 private:
  void layOut();
  const Delegation* entryOf(RowId id) const; ///< nullptr = none
  RowId typedUser() const;                   ///< 0 = without an account
  Delegation typed() const;

  RecordInputs<Delegation> m_inputs;
  ChoiceField* m_user = nullptr;
  TextField* m_name = nullptr;
  TasksField* m_tasks = nullptr;
};
