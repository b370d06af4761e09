#pragma once
#include "ui/site/site_editors.h"

class QCheckBox;

/// Which records must be checked against their source before a decision is signed; none until the site says
/// so. Inputs: checkedBefore0 … in the order of Checked.
class ChecksEditor : public SiteEditor {
  Q_OBJECT
 public:
  explicit ChecksEditor(QWidget* parent = nullptr);
  void showSite(const Site& site) override;
  void takeInto(Site& site) const override;
  bool check() override { return true; }

 private:
  void showWords();

  std::vector<QCheckBox*> m_ticks;
  QLabel* m_words = nullptr;
};
