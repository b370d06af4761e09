#pragma once
#include "app/study/study.h"

#include <utility>
#include <vector>

/// What of bags an infusion gave, with its bags; a portion whose bag is not in the study is left out.
std::vector<std::pair<Bag, Portion>> givenOf(const Study& study, const Infusion& infusion);

/// The infusion as it is kept. With portions: its total worked out of them, in the basis in which it was
/// before or else in that of A9. Without: the typed total, its basis not stated.
Infusion withWorkedOutDose(const Study& study, Infusion infusion);

/// An infusion whose total changes, and whose.
struct CorrectedDose {
  RowId subjectId = 0;
  Infusion infusion;
  bool operator==(const CorrectedDose&) const = default;
};
/// What a corrected bag makes of the infusions that gave it.
std::vector<CorrectedDose> correctedDoses(const Study& study, const Bag& bag);

/// Does a correction make it another bag than the one that people checked: another label, another lot, or
/// meant for somebody else? Filling in for whom it is meant does not.
bool isOtherBag(const Bag& before, const Bag& after);

/// Who was given something of the bag; of a bag of the lot, or without bags of a batch of the lot's number.
/// By id.
std::vector<const Subject*> subjectsGiven(const Study& study, const Bag& bag);
std::vector<const Subject*> subjectsGiven(const Study& study, const Lot& lot);

/// Most minutes from thaw to the end of a portion: of the site, else of the protocol file; nothing where
/// neither has it.
std::optional<int> thawLimit(const Study& study);
/// Whole minutes from thaw to the end of a portion, or to its start where it has no end. Nothing where the
/// bag has no thaw.
std::optional<int> minutesFromThaw(const Bag& bag, const Portion& portion);

/// The limit of a test of the certificate in force: the site's, else that of the protocol file.
std::optional<OrganLimit> certificateLimit(const Study& study, CertificateTest test);

/// The tests of the lot's certificate that are not passed yet: pending, or not recorded. In the order of the
/// protocol file.
std::vector<CertificateTest> openTests(const Study& study, const Lot& lot);
