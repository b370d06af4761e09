#pragma once
#include "app/study/study.h"

#include <QString>
#include <QStringList>
#include <vector>

/// "5×10⁷ cells/mL × 92 % viable × 61 % CAR-positive", as far as the basis counts them; each as it was
/// measured after thaw, where it was.
QString factorsOf(const Bag& bag, CellBasis basis);

/// Where these factors come from: "cells/mL (after thaw), viability (label), CAR-positive (label)".
QString factorSourceWords(const Bag& bag, CellBasis basis);
/// The sentence for factors of which some are of the label and some after thaw.
QString mixedWords();

/// What the cells of an infusion were counted as: "viable CAR-positive cells (A9)"; "basis not stated (A9)"
/// of a count that was entered as one number.
QString cellBasis(const Infusion& infusion);

/// A bag that was given, in words: for the form, the casebook and the memo.
struct GivenBagWords {
  QString bag;    ///< "B-01, lot NK26A01"
  QString dose;   ///< "12.4 mL × 5×10⁷ cells/mL (label) × … = 3.48×10⁸ cells"
  QString mixed;  ///< mixedWords() where they are; else empty
  QString thaw;   ///< "25 min from thaw, at most 30"; empty where no thaw is recorded
  QString checks; ///< "Li Wei 2026-01-15 10:02, Zhang Min 2026-01-15 10:03"; "not checked"
  QString rest;   ///< why not all of it; empty where nothing is said
  bool operator==(const GivenBagWords&) const = default;
};
GivenBagWords givenBagWords(const Study& study, const Subject& subject, const Bag& bag,
                            const Portion& portion, CellBasis basis);

/// "Li Wei 2026-01-15 10:02, …": who found the bag to be the subject's, and which checks came too late for
/// the portion; "not checked".
QString checkWords(const Study& study, const Bag& bag, const Subject& subject, const Portion& portion);

/// The lots of what was given, each once, with what their release left open: "Lot NK26A01: Sterility
/// pending".
QStringList givenLotLines(const Study& study, const Infusion& infusion);
