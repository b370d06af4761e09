#pragma once
#include "app/cohortctl/command.h"

/// `opinion`: what BOIN, mTPI-2 and the posterior of the DLT rate say of a course (second_opinion_report.h).
Command opinionCommand();
