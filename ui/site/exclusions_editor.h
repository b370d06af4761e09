#pragma once
#include "ui/site/criteria_editor.h"

/// The signed protocol's exclusion list, line by line: a CriteriaEditor named "exclusion".
class ExclusionsEditor : public CriteriaEditor {
  Q_OBJECT
 public:
  explicit ExclusionsEditor(QWidget* parent = nullptr);
  void showSite(const Site& site) override;
  void takeInto(Site& site) const override;

 private:
  void bindHistory(const Line& line);
};
