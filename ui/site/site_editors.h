#pragma once
#include "app/study/site.h"

#include <QWidget>
#include <vector>

class ChoiceBox;
class NumberField;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class TextField;
class ZoneField;

/// One part of what a site enters about itself and from the signed protocol; on first start and on the Study
/// page.
class SiteEditor : public QWidget {
  Q_OBJECT
 public:
  using QWidget::QWidget;

  virtual void showSite(const Site& site) = 0;
  /// Writes its part, as typed, into a site. Call check() first.
  virtual void takeInto(Site& site) const = 0;
  /// Is what is typed usable? Says where it is not.
  virtual bool check() = 0;
  /// A draft is about to be put back: makes the inputs that it names.
  virtual void prepareFor(const QStringList& /*inputs*/) {}
};

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
  void bindHistory(const Line& line);

  std::vector<Line> m_lines;
};

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
