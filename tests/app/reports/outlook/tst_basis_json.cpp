#include "app/reports/outlook/design_basis.h"
#include "app/study/comparison_assumptions.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_basis_json {

class BasisJsonTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatAnAnswerRestsOn() {
    const StudyBuilder builder;
    const DoseDesign& design = builder.study().protocol.design;
    const Course from = *parseCourse(design, u"1N 2NNT");
    const JointPolicy policy{JointPolicy::AtJoint::Reduce, JointPolicy::AtTop::AddGroup};
    const QJsonObject json = basisJson(designBasis(design, from, policy), {0.1, 0.2, 0.4});
    QCOMPARE(json.value(u"design").toString(), QStringLiteral("cd7-car-nk"));
    QCOMPARE(json.value(u"course").toString(), QStringLiteral("1N 2NNT"));
    QCOMPARE(json.value(u"policy").toObject().value(u"atJoint").toString(), QStringLiteral("reduce"));
    QCOMPARE(json.value(u"policy").toObject().value(u"atTop").toString(), QStringLiteral("add"));
    QCOMPARE(json.value(u"trueDlt").toArray(), QJsonArray({0.1, 0.2, 0.4}));
    QVERIFY(json.value(u"assumptions").toArray().contains(QStringLiteral("A3")));
    QVERIFY(basisJson(designBasis(design, {}, {}), {}).value(u"trueDlt").isNull());
  }

  void everyPolicyComesBack() {
    for (int joint = 0; joint < 3; ++joint)
      for (int top = 0; top < 3; ++top)
        for (const bool flag : {false, true}) {
          const JointPolicy policy{static_cast<JointPolicy::AtJoint>(joint),
                                   static_cast<JointPolicy::AtTop>(top), flag, !flag};
          QCOMPARE(policyIn(policyJson(policy)), policy);
        }
    QCOMPARE(policyIn(QJsonObject{{QStringLiteral("atJoint"), QStringLiteral("no such word")}}),
             JointPolicy());
  }
};
COHORTDESK_TEST(BasisJsonTest, QCoreApplication)
} // namespace tst_basis_json
#include "tst_basis_json.moc"
