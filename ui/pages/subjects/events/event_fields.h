#pragma once
#include "app/protocol/protocol.h"
#include "ui/fields/text_fields.h"

#include <array>
#include <optional>

class Paragraph;

/// What the five grades of a term mean, by the dictionary; the chosen one stands out. Takes no room where the
/// dictionary says nothing.
class GradeTexts : public QWidget {
  Q_OBJECT
 public:
  explicit GradeTexts(QWidget* parent = nullptr);
  /// nullptr = no term of the dictionary.
  void show(const EventTerm* term, const std::optional<int>& grade);

 private:
  Paragraph* m_definition = nullptr;
  std::array<Paragraph*, 5> m_lines{};
};

/// The dictionary has texts of this term, and says that there is no such grade.
bool hasNoGrade(const EventTerm* term, const std::optional<int>& grade);

class QCompleter;
class TermModel;

/// The term of an adverse event, searched for as one types: what is typed may stand anywhere in the English
/// or the Chinese name; the arrow keys and Enter choose. A text that is no term is kept, and said to be none.
/// The input shows the name in the reader's language; `text()` is the English one, which the study keeps, or
/// what it keeps already, letter by letter, while nobody changes it.
class TermField : public TextField {
  Q_OBJECT
 public:
  TermField(const QString& name, const QString& label, QWidget* parent = nullptr);

  /// `version` of the dictionary; empty = the list of the terms that are expected.
  void setTerms(std::vector<EventTerm> terms, const QString& version);
  QString text() const override;
  void setText(const QString& text) override;
  /// The term that stands there; nullptr where it is none.
  const EventTerm* term() const;

 private:
  void search(const QString& typed);
  void takeText();
  void settle();
  bool isKept() const; ///< as it was set, in whichever language it is shown
  void showHint();

  QString m_kept; ///< as it was set
  std::vector<EventTerm> m_terms;
  QString m_version;
  TermModel* m_model = nullptr;
  QCompleter* m_completer = nullptr;
};
