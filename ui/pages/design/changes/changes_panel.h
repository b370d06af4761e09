#pragma once
#include "app/study/design_versions.h"
#include "db/session/study_session.h"
#include "ui/pages/design/parts/design_panel.h"
#include "ui/widgets/card.h"

class AgreementForm;
class ComparisonCard;
class DesignDraft;
class DesignHistory;
class MessageLine;
class Paragraph;
class QPushButton;
class ScanButton;
struct SponsorAgreement;
template <class Content>
class LazyTab;

/// Who signed a change of the design, and what can be done about it: the sponsor's agreement, taking it
/// back; for a draft, signing it.
class ChangeSignatures final : public Card {
  Q_OBJECT
 public:
  explicit ChangeSignatures(StudySession& session, QWidget* parent = nullptr);

  /// Null = the draft.
  void show(const DesignChange* change);

 Q_SIGNALS:
  void signRequested();

 private:
  const DesignChange* change() const { return m_session.study().designChange(m_change); }
  AgreementForm* makeAgreement();
  void showNames(const DesignChange* change);
  void showActions(const DesignChange* change);
  void sponsorSigns();
  void recordPaper(const SponsorAgreement& agreement);
  void withdraw();

  StudySession& m_session;
  RowId m_change = 0;
  Paragraph* m_investigator = nullptr;
  Paragraph* m_sponsor = nullptr;
  ScanButton* m_scan = nullptr;
  QPushButton* m_sign = nullptr;
  LazyTab<AgreementForm>* m_agreement = nullptr; ///< while it is wanted
  QPushButton* m_withdraw = nullptr;
  Paragraph* m_why = nullptr; ///< why something cannot be done
  MessageLine* m_message = nullptr;
};

/// Changes of the design (protocol.md 4.4): the one in force, every version and change, a draft with its
/// comparison and the signatures. The draft, or the change that is chosen in the list.
class ChangesPanel final : public DesignPanel {
  Q_OBJECT
 public:
  explicit ChangesPanel(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;
  void openRow(RowId changeId) override; ///< 0 = the draft
  /// The memo: of the chosen change, or of the draft where it could be signed.
  std::optional<PrintDocument> document() override;
  bool hasDocument() const override;

 private:
  QWidget* makeLeft();
  const DesignChange* shown() const;
  void showSigned(const DesignChange& change);
  void draftChanged();
  void tellDocument();
  void sign();
  /// The draft with what it is compared under.
  Result<DesignChange> drafted() const;
  PrintDocument memoOf(const DesignChange& change) const;

  RowId m_shown = 0; ///< 0 = the draft
  bool m_printable = false;
  DesignHistory* m_history = nullptr;
  Card* m_draftCard = nullptr;
  DesignDraft* m_draft = nullptr;
  Card* m_changeCard = nullptr;
  Paragraph* m_asked = nullptr;
  ChangeSignatures* m_signatures = nullptr;
  ComparisonCard* m_comparison = nullptr;
};
