#pragma once
#include "app/study/site.h"

#include <QWidget>
#include <vector>

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
  void bindHistory(const Line& line);

  std::vector<Line> m_lines;
};
