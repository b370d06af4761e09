// Any bytes for a dictionary of adverse events: every fault named by line and sentence, and a dictionary
// without faults one that the study would take, each term found by its own name.
#include "app/study/ctcae_dictionary.h"
#include "db/exchange/ctcae_csv.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const CsvContent table =
      readCsv(QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size)));
  const CtcaeContent content = readCtcaeCsv(table, QStringLiteral("CTCAE_v5.0.csv"));
  for (const TableFault& fault : content.faults)
    if (fault.message.isEmpty() || fault.line < 1) std::abort();
  if (!content.faults.empty()) return 0;
  if (content.dictionary.version.isEmpty() || content.dictionary.terms.empty()) std::abort();
  std::size_t checked = 0;
  for (const EventTerm& term : content.dictionary.terms) {
    if (!termNamed(content.dictionary.terms, term.name.en)) std::abort();
    if (++checked == 50) break; // each looks through all of them
  }
  return 0;
}
