#pragma once
#include "app/dosing/dlt_window.h"
#include "ui/pages/subjects/record/subject_form.h"

#include <array>

class ChoiceField;
class QButtonGroup;
class QRadioButton;
class TextField;

/// The outcomes of a DLT assessment; one that may not be recorded yet cannot be chosen and says why.
class OutcomeChoice : public QWidget {
  Q_OBJECT
 public:
  explicit OutcomeChoice(QWidget* parent = nullptr);

  std::optional<DltOutcome> outcome() const;
  void clear();
  /// `why` empty = may be chosen.
  void setRefused(DltOutcome outcome, const QString& why);
  void setInputEnabled(bool enabled);

 Q_SIGNALS:
  void edited();

 private:
  struct Line {
    QRadioButton* button = nullptr;
    QLabel* why = nullptr;
  };
  Line& line(DltOutcome outcome) { return m_lines[static_cast<std::size_t>(outcome)]; }
  void showEnabled();

  QButtonGroup* m_group = nullptr;
  std::array<Line, 3> m_lines; ///< in the order of DltOutcome
  bool m_enabled = true;
};

/// The safety assessment of the DLT window, signed by an investigator: the day count and the window, what may
/// be recorded today, and beside it the DLT definition of the site and the events of the window. Once signed
/// it shows what was signed; another assessment is asked for by a button.
class AssessmentForm : public SubjectForm {
  Q_OBJECT
 public:
  explicit AssessmentForm(StudySession& session, QWidget* parent = nullptr);

 protected:
  QString draftName() const override { return QStringLiteral("assessment"); }
  void fill(const Subject& subject) override;
  void showLive(const Subject& subject) override;
  void left() override { m_anew = false; }
  void saved(const QString& sentence) override;
  void submit() override; ///< signs

 private:
  QWidget* makeLeft();
  QWidget* makeInputs();
  QWidget* makeSigned();
  QWidget* makeDefinition();
  DltAssessment typed() const;
  void showWindow(const Subject& subject);
  void showOutcomes(const Subject& subject);
  void showInputs(const Subject& subject);
  void showWrong(const Subject& subject);
  void showSigned(const Subject& subject);
  QString signedWords(const Subject& subject, const DltAssessment& assessment) const;
  void showDefinition();
  void showWindowEvents(const Subject& subject);
  void fillEvents(const Subject& subject);
  RowId chosenEvent() const; ///< 0 = none
  bool isReady();
  QString whatIsSigned() const;

  QLabel* m_today = nullptr;
  QLabel* m_window = nullptr;
  QLabel* m_warning = nullptr;
  QLabel* m_before = nullptr;
  QLabel* m_windowEvents = nullptr;
  QWidget* m_signed = nullptr; ///< what was signed, instead of the inputs
  QLabel* m_signedOutcome = nullptr;
  QLabel* m_signedWords = nullptr;
  QWidget* m_inputs = nullptr;
  bool m_anew = false; ///< the subject was assessed, and is to be assessed again
  DateField* m_date = nullptr;
  OutcomeChoice* m_outcome = nullptr;
  ChoiceField* m_event = nullptr;
  ChoiceField* m_cause = nullptr;
  DateField* m_followUpEnded = nullptr;
  TextField* m_reason = nullptr;
  QLabel* m_definition = nullptr;
  std::vector<RowId> m_eventIds; ///< behind the choices of m_event
  QStringList m_eventWords;
};
