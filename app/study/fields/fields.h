#pragma once
#include <cstddef>
#include <optional>
#include <tuple>
#include <type_traits>

class QString;

// The catalogue of fields: what the study keeps of a record, one line a field. Study file, journal, audit
// trail, signed content, casebook, site log and forms take its names from here; nobody spells them a second
// time. The lines are in the headers app/study/fields/*_fields.h, in the order of the audit trail.

/// What a field holds where it is known.
template <class V>
struct KnownValue {
  using Type = V;
};
template <class V>
struct KnownValue<std::optional<V>> {
  using Type = V;
};

/// Object name of a field's input in the form, and how a Refusal names the field where it can be refused.
struct TypedInto {
  const char* input = nullptr;
  const char* refusedAs = nullptr;
};
/// A field's key in signed content. What came into it later is left out while it is empty, instead of null:
/// earlier signatures did not know of it.
struct SignedAs {
  const char* key = nullptr;
  bool onlyIfKnown = false;
};
/// A field's label in the casebook, and what stands around a number; English sources, context "Field".
struct PrintedAs {
  const char* label = nullptr;
  const char* pattern = "%1";
};
/// A field's column in the site log; earlier logs may not have it.
struct LoggedAs {
  const char* column = nullptr;
  bool byAll = true;
};

/// One field of a record.
template <class R, class V>
struct FieldOf {
  using Word = QString (*)(typename KnownValue<V>::Type);

  const char* column; ///< in the record's table of the study file
  V R::*member;
  const char* words; ///< on the audit trail; English source, context "Field"
  TypedInto typed{};
  SignedAs inSignature{};
  PrintedAs printed{};
  LoggedAs logged{};
  Word word = nullptr; ///< of a closed set: its values in the user's language
  bool tie = false;    ///< only ties rows together; an id of 0 = tied to none, stored as NULL

  constexpr void set(TypedInto value) { typed = value; }
  constexpr void set(SignedAs value) { inSignature = value; }
  constexpr void set(PrintedAs value) { printed = value; }
  constexpr void set(LoggedAs value) { logged = value; }
  constexpr void set(Word value) { word = value; }
};

template <class R, class V, class... Uses>
constexpr FieldOf<R, V> field(const char* column, V R::*member, const char* words, Uses... uses) {
  FieldOf<R, V> made{column, member, words};
  (made.set(uses), ...);
  return made;
}

/// Which other row it belongs to.
template <class R, class V, class... Uses>
constexpr FieldOf<R, V> tie(const char* column, V R::*member, const char* words, Uses... uses) {
  FieldOf<R, V> made = field(column, member, words, uses...);
  made.tie = true;
  return made;
}

/// Fields that a record holds as a value of its own, in columns of the same table. In signed content they are
/// an object of their own under `signedKey`, or beside the record's fields where there is none.
template <class R, class P>
struct PartOf {
  P R::*member;
  const char* signedKey = nullptr;
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

/// What is kept of a record: a tuple of field(), tie(), part() and keyed(). Where its header is not included
/// there is none, and what asks for it does not compile.
template <class R>
inline constexpr std::nullptr_t fieldsOf = nullptr;

/// Calls `use(line, record.*line.member)` for every line of a record, of whatever kind, in order.
template <class R, class Use>
void eachLine(R& record, Use&& use) {
  using Lines = std::remove_cvref_t<decltype(fieldsOf<std::remove_const_t<R>>)>;
  static_assert(std::tuple_size_v<Lines> > 0, "include the *_fields.h of the record");
  static_assert(std::tuple_size_v<std::remove_const_t<decltype(fieldsOf<std::remove_const_t<R>>)>> > 0,
                "the header of the record's fields is not included");
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
