#pragma once
#include "ui/widgets/site_editor.h"

#include <vector>

class ChoiceBox;
class NumberField;

/// The limits of I6, one line an organ test, each may stay empty. Inputs: limit0, relation0, unit0 … in the
/// order of OrganTest.
class LimitsEditor : public SiteEditor {
  Q_OBJECT
 public:
  explicit LimitsEditor(QWidget* parent = nullptr);
  void showSite(const Site& site) override;
  void takeInto(Site& site) const override;
  bool check() override;

 private:
  struct Line {
    OrganTest test = OrganTest::Creatinine;
    ChoiceBox* relation = nullptr;
    NumberField* limit = nullptr;
    ChoiceBox* unit = nullptr; ///< the test's own, or × ULN
  };
  Line makeLine(OrganTest test);
  void tellHistory(const Line& line);

  std::vector<Line> m_lines;
};
