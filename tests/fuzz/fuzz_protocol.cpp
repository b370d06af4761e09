// Any bytes for a protocol file: a design with levels that rise, or a refusal in words.
#include "app/protocol/protocol_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const auto read =
      readProtocol(QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size)));
  if (!read) {
    if (read.error().message.isEmpty()) std::abort();
    return 0;
  }
  double dose = 0;
  if (read->design.levels.empty()) std::abort();
  for (const DoseLevel& level : read->design.levels) {
    if (!(level.cellsPerKg > dose) || level.others.earliest > level.others.latest) std::abort();
    dose = level.cellsPerKg;
  }
  return 0;
}
