#pragma once
#include "app/study/meeting.h"
#include "ui/pages/decisions/meeting_lines.h"
#include "ui/pages/record/study_record_form.h"

class PackageButton;
class QPlainTextEdit;

/// A meeting that was prepared, and its minutes. Inputs: meetingHeld, meetingPlace, meetingChair,
/// meetingPoints, meetingDecision; attendeeName0 …, actionWhat0 …, circulatedTo0 …
class MeetingForm : public StudyRecordForm {
  Q_OBJECT
 public:
  explicit MeetingForm(StudySession& session, QWidget* parent = nullptr);

 protected:
  bool isThere(RowId id) const override;
  void fill() override;
  void prepareFor(const QByteArray& typed) override;
  void showLive() override;
  void submit() override;
  Result<void> voidRecord(RowId id, const QString& reason) override;

 private:
  void makeInputs();
  void makeAttendees();
  void makeActions();
  void makeCirculations();
  void layOut();
  QLayout* makePaper();
  void showDecisions();
  Meeting typed() const;

  RecordInputs<Meeting> m_inputs;
  DateTimeField* m_held = nullptr;
  TextField* m_place = nullptr;
  TextField* m_chair = nullptr;
  ChoiceField* m_decision = nullptr; ///< in the order of Study::decisions
  QPlainTextEdit* m_points = nullptr;
  Field* m_pointsField = nullptr;
  MeetingLines<Attendee>* m_attendees = nullptr;
  MeetingLines<MeetingAction>* m_actions = nullptr;
  MeetingLines<Circulation>* m_circulations = nullptr;
  QLabel* m_cutoff = nullptr;
  PackageButton* m_package = nullptr;
  MessageLine* m_printed = nullptr;
};
