#include "tests/support/test_main.h"
