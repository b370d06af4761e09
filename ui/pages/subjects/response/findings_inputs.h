#pragma once
#include "app/analysis/response/response_criteria.h"
#include "app/study/measurement.h"
#include "ui/pages/subjects/record/typed_record.h"
#include "ui/widgets/card.h"

/// Measurable residual disease in percent: "0.05", or "<0.01" below the assay's limit; empty = not known.
class MrdField : public TextField {
  Q_OBJECT
 public:
  MrdField(const QString& name, const QString& label, QWidget* parent = nullptr);

  /// Exact or Below; nothing while it is neither.
  std::optional<MeasuredValue> value() const;
  bool check() override;
};

/// What a response is judged by, as far as the disease's criteria ask for it: blasts, counts and MRD in
/// leukaemia, PET-CT and CT in lymphoma.
class FindingsInputs : public QWidget {
  Q_OBJECT
 public:
  explicit FindingsInputs(QWidget* parent = nullptr);

  /// Shows the inputs of these criteria; those of leukaemia where there are none.
  void show(const std::optional<ResponseCriteria>& criteria);
  /// What stands in the inputs that are shown.
  DiseaseFindings findings() const;
  void setFindings(const DiseaseFindings& findings);
  /// Another visit's values come in: an input that is empty, or still holds what came `before`, holds what
  /// comes `now`. What was typed by hand stays.
  void takeOver(const DiseaseFindings& before, const DiseaseFindings& now);
  /// In the order in which Tab goes through them.
  std::vector<Field*> fields() const;

 private:
  QWidget* makeLeukaemia();
  QWidget* makeLymphoma();
  void addNumber(std::optional<double> DiseaseFindings::*finding, const QString& label, const QString& unit,
                 double most);

  struct TakenOver {
    NumberField* input;
    std::optional<double> DiseaseFindings::*finding;
  };
  std::vector<TakenOver> m_takenOver;
  RecordInputs<DiseaseFindings> m_ofLeukaemia; ///< but for m_mrd
  RecordInputs<DiseaseFindings> m_ofLymphoma;
  bool m_lymphomaShown = false;
  QWidget* m_leukaemia = nullptr;
  QWidget* m_lymphoma = nullptr;
  MrdField* m_mrd = nullptr;
};

/// What the criteria make of the findings, by which rule and why; or what is missing to tell.
class DerivedCard : public Card {
  Q_OBJECT
 public:
  explicit DerivedCard(QWidget* parent = nullptr);

  void show(ResponseCriteria criteria, const DerivedResponse& derived);
  /// There are no criteria for the disease; `why` says so.
  void showNone(const QString& why);
  /// Negative or positive by the disease's limit, percent; empty = not known.
  void showMrd(const std::optional<bool>& negative, double limit);

 private:
  void say(const QString& sentence, const QString& missing);

  QLabel* m_sentence = nullptr;
  QLabel* m_missing = nullptr;
  QLabel* m_mrd = nullptr;
};
