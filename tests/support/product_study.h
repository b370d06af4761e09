#pragma once
#include "app/study/codes.h"
#include "tests/support/product_of.h"
#include "tests/support/test_study.h"

/// A lot released ten days after it was made, with every test passed; it can be given for 100 days.
inline Lot lotOf(const QString& number, QDate made) {
  Lot lot;
  lot.number = number;
  lot.source = QStringLiteral("D-17");
  lot.made = made;
  lot.expiry = made.addDays(100);
  lot.storage = QStringLiteral("-150 °C");
  lot.releasedBy = QStringLiteral("Qiu Lan");
  lot.releasedAt = QDateTime(made.addDays(10), {8, 0}, Qt::UTC);
  for (std::size_t i = 0; i < codes<CertificateTest>.size(); ++i)
    lot.tests[static_cast<CertificateTest>(i)] = {{}, TestVerdict::Passed};
  lot.tests[CertificateTest::Viability].result = QStringLiteral("92");
  return lot;
}

/// The bag of the issue: 20 mL, 5e7 cells/mL, 92 % viable, 61 % CAR-positive.
inline Bag bagOfLot(RowId lotId, const QString& identifier) {
  Bag bag = bagOf(20, 5e7, 92, 61);
  bag.lotId = lotId;
  bag.identifier = identifier;
  return bag;
}

inline Portion portionOfBag(RowId bagId, double ml, const QDateTime& startedAt) {
  Portion portion = portionOf(ml);
  portion.bagId = bagId;
  portion.startedAt = startedAt;
  return portion;
}

/// The principal investigator and the coordinator find the bag to be the subject's.
inline bool checkTwice(TestStudy& test, RowId bagId, RowId subjectId) {
  return test.commands().checkBag(bagId, subjectId, TestStudy::credentials(Role::PrincipalInvestigator)) &&
         test.commands().checkBag(bagId, subjectId, TestStudy::credentials(Role::StudyCoordinator));
}
