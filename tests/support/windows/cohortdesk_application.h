#pragma once
#include "ui/shell/application.h"

#include <QApplication>

/// The application as cohortdesk sets it up.
struct CohortDeskApplication : QApplication {
  CohortDeskApplication(int& argc, char** argv) : QApplication(argc, argv) { setUpApplication(*this); }
};
