#pragma once
#include "ui/site/site_editors.h"

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

/// The signed protocol's exclusion list, line by line. Inputs of line n (from 1): exclusionCodeN,
/// exclusionEnN, exclusionZhN, removeExclusionN; addExclusion adds a line.
class ExclusionsEditor : public SiteEditor {
  Q_OBJECT
 public:
  explicit ExclusionsEditor(QWidget* parent = nullptr);
  void showSite(const Site& site) override;
  void takeInto(Site& site) const override;
  bool check() override;
  void prepareFor(const QStringList& inputs) override;

 private:
  struct Line {
    RowId id = 0;
    QLineEdit* code = nullptr;
    QLineEdit* en = nullptr;
    QLineEdit* zh = nullptr;
    QPushButton* remove = nullptr;
  };
  void addLine(const ExclusionCriterion& criterion);
  void removeLine(const QPushButton* button);
  void nameInputs();
  void bindHistory(const Line& line);
  QString nextCode() const;

  std::vector<Line> m_lines;
  QGridLayout* m_grid = nullptr;
  QPushButton* m_add = nullptr;
  QLabel* m_error = nullptr;
};
