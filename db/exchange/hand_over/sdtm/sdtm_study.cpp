#include "db/exchange/hand_over/sdtm/sdtm_study.h"

#include "db/exchange/hand_over/sdtm/named_row.h"
#include "db/exchange/hand_over/sdtm/sdtm_dates.h"

#include <QLocale>
#include <QSet>
#include <algorithm>
#include <stdexcept>

namespace {
/// In the order in which they are read: a screening is known before what became of it.
constexpr const char* groupsRead[] = {"SITE",    "EXCRIT", "ASSAY", "ASSIGN",  "SCR",
                                      "SCRFAIL", "EX",     "FU",    "AEGRADE", "SMP"};

/// Reads one group's row into the study.
class StudyReader {
 public:
  explicit StudyReader(SdtmStudy& study) : m_study(study) {}

  void take(const QString& group, const NamedRow& row) {
    if (group == u"SITE") m_study.zone = QTimeZone(row["SITETZ"].toLatin1());
    if (group == u"EXCRIT") m_study.exclusions[row["EXCCODE"]] = row["EXCEN"];
    if (group == u"ASSAY" && row.isYes("INUSE") && !row["LLOQ"].isEmpty())
      m_study.lloq[row["LBTESTCD"]] = row["LLOQ"];
    if (group == u"AEGRADE" && row["GRSCALE"] == u"ctcae") raiseGrade(row);
    if (group == u"SMP") takeSample(row);
    if (!row.subject().isEmpty()) takeOfSubject(group, row, m_study.subjects[row.subject()]);
  }

 private:
  void raiseGrade(const NamedRow& row) {
    int& worst = m_study.worstGrade[row["AEROW"]];
    worst = std::max(worst, row["GRGRADE"].toInt());
  }

  void takeSample(const NamedRow& row) {
    const QDateTime taken = QDateTime::fromString(row["SMPDTC"], Qt::ISODateWithMs);
    m_study.taken.set(row.subject(), row["VISIT"], row["LBSPEC"], taken);
  }

  static void takeOfSubject(const QString& group, const NamedRow& row, SdtmSubject& subject) {
    if (group == u"ASSIGN") {
      subject.number = row["SUBJID"];
      subject.level = row["DOSELVL"];
      subject.screening = row["SCRROW"];
    } else if (group == u"SCR") {
      takeScreening(row, subject);
    } else if (group == u"SCRFAIL") {
      if (row["SCRROW"] == subject.screening) subject.failed = true;
    } else if (group == u"EX") {
      subject.infusedAt = row["EXSTDTC"];
      subject.infusionEndedAt = row["EXENDTC"];
    } else if (group == u"FU" && row["FUSTAT"] == u"dead") {
      subject.diedOn = row["FUDTC"];
    }
  }

  static void takeScreening(const NamedRow& row, SdtmSubject& subject) {
    const QString id = QString::number(row.id());
    if (subject.consentedAt.isEmpty()) {
      subject.consentedAt = row["ICDTC"];
      subject.consentTimeKnown = row.isYes("ICTMKN");
    }
    if (!subject.level.isEmpty() && id != subject.screening) return;
    subject.screening = id;
    subject.age = row["AGE"];
    subject.sex = row["SEX"];
    subject.diagnosis = row["DIAG"];
  }

  SdtmStudy& m_study;
};
} // namespace

const ExportGroup& exportGroup(const QString& name) {
  for (const ExportGroup& group : exportTable())
    if (group.name == name) return group;
  throw std::logic_error("the export has no such group");
}

std::vector<const ExportGroup*> groupsOfSdtmStudy() {
  std::vector<const ExportGroup*> groups;
  for (const char* name : groupsRead)
    groups.push_back(&exportGroup(QLatin1String(name)));
  return groups;
}

QString SdtmStudy::reference(const QString& subjectKey) const {
  const auto subject = subjects.constFind(subjectKey);
  return subject == subjects.constEnd() ? QString() : sdtmTime(subject->infusedAt, zone);
}

void SamplesTaken::set(const QString& subjectKey, const QString& visit, const QString& specimen,
                       const QDateTime& at) {
  const auto idOf = [this](const QString& name) {
    const auto known = m_names.constFind(name);
    return known != m_names.constEnd() ? *known : *m_names.insert(name, static_cast<quint32>(m_names.size()));
  };
  const quint64 subject = idOf(subjectKey);
  m_moments[subject << 32U | idOf(visit + u'/' + specimen)] = at.toMSecsSinceEpoch();
}

QString SamplesTaken::at(const QString& subjectKey, const QString& visit, const QString& specimen) const {
  const auto subject = m_names.constFind(subjectKey);
  const auto place = m_names.constFind(visit + u'/' + specimen);
  if (subject == m_names.constEnd() || place == m_names.constEnd()) return {};
  const auto moment = m_moments.constFind(quint64(*subject) << 32U | *place);
  if (moment == m_moments.constEnd()) return {};
  return QDateTime::fromMSecsSinceEpoch(*moment, Qt::UTC).toString(Qt::ISODateWithMs);
}

Result<SdtmStudy> readSdtmStudy(const ExportSource& source, CountedStage& stage) {
  SdtmStudy study;
  study.protocol = source.protocol;
  study.siteName = source.siteName;
  for (const QString& id : {source.protocol.id, source.protocol.registryId, source.protocol.studyCode})
    if (!id.isEmpty()) study.id = id;
  for (const Analyte& analyte : source.protocol.measurements.analytes)
    if (analyte.lloq)
      study.lloq[analyte.id] = QString::number(*analyte.lloq, 'g', QLocale::FloatingPointShortest);
  study.testCodes = testCodes(source.protocol.measurements.analytes);
  StudyReader reader(study);
  for (const ExportGroup* group : groupsOfSdtmStudy()) {
    const auto read = readRows(source, *group, stage, [&](const ExportRow& row) {
      reader.take(group->name, NamedRow(*group, row));
    });
    if (!read) return tl::unexpected(read.error());
  }
  return study;
}

QHash<QString, QString> testCodes(const std::vector<Analyte>& analytes) {
  constexpr int longest = 8;
  QHash<QString, QString> codes;
  QSet<QString> taken;
  for (const Analyte& analyte : analytes) {
    QString plain;
    for (const QChar sign : analyte.id.toUpper())
      if ((sign >= u'A' && sign <= u'Z') || (!plain.isEmpty() && sign >= u'0' && sign <= u'9')) plain += sign;
    if (plain.isEmpty()) plain = u"TEST"_qs;
    QString code = plain.left(longest);
    for (int n = 2; taken.contains(code); ++n)
      code = plain.left(longest - static_cast<int>(QString::number(n).size())) + QString::number(n);
    taken.insert(code);
    codes[analyte.id] = code;
  }
  return codes;
}
