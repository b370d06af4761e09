#pragma once
#include "app/screening/eligibility.h"
#include "app/study/subject.h"
#include "ui/widgets/rows_model.h"

struct Study;

/// Where a screening stands, one word a row of the list.
enum class ScreeningState { Incomplete, Eligible, EligibleSigned, NotEligible, ScreenFailure, Assigned };

/// Shape and word of a state; colour is never alone.
QString screeningStateText(ScreeningState state);
ScreeningState screeningState(const Study& study, const Subject& subject, const Screening& screening);

struct ScreeningRow {
  const Subject* subject;
  const Screening* screening;
};

/// All screenings, newest first. Verdicts are judged when a row is shown, so that ten thousand rows open at
/// once.
class ScreeningListModel : public RowsModel<ScreeningRow> {
  Q_OBJECT
 public:
  enum Column { Number, Consented, Age, Diagnosis, State, Reason };
  enum { ScreeningIdRole = Qt::UserRole };

  explicit ScreeningListModel(QObject* parent = nullptr);
  /// `study` must stay alive and unchanged until the next call.
  void show(const Study& study);
  int rowOf(RowId screeningId) const; ///< -1 if none

 private:
  QString reason(const ScreeningRow& row) const;

  const Study* m_study = nullptr;
};
