#pragma once
#include "app/study/treatment.h"

#include <QStringList>

struct Study;

// The course of an event in words, in the user's language, the same on screens and on paper.

/// "grade 3 from 2026-03-14 10:00", "CRS (ASTCT) grade 2 from 2026-03", "gone from 2026-03-20".
QString gradeWords(const GradePoint& point, const QTimeZone& zone);

/// What followed the onset, a point each; and how long the worst CTCAE grade lasted, once that is over:
/// "2 d 4 h at grade 3", "at most 2 d 4 h at grade 3". Empty where the grade at onset is all that is known.
QStringList courseWords(const AdverseEvent& event, const QTimeZone& zone);

/// "2 d 4 h", "4 h 30 min", "0 min".
QString lengthWords(std::chrono::minutes length);

/// "2026-03-14 10:00", "2026-03"; of the end empty where the event goes on.
QString onsetText(const Study& study, const AdverseEvent& event);
QString endText(const Study& study, const AdverseEvent& event);

/// How it is attributed to the CAR-NK cells: "possible"; where that is not judged on the scale "yes, not on
/// the scale".
QString relatedWords(const Study& study, const AdverseEvent& event);
/// The other causes that are judged: "lymphodepletion: unlikely".
QStringList otherCauseWords(const Study& study, const AdverseEvent& event);
/// Action taken, treatment given and outcome, as far as they are answered: "outcome: recovered".
QStringList careWords(const AdverseEvent& event);
