#pragma once
#include "ui/widgets/site_editor.h"

class QPlainTextEdit;
class TextField;
class ZoneField;

/// Site name, letterhead and time zone. Inputs: siteName, letterhead, timeZone.
class SiteNameEditor : public SiteEditor {
  Q_OBJECT
 public:
  explicit SiteNameEditor(QWidget* parent = nullptr);
  void showSite(const Site& site) override;
  void takeInto(Site& site) const override;
  bool check() override;

 private:
  TextField* m_name = nullptr;
  QPlainTextEdit* m_letterhead = nullptr;
  ZoneField* m_zone = nullptr;
};
