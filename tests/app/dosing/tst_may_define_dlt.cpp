#include "app/dosing/worksheet_rules.h"
#include "tests/app/dosing/worksheet_case.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_may_define_dlt {
using namespace worksheet_case;

class TestMayDefineDlt : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void mayDefine_data() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("refused"); // rule and field; empty = nothing
    row("A2's day", QStringLiteral(R"({"about":"any","grade":3})"), QString());
    row("day 28, as A2", QStringLiteral(R"({"about":"any","grade":3,"onsetByDay":28})"), QString());
    row("after A2's day", QStringLiteral(R"({"about":"any","grade":3,"onsetByDay":29})"),
        QStringLiteral("RANGE dltItems"));
    row("an analyte of the plan",
        QStringLiteral(R"({"about":"laboratory","names":["neutrophils"],"atMost":0.5})"), QString());
    row("another analyte", QStringLiteral(R"({"about":"laboratory","names":["gold"],"atMost":0.5})"),
        QStringLiteral("MISSING dltItems"));
  }
  void mayDefine() {
    QFETCH(QString, rule);
    const Protocol protocol = protocolByName(QStringLiteral("cd7-car-nk")).value();
    const auto refused = mayDefineDlt(protocol, definitionOf(rule));
    const QString told = refused ? refused->rule + u' ' + refused->field : QString();
    QTEST(told, "refused");
  }
};

COHORTDESK_TEST(TestMayDefineDlt, QCoreApplication)
} // namespace tst_may_define_dlt
#include "tst_may_define_dlt.moc"
