#pragma once

/// Makes the schema that every check of a study compares with, ahead of the first check: it takes as long as
/// reading a small study. In any thread; a check that comes meanwhile waits for it.
void prepareChecks();
