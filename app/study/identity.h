#pragma once
#include <QDate>
#include <QString>

enum class Sex { Female, Male };

/// Direct identifiers of a person. Sealed in the study file; never on a listing, memo or export.
struct Identity {
  QString name;
  QString initials;
  QString hospitalNumber;
  QDate birthDate; ///< null when not known
  bool operator==(const Identity&) const = default;
};
