#pragma once
#include "app/escalation/decision_options.h"
#include "ui/print/memo_card.h"

#include <QWidget>

/// The memo of a signed decision, for its card; with the operating characteristics as an annex where the
/// study keeps a scenario that has a rate at every level.
Memo memoOf(StudySession& session, const Decision& decision);

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

/// "What may be decided": one choice an option, how many places, and why where it differs from the
/// recommendation.
class DecisionDraft : public QWidget {
  Q_OBJECT
 public:
  explicit DecisionDraft(QWidget* parent = nullptr);

  /// Shows the options; what was chosen and written stays where the option still exists.
  void show(const Standing& standing);
  /// What is chosen; kind, toLevel, places and justification are set.
  std::optional<Decision> decision() const;
  void showRefusal(const std::optional<Refusal>& refusal);
  void clear();           ///< after signing
  bool isTouched() const; ///< differs from what it opens with

 Q_SIGNALS:
  void changed();

 private:
  void choose(int index);

  std::vector<DecisionOption> m_options;
  QVBoxLayout* m_list = nullptr;
  QButtonGroup* m_group = nullptr;
  QLabel* m_placesLabel = nullptr;
  QSpinBox* m_places = nullptr;
  QLabel* m_whyLabel = nullptr;
  QPlainTextEdit* m_why = nullptr;
  QLabel* m_error = nullptr;
};
