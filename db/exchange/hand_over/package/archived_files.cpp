#include "db/exchange/hand_over/package/archived_files.h"

#include "app/study/subject.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/hand_over/data_line.h"

#include <QFile>

Result<void> writeStudyFile(const ExportSource& source, const QString& name, ExportFolder& into) {
  return into.make(u"study/" + name, [&](const QString& path) -> Result<void> {
    QFile copy(source.study.path());
    if (copy.copy(path)) return {};
    return refuse(u"FILE"_qs, ExchangeText::tr("%1 could not be written: %2.").arg(path, copy.errorString()));
  });
}

namespace {
QString endingOf(const QByteArray& content) {
  const auto kind = scanKind(content);
  if (kind == ScanKind::Pdf) return u".pdf"_qs;
  if (kind == ScanKind::Png) return u".png"_qs;
  return kind == ScanKind::Jpeg ? u".jpg"_qs : QString();
}

Result<QByteArray> writeScans(Statement& scans, ExportFolder& into, CountedStage& stage) {
  QByteArray index = "file,attachment,signature,meaning,printed_name,void_reason\n";
  scans.run();
  while (scans.next()) {
    stage.advance();
    RowId id = 0;
    QByteArray content;
    QString signature;
    QString meaning;
    QString name;
    QString voided;
    ColumnReader(scans) >> id >> content >> signature >> meaning >> name >> voided;
    const QString file = u"scan-%1%2"_qs.arg(id).arg(endingOf(content));
    if (auto written = into.write(u"attachments/" + file, content); !written)
      return tl::unexpected(written.error());
    index += dataLine({file, QString::number(id), signature, meaning, name, voided});
  }
  return index;
}
} // namespace

Result<void> writeAttachments(const ExportSource& source, ExportFolder& into, const Progress& progress) {
  CountedStage stage(progress, CheckStage::Write, 1);
  Statement scans = source.study.prepare(
      u"SELECT a.id, a.content, coalesce(CAST(g.id AS TEXT), ''), coalesce(g.meaning, ''), "
      "coalesce(g.printed_name, ''), coalesce(a.void_reason, '') FROM attachment a "
      "LEFT JOIN signature g ON g.attachment_id = a.id ORDER BY a.id, g.id"_qs);
  return writeScans(scans, into, stage).and_then([&](const QByteArray& index) {
    return into.write(u"attachments/index.csv"_qs, index);
  });
}

QByteArray identitiesTable(const std::vector<Subject>& subjects) {
  QByteArray table = "subject,screenings,subject_number,name,initials,hospital_number,birth_date\n";
  for (const Subject& subject : subjects) {
    QStringList screenings;
    for (const Screening& screening : subject.screenings)
      screenings << screening.number;
    const Identity& person = subject.identity;
    table += dataLine({screenings.value(0), screenings.join(u' '),
                       subject.assignment ? subject.assignment->subjectNumber : QString(), person.name,
                       person.initials, person.hospitalNumber, person.birthDate.toString(Qt::ISODate)});
  }
  return table;
}
