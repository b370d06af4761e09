#pragma once
#include "app/base/bilingual_text.h"
#include "app/base/code.h"
#include "app/base/refusal.h"

#include <QJsonArray>
#include <array>
#include <optional>
#include <vector>

/// Who is told of a serious event.
enum class ReportTo { Sponsor, Authority, EthicsCommittee, Institution };
template <>
inline constexpr std::array<const char*, 4> codes<ReportTo>{"sponsor", "authority", "ethics", "institution"};

/// A time within which a recipient is told.
struct ReportLimit {
  /// Of which serious events.
  enum class Of {
    Every,
    Severe,   ///< unexpected, related, fatal or life-threatening
    Expedited ///< unexpected, related, otherwise serious
  };
  /// Whose knowledge starts the clock.
  enum class From {
    Site,
    Sponsor ///< it knows once a report is sent to it
  };
  Of of = Of::Every;
  int count = 24; ///< hours or days
  bool days = false;
  int followUpDays = 0; ///< so many further ones for a follow-up report; 0 = none is asked for
  From from = From::Site;
  bool operator==(const ReportLimit&) const = default;
};
template <>
inline constexpr std::array<const char*, 3> codes<ReportLimit::Of>{"every", "severe", "expedited"};
template <>
inline constexpr std::array<const char*, 2> codes<ReportLimit::From>{"site", "sponsor"};

/// Who is told, by which name, within which times.
struct ReportRecipient {
  ReportTo to = ReportTo::Sponsor;
  BilingualText name;                             ///< empty: only what it is
  std::optional<std::vector<ReportLimit>> limits; ///< not said = those of the safety plan's numbers
  bool operator==(const ReportRecipient&) const = default;
};

/// The member `safety.recipients` of a protocol file that fits the schema. Refused (PROTOCOL, with the path)
/// where the schema cannot say it: a recipient or a limit twice, hours and days or neither, the sponsor's
/// knowledge where the sponsor is not told.
Result<std::vector<ReportRecipient>> readRecipients(const QJsonArray& json);
