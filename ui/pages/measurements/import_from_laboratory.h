#pragma once
#include "app/study/refusal.h"

class QWidget;
class StudySession;

/// Asks for a file and shows the dialog over it. Answers what was done, in a sentence; an empty one where the
/// person cancelled. Refusal: FILE.
Result<QString> importFromLaboratory(StudySession& session, QWidget* parent);
