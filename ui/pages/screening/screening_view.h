#pragma once
#include "app/screening/eligibility.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"

#include <QWidget>
#include <optional>

class Card;
class EligibilityCard;
class EntryForm;
class ExclusionInputs;
class FormDraft;
class PageFrame;
class QLabel;

/// One screening: the criteria with what was entered and what it means, judged as it is typed; signing,
/// printing, screen failure, rescreening; its history beside it.
class ScreeningView : public QWidget {
  Q_OBJECT
 public:
  explicit ScreeningView(StudySession& session, QWidget* parent = nullptr);

  void open(RowId screeningId);
  void refresh(); ///< after a change of the study; keeps what is being typed

 Q_SIGNALS:
  void closed();
  void rescreeningRequested(RowId subjectId);

 private:
  QWidget* makeSide();
  void buildInputs(); ///< they depend on the site's limits and exclusion list
  void fill();        ///< from the study, or from a draft
  /// The birth date for who may see it, once the journal has a line of that; nothing for everybody else.
  Result<std::optional<QDate>> shownBirthDate() const;
  /// What the rules refuse of what stands in the form now.
  std::vector<Refusal> refusedTyping() const;
  void judgeTyped();
  void showSaved(); ///< and what is typed over it
  void showTitle();
  void showActions(const EligibilityResult& result);
  void showHistory();
  bool isEdited() const;
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
  QLabel* m_history = nullptr;
};
