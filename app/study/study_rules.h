#pragma once
#include "app/base/refusal.h"
#include "app/study/ctcae_dictionary.h"
#include "app/study/site.h"
#include "app/study/subject.h"

#include <optional>

struct Study;

/// The calendar date of a moment at the site.
QDate siteDate(const Study& study, const QDateTime& moment);

/// DATE when a day lies after today, or is no date at all.
std::optional<Refusal> refuseFutureDate(QDate date, QDate today, const QString& field);

/// DATE when a day lies before the subject's first consent: nothing else can be recorded for a subject before
/// it (I7). Both dates in the site's calendar.
std::optional<Refusal> refuseBeforeConsent(const Study& study, const Subject& subject, QDate date,
                                           const QString& field);

/// Both of them.
std::optional<Refusal> refuseDate(const Study& study, const Subject& subject, QDate date, QDate today,
                                  const QString& field);

/// The follow-up that tells of the subject's death, other than the one with this id; nullptr if none does.
const FollowUp* deathBut(const Subject& subject, RowId followUpId);
/// The day of death as the follow-up has it; nothing while none is recorded.
std::optional<QDate> deathOf(const Subject& subject);

/// The earliest day on which something other than a consent is recorded for the subject (a screen failure,
/// the assignment, infusion, event, assessment, response or follow-up); null if nothing is. A consent cannot
/// be moved behind it.
QDate firstRecordedDay(const Study& study, const Subject& subject);

/// May the site be so? REQUIRED (fields name, timeZone, exclusions); RANGE (fields limits, certificate,
/// thawMinutes); NUMBER (field exclusions) where an id stands in the list twice. Its visit windows, assays
/// and comparators have rules of their own: refusePlan(), mayChooseOpinion().
std::optional<Refusal> mayChangeSite(const Site& site);

/// REQUIRED: fields version, terms.
std::optional<Refusal> mayLoad(const CtcaeDictionary& dictionary);
