#pragma once
#include <vector>

class Figures;
class StudySession;
class Turns;
class Workspace;
struct PageEntry;

/// What a person does on the pages beside opening them, each act with its cost.

/// A new adverse event of somebody in the middle of the study.
void saveEvent(StudySession& session);

/// An adverse event is saved while each of these pages is open.
void measureSaves(Workspace& workspace, StudySession& session, const std::vector<PageEntry>& pages,
                  Turns& turns, Figures& figures);
/// A key typed into a form; another plane of the grid of measurements, and jumps all over it.
void measurePageActs(Workspace& workspace, const StudySession& session, Turns& turns, Figures& figures);
/// The audit trail by a subject, and by a text, until the search is complete.
void measureFilters(Workspace& workspace, const StudySession& session, Turns& turns, Figures& figures);
/// The check of the whole file, and the backup that the timer of every half hour makes.
void measureCare(Workspace& workspace, StudySession& session, Turns& turns, Figures& figures);
