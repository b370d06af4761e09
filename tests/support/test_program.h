#pragma once
#include <QApplication>
#include <QtTest/qtestcase.h>

/// The tests of one room of tests/ are one program. `program tst_name [arguments of QtTest]` runs one of
/// them, `program` all, each in a process of its own.
namespace TestProgram {
/// Runs a test: its exit status. The first argument is the test's name.
using Run = int (*)(int argc, char** argv);

/// Makes a test known to its program under the name of its file, "tst_name".
struct Known {
  Known(const char* file, Run run);
};

template <class Test, class Application>
int run(int argc, char** argv) {
  Application application(argc, argv);
  QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
  Test test;
  return QTest::qExec(&test, argc, argv);
}
} // namespace TestProgram

/// Ends each tests/**/tst_name.cpp, within its `namespace tst_name`: what one file calls its own, another may
/// call so, too.
#define COHORTDESK_TEST(Test, Application)                                                                   \
  static const TestProgram::Known known(__FILE__, &TestProgram::run<Test, Application>);
