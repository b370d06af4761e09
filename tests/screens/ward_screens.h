#pragma once
#include "app/base/ids.h"
#include "app/base/refusal.h"

class Camera;
class MainWindow;
class StudySession;

/// Saves into the study what the pictures below show: what was seen of a subject in the last hours. Answers
/// the subject. Refusals: those of the command; MISSING where nobody is treated.
Result<RowId> prepareWard(StudySession& session);

/// Lots and bags, the subject's bedside tab, and the night's sheet on paper.
void visitWard(MainWindow& window, Camera& camera, RowId subject);
