#pragma once
#include <QTest>

/// Adds a row to the table of a test: its name, and what stands in its columns.
template <class... Cells>
void row(const char* name, const Cells&... cells) {
  (QTest::newRow(name) << ... << cells);
}
