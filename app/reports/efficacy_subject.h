#pragma once
#include "app/reports/efficacy.h"

/// One subject, infused on that date, on the evening of a day on or after it: see efficacyReport().
EfficacySubject efficacySubject(const Subject& subject, QDate infused, QDate on);

/// The first relapse or progression: what is assessed later comes of the next therapy and counts neither for
/// the best response nor for the least blasts.
std::optional<QDate> firstFailure(const EfficacySubject& subject);
