#pragma once
#include "app/study/user.h"
#include "ui/pages/record/study_form.h"

/// A record of the study itself, such as a lot or a bag: a new one, or one that is corrected or voided. Each
/// has a draft of its own.
class StudyRecordForm : public StudyForm {
  Q_OBJECT
 public:
  /// `kind` names the drafts and the foot: "lot"; `writes` is what a role must be allowed to write it.
  StudyRecordForm(StudySession& session, const QString& kind, Action writes, QWidget* parent = nullptr);

 protected:
  /// Puts the record with shownId() into the inputs; 0 = a new one.
  virtual void fill() = 0;
  /// What follows from what stands in the inputs now.
  virtual void showLive() = 0;

  /// The role may, and the record is not locked.
  bool mayEnter() const;
  QHBoxLayout* makeHead(const Head& head) { return StudyForm::makeHead(m_kind, head); }
  /// The title; the inputs take changes of who may write it.
  void showHead(const QString& title);
  QHBoxLayout* makeFoot(QAnyStringView submitName, const QString& submitText, const QString& draftOf = {}) {
    return StudyForm::makeFoot(m_kind, submitName, submitText, draftOf);
  }
  /// Call when the inputs are made: they are filled, and from here on their edits count.
  void watchFields();

  bool isThere(RowId id) const override = 0;
  QString draftKeyOf(RowId id) const override;
  void fillInputs() override { fill(); }
  void followInputs() override { showLive(); }

 private:
  QString m_kind;
  Action m_writes;
};
