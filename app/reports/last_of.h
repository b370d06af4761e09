#pragma once
#include <cstddef>
#include <vector>

/// The last of them, at most so many: what a chart can draw of thousands.
template <class Bar>
std::vector<Bar> lastOf(const std::vector<Bar>& bars, std::size_t most) {
  const std::size_t left = bars.size() > most ? bars.size() - most : 0;
  return {bars.begin() + static_cast<std::ptrdiff_t>(left), bars.end()};
}
