#pragma once
#include "app/base/refusal.h"
#include "tests/support/row.h"

/// What is typed and refused: the texts, and what the sentence says of each.
namespace refused_text {
inline void addColumns() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QStringList>("says");
}

inline void refused(const char* text, const QStringList& says) {
  row(*text ? text : "nothing", QString::fromUtf8(text), says);
}

/// Refused by this rule, without a field, in a sentence that holds all of these.
template <class T>
void compareRefusal(const Result<T>& read, const QString& rule, const QStringList& says) {
  QVERIFY(!read);
  QCOMPARE(read.error().rule, rule);
  QVERIFY(read.error().field.isEmpty());
  for (const QString& words : says)
    QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
}
} // namespace refused_text
