#pragma once
#include <QtGlobal>
#include <algorithm>

/// Primary key of a row in the study file; 0 = not saved yet.
using RowId = qint64;

/// The first row that is so; nullptr if none is.
template <class Rows, class Is>
auto firstThat(Rows& rows, Is is) -> decltype(rows.data()) {
  const auto found = std::find_if(rows.begin(), rows.end(), is);
  return found == rows.end() ? nullptr : &*found;
}

/// The row with this id; nullptr if there is none.
template <class Rows, class Id>
auto byId(Rows& rows, const Id& id) -> decltype(rows.data()) {
  return firstThat(rows, [&](const auto& row) { return row.id == id; });
}
