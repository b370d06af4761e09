#pragma once
#include "app/reports/dose_path_tree.h"

#include <QByteArray>

/// Appends the members of a node, without braces and without "next": "course", "rule", "level", "enrol",
/// "tally" {"level", "dlts", "evaluable", "undecided"}; "step" {"undecided", "completing", "level",
/// "subjects", "dlts"} but at the root; with rates "probability", of getting here from the root, and
/// "step.probability", among the siblings; at an end "end" {"why", "mtd"}, the MTD as `recommend --json` has
/// it. Why: complete, number-reached, group-added, nothing-below, flagged, ended.
void appendPathNodeJson(QByteArray& json, const PathQuestion& question, const PathNode& node);
