#pragma once
#include "ui/widgets/site_editor.h"

class QPlainTextEdit;

/// A5: the DLT definition as the signed protocol has it: a text, and a list with one item a line. Inputs:
/// dltText, dltItems.
class DltDefinitionEditor : public SiteEditor {
  Q_OBJECT
 public:
  explicit DltDefinitionEditor(QWidget* parent = nullptr);
  void showSite(const Site& site) override;
  void takeInto(Site& site) const override;
  bool check() override { return true; }

 private:
  QPlainTextEdit* m_text = nullptr;
  QPlainTextEdit* m_items = nullptr;
};
