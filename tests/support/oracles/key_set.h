#pragma once
#include <cstdint>
#include <utility>
#include <vector>

/// A set of keys that are hashes already, such as WalkedCourse::key(). They lie side by side: of the millions
/// of a walk, std::unordered_set would look each up in several places of the memory.
class KeySet {
 public:
  bool contains(std::uint64_t key) const { return key == 0 ? m_hasZero : m_places[placeOf(key)] == key; }
  /// False if it is there already.
  bool insert(std::uint64_t key) {
    if (key == 0) return !std::exchange(m_hasZero, true);
    std::uint64_t& place = m_places[placeOf(key)];
    if (place == key) return false;
    place = key;
    if (++m_size * 2 > m_places.size()) grow();
    return true;
  }

 private:
  /// Where the key lies, or the free place where it may.
  std::size_t placeOf(std::uint64_t key) const {
    std::size_t at = key & (m_places.size() - 1);
    while (m_places[at] != 0 && m_places[at] != key)
      at = (at + 1) & (m_places.size() - 1);
    return at;
  }
  void grow() {
    const std::vector<std::uint64_t> known =
        std::exchange(m_places, std::vector<std::uint64_t>(m_places.size() * 2));
    for (const std::uint64_t key : known)
      if (key != 0) m_places[placeOf(key)] = key;
  }

  std::vector<std::uint64_t> m_places =
      std::vector<std::uint64_t>(1024); ///< 0 is free; always a power of two
  std::size_t m_size = 0;
  bool m_hasZero = false;
};
