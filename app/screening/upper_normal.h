#pragma once
#include "app/study/screening.h"

struct Study;

/// The id under which laboratories report an organ test; empty for what no laboratory does.
QString organAnalyte(OrganTest test);

/// The upper limit of normal of an organ test that the site has entered as its laboratory's own reference
/// interval (page Study, limits of the assays), in the unit of the test. Nothing where the site has entered
/// none (what the protocol file assumes is nobody's laboratory), where women and men differ and the sex is
/// not known, or where the plan measures it in another unit.
std::optional<double> siteUpperNormal(const Study& study, OrganTest test, std::optional<Sex> sex);
