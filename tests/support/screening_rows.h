#pragma once
#include "tests/support/screening_case.h"

#include <QtTest>

/// Tables of which each row changes one thing of an eligible screening and says what becomes of a criterion.
namespace screeningRows {
inline const char* const met = "met";
inline const char* const notMet = "not met";
inline const char* const open = "not assessed";

inline void columns() {
  QTest::addColumn<ScreeningChange>("change");
  QTest::addColumn<QString>("id");
  QTest::addColumn<QString>("verdict");
}
inline void criterionRow(const char* name, const char* id, const char* verdict,
                         const ScreeningChange& change) {
  QTest::newRow(name) << change << QString::fromUtf8(id) << QString::fromUtf8(verdict);
}
/// Of the row that is being run.
inline void check() {
  QFETCH(ScreeningChange, change);
  QFETCH(QString, id);
  QFETCH(QString, verdict);
  QCOMPARE(faultOf(judgedCase(changedCase(change)), id, verdict), QString());
}
} // namespace screeningRows
