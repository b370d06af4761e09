#pragma once
#include "ui/site/site_editors.h"

/// Whether the places of a decision wait for the circulation of its minutes. Input: circulateFirst.
class MeetingsEditor : public SiteEditor {
  Q_OBJECT
 public:
  explicit MeetingsEditor(QWidget* parent = nullptr);
  void showSite(const Site& site) override;
  void takeInto(Site& site) const override;
  bool check() override { return true; }

 private:
  ChoiceBox* m_circulate = nullptr;
};
