#pragma once
#include "app/escalation/decision_options.h"
#include "app/reports/decision/decision_memo.h"
#include "ui/print/memo_card.h"

class MessageLine;
class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

/// The memo of a signed decision, for its card; with the operating characteristics as an annex where the
/// study keeps a scenario that has a rate at every level.
Memo memoOf(StudySession& session, const Decision& decision);

/// What is to be read before a decision is signed: which values changed after the cut-off of the last meeting
/// that has led to none yet. Nothing where there is no such meeting.
QStringList changedAfterCutoff(const StudySession& session);

/// What was decided, why, and what is to be said of it; `then`: the study that it was signed on.
QStringList decidedLines(const Standing& standing, const Study& then, const Decision& decision);

/// The stopping rules that hold enrolment, a line each, and that what is signed now names them; empty where
/// none does.
QString stopsToName(const Standing& standing);

/// "What may be decided": one choice an option, how many places, and why where it differs from the
/// recommendation. Nothing is chosen beforehand: what the rule recommends is said in words.
class DecisionDraft : public QWidget {
  Q_OBJECT
 public:
  explicit DecisionDraft(QWidget* parent = nullptr);

  /// Shows the options; what was chosen and written stays where the option still exists.
  void show(const Standing& standing);
  /// What is chosen; kind, toLevel, places and justification are set.
  std::optional<Decision> decision() const;
  void showRefusal(const std::optional<Refusal>& refusal);
  /// What is chosen and written, for a draft; empty = nothing is.
  QByteArray typed() const;
  /// Puts that in the place of what is there; empty = nothing is chosen. What was chosen is chosen again only
  /// where it may still be decided: data change, and with them the options and their order.
  void restore(const QByteArray& typed);
  void focusFirst(); ///< the choice, else the first one that can be chosen

 Q_SIGNALS:
  void changed();

 private:
  struct Choice {
    QRadioButton* radio;
    QLabel* note; ///< as recommended, refused and why …
  };
  void choose(int index);
  void chooseNothing();
  /// That option, if it is there and not refused; with as many places as are open.
  void chooseSame(DecisionKind kind, int toLevel);
  Choice& choiceAt(std::size_t place);
  const DecisionOption* chosenOption() const; ///< nullptr = none

  std::vector<DecisionOption> m_options;
  std::vector<Choice> m_choices; ///< those behind the last option are hidden
  QLabel* m_stops = nullptr;
  QVBoxLayout* m_list = nullptr;
  QButtonGroup* m_group = nullptr;
  QLabel* m_placesLabel = nullptr;
  QSpinBox* m_places = nullptr;
  QLabel* m_whyLabel = nullptr;
  QPlainTextEdit* m_why = nullptr;
  MessageLine* m_error = nullptr;
};
