#pragma once
#include "app/base/ids.h"
#include "ui/widgets/card.h"

class MessageLine;
class QLabel;
class QPushButton;
class StudyRecordForm;
class StudyRecordsPanel;
class StudySession;

/// The review meetings: one is prepared by a button, which fixes its cut-off; its minutes are written below
/// the list.
class MeetingsCard : public Card {
  Q_OBJECT
 public:
  explicit MeetingsCard(StudySession& session, QWidget* parent = nullptr);

  void refresh();
  /// With the caret in its minutes.
  void open(RowId meetingId);
  /// The latest meeting that led to the decision; where none did, the button that prepares one.
  void openOf(RowId decisionId);

 private:
  void prepare();
  StudyRecordForm* makeForm();
  void tellVoided(const StudyRecordForm& form);

  StudySession& m_session;
  QLabel* m_setting = nullptr;
  QPushButton* m_prepare = nullptr;
  MessageLine* m_message = nullptr;
  StudyRecordsPanel* m_panel = nullptr;
};
