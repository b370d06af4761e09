#pragma once
#include "app/dosing/dlt_window.h"
#include "ui/pages/subjects/record/subject_form.h"

class ChoiceField;
class DltDefinitionCard;
class OutcomeChoice;
class SignedAssessmentCard;
class TextField;
class WindowEventsCard;

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
  QWidget* makeSide();
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
  SignedAssessmentCard* m_signed = nullptr; ///< instead of the inputs
  QWidget* m_inputs = nullptr;
  bool m_anew = false; ///< the subject was assessed, and is to be assessed again
  DateField* m_date = nullptr;
  OutcomeChoice* m_outcome = nullptr;
  ChoiceField* m_event = nullptr;
  ChoiceField* m_cause = nullptr;
  DateField* m_followUpEnded = nullptr;
  TextField* m_reason = nullptr;
  DltDefinitionCard* m_definition = nullptr;
  WindowEventsCard* m_windowEvents = nullptr;
  std::vector<RowId> m_eventIds; ///< behind the choices of m_event
  QStringList m_eventWords;
};
