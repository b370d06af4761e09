#pragma once
#include "app/base/bilingual_text.h"
#include "app/base/code.h"
#include "app/protocol/value_range.h"

#include <QStringList>
#include <array>
#include <optional>

/// A length of time. Days are calendar days of the site: the same time of day, n days on. Hours are hours
/// that pass, whatever the clocks do.
struct Span {
  enum class Unit { Hours, Days };
  int n = 0;
  Unit unit = Unit::Hours;
  bool operator==(const Span&) const = default;
};

/// What an item of a DLT definition looks for. It is met by a grade and a time; a laboratory value beyond the
/// bound stands for grade 1, any other for 0.
struct DltRule {
  enum class About { AnyEvent, Terms, OrganClasses, Crs, Icans, Gvhd, Laboratory };
  About about = About::AnyEvent;
  QStringList names; ///< terms or organ classes (English); of a laboratory value: the id of its one analyte
  ValueRange beyond; ///< Laboratory: `low` = counts at or above it, `high` = counts at or below it
  int grade = 3;     ///< at least; 1–5, of GvHD 1–4; by the scale that it is about, else by CTCAE
  std::optional<Span> longerThan; ///< reached counts: at this grade for so long, or longer
  std::optional<int> downTo;      ///< not down to this grade or a lower one `within`; below `grade`
  std::optional<Span> within;     ///< with `downTo`; never beside `longerThan`
  std::optional<int> onsetByDay;  ///< day of the onset at the latest, day 0 = infusion; empty = as A2 says
  QStringList notDueTo;           ///< causes that exclude: lymphodepletion disease infection drug procedure
  QString from;        ///< excluded from this term of the scale on; empty = from its strongest alone
  QStringList without; ///< terms that are left out (English)
  bool operator==(const DltRule&) const = default;
};
template <>
inline constexpr std::array<const char*, 7> codes<DltRule::About>{"any",   "terms", "organ-classes", "crs",
                                                                  "icans", "gvhd",  "laboratory"};

/// One item of what counts as a DLT.
struct DltItem {
  QString id;                  ///< D1
  BilingualText text;          ///< `zh` empty where nobody has written it
  QString source;              ///< where it was taken from; empty where the site entered it from its protocol
  std::optional<DltRule> rule; ///< none: judged by hand
  bool operator==(const DltItem&) const = default;
};
