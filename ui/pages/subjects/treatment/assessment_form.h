#pragma once
#include "app/dosing/worksheet.h"
#include "ui/pages/subjects/record/subject_form.h"

class ChoiceField;
class OutcomeChoice;
class SignedAssessmentCard;
class TextField;

/// The safety assessment of the DLT window, signed by an investigator with the DLT worksheet above it: the
/// day count and the window, and what may be recorded today. Once signed it shows what was signed, and what
/// it rested on and is another now; another assessment is asked for by a button.
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
  QWidget* makeInputs();
  DltAssessment typed() const;
  void showWindow(const Subject& subject);
  void showOutcomes(const Subject& subject);
  void showInputs(const Subject& subject);
  void showWrong(const Subject& subject);
  void showSigned(const Subject& subject);
  void fillEvents(const Subject& subject);
  RowId chosenEvent() const; ///< 0 = none
  bool isReady();
  QString whatIsSigned() const;

  QLabel* m_today = nullptr;
  QLabel* m_window = nullptr;
  QLabel* m_warning = nullptr;
  QLabel* m_before = nullptr;
  QLabel* m_changed = nullptr;              ///< what the assessment in force rests on, and is another now
  SignedAssessmentCard* m_signed = nullptr; ///< instead of the inputs
  QWidget* m_inputs = nullptr;
  bool m_anew = false; ///< the subject was assessed, and is to be assessed again
  DateField* m_date = nullptr;
  OutcomeChoice* m_outcome = nullptr;
  ChoiceField* m_event = nullptr;
  ChoiceField* m_cause = nullptr;
  DateField* m_followUpEnded = nullptr;
  TextField* m_reason = nullptr;
  Worksheet m_worksheet;         ///< of the subject as it stands
  std::vector<RowId> m_eventIds; ///< behind the choices of m_event
  QStringList m_eventWords;
};
