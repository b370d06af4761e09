#pragma once
#include <array>
#include <bit>
#include <cstdint>

/// xoshiro256++ 1.0 of Blackman and Vigna, ACM Trans Math Softw 2021;47:36: 64 random bits at a call, a sixth
/// of the time of std::mt19937_64. Its state is filled by splitmix64, as its authors advise. The numbers are
/// the same on every machine.
class RandomStream {
 public:
  explicit constexpr RandomStream(const std::array<std::uint64_t, 4>& state) : m_state(state) {}

  /// One of many streams of a seed; `number` tells them apart.
  constexpr RandomStream(std::uint64_t seed, std::uint64_t number) {
    std::uint64_t state = seed;
    state = splitMix(state) + number;
    state = splitMix(state);
    for (std::uint64_t& word : m_state)
      word = splitMix(state);
  }

  constexpr std::uint64_t next() {
    const std::uint64_t result = std::rotl(m_state[0] + m_state[3], 23) + m_state[0];
    const std::uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
  }

  /// Exponential of mean 1, exact by comparisons alone: von Neumann, Natl Bur Stand Appl Math Ser 1951;12:36.
  /// A logarithm's last digit is not the same in every library.
  constexpr double exponential() {
    for (int whole = 0;; ++whole) {
      const std::uint64_t first = next();
      bool accepted = true;
      std::uint64_t last = first;
      for (std::uint64_t lower = next(); lower < last; lower = next()) {
        last = lower;
        accepted = !accepted;
      }
      if (accepted) return whole + static_cast<double>(first) * 0x1p-64;
    }
  }

  /// Steele, Lea and Flood, OOPSLA 2014, as Vigna's splitmix64.c; moves the state on.
  static constexpr std::uint64_t splitMix(std::uint64_t& state) {
    std::uint64_t mixed = state += 0x9e3779b97f4a7c15;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    return mixed ^ (mixed >> 31);
  }

 private:
  std::array<std::uint64_t, 4> m_state{};
};
