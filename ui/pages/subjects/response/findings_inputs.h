#pragma once
#include "app/analysis/response/response_criteria.h"
#include "app/study/measurement.h"
#include "ui/fields/text_fields.h"

#include <QMap>
#include <QWidget>

/// Measurable residual disease in percent: "0.05", or "<0.01" below the assay's limit; empty = not known.
class MrdField : public TextField {
  Q_OBJECT
 public:
  MrdField(const QString& name, const QString& label, QWidget* parent = nullptr);

  /// Exact or Below; nothing while it is neither.
  std::optional<MeasuredValue> value() const;
  bool check() override;
};

class ChoiceField;
class Field;
class MrdField;
class NumberField;
class YesNoField;

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
  struct TakenOver {
    NumberField* input;
    std::optional<double> DiseaseFindings::*finding;
  };
  std::vector<TakenOver> takenOver() const;
  QWidget* makeLymphoma();

  bool m_lymphomaShown = false;
  QWidget* m_leukaemia = nullptr;
  QWidget* m_lymphoma = nullptr;
  NumberField* m_marrowBlasts = nullptr;
  NumberField* m_bloodBlasts = nullptr;
  YesNoField* m_extramedullary = nullptr;
  NumberField* m_neutrophils = nullptr;
  NumberField* m_platelets = nullptr;
  MrdField* m_mrd = nullptr;
  ChoiceField* m_deauville = nullptr;
  ChoiceField* m_uptake = nullptr;
  YesNoField* m_newLesions = nullptr;
  NumberField* m_sizeChange = nullptr;
  YesNoField* m_marrowInvolved = nullptr;
};
