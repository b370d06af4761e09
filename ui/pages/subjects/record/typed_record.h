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
  /// `behind` the names of the inputs: of several records in one form.
  explicit RecordInputs(QString behind = {}) : m_behind(std::move(behind)) {}
  /// The input of a field; the arguments after the label are the input's own.
  template <class Input, class V, class... More>
  Input* add(V R::*member, const QString& label, const More&... more) {
    const auto valueOf = [member](auto& record) -> auto& {
      return record.*member;
    };
    return bind<V>(new Input(inputOf(member) + m_behind, label, more...), valueOf);
  }
  /// The same of a field of one of the record's parts.
  template <class Input, class P, class V, class... More>
  Input* add(P R::*part, V P::*member, const QString& label, const More&... more) {
    const auto valueOf = [ part, member ](auto& record) -> auto& {
      return record.*part.*member;
    };
    return bind<V>(new Input(inputOf(member) + m_behind, label, more...), valueOf);
  }
  /// An input that says more than one field does.
  void add(Field* input, std::function<void(const R*)> show, std::function<void(R&)> take) {
    m_inputs.push_back({input, std::move(show), std::move(take)});
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
  template <class V, class Input, class ValueOf>
  Input* bind(Input* input, ValueOf valueOf) {
    using Value = typename KnownValue<V>::Type;
    const auto show = [=](const R* record) {
      showIn<Value>(*input, record ? std::optional<Value>(valueOf(*record)) : std::nullopt);
    };
    const auto take = [=](R& record) {
      std::optional<Value> typed = typedIn<Value>(*input);
      if constexpr (std::is_same_v<V, std::optional<QString>>)
        if (typed && typed->isEmpty()) typed.reset();
      if constexpr (std::is_same_v<V, Value>)
        valueOf(record) = typed.value_or(valueOf(record));
      else
        valueOf(record) = typed;
    };
    m_inputs.push_back({input, show, take});
    return input;
  }

  struct Bound {
    Field* field;
    std::function<void(const R*)> show;
    std::function<void(R&)> take;
  };
  QString m_behind;
  std::vector<Bound> m_inputs;
};
