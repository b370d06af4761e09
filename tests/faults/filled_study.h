#pragma once
#include "tests/support/test_study.h"

/// So many steps of RandomEntry; false where hardly any of them was taken.
bool enterSteps(TestStudy& test, int steps, quint32 seed);

/// A study with rows in every table: a ward log that was brought in, and what came after it. Changes the
/// password of the principal investigator.
bool fillStudy(TestStudy& test);
