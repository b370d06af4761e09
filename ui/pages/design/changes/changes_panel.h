#pragma once
#include "app/study/design_versions.h"
#include "ui/pages/design/parts/design_panel.h"

class Card;
class ChangeSignatures;
class ComparisonCard;
class DesignDraft;
class DesignHistory;
class Paragraph;

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
