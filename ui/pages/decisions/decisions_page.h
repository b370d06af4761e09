#pragma once
#include "ui/pages/page.h"

#include <functional>

class AgreementForm;
class Card;
class CohortTable;
class DecisionDraft;
class DecisionListModel;
class MeetingsCard;
class MemoCard;
class NextStep;
class OpinionCard;
class PageFrame;
class QLabel;
class QListView;
class QPushButton;
class ScanButton;
struct CohortRow;
template <class Content>
class LazyTab;

/// The recommendation with its data and rule, what may be decided, the signatures, and the memo. The list at
/// the right holds every decision that was signed; its first line is the one to be taken now.
class DecisionsPage : public Page {
  Q_OBJECT
 public:
  explicit DecisionsPage(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;
  bool saysNextStep() const override { return true; }
  void openRow(RowId decisionId) override; ///< 0 = the decision to be taken now
  void openTask(const DueItem& due) override;
  RowId rowInFront() const override { return m_shown; }

 private:
  QWidget* makeLeft();
  QWidget* makeRight();
  QWidget* makeList();
  AgreementForm* makeAgreement();
  void showList();
  void showPresent();
  void showData(const std::vector<const Subject*>& subjects, std::function<CohortRow(RowId)> rowOf);
  void showSigned(const Decision& decision);
  void showSignatures(const Decision* decision);
  void showSign();
  void showNext();
  const Decision* shown() const;

  void goOn(RowId decisionId);
  void sign();
  void sponsorSigns();
  void recordPaper(const SponsorAgreement& agreement);

  RowId m_shown = 0;
  bool m_draftRestored = false;
  PageFrame* m_frame = nullptr;
  CohortTable* m_data = nullptr;
  QLabel* m_noData = nullptr;
  QLabel* m_ruleHeadline = nullptr;
  QLabel* m_ruleWhy = nullptr;
  OpinionCard* m_opinion = nullptr;
  Card* m_optionsCard = nullptr;
  DecisionDraft* m_draft = nullptr;
  FormDraft* m_kept = nullptr;
  Card* m_decidedCard = nullptr;
  QLabel* m_decided = nullptr;
  QLabel* m_investigator = nullptr;
  QLabel* m_sponsor = nullptr;
  ScanButton* m_scan = nullptr;
  QPushButton* m_sign = nullptr;
  QLabel* m_whyNotSign = nullptr;
  NextStep* m_next = nullptr;
  LazyTab<AgreementForm>* m_agreement = nullptr; ///< while it is wanted
  QListView* m_list = nullptr;
  DecisionListModel* m_decisions = nullptr;
  MemoCard* m_memo = nullptr;
  MeetingsCard* m_meetings = nullptr;
};
