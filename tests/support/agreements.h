#pragma once
#include "tests/support/test_study.h"

/// The principal investigator of TestStudy, who signs.
inline Credentials investigator() {
  return TestStudy::credentials(Role::PrincipalInvestigator);
}

/// The sponsor agrees on this laptop.
inline SponsorAgreement onLaptop() {
  SponsorAgreement agreement;
  agreement.credentials = TestStudy::credentials(Role::SponsorRepresentative);
  return agreement;
}

/// The sponsor agreed on paper, now; with a scan of some kilobytes.
inline SponsorAgreement wetInk(TestStudy& test) {
  SponsorAgreement agreement;
  agreement.method = SignatureMethod::WetInk;
  agreement.name = QStringLiteral("Dr Chen Jie");
  agreement.signedAt = test.session().now();
  agreement.scanName = QStringLiteral("memo-1.pdf");
  agreement.scan = QByteArray("%PDF-1.7 ").repeated(1000);
  return agreement;
}
