#pragma once
#include <random>
#include <string>

/// A line of the notation: cohorts that mostly climb, with mostly cleared subjects; now and then a level or a
/// missing `+` that is refused, or a `!` above the levels of accelerated titration.
std::string randomCourseText(std::mt19937& random, unsigned levels, unsigned accelerated = 1);
