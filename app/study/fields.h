#pragma once
#include <optional>
#include <tuple>
#include <type_traits>
class QString;

// The catalogue of fields: what the study keeps of a record, one line a field. Study file, journal, audit
// trail, signed content, casebook, site log and forms take its names from here; nobody spells them a second
// time. The lines are in the headers app/study/*_fields.h, in the order of the audit trail.

/// What a field holds where it is known.
template <class V>
struct KnownValue {
  using Type = V;
};
template <class V>
struct KnownValue<std::optional<V>> {
  using Type = V;
};

/// One field of a record.
template <class R, class V>
struct FieldOf {
  using Word = QString (*)(typename KnownValue<V>::Type);

  const char* column; ///< in the record's table of the study file
  V R::*member;
  const char* words;               ///< on the audit trail; English source, context "Field"
  const char* input = nullptr;     ///< object name of its input in the form
  const char* refusedAs = nullptr; ///< as a Refusal names it, where one can
  const char* signedKey = nullptr; ///< in signed content; nullptr = not signed
  bool signedOnlyIfKnown = false;  ///< left out of signed content while it is empty, instead of null
  const char* label = nullptr;     ///< in the casebook; English source, context "Field"
  const char* pattern = "%1";      ///< around a number in the casebook; English source, context "Field"
  const char* logged = nullptr;    ///< column of the site log
  bool loggedByAll = true;         ///< false = earlier logs do not have that column
  Word word = nullptr;             ///< of a closed set: its values in the user's language
  bool tie = false;                ///< only ties rows together; an id of 0 = tied to none, stored as NULL

  constexpr FieldOf typedInto(const char* objectName, const char* inRefusals = nullptr) const {
    FieldOf changed = *this;
    changed.input = objectName;
    changed.refusedAs = inRefusals;
    return changed;
  }
  constexpr FieldOf signedAs(const char* key) const {
    FieldOf changed = *this;
    changed.signedKey = key;
    return changed;
  }
  /// For what came into signed content later: earlier signatures did not know of it.
  constexpr FieldOf signedIfKnownAs(const char* key) const {
    FieldOf changed = signedAs(key);
    changed.signedOnlyIfKnown = true;
    return changed;
  }
  constexpr FieldOf printedAs(const char* name, const char* around = "%1") const {
    FieldOf changed = *this;
    changed.label = name;
    changed.pattern = around;
    return changed;
  }
  constexpr FieldOf loggedAs(const char* name) const {
    FieldOf changed = *this;
    changed.logged = name;
    return changed;
  }
  constexpr FieldOf loggedLaterAs(const char* name) const {
    FieldOf changed = loggedAs(name);
    changed.loggedByAll = false;
    return changed;
  }
  constexpr FieldOf oneOf(Word name) const {
    FieldOf changed = *this;
    changed.word = name;
    return changed;
  }
};

template <class R, class V>
constexpr FieldOf<R, V> field(const char* column, V R::*member, const char* words) {
  return {column, member, words};
}

/// Which other row it belongs to.
template <class R, class V>
constexpr FieldOf<R, V> tie(const char* column, V R::*member, const char* words) {
  FieldOf<R, V> made = field(column, member, words);
  made.tie = true;
  return made;
}

/// Fields that a record holds as a value of its own, in columns of the same table.
template <class R, class P>
struct PartOf {
  P R::*member;
  const char* signedKey =
      nullptr; ///< of an object in signed content; nullptr = beside the record's own fields
};

template <class R, class P>
constexpr PartOf<R, P> part(P R::*member, const char* signedKey = nullptr) {
  return {member, signedKey};
}

/// Values by key, each in a row of another table: no fields of the record itself.
template <class R, class M>
struct KeyedOf {
  M R::*member;
  const char* signedKey = nullptr;
};

template <class R, class M>
constexpr KeyedOf<R, M> keyed(M R::*member, const char* signedKey) {
  return {member, signedKey};
}

/// The table of the study file that keeps a record.
template <class R>
inline constexpr const char* storedIn = nullptr;

/// What is kept of a record: a tuple of field(), tie(), part() and keyed().
template <class R>
inline constexpr std::tuple<> fieldsOf{};

/// Calls `use(line, record.*line.member)` for every line of a record, of whatever kind, in order.
template <class R, class Use>
void eachLine(R& record, Use&& use) {
  std::apply([&](const auto&... line) { (use(line, record.*line.member), ...); },
             fieldsOf<std::remove_const_t<R>>);
}

template <class R, class Use>
void eachField(R& record, Use&& use);

template <class R, class V, class Value, class Use>
void useLine(const FieldOf<R, V>& line, Value& value, Use& use) {
  use(line, value);
}
template <class R, class P, class Value, class Use>
void useLine(const PartOf<R, P>&, Value& value, Use& use) {
  eachField(value, use);
}

template <class R, class M, class Value, class Use>
void useLine(const KeyedOf<R, M>&, Value&, Use&) {}

/// The same for every field, those of the record's parts where they stand.
template <class R, class Use>
void eachField(R& record, Use&& use) {
  eachLine(record, [&](const auto& line, auto& value) { useLine(line, value, use); });
}

/// The line of a field of R's own.
template <class R, class V>
constexpr FieldOf<R, V> fieldOf(V R::*member) {
  FieldOf<R, V> found{nullptr, member, nullptr};
  const auto look = [&](const auto& line) {
    if constexpr (std::is_same_v<std::decay_t<decltype(line)>, FieldOf<R, V>>)
      if (line.member == member) found = line;
  };
  std::apply([&](const auto&... line) { (look(line), ...); }, fieldsOf<R>);
  return found;
}
