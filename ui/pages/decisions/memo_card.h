#pragma once
#include "db/study_commands.h"
#include "db/study_session.h"
#include "ui/print/print_document.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLabel;
class QPushButton;

/// The memo of a signed decision: what state it is in; preview, print, PDF.
class MemoCard : public Card {
  Q_OBJECT
 public:
  explicit MemoCard(StudySession& session, QWidget* parent = nullptr);

  /// Null = the decision is not signed yet, so there is no memo.
  void showMemoOf(const Decision* decision);

 private:
  using Output = std::optional<Refusal> (*)(QWidget*, const PrintDocument&, StudyCommands&);
  QPushButton* makeButton(const QString& name, const QString& text, Output output);
  void put(Output output);
  PrintDocument document(const Decision& decision) const;
  /// Scenarios with a rate at every level are kept with the study, so there is something to print.
  bool hasAnnex() const;

  StudySession& m_session;
  RowId m_decision = 0;
  QLabel* m_state = nullptr;
  QCheckBox* m_annex = nullptr;
  std::vector<QPushButton*> m_buttons;
};
