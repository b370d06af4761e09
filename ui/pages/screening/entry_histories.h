#pragma once
#include "app/study/study.h"

#include <QWidget>

/// Gives every input of the screening's form, found by its name, the history of its field (Ctrl+H).
void giveEntryHistories(QWidget* form, const Study& study, RowId subjectId, RowId screeningId);
