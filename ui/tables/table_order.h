#pragma once
#include <QString>
#include <algorithm>
#include <numeric>
#include <vector>

/// What a text of a table is sorted by: what is not known (empty, "–") comes first, numbers by their value
/// wherever they stand ("S-9" before "S-10", "3×10⁶" before "1×10⁷", "−2" before "1"), words as the language
/// orders them.
class OrderKey {
 public:
  explicit OrderKey(const QString& text);
  bool operator<(const OrderKey& other) const { return compare(other) < 0; }

 private:
  struct Part {
    bool isNumber = false;
    double value = 0;
    QString words;
  };
  static int compare(const Part& one, const Part& other);
  int compare(const OrderKey& other) const;

  std::vector<Part> m_parts; ///< none = not known
};

/// The places 0 … count − 1 in the order that `before(place, other)` gives; what is equal stays as it is,
/// falling too.
template <class Before>
std::vector<int> orderedPlaces(int count, Qt::SortOrder order, Before before) {
  std::vector<int> places(static_cast<std::size_t>(count));
  std::iota(places.begin(), places.end(), 0);
  std::stable_sort(places.begin(), places.end(), [&](int one, int other) {
    return order == Qt::AscendingOrder ? before(one, other) : before(other, one);
  });
  return places;
}

/// The same by texts, the one of each place.
std::vector<int> orderedPlaces(const std::vector<QString>& texts, Qt::SortOrder order);
