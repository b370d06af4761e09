#pragma once
#include "ui/fields/choice_field.h"
#include "ui/fields/record_inputs.h"
#include "ui/fields/text_fields.h"

#include <functional>

/// A grade or a score from 1 to 5.
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

/// What an input holds, by what it holds; nothing where it is empty.
template <class V, class Input>
std::optional<V> typedIn(const Input& input) {
  if constexpr (std::is_same_v<V, bool>)
    return input.answer();
  else if constexpr (std::is_enum_v<V>)
    return input.template choice<V>();
  else if constexpr (std::is_same_v<V, int>)
    return input.grade();
  else if constexpr (std::is_same_v<V, double>)
    return input.value();
  else if constexpr (std::is_same_v<V, QDate>)
    return input.date();
  else if constexpr (std::is_same_v<V, QDateTime>)
    return input.moment();
  else
    return input.text();
}

template <class V, class Input>
void showIn(Input& input, const std::optional<V>& value) {
  if constexpr (std::is_same_v<V, bool>)
    input.setAnswer(value);
  else if constexpr (std::is_enum_v<V>)
    input.setChoice(value);
  else if constexpr (std::is_same_v<V, int>)
    input.setGrade(value);
  else if constexpr (std::is_same_v<V, double>)
    input.setValue(value);
  else if constexpr (std::is_same_v<V, QDate>)
    input.setDate(value);
  else if constexpr (std::is_same_v<V, QDateTime>)
    input.setMoment(value);
  else
    input.setText(value.value_or(V()));
}

/// The inputs of a record's fields, as the catalogue names them: a form says which there are, and in which
/// order, once.
template <class R>
class RecordInputs {
 public:
  /// The input of a field; the arguments after the label are the input's own.
  template <class Input, class V, class... More>
  Input* add(V R::*member, const QString& label, const More&... more) {
    using Value = typename KnownValue<V>::Type;
    auto* input = new Input(inputOf(member), label, more...);
    m_inputs.push_back({input,
                        [=](const R* record) {
                          showIn<Value>(*input,
                                        record ? std::optional<Value>(record->*member) : std::nullopt);
                        },
                        [=](R& record) {
                          const std::optional<Value> typed = typedIn<Value>(*input);
                          if constexpr (std::is_same_v<V, Value>)
                            record.*member = typed.value_or(record.*member);
                          else
                            record.*member = typed;
                        }});
    return input;
  }

  /// nullptr = a new one: all of them are empty.
  void fill(const R* record) const {
    for (const Bound& each : m_inputs)
      each.show(record);
  }
  /// What must be known and is not typed stays as it is in the record.
  void takeInto(R& record) const {
    for (const Bound& each : m_inputs)
      each.take(record);
  }
  std::vector<Field*> fields() const { ///< in the order in which they were added
    std::vector<Field*> all;
    for (const Bound& each : m_inputs)
      all.push_back(each.field);
    return all;
  }

 private:
  struct Bound {
    Field* field;
    std::function<void(const R*)> show;
    std::function<void(R&)> take;
  };
  std::vector<Bound> m_inputs;
};
