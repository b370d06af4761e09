#pragma once
#include "app/protocol/protocol.h"
#include "app/study/treatment.h"
#include "ui/pages/subjects/record/typed_record.h"

class QPushButton;

/// What else is asked of an event: its other causes, what was done about it, how it ended. Opens on demand,
/// and stays open then.
class CareInputs : public QWidget {
  Q_OBJECT
 public:
  CareInputs(RecordInputs<AdverseEvent>& inputs, const AttributionPlan& scale, QWidget* parent = nullptr);

  /// How many of the questions are answered stands on the button.
  void show(const AdverseEvent& typed);
  QWidget* opener() const;

 private:
  QWidget* makeCauses(RecordInputs<AdverseEvent>& inputs, const AttributionPlan& scale);
  QWidget* makeCare(RecordInputs<AdverseEvent>& inputs);
  void open(bool isOpen);

  QPushButton* m_opener = nullptr;
  QWidget* m_part = nullptr;
  int m_answered = 0;
};
