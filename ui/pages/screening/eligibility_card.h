#pragma once
#include "app/screening/eligibility.h"
#include "ui/widgets/card.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// One criterion of the form: id, its text, the inputs, the verdict, and under it a line that says why or
/// what is wrong.
class CriterionRow : public QWidget {
  Q_OBJECT
 public:
  CriterionRow(const QString& id, const QString& text, QWidget* parent = nullptr);

  QVBoxLayout* lines() const { return m_lines; } ///< of inputs
  void show(const CriterionVerdict& verdict);
  /// What is wrong with what was typed; stands before the verdict's line. Empty = nothing.
  void showError(const QString& error);
  const QString& id() const { return m_id; }

 private:
  QString m_id;
  QVBoxLayout* m_lines = nullptr;
  QLabel* m_verdict = nullptr;
  QLabel* m_message = nullptr;
  QLabel* m_error = nullptr;
};

/// What a person can do with a screening now.
struct ScreeningActions {
  bool enters = false; ///< the role may enter subjects, and the screening is not closed
  bool edited = false; ///< there is something to save
  bool signs = false;
  bool fails = false; ///< may be closed as a screen failure
  bool rescreens = false;
};

/// The verdict on a screening as it is typed, its signatures, and the buttons that follow from it.
class EligibilityCard : public Card {
  Q_OBJECT
 public:
  explicit EligibilityCard(QWidget* parent = nullptr);

  void showResult(const EligibilityResult& result);
  void showActions(const ScreeningActions& actions);
  void showSignatures(const Site& site, const Screening& screening);
  /// Nothing to say hides the line.
  void say(const QString& sentence, bool wrong);

 Q_SIGNALS:
  void saveRequested();
  void signRequested();
  void printRequested();
  void failureRequested(const QString& comment);
  void rescreeningRequested();

 private:
  void makeParts();
  void arrange();

  QLabel* m_summary = nullptr;
  QLabel* m_message = nullptr;
  QPushButton* m_save = nullptr;
  QPushButton* m_sign = nullptr;
  QPushButton* m_print = nullptr;
  QPushButton* m_rescreen = nullptr;
  QLabel* m_signatures = nullptr;
  QLabel* m_failureLabel = nullptr;
  QLineEdit* m_failureComment = nullptr;
  QPushButton* m_failure = nullptr;
};
