#pragma once
#include <QtGlobal>
#include <algorithm>

/// Primary key of a row in the study file; 0 = not saved yet.
using RowId = qint64;

/// The row with this id; nullptr if there is none.
template <class Rows, class Id>
auto byId(Rows& rows, const Id& id) -> decltype(rows.data()) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.id == id; });
  return found == rows.end() ? nullptr : &*found;
}
