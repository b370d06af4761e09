#pragma once
#include "app/study/site.h"

#include <QWidget>
#include <vector>

class ChoiceBox;
class NumberField;
class QLabel;
class QPlainTextEdit;
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

/// The limits of I6, one line an organ test, each may stay empty, and below them the same in words. Which way
/// a limit points follows from the test. Inputs: limit0, unit0 … in the order of OrganTest.
class LimitsEditor : public SiteEditor {
  Q_OBJECT
 public:
  explicit LimitsEditor(QWidget* parent = nullptr);
  void showSite(const Site& site) override;
  void takeInto(Site& site) const override;
  bool check() override;
  /// What is typed, and what is not entered.
  QString inWords() const;

 Q_SIGNALS:
  void edited();

 private:
  struct Line {
    OrganTest test = OrganTest::Creatinine;
    LimitRelation relation = LimitRelation::AtMost;
    QLabel* direction = nullptr;
    NumberField* limit = nullptr;
    ChoiceBox* unit = nullptr; ///< the test's own, or × ULN
  };
  Line makeLine(OrganTest test);
  void bindHistory(const Line& line);
  static void turn(Line& line, LimitRelation relation);
  void showWords();

  std::vector<Line> m_lines;
  QLabel* m_words = nullptr;
};
