#pragma once
#include "app/base/ids.h"

#include <QDate>
#include <QString>
#include <optional>

/// What people say of a deviation: one that the record shows, or one that was typed.
struct DeviationNote {
  RowId id = 0;
  QString origin;                ///< DeviationLine::key of what the record shows; empty = typed
  RowId subjectId = 0;           ///< 0 = nobody's
  QDate date;                    ///< site calendar
  QString what;                  ///< of what the record shows: in the words of when it was explained
  std::optional<bool> important; ///< false = minor; empty = not judged
  QString cause;
  QString action;                ///< corrective, preventive
  std::optional<QDate> toEthics; ///< reported on, site calendar
  std::optional<QDate> toSponsor;
  bool operator==(const DeviationNote&) const = default;
};
