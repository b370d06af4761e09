#pragma once
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/print/print_actions.h"
#include "ui/widgets/card.h"

#include <functional>

class QCheckBox;
class MessageLine;
class QLabel;
class QPushButton;

/// The memo of something that was signed.
struct Memo {
  QString title; ///< "Memo 2"
  QString state; ///< "Complete."
  std::function<std::optional<PrintDocument>()> document;
  /// Puts the operating characteristics behind it, where a person wants that; none = there is no such annex.
  std::function<void(PrintDocument&)> addAnnex = {};
};

/// A memo: what state it is in; preview, print, PDF.
class MemoCard : public Card {
  Q_OBJECT
 public:
  explicit MemoCard(StudySession& session, QWidget* parent = nullptr);

  /// Nothing = it is not signed yet, so there is no memo.
  void show(const std::optional<Memo>& memo);

 private:
  QPushButton* makeButton(const QString& name, const QString& text, Output output);
  void put(Output output);

  StudySession& m_session;
  std::optional<Memo> m_memo;
  QLabel* m_state = nullptr;
  MessageLine* m_message = nullptr;
  QCheckBox* m_annex = nullptr;
  std::vector<QPushButton*> m_buttons;
};
