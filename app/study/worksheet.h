#pragma once
#include "app/base/code.h"
#include "app/base/ids.h"

#include <QDateTime>
#include <QString>
#include <array>

/// What an item of the DLT definition says of an event: its rule is met; it may still be, in time or by what
/// is not known; it is not; or no rule says so and a person judges.
enum class ItemState { Meets, May, No, ByHand };
template <>
inline constexpr std::array<const char*, 4> codes<ItemState>{"meets", "may", "no", "by-hand"};

/// What one person answered for an event and an item. An answer holds for the state and the version of the
/// definition that it was given for.
struct DltAnswer {
  RowId id = 0;
  RowId eventId = 0;                  ///< 0 = the item is about a laboratory value
  QString item;                       ///< id of the item
  int definition = 0;                 ///< version
  ItemState state = ItemState::Meets; ///< as it was when it was answered
  bool dlt = false;
  QString why;
  RowId by = 0; ///< user
  QDateTime at; ///< UTC
  bool operator==(const DltAnswer&) const = default;
};
