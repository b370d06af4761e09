#pragma once
#include "app/study/subject.h"

#include <QHash>
#include <QString>
#include <map>
#include <optional>
#include <vector>

/// What may stand in no text that leaves: each subject's name, hospital number and birth date. They are found
/// whatever their case and width (normalizedName()); a name without its blanks, a hospital number
/// with dashes or without; a birth date however
/// it is commonly written. What is too short to tell of anybody is not looked for: a name of one character, a
/// hospital number of less than four.
class KnownIdentifiers {
 public:
  explicit KnownIdentifiers(const std::vector<Subject>& subjects);

  enum class Kind { Name, HospitalNumber, BirthDate };
  struct Finding {
    RowId subjectId = 0; ///< whose it is
    Kind kind = Kind::Name;
    bool operator==(const Finding&) const = default;
  };
  /// The first in the text, as a word of its own: “Li” is not in “clinical”. Nothing where there is none.
  std::optional<Finding> findIn(const QString& text) const;

 private:
  void add(const QString& identifier, const Finding& finding, qsizetype least);
  void addName(const Subject& subject);
  void addHospitalNumber(const Subject& subject);
  void addBirthDate(const Subject& subject);
  std::optional<Finding> findFolded(const QString& text) const;

  std::map<qsizetype, QHash<QString, Finding>>
      m_byLength; ///< so that a text is read once, however many there are
};
