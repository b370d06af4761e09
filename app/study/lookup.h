#pragma once
#include "app/study/study.h"

/// The subject among whose `rows` there is one with this id; nullptr if none.
template <class T>
const Subject* ownerOf(const Study& study, std::vector<T> Subject::*rows, RowId id) {
  const auto has = [&](const Subject& subject) { return byId(subject.*rows, id) != nullptr; };
  const auto found = std::find_if(study.subjects.begin(), study.subjects.end(), has);
  return found == study.subjects.end() ? nullptr : &*found;
}
