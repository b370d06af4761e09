#pragma once
#include "app/screening/eligibility.h"
#include "ui/pages/screening/screening_step.h"
#include "ui/widgets/card.h"

class DraftLine;
class MessageLine;
class Paragraph;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// One criterion of the form: id, its text, the verdict; below it the inputs, and a line that says why or
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
  Paragraph* m_message = nullptr;
  QLabel* m_error = nullptr;
};

/// The verdict on a screening as it is typed, what comes next, its signatures, and the buttons that follow
/// from it.
class EligibilityCard : public Card {
  Q_OBJECT
 public:
  explicit EligibilityCard(QWidget* parent = nullptr);

  void showResult(const EligibilityResult& result);
  void showActions(const ScreeningActions& actions, const ScreeningStep& next);
  void showSignatures(const Site& site, const Screening& screening);
  MessageLine* message() const { return m_message; }
  DraftLine* draftLine() const { return m_draft; }
  /// The button of the next step where the card has it.
  QPushButton* nextButton() const;
  QPushButton* saveButton() const { return m_save; }

 Q_SIGNALS:
  void saveRequested();
  void signRequested();
  void printRequested();
  void rescreeningRequested();
  void nextRequested(NextAct act);

 private:
  void makeParts();
  void arrange();

  NextAct m_act = NextAct::None;
  QLabel* m_summary = nullptr;
  QLabel* m_nextWords = nullptr;
  MessageLine* m_message = nullptr;
  QPushButton* m_save = nullptr;
  DraftLine* m_draft = nullptr;
  QPushButton* m_sign = nullptr;
  QPushButton* m_next = nullptr;
  QPushButton* m_print = nullptr;
  QPushButton* m_rescreen = nullptr;
  QLabel* m_signatures = nullptr;
};

/// Closes a screening: apart from the verdict, behind everything else, and without a letter of its own, for
/// it cannot be taken back.
class FailureCard : public Card {
  Q_OBJECT
 public:
  explicit FailureCard(QWidget* parent = nullptr);

  /// Only what is saved is closed.
  void showActions(const ScreeningActions& actions);
  bool isTouched() const; ///< a comment is written
  void focusComment();
  void clear();

 Q_SIGNALS:
  void failureRequested(const QString& comment);

 private:
  QLineEdit* m_comment = nullptr;
  QPushButton* m_record = nullptr;
};
