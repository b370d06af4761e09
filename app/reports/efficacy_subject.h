#pragma once
#include "app/reports/efficacy.h"

/// One infused subject on the evening of a day, on or after the infusion: see efficacyReport().
EfficacySubject efficacySubject(const Study& study, const Subject& subject, QDate on);

/// The first relapse or progression: what is assessed later comes of the next therapy and counts neither for
/// the best response nor for the least blasts.
std::optional<QDate> firstFailure(const EfficacySubject& subject);
