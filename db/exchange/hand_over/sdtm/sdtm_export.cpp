#include "db/exchange/hand_over/sdtm/sdtm_export.h"

#include "db/exchange/hand_over/data_line.h"
#include "db/exchange/hand_over/handed_text.h"
#include "db/exchange/hand_over/sdtm/sdtm_rows.h"

#include <stdexcept>

namespace {
QStringList headsOf(const SdtmDomain& domain) {
  const QString name = QLatin1String(domain.name);
  QStringList heads{u"STUDYID"_qs, u"DOMAIN"_qs, u"USUBJID"_qs};
  if (domain.numbered) heads << name + u"SEQ";
  return heads + QString::fromLatin1(domain.variables).split(u' ');
}

/// Writes the lines of one domain, and numbers those of each subject.
class DomainLines {
 public:
  DomainLines(const SdtmStudy& study, const SdtmDomain& domain, const ExportFolder::Put& put)
      : m_study(study), m_domain(domain), m_put(put), m_columns(headsOf(domain).size()) {}

  void put(const QString& subject, const QStringList& cells) {
    QStringList line{m_study.id, QLatin1String(m_domain.name), m_study.id + u'-' + subject};
    if (m_domain.numbered) line << QString::number(++m_last[subject]);
    line += cells;
    if (line.size() != m_columns) throw std::logic_error("a domain has other cells than variables");
    m_put(dataLine(line));
  }

 private:
  const SdtmStudy& m_study;
  const SdtmDomain& m_domain;
  const ExportFolder::Put& m_put;
  qsizetype m_columns;
  QHash<QString, int> m_last;
};

Result<void> writeDomain(const SdtmStudy& study, const ExportSource& source, const SdtmDomain& domain,
                         const ExportFolder::Put& put, CountedStage& stage) {
  put(dataLine(headsOf(domain)));
  DomainLines lines(study, domain, put);
  for (const SdtmPart& part : domain.parts) {
    const ExportGroup& group = exportGroup(QLatin1String(part.group));
    const auto read = readRows(source, group, stage, [&](const ExportRow& row) {
      for (const QStringList& cells : part.rows(study, NamedRow(group, row)))
        lines.put(row.subjectKey, cells);
    });
    if (!read) return tl::unexpected(read.error());
  }
  return {};
}
} // namespace

Result<void> writeSdtm(const ExportSource& source, ExportFolder& into, const QString& under,
                       const QByteArray& mark, CountedStage& stage) {
  const auto study = readSdtmStudy(source, stage);
  if (!study) return tl::unexpected(study.error());
  for (const SdtmDomain& domain : sdtmDomains()) {
    const auto fill = [&](const ExportFolder::Put& put) {
      put(mark);
      return writeDomain(*study, source, domain, put, stage);
    };
    const QString name = QString::fromLatin1(domain.name).toLower();
    if (auto written = into.write(u"%1%2.csv"_qs.arg(under, name), fill); !written) return written;
  }
  return into.write(under + u"README.txt", handedText(u"sdtm.txt"_qs));
}

qint64 rowsForSdtm(const ExportSource& source) {
  qint64 rows = 0;
  for (const ExportGroup* group : groupsOfSdtmStudy())
    rows += countRows(source.study, *group);
  for (const SdtmDomain& domain : sdtmDomains())
    for (const SdtmPart& part : domain.parts)
      rows += countRows(source.study, exportGroup(QLatin1String(part.group)));
  return rows;
}
