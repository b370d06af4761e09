#pragma once
#include "ui/site/site_editors.h"

class WholeField;

/// The limits of the certificate of analysis that are measured, and how many minutes may lie between thaw and
/// the end of a bag, from the signed protocol; each may stay empty. Inputs: certificate0 … in the order of
/// CertificateTest, thawMinutes.
class CertificateEditor : public SiteEditor {
  Q_OBJECT
 public:
  explicit CertificateEditor(const ProductPlan& plan, QWidget* parent = nullptr);
  void showSite(const Site& site) override;
  void takeInto(Site& site) const override;
  bool check() override;

 private:
  /// The limit of a test.
  struct Line {
    CertificateItem item;
    NumberField* limit = nullptr;
  };
  Line makeLine(const CertificateItem& item);

  std::vector<Line> m_lines;
  std::optional<int> m_planned; ///< minutes of the protocol file
  WholeField* m_thaw = nullptr;
};
