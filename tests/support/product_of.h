#pragma once
#include "app/study/treatment.h"

/// A bag as its label has it.
inline Bag bagOf(double ml, double perMl, double viability, double car) {
  Bag bag;
  bag.volumeMl = ml;
  bag.cellsPerMl = perMl;
  bag.viability = viability;
  bag.car = car;
  return bag;
}

inline Portion portionOf(double ml) {
  Portion portion;
  portion.volumeMl = ml;
  return portion;
}

/// An infusion whose total was typed.
inline Infusion infusionOf(const QDateTime& startedAt, double kg, double cells, bool completed = true,
                           const QString& batch = {}) {
  Infusion infusion;
  infusion.startedAt = startedAt;
  infusion.weightKg = kg;
  infusion.infusedCells = cells;
  infusion.completed = completed;
  infusion.batch = batch;
  return infusion;
}
