#pragma once
#include "db/access/passwords.h"
#include "db/journal/clock.h"
#include "db/session/study_file.h"

/// A fictional trial as large as is asked for, made through the commands of the program: so many people who
/// consented, each tenth of them a screen failure, all others infused in cohorts of three, each under a
/// decision of its own; with identities, events, DLT assessments, responses, last contacts and about 140
/// lines of the journal a person. One day of it is the last: trialClock() goes on from there.

/// Writes it into a new file (with its checksum beside it, without backups), saying on standard output what
/// it takes. It ends the program where anything is refused.
void makeTrial(const QString& path, int people);

/// From the trial's last day on, as fast as any clock.
Clock trialClock();

/// The principal investigator of such a file.
Credentials trialInvestigator();
