#pragma once
#include "app/study/signature.h"
#include "app/study/site.h"
#include "app/study/study.h"

/// Who signed, when (site time) and how, in one line: "Li Wei, 2026-02-03 16:00 CST, wet-ink copy".
QString signatureText(const Site& site, const Signature& signature);
/// The same of the sponsor's, with who recorded it where it was given on paper.
QString agreementText(const Study& study, const Signature& sponsor,
                      const std::optional<Signature>& investigator);
