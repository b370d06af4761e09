#include "app/reports/decision/memo_product.h"

#include "app/dosing/given_bags.h"
#include "app/dosing/product.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/words/dose_words.h"
#include "app/study/study.h"
#include "app/study/words.h"

#include <QMap>

namespace {
/// Where the factors of the doses come from; subjects with the same together.
QStringList factorLines(const Study& data) {
  QMap<QString, QStringList> subjects; // by sources
  bool hasMixed = false;
  for (const Subject& subject : data.subjects) {
    if (!subject.assignment || !subject.infusion || !subject.infusion->basis) continue;
    const CellBasis basis = *subject.infusion->basis;
    for (const auto& [bag, portion] : givenOf(data, *subject.infusion)) {
      QStringList& same = subjects[factorSourceWords(bag, basis)];
      if (!same.contains(subject.label())) same << subject.label();
      hasMixed = hasMixed || isMixed(bag, basis);
    }
  }
  QStringList lines;
  for (auto sources = subjects.begin(); sources != subjects.end(); ++sources)
    lines << ReportsText::tr("Factors of the dose of %1: %2.").arg(sources->join(comma()), sources.key());
  if (hasMixed) lines << mixedWords();
  return lines;
}
} // namespace

QStringList memoProduct(const Study& data) {
  QMap<QString, QStringList> counted; // by basis
  QStringList lots;
  for (const Subject& subject : data.subjects) {
    if (!subject.assignment || !subject.infusion) continue;
    counted[cellBasis(*subject.infusion)] << subject.label();
    for (const QString& lot : givenLotLines(data, *subject.infusion))
      lots << ReportsText::tr("%1: %2", "a subject, the lot it was given").arg(subject.label(), lot);
  }
  QStringList lines;
  for (auto basis = counted.begin(); basis != counted.end();
       ++basis) // names where not all were counted alike
    lines << (counted.size() == 1
                  ? ReportsText::tr("Infused cells: %1.").arg(basis.key())
                  : ReportsText::tr("Infused cells of %1: %2.").arg(basis->join(comma()), basis.key()));
  lines << factorLines(data);
  if (!lots.isEmpty()) lines << ReportsText::tr("%1.").arg(lots.join(semicolon()));
  return lines;
}
