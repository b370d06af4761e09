#pragma once
#include "app/protocol/protocol.h"
#include "app/study/treatment.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/text_fields.h"

#include <QTimeZone>
#include <QWidget>
#include <array>
#include <optional>

/// A grade from 1 to 5.
class GradeField : public ChoiceField {
 public:
  GradeField(const QString& name, const QString& label) : ChoiceField(name, label) {
    setChoices({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                QStringLiteral("5")});
  }
  std::optional<int> grade() const {
    const auto chosen = index();
    return chosen ? std::optional(*chosen + 1) : std::nullopt;
  }
  void setGrade(const std::optional<int>& grade) {
    setIndex(grade ? std::optional(*grade - 1) : std::nullopt);
  }
};

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

class ChoiceField;
class DateTimeField;
class YesNoField;

/// What only a serious event has: why it is serious, since when the site knows, whether it was to be
/// expected.
class SeriousFields : public QWidget {
  Q_OBJECT
 public:
  explicit SeriousFields(const QTimeZone& siteZone, QWidget* parent = nullptr);

  void fill(const AdverseEvent& event);
  /// Leaves the event without them where it is not serious; what is typed stays.
  void takeInto(AdverseEvent& event) const;
  std::vector<QWidget*> inputs() const; ///< in the order of the Tab key

 private:
  ChoiceField* m_seriousness = nullptr;
  DateTimeField* m_awareAt = nullptr;
  YesNoField* m_expected = nullptr;
};
