#pragma once
#include "app/protocol/safety_plan.h"
#include "ui/widgets/text_field.h"

class QCompleter;
class TermModel;

/// The term of an adverse event, searched for as one types: what is typed may stand anywhere in the English
/// or the Chinese name; the arrow keys and Enter choose. A text that is no term is kept, and said to be none.
class TermField : public TextField {
  Q_OBJECT
 public:
  TermField(const QString& name, const QString& label, QWidget* parent = nullptr);

  /// `version` of the dictionary; empty = the list of the terms that are expected.
  void setTerms(std::vector<EventTerm> terms, const QString& version);
  /// The term that stands there; nullptr where it is none.
  const EventTerm* term() const;

 private:
  void search(const QString& typed);
  void settle();
  void showHint();

  std::vector<EventTerm> m_terms;
  QString m_version;
  TermModel* m_model = nullptr;
  QCompleter* m_completer = nullptr;
};
