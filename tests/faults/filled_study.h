#pragma once
#include "tests/support/test_study.h"

/// So many steps of RandomEntry; false where hardly any of them was taken.
bool enterSteps(TestStudy& test, int steps, quint32 seed);

/// A study with rows in every table: a ward log that was brought in, and what came after it. Changes the
/// password of the principal investigator. Of the others those who signed something, and the monitor, have
/// keys: they may sign in.
/// `subjects`: at least so many came, most of them to be screened alone.
bool fillStudy(TestStudy& test, std::size_t subjects = 0);
