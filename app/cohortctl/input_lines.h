#pragma once
#include <QByteArray>
#include <cstdio>
#include <functional>

/// Calls `take` with each line of the input without its end (LF, CR or CR LF); a last line without an end
/// counts, a byte order mark at the start does not. Reads in large pieces: lines may be as long as memory
/// allows. False if the input cannot be read to its end.
bool forEachLine(std::FILE* input, const std::function<void(const char* line, qsizetype size)>& take);
