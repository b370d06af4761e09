#pragma once
#include "app/screening/eligibility.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/fields/lock_notice.h"
#include "ui/pages/screening/screening_step.h"

#include <QWidget>
#include <optional>

class Card;
class EligibilityCard;
class EntryForm;
class ExclusionInputs;
class FailureCard;
class FormDraft;
class PageFrame;
class QLabel;

/// One screening: the criteria with what was entered and what it means, judged as it is typed; beside them,
/// always in view, the verdict, what comes next, saving, signing, printing, screen failure and rescreening.
class ScreeningView : public QWidget {
  Q_OBJECT
 public:
  explicit ScreeningView(StudySession& session, QWidget* parent = nullptr);

  void open(RowId screeningId);
  RowId opened() const { return m_open; }
  void refresh(); ///< after a change of the study; keeps what is being typed
  /// The first input that nobody has answered yet gets the focus, else the button of what comes next.
  void focusTask();

 Q_SIGNALS:
  void leaveRequested();
  void assignmentRequested(RowId subjectId);
  void subjectRequested(RowId subjectId);
  void rescreeningRequested(RowId subjectId);

 private:
  QWidget* makeSide();
  void buildInputs(); ///< they depend on the site's limits and exclusion list
  std::optional<QByteArray> draft() const;
  void put(const QByteArray& typed); ///< over what the study has
  /// The birth date for who may see it, once the journal has a line of that; nothing for everybody else.
  Result<std::optional<QDate>> shownBirthDate() const;
  /// What the rules refuse of what stands in the form now.
  std::vector<Refusal> refusedTyping() const;
  void judgeTyped();
  void showSaved(); ///< and what is typed over it
  void showTitle();
  ScreeningActions actionsOn(const EligibilityResult& result) const;
  void showActions(const EligibilityResult& result);
  void doNext(NextAct act);
  bool focusFirstUnanswered();
  void showHistory();
  bool isEdited() const;
  bool mayEnter() const;
  bool isLocked() const;
  bool isClosed() const; ///< screen failure: nothing changes any more
  Screening typed() const;
  const Screening& saved() const;
  const Subject& subject() const;

  void save();
  void sign();
  void recordFailure(const QString& comment);
  void printChecklist();

  StudySession& m_session;
  FormDraft* m_draft = nullptr;
  RowId m_open = 0;
  Site m_builtFor; ///< limits and list that the inputs were made for
  PageFrame* m_frame = nullptr;
  Card* m_inclusionCard = nullptr;
  Card* m_exclusionCard = nullptr;
  EntryForm* m_form = nullptr;
  ExclusionInputs* m_exclusions = nullptr;
  EligibilityCard* m_verdict = nullptr;
  FailureCard* m_failure = nullptr;
  LockNotice m_lock;
  QWidget* m_back = nullptr;
  QLabel* m_history = nullptr;
};
