#pragma once
#include "app/analysis/response/response_findings.h"
#include "app/study/fields/treatment_fields.h"
#include "ui/pages/subjects/record/record_form.h"

class DerivedCard;
class FindingsInputs;

/// One response assessment: what was found, what the criteria make of it as one types, and what the
/// investigator chooses: the derived response, or another with the reason. Nothing is chosen for anybody.
class ResponseForm : public ListedRecordForm<ResponseAssessment> {
  Q_OBJECT
 public:
  explicit ResponseForm(StudySession& session, QWidget* parent = nullptr);

 protected:
  void fillRecord(const Subject& subject) override;
  void showLive(const Subject& subject) override;
  void submit() override;

 private:
  void makeInputs();
  void layOut();
  bool mayConfirmHere() const;
  /// Of the subject; read once for each state of the file, not at every key.
  const std::vector<Measurement>& measured(const Subject& subject);
  DerivedResponse derive(const Subject& subject, const std::vector<Measurement>& measurements,
                         const ResponseAssessment& assessment) const;
  ResponseAssessment typedNow() const;
  std::optional<Response> chosen() const;
  void setChoices(const Subject& subject);
  void markDerived();
  QString chosenVisit() const; ///< id; empty = none
  void takeOver();
  void showVisit(const std::vector<Measurement>& measurements);
  void showDate(const Subject& subject);
  void showBaseline(const DiseaseFindings& baseline);
  void showConfirmation(const Subject& subject);

  struct Measured {
    RowId subjectId = 0;
    qint64 journal = -1; ///< sequence of the journal when they were read
    std::vector<Measurement> values;
  };
  Measured m_measured;
  DerivedResponse m_derived;           ///< of what stands in the inputs now
  std::vector<Response> m_known;       ///< behind the choices of m_response
  QStringList m_visits;                ///< ids behind the choices of m_visit
  std::optional<QString> m_takenVisit; ///< whose values the inputs hold
  DateField* m_date = nullptr;
  ChoiceField* m_visit = nullptr;
  QLabel* m_baseline = nullptr;
  FindingsInputs* m_findings = nullptr;
  DerivedCard* m_card = nullptr;
  ChoiceField* m_response = nullptr;
  TextField* m_reason = nullptr;
};
