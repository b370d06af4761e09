#pragma once
#include "app/study/screening.h"

#include <QStringList>

/// I4c as a ward log writes it: `rr_branch` (relapse, refractory; empty = not known) and `rr_detail`, phrases
/// separated by semicolons, case ignored:
///   early · late · after transplantation
///   marrow blasts N % · peripheral blood twice Y · extramedullary Y
///   months to relapse N · re-induction failed Y · no other option Y · acute GVHD grade N
///   targeted drug tried Y · no targeted drug available · targeted drug none available
///   induction completed Y (A11; not said = not answered)
///   no CR after induction · no CR after salvage · no CR after targeted drugs · MRD positive
/// `Y` may be `N`.
struct RrDetail {
  RelapsedRefractory values;
  QStringList faults; ///< sentences, each naming its phrase
};
RrDetail readRrDetail(const QString& branch, const QString& detail);
