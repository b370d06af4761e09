#pragma once
#include "app/study/bedside.h"
#include "ui/pages/subjects/record/typed_record.h"

struct BedsidePlan;
class QPushButton;

/// Points or a stage, from 0 to `most`.
class PointsField : public ChoiceField {
  Q_OBJECT
 public:
  PointsField(const QString& name, const QString& label, int most);
  std::optional<int> grade() const { return index(); }
  void setGrade(const std::optional<int>& grade) { setIndex(grade); }
};

/// The ICE test, part by part, with what is asked in both languages, whatever the reader's: the subject's may
/// be the other one. One button says that all of it was right.
class IceInputs : public QWidget {
  Q_OBJECT
 public:
  IceInputs(RecordInputs<BedsideEntry>& inputs, const BedsidePlan& plan, QWidget* parent = nullptr);

  QPushButton* allRightButton() const { return m_allRight; }
  void setAllRight();

 private:
  QPushButton* m_allRight = nullptr;
  YesNoField* m_unable = nullptr;
  std::vector<std::pair<PointsField*, int>> m_parts; ///< with the most points
};
