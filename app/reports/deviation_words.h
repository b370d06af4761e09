#pragma once
#include "app/study/study.h"

#include <QString>

/// What a deviation kept with the study says, made of its codes and the data.
struct DeviationWords {
  QString what; ///< as DeviationLine
  QString why;
};

DeviationWords deviationWords(const Study& study, const Deviation& deviation);
