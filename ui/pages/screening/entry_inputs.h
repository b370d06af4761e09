#pragma once
#include "app/study/study.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/text_fields.h"
#include "ui/widgets/layout.h"

#include <QDialog>
#include <QMap>
#include <functional>

class CriterionRow;

/// The fields of the screening form: several of them stand in one line of a criterion, and its row says what
/// is wrong with them.
namespace inputs {
/// One more line below others; it ends in room that is left.
QHBoxLayout* addLine(QVBoxLayout* below);
/// Behind what stands in the line, before the room that is left.
void append(QHBoxLayout* line, QWidget* widget);
/// Adds the field to the line; `width` of its input in pixels of the design, 0 = as wide as it wants to be.
template <class AnyField>
AnyField* add(QHBoxLayout* line, AnyField* field, int width = 0) {
  field->setInline();
  if (width > 0) field->input()->setFixedWidth(atTypeSize(width));
  append(line, field);
  return field;
}
/// A number with its unit behind it; empty = not known.
NumberField* number(QHBoxLayout* line, const QString& name, const QString& label, const QString& unit,
                    int width = 64);
/// A day, with one as an example; empty = not known.
DateField* date(QHBoxLayout* line, const QString& name, const QString& label, const QString& example);
/// A choice whose first entry, a dash, is no answer.
ChoiceField* choice(QHBoxLayout* line, const QString& name, const QString& label, const QStringList& words);
/// Not answered, yes, no.
YesNoField* yesNo(QHBoxLayout* line, const QString& name, const QString& label);
} // namespace inputs

/// Fields that each show a value of a record, and are read into it.
template <class Record>
class BoundFields {
 public:
  /// Answers the field.
  template <class AnyField, class Value>
  AnyField* bind(std::optional<Value> Record::*member, AnyField* field) {
    m_bound.push_back({[=](const Record& record) { write(record.*member, field); },
                       [=](Record& record) { read(field, record.*member); }});
    return field;
  }
  void put(const Record& record) const {
    for (const Bound& one : m_bound)
      one.put(record);
  }
  void readInto(Record& record) const {
    for (const Bound& one : m_bound)
      one.read(record);
  }

 private:
  struct Bound {
    std::function<void(const Record&)> put;
    std::function<void(Record&)> read;
  };
  template <class E>
  static void write(const std::optional<E>& value, ChoiceField* field) {
    field->setChoice(value);
  }
  static void write(const std::optional<bool>& value, YesNoField* field) { field->setAnswer(value); }
  static void write(const std::optional<double>& value, NumberField* field) { field->setValue(value); }
  static void write(const std::optional<QDate>& value, DateField* field) { field->setDate(value); }
  template <class E>
  static void read(const ChoiceField* field, std::optional<E>& value) {
    value = field->choice<E>();
  }
  static void read(const YesNoField* field, std::optional<bool>& value) { value = field->answer(); }
  static void read(const NumberField* field, std::optional<double>& value) { value = field->value(); }
  static void read(const WholeField* field, std::optional<int>& value) { value = field->whole(); }
  static void read(const DateField* field, std::optional<QDate>& value) { value = field->date(); }

  std::vector<Bound> m_bound;
};

/// How many answers would change, before they do.
class AllAbsentDialog : public QDialog {
  Q_OBJECT
 public:
  /// Of `changing` answers `answered` are given already, and otherwise.
  AllAbsentDialog(int changing, int answered, QWidget* parent = nullptr);
};

/// The site's exclusion list, each absent, present or not assessed.
class ExclusionInputs : public QWidget {
  Q_OBJECT
 public:
  explicit ExclusionInputs(const Site& site, QWidget* parent = nullptr);
  void put(const QMap<RowId, ExclusionAnswer>& answers);
  QMap<RowId, ExclusionAnswer> answers() const;

 Q_SIGNALS:
  void edited();

 private:
  QHBoxLayout* makeLine(const ExclusionCriterion& criterion);
  void askAllAbsent();

  QMap<RowId, ChoiceField*> m_fields;
  QPushButton* m_allAbsent = nullptr;
};

/// I4c: the branch that applies, and the conditions of that branch only.
class RelapseInputs : public QObject {
  Q_OBJECT
 public:
  RelapseInputs(CriterionRow* row, QObject* parent);
  void put(const RelapsedRefractory& value) { m_fields.put(value); }
  RelapsedRefractory value() const;

 private:
  void addRelapse(CriterionRow* row);
  void addRefractory(QVBoxLayout* lines);
  void showBranch();

  BoundFields<RelapsedRefractory> m_fields;
  ChoiceField* m_branch = nullptr;
  QWidget* m_relapse = nullptr;
  QWidget* m_late = nullptr;
  QWidget* m_early = nullptr;
  QWidget* m_transplant = nullptr;
  QWidget* m_refractory = nullptr;
};
