#pragma once
#include <QStringList>
#include <array>
#include <type_traits>

/// What is looked at in an ODM file, beside what its schema says.
enum class OdmLook {
  File,        ///< version, kind, that it is well-formed and whole
  Definitions, ///< each OID once, of its form, with all that belongs to it
  References,  ///< lead to a definition of their type
  Languages,   ///< each text in every language of the file
  Places,      ///< events, forms, groups and items stand where their definitions have them, with their keys
  Values,      ///< type, length, digits
  Codes,       ///< of their list
  Once,        ///< each row, each item of a row, each event and form of a subject
  Transactions ///< of a snapshot none; else each with who, when and why, in the order of the journal, and a
               ///< value is changed or removed only while it is there
};
inline constexpr std::size_t odmLooks = 9;

/// What a check of an ODM file has found.
struct OdmFindings {
  struct Tally {
    qint64 checked = 0;
    qint64 faults = 0;
  };
  std::array<Tally, odmLooks> tallies; ///< by OdmLook
  QStringList faults;                  ///< the first of them, in English: for who maintains the program
  qint64 signatures = 0;               ///< elements Signature

  qint64 faultCount() const {
    qint64 count = 0;
    for (const Tally& tally : tallies)
      count += tally.faults;
    return count;
  }
  /// One more look; `sentence` is asked for where it does not hold.
  template <class Sentence>
  void expect(OdmLook look, bool holds, const Sentence& sentence) {
    // A text that is still being put together would hold what is gone by then.
    static_assert(std::is_same_v<std::invoke_result_t<const Sentence&>, QString>);
    constexpr qsizetype mostTold = 100;
    Tally& tally = tallies.at(static_cast<std::size_t>(look));
    ++tally.checked;
    if (holds) return;
    ++tally.faults;
    if (faults.size() < mostTold) faults << sentence();
  }
};
