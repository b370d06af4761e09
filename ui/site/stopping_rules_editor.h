#pragma once
#include "ui/site/site_editors.h"

class ChoiceField;
class Paragraph;
class QGridLayout;
class QPushButton;
class QVBoxLayout;
class WholeField;
class YesNoField;

/// The site's stopping rules, each with its text in both languages, what it is about and how many subjects;
/// below each the same in words. A new rule whose texts are empty is none. Inputs of rule n: stopEnN,
/// stopZhN, stopAboutN, stopEventsN, stopNameN, stopGradeN, stopRelatedN, stopCountN, stopOfFirstN,
/// removeStopN; addStop adds one.
class StoppingRulesEditor : public SiteEditor {
  Q_OBJECT
 public:
  explicit StoppingRulesEditor(QWidget* parent = nullptr);
  void showSite(const Site& site) override;
  void takeInto(Site& site) const override;
  bool check() override;
  void prepareFor(const QStringList& inputs) override;

 private:
  struct Line {
    int number = 0; ///< of its inputs
    RowId id = 0;   ///< of the rule; 0 = not saved yet
    QWidget* area = nullptr;
    TextField* en = nullptr;
    TextField* zh = nullptr;
    ChoiceField* about = nullptr;
    ChoiceField* events = nullptr;
    TextField* name = nullptr;
    WholeField* grade = nullptr;
    YesNoField* related = nullptr;
    WholeField* count = nullptr;
    WholeField* ofFirst = nullptr;
    Paragraph* words = nullptr;
    QPushButton* remove = nullptr;
  };
  Line& addLine(int number, const StoppingRule& rule);
  Line makeInputs(int number) const;
  void layOut(Line& line);
  void bindHistory(const Line& line) const;
  void removeLine(int number);
  void offerLine();
  /// What follows from what stands in the inputs now.
  void showLive();
  static void showLive(const Line& line);
  static bool isUntouched(const Line& line);
  static StoppingRule typed(const Line& line);

  std::vector<Line> m_lines;
  QVBoxLayout* m_column = nullptr;
  Paragraph* m_none = nullptr;
  QPushButton* m_add = nullptr;
};
