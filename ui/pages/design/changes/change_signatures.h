#pragma once
#include "app/study/design_versions.h"
#include "db/session/study_session.h"
#include "ui/widgets/card.h"

class AgreementForm;
class MessageLine;
class Paragraph;
class QPushButton;
class ScanButton;
struct SponsorAgreement;

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
  const DesignChange* change() const;
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
  AgreementForm* m_agreement = nullptr;
  QPushButton* m_withdraw = nullptr;
  Paragraph* m_why = nullptr; ///< why something cannot be done
  MessageLine* m_message = nullptr;
};
