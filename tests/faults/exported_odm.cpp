#include "tests/faults/exported_odm.h"

#include "db/exchange/hand_over/hand_over.h"
#include "db/exchange/hand_over/odm/odm_export.h"
#include "db/exchange/hand_over/odm/odm_forms.h"
#include "tests/support/files/file_content.h"
#include "tests/support/odm/odm_schema.h"

QByteArray exportedOdm(TestStudy& test, const QString& file, OdmKind kind, ExportLanguage language,
                       qint64* rows) {
  const auto done = exportOdm(test.session(), file, {kind, language, {}});
  if (!done) qWarning("%s", qPrintable(done.error().message));
  if (!done) return {};
  if (rows) *rows = done->rows;
  const QStringList faults = odmSchemaFaults(file);
  if (!faults.isEmpty()) qWarning("%s", qPrintable(faults.join(u'\n')));
  return faults.isEmpty() ? contentOf(file) : QByteArray();
}

namespace {
void addRow(OdmValues& values, const ExportGroup& group, const ExportRow& row) {
  const bool isReference = row.event.isEmpty();
  const QStringList path{
      isReference ? QString() : row.subjectKey,  row.event,
      isReference ? QString() : row.eventRepeat, isReference ? QString() : odmFormOf(group),
      odmGroupOid(group, isReference),           isOnce(group) ? QString() : QString::number(row.id)};
  QMap<QString, QString>& items = values[path.join(u'|')];
  if (namesSubject(group)) items[odmSubjectItem(group).oid] = row.subjectKey;
  for (std::size_t i = 0; i < group.items.size(); ++i) {
    const QString value = odmValue(group.items[i], row.values.at(static_cast<qsizetype>(i)));
    if (!value.isEmpty()) items[group.items[i].oid] = value;
  }
}
} // namespace

OdmValues odmValuesOf(TestStudy& test, const QString& file) {
  OdmValues values;
  const auto collect = [&](const ExportSource& source, ExportFolder& into, const Progress& progress) {
    CountedStage stage(progress, CheckStage::Write, source.rows);
    for (const ExportGroup& group : exportTable())
      readRows(source, group, stage, [&](const ExportRow& row) { addRow(values, group, row); }).value();
    return into.write(u"none"_qs, QByteArray("none")).map([] { return qint64(0); });
  };
  return handOverFile(test.session(), file, u"test"_qs, collect) ? values : OdmValues();
}

QString firstDifference(const OdmValues& one, const OdmValues& other) {
  for (auto row = one.cbegin(); row != one.cend(); ++row) {
    if (!other.contains(row.key())) return row.key() + u" is in the first alone";
    if (other.value(row.key()) != row.value()) return row.key() + u" differs";
  }
  for (auto row = other.cbegin(); row != other.cend(); ++row)
    if (!one.contains(row.key())) return row.key() + u" is in the second alone";
  return {};
}

QByteArray identifierIn(const QByteArray& content, const Study& study) {
  QByteArrayList identifiers{TestStudy::testPassword().toUtf8()};
  for (const Subject& subject : study.subjects)
    for (const QString& text : {subject.identity.name, subject.identity.hospitalNumber})
      if (text.size() > 1) identifiers << text.toUtf8();
  if (identifiers.size() < 3) return "nobody has a name";
  for (const QByteArray& identifier : identifiers)
    if (content.contains(identifier)) return identifier;
  return {};
}
