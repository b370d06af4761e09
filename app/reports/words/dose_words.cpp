#include "app/reports/words/dose_words.h"

#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "app/dosing/dose.h"
#include "app/dosing/given_bags.h"
#include "app/dosing/may_give.h"
#include "app/dosing/product.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/words.h"

namespace {
QStringList factorTexts(const Bag& bag, CellBasis basis) {
  QStringList factors{
      ReportsText::tr("%1 cells/mL").arg(formatCells(bag.thawCellsPerMl.value_or(bag.cellsPerMl)))};
  if (basis != CellBasis::All)
    factors << ReportsText::tr("%1 % viable").arg(formatNumber(bag.thawViability.value_or(bag.viability)));
  if (basis == CellBasis::ViableCar)
    factors << ReportsText::tr("%1 % CAR-positive").arg(formatNumber(bag.thawCar.value_or(bag.car)));
  return factors;
}

/// Each factor with where it comes from.
QStringList withSources(const QStringList& factors, const Bag& bag, CellBasis basis) {
  const std::vector<FactorSource> sources = factorSources(bag, basis);
  QStringList sourced;
  for (std::size_t i = 0; i < sources.size(); ++i)
    sourced << (sources[i] == FactorSource::AfterThaw ? ReportsText::tr("%1 (after thaw)")
                                                      : ReportsText::tr("%1 (label)"))
                   .arg(factors[static_cast<qsizetype>(i)]);
  return sourced;
}
const QString times = QStringLiteral(" × ");
} // namespace

QString factorsOf(const Bag& bag, CellBasis basis) {
  return factorTexts(bag, basis).join(times);
}

QString factorSourceWords(const Bag& bag, CellBasis basis) {
  const QStringList names{ReportsText::tr("cells/mL"), ReportsText::tr("viability"),
                          ReportsText::tr("CAR-positive")};
  return withSources(names, bag, basis).join(comma());
}

QString mixedWords() {
  return ReportsText::tr("Values of the label are multiplied with values after thaw: an assumption.");
}

QString cellBasis(const Infusion& infusion) {
  if (!infusion.basis) return ReportsText::tr("basis not stated (A9)");
  return ReportsText::tr("%1 (A9)").arg(cellBasisName(*infusion.basis));
}

QString checkWords(const Study& study, const Bag& bag, const Subject& subject, const Portion& portion) {
  QStringList people;
  for (const BagCheck& check : bag.checks) {
    if (check.subjectId != subject.id) continue;
    const QString one = check.printedName + u' ' + siteTime(check.at, study.site.timeZone);
    const bool isLate = portion.startedAt.isValid() && !isInTime(check, portion.startedAt);
    people << (isLate ? ReportsText::tr("%1 (after the start: does not count)").arg(one) : one);
  }
  return people.isEmpty() ? ReportsText::tr("not checked") : people.join(comma());
}

namespace {
QString thawWords(const Study& study, const Bag& bag, const Portion& portion) {
  const auto minutes = minutesFromThaw(bag, portion);
  if (!minutes) return {};
  const auto limit = thawLimit(study);
  if (!limit) return ReportsText::tr("%1 min from thaw").arg(*minutes);
  return ReportsText::tr("%1 min from thaw, at most %2").arg(*minutes).arg(*limit);
}

QString openTestWords(const Study& study, const Lot& lot) {
  QStringList words;
  for (const CertificateTest test : openTests(study, lot))
    words << (lot.tests.contains(test) ? ReportsText::tr("%1 pending") : ReportsText::tr("%1 not recorded"))
                 .arg(certificateTestName(test));
  return words.join(comma());
}
} // namespace

GivenBagWords givenBagWords(const Study& study, const Subject& subject, const Bag& bag,
                            const Portion& portion, CellBasis basis) {
  const Lot* lot = study.lot(bag.lotId);
  GivenBagWords words;
  words.bag = lot ? ReportsText::tr("%1, lot %2", "a bag").arg(bag.identifier, lot->number) : bag.identifier;
  words.dose =
      ReportsText::tr("%1 mL × %2 = %3 cells")
          .arg(formatNumber(portion.volumeMl), withSources(factorTexts(bag, basis), bag, basis).join(times),
               formatCells(portion.volumeMl * countedPerMl(bag, basis)));
  if (isMixed(bag, basis)) words.mixed = mixedWords();
  words.thaw = thawWords(study, bag, portion);
  words.checks = checkWords(study, bag, subject, portion);
  words.rest = portion.restReason;
  return words;
}

QStringList givenLotLines(const Study& study, const Infusion& infusion) {
  QStringList lines;
  for (const auto& [bag, portion] : givenOf(study, infusion)) {
    const Lot* lot = study.lot(bag.lotId);
    if (!lot) continue;
    QStringList said;
    if (const QString open = openTestWords(study, *lot); !open.isEmpty()) said << open;
    if (lot->hold) said << ReportsText::tr("held: %1").arg(lotHoldName(*lot->hold));
    const QString line = said.isEmpty()
                             ? ReportsText::tr("Lot %1").arg(lot->number)
                             : ReportsText::tr("Lot %1: %2").arg(lot->number, said.join(semicolon()));
    if (!lines.contains(line)) lines << line;
  }
  return lines;
}
