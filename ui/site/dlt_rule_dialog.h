#pragma once
#include "app/protocol/protocol.h"

#include <QDialog>

class ChoiceField;
class Field;
class MessageLine;
class NumberField;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QScrollArea;
class TextField;
class TickField;
class WholeField;

/// What a rule can name.
struct DltVocabulary {
  Protocol protocol;
  std::vector<BilingualText> organClasses; ///< of the dictionary of events
};
/// Each organ class of these terms once, in their order.
DltVocabulary dltVocabulary(const Protocol& protocol, const std::vector<EventTerm>& terms);

/// The rule of an item of the DLT definition, and where the item was taken from; below it the rule in a
/// sentence. Without a choice of what it is about, the item is judged by hand. Inputs: ruleAbout, ruleGrade,
/// ruleTerms, ruleOrganClasses, ruleAnalyte, ruleAtMost, ruleAtLeast, ruleTime, ruleSpan, ruleUnit,
/// ruleDownTo, ruleOnsetDay, ruleCauses, ruleFrom, ruleWithout, ruleSource; ruleKeep and ruleCancel leave it.
class DltRuleDialog : public QDialog {
  Q_OBJECT
 public:
  DltRuleDialog(const DltItem& item, const DltVocabulary& known, QWidget* parent = nullptr);
  /// With the rule and the source as they stand in the inputs.
  DltItem item() const;

 private:
  void makeInputs(QGridLayout& grid);
  void makeWhat(QGridLayout& grid);
  void makeTime(QGridLayout& grid);
  void makeLimits(QGridLayout& grid);
  void put(const DltRule& rule);
  std::optional<DltRule> rule() const;
  QStringList names(DltRule::About about) const;
  /// Nothing that must be said is missing.
  bool isComplete() const;
  void showWhatApplies();
  void changed();
  void keep();

  QScrollArea* m_inputs = nullptr;
  DltItem m_item;
  DltVocabulary m_known;
  ChoiceField* m_about = nullptr;
  ChoiceField* m_grade = nullptr;
  Field* m_terms = nullptr;
  TickField* m_classes = nullptr;
  ChoiceField* m_analyte = nullptr;
  NumberField* m_atMost = nullptr;
  NumberField* m_atLeast = nullptr;
  ChoiceField* m_time = nullptr;
  WholeField* m_span = nullptr;
  ChoiceField* m_unit = nullptr;
  ChoiceField* m_downTo = nullptr;
  WholeField* m_onset = nullptr;
  TickField* m_causes = nullptr;
  ChoiceField* m_from = nullptr;
  Field* m_without = nullptr;
  TextField* m_source = nullptr;
  QStringList m_certainties; ///< terms of the scale behind the choices of m_from
  QStringList m_analytes;    ///< behind the choices of m_analyte
  QLabel* m_sentence = nullptr;
  MessageLine* m_message = nullptr;
};
