#include "db/exchange/hand_over/odm/check/odm_report.h"

#include "db/exchange/exchange_text.h"
#include "db/exchange/hand_over/handed_text.h"
#include "db/exchange/hand_over/odm/check/odm_check.h"

namespace {
Refusal faultsRefused(const QString& file, qint64 count, const QString& first) {
  return {
      u"ODM"_qs,
      ExchangeText::tr("Nothing is exported: %1 does not follow the ODM standard in %n place(s). That is a "
                       "fault of the program, and no data are lost: report it with this line: %2",
                       nullptr, static_cast<int>(count))
          .arg(file, first),
      {}};
}

QByteArray columns(qint64 checked, const QByteArray& faults) {
  constexpr int width = 10;
  return QByteArray::number(checked).rightJustified(width) + faults;
}

QByteArray columns(const OdmFindings::Tally& tally) {
  constexpr int width = 10;
  return columns(tally.checked, QByteArray::number(tally.faults).rightJustified(width));
}

/// One file, by the lines that the text has for it.
QByteArray linesOf(const CheckedOdm& file, QByteArray lines) {
  const bool isAsked = !file.schema.by.isEmpty();
  lines.replace("{name}", file.name.toUtf8()).replace("{sum}", file.checksum.toHex());
  lines.replace("{schema}", isAsked ? columns({1, file.schema.faults.size()}) : columns(0, "         —"));
  for (std::size_t look = 0; look < odmLooks; ++look)
    lines.replace(QByteArray('{' + QByteArray::number(static_cast<int>(look)) + '}'),
                  columns(file.findings.tallies.at(look)));
  return lines;
}
} // namespace

std::optional<Refusal> refuseFaults(const QString& file, const OdmFindings& findings) {
  if (findings.faultCount() == 0) return std::nullopt;
  return faultsRefused(file, findings.faultCount(), findings.faults.value(0));
}

std::optional<Refusal> refuseFaults(const QString& file, const OdmSchemaAnswer& schema) {
  if (schema.faults.isEmpty()) return std::nullopt;
  return faultsRefused(file, schema.faults.size(), schema.faults.front());
}

QByteArray odmReport(const ExportSource& source, const std::vector<CheckedOdm>& files,
                     const std::vector<std::pair<QString, QByteArray>>& schemas) {
  QByteArray text = handedText(u"package/odm_check.txt"_qs, source, source.rows);
  const qsizetype begin = text.indexOf("{file}\n");
  const QByteArray perFile = text.mid(begin).replace("{file}\n", QByteArray());
  text.truncate(begin);
  for (const CheckedOdm& file : files)
    text += linesOf(file, perFile);
  QByteArray sums;
  for (const auto& [name, sum] : schemas)
    sums += "     " + sum.toHex() + "  " + name.toUtf8() + '\n';
  const QString by = files.empty() ? QString() : files.front().schema.by;
  text.replace("{schemas}\n", sums).replace("{edition}", QByteArray::number(odmCheckEdition));
  text.replace("{asked}", by.isEmpty() ? "not asked, as there is no xmllint on this computer" : by.toUtf8());
  return text.replace("{asked-zh}", by.isEmpty() ? "未检查，因本计算机上没有 xmllint" : by.toUtf8());
}
