#pragma once
#include "app/study/words.h" // its place: the rules use these words too, and reports stand above them
