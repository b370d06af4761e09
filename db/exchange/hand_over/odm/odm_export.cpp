#include "db/exchange/hand_over/odm/odm_export.h"

#include "db/exchange/exchange_text.h"
#include "db/exchange/hand_over/hand_over.h"
#include "db/exchange/hand_over/odm/check/odm_check.h"
#include "db/exchange/hand_over/odm/odm_file.h"
#include "db/exchange/hand_over/odm/odm_history.h"
#include "db/exchange/hand_over/odm/odm_writer.h"
#include "db/exchange/hand_over/odm/odm_xml.h"
#include "db/session/study_session.h"

#include <QFile>
#include <QFileInfo>

namespace {
QString kindName(OdmKind kind) {
  return kind == OdmKind::Snapshot ? u"snapshot"_qs : u"transactional"_qs;
}

/// What the history holds beside what stands now.
void lookAtHistory(OdmShape& shape, const ExportSource& source, CountedStage& stage) {
  shape.forbidden = 0; // what stands now is in it again
  std::vector<const ExportGroup*> groups;
  for (const ExportGroup& group : exportTable())
    groups.push_back(&group);
  readHistory(source, groups, stage, [&](const OdmChange& change) {
    shape.lookAt(*change.group, change.place);
    for (const OdmItemChange& item : change.items)
      shape.look(*change.group, *item.item, item.value);
    shape.forbidden += forbiddenIn(change.reason);
    if (change.withheld) ++shape.withheld;
  });
}

/// What a reader could not know; null where there is nothing of that kind.
QString description(const OdmShape& shape) {
  QStringList notes;
  if (shape.forbidden > 0)
    notes << u"%1 characters that XML 1.0 forbids are written as U+FFFD."_qs.arg(shape.forbidden);
  if (shape.withheld > 0)
    notes << u"%1 changes hold a text that is withheld, as it named a subject before it was corrected."_qs
                 .arg(shape.withheld);
  return notes.isEmpty() ? QString() : notes.join(u' ');
}

void openOdm(const OdmFile& file) {
  const bool isSnapshot = file.options.kind == OdmKind::Snapshot;
  const Protocol& protocol = file.source.protocol;
  file.xml.writeStartDocument();
  openElement(file.xml, "ODM",
              {{"xmlns", QStringLiteral("http://www.cdisc.org/ns/odm/v1.3")},
               {"Description", description(file.shape)},
               {"FileType", isSnapshot ? u"Snapshot"_qs : u"Transactional"_qs},
               {"Granularity", QStringLiteral("All")},
               {"Archival", isSnapshot ? QString() : u"Yes"_qs},
               {"FileOID",
                u"%1/journal-%2/%3"_qs.arg(protocol.registryId.isEmpty() ? protocol.id : protocol.registryId)
                    .arg(file.source.head.sequence)
                    .arg(kindName(file.options.kind))},
               {"CreationDateTime",
                std::max(file.options.madeAt, file.source.asOf).toUTC().toString(Qt::ISODateWithMs)},
               {"AsOfDateTime", file.source.asOf.toString(Qt::ISODateWithMs)},
               {"ODMVersion", QStringLiteral("1.3.2")},
               {"Originator", file.source.siteName},
               {"SourceSystem", QStringLiteral("CohortDesk")},
               {"SourceSystemVersion", u"" COHORTDESK_VERSION ""_qs}});
}

void writeParts(const OdmFile& file, CountedStage& stage) {
  openOdm(file);
  writeOdmMetadata(file);
  writeOdmAdmin(file);
  if (file.options.kind == OdmKind::Snapshot)
    writeOdmSnapshot(file, stage);
  else
    writeOdmTransactions(file, stage);
  file.xml.writeEndDocument();
}
/// What lies there now, not what was thought to be written.
Result<CheckedOdm> checkedAgain(const ExportFolder& written, qint64 rows, CountedStage& stage) {
  QFile file(written.lastPath());
  const QString name = QFileInfo(file).fileName();
  if (!file.open(QIODevice::ReadOnly))
    return refuse(u"FILE"_qs,
                  ExchangeText::tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()));
  const OdmFindings found = checkOdm(file, stage);
  if (auto refused = refuseFaults(name, found)) return tl::unexpected(*refused);
  return CheckedOdm{name, rows, written.lastChecksum(), found, {}};
}
} // namespace

Result<CheckedOdm> writeOdm(const ExportSource& source, const ExportWords& words, ExportFolder& into,
                            const QString& name, const OdmOptions& options, const Progress& progress) {
  const bool hasHistory = options.kind == OdmKind::Transactional;
  // Rows are looked at, written and read again; lines of the journal, of reference and of clinical data, too.
  CountedStage stage(progress, CheckStage::Write,
                     hasHistory ? source.rows + 4 * source.head.sequence : 3 * source.rows);
  OdmShape shape;
  const auto rows = lookAtRows(shape, source, stage);
  if (!rows) return tl::unexpected(rows.error());
  if (hasHistory) lookAtHistory(shape, source, stage);
  const auto fill = [&](const ExportFolder::Put& put) -> Result<void> {
    PutDevice device(put);
    QXmlStreamWriter xml(&device);
    writeParts({source, words, options, shape, xml}, stage);
    device.finish();
    if (xml.hasError())
      return refuse(u"FILE"_qs, ExchangeText::tr("%1 could not be written as XML.").arg(name));
    return {};
  };
  return into.write(name, fill).and_then([&] { return checkedAgain(into, *rows, stage); });
}

Result<HandedOver> exportOdm(StudySession& session, const QString& file, OdmOptions options,
                             const Progress& progress) {
  const ExportWords words = exportWords(session.protocol());
  options.madeAt = session.now();
  return handOverFile(
      session, file, u"ODM "_qs + kindName(options.kind),
      [&](const ExportSource& source, ExportFolder& into, const Progress& thread) {
        return writeOdm(source, words, into, kindName(options.kind) + u".xml", options, thread)
            .map([](const CheckedOdm& written) { return written.rows; });
      },
      progress);
}
