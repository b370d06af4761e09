#pragma once
#include "ui/print/print_actions.h"

#include <QPushButton>

/// A button that opens what can be done with a document, which is made then: seen, printed, saved as PDF. For
/// who may print. Its actions are found as "preview", "print" and "save" + `what`; `message` says what came
/// of it, and lives as long.
QPushButton* printMenu(QPushButton* button, const QString& what, StudySession& session, MessageLine& message,
                       const std::function<PrintDocument()>& make);
