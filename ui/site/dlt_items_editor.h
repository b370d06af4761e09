#pragma once
#include "ui/site/criteria_editor.h"
#include "ui/site/dlt_rule_dialog.h"

class ChoiceBox;

/// A5: the DLT definition as the signed protocol has it: a text, and items line by line (a CriteriaEditor
/// named "dltItem"), each with a rule or judged by hand; and whether two people answer the worksheet. Inputs:
/// dltText, dltTextZh, dltItemRuleN, takeOverDraft, importDefinition, secondReader.
class DltDefinitionEditor : public CriteriaEditor {
  Q_OBJECT
 public:
  explicit DltDefinitionEditor(QWidget* parent = nullptr);
  /// What rules can name, and the draft that can be taken over.
  void know(const DltVocabulary& known);
  void showSite(const Site& site) override;
  void takeInto(Site& site) const override;

 protected:
  void addMore(Line& line) override;
  void nameMore(const Line& line, const QString& number) override;

 private:
  QLayout* makeTexts();
  QLayout* makeSettings();
  /// Rule and source of a line, as the draft of the form keeps them: JSON; empty = neither.
  DltItem itemOf(const Line& line) const;
  void keepIn(const Line& line, const DltItem& item);
  void showRule(QWidget* below);
  void askRule(const QPushButton* button);
  void takeOverDraft();
  /// Of a file, with a look at what it changes.
  void takeOverFile();
  void showDefinition(const DltDefinition& definition);

  DltVocabulary m_known;
  DltDefinition m_inForce; ///< of the site that is shown
  QPlainTextEdit* m_text = nullptr;
  QPlainTextEdit* m_textZh = nullptr;
  ChoiceBox* m_secondReader = nullptr;
  QPushButton* m_takeOver = nullptr;
};
