#include "app/protocol/protocol_json.h"

#include "app/protocol/json_text.h"
#include "app/protocol/protocol_reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
// Both languages stand in the file, so neither goes through tr().
QJsonObject bilingual(const char16_t* en, const char16_t* zh, int levels) {
  return {{QStringLiteral("en"), QString::fromUtf16(en).arg(levels)},
          {QStringLiteral("zh"), QString::fromUtf16(zh).arg(levels)}};
}

QJsonArray placeholderLevels(int levels) {
  QJsonArray rows;
  for (int n = 1; n <= levels; ++n)
    rows.append(QJsonObject{{QStringLiteral("cellsPerKg"), n * 1e7},
                            {QStringLiteral("rule"), QStringLiteral("standard-3+3")}});
  return rows;
}

/// A10 so, everything else kept.
QJsonObject withPace(QJsonObject assumptions, int completingAtOnce) {
  QJsonObject pace = objectAt(assumptions, "A10");
  pace.insert(QLatin1String("value"), completingAtOnce);
  assumptions.insert(QLatin1String("A10"), pace);
  return assumptions;
}
} // namespace

QJsonObject trialProtocolJson() {
  QFile file(QStringLiteral(":/protocol/cd7-car-nk.json"));
  const bool open = file.open(QIODevice::ReadOnly);
  Q_ASSERT(open);
  return open ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QByteArray standardProtocolJson(int levels) {
  const QJsonObject trial = trialProtocolJson();
  const QString inclusion = QStringLiteral("inclusion");
  const QString assumptions = QStringLiteral("assumptions");
  const QString consent = QStringLiteral("I7");
  const QJsonObject protocol{
      {QStringLiteral("format"), trial.value(QLatin1String("format"))},
      {QStringLiteral("id"), QStringLiteral("standard-3+3:%1").arg(levels)},
      {QStringLiteral("version"), trial.value(QLatin1String("version"))},
      {QStringLiteral("registryId"), QString()},
      {QStringLiteral("studyCode"), QString()},
      {QStringLiteral("title"),
       bilingual(u"Standard 3+3 design of %1 dose levels; the doses are placeholders",
                 u"标准“3+3”设计，共 %1 个剂量水平；剂量为占位值", levels)},
      {QStringLiteral("shortTitle"),
       bilingual(u"Standard 3+3, levels: %1", u"标准“3+3”，剂量水平数：%1", levels)},
      {QStringLiteral("product"), QJsonObject{{QStringLiteral("en"), QStringLiteral("Not named")},
                                              {QStringLiteral("zh"), QStringLiteral("未指定")}}},
      {QStringLiteral("plannedSubjects"), 6 * levels},
      {QStringLiteral("levels"), placeholderLevels(levels)},
      {inclusion, QJsonObject{{consent, trial.value(inclusion).toObject().value(consent)}}},
      // The 3+3 of the literature enrols no more than its cohorts ask for: no pace is set.
      {assumptions, withPace(trial.value(assumptions).toObject(), 0)},
  };
  return QJsonDocument(protocol).toJson();
}

namespace {
QJsonObject trialAssumptions() {
  return objectAt(trialProtocolJson(), "assumptions");
}
} // namespace

const QStringList& secondEditionAssumptions() {
  static const QStringList ids{QStringLiteral("A9"), QStringLiteral("A10"), QStringLiteral("A11"),
                               QStringLiteral("A12")};
  return ids;
}

QJsonObject withSecondEdition(QJsonObject assumptions) {
  const QJsonObject trial = trialAssumptions();
  for (const QString& id : secondEditionAssumptions())
    assumptions.insert(id, trial.value(id));
  return assumptions;
}

int proposedCompletingAtOnce() {
  return intAt(objectAt(trialAssumptions(), "A10"), "value");
}

namespace {
QJsonObject json(const DltWindow& window) {
  return {{QStringLiteral("earliest"), window.earliest}, {QStringLiteral("latest"), window.latest}};
}

/// A level without a window of its own has the one that A1 names, as readProtocol() reads it.
QJsonObject json(const DoseLevel& level, int assumedDay) {
  const bool accelerated = level.rule == LevelRule::AcceleratedTitration;
  QJsonObject object{{QStringLiteral("cellsPerKg"), level.cellsPerKg},
                     {QStringLiteral("rule"), accelerated ? QStringLiteral("accelerated-titration")
                                                          : QStringLiteral("standard-3+3")}};
  if (level.since > 1) object[QLatin1String("since")] = level.since;
  if (!level.windowAssumed || level.others != DltWindow{assumedDay, assumedDay})
    object[QLatin1String("window")] = json(level.others);
  if (accelerated && level.firstSubject != level.others)
    object[QLatin1String("firstSubjectWindow")] = json(level.firstSubject);
  return object;
}

/// With A10 of the design; those of the second edition come in where the design is of it and the file is not.
QJsonObject assumptionsFor(const DoseDesign& design, QJsonObject assumptions) {
  if (design.edition == 1) return assumptions;
  if (!assumptions.contains(QLatin1String("A10"))) assumptions = withSecondEdition(assumptions);
  return withPace(assumptions, design.completingAtOnce);
}
} // namespace

Result<QByteArray> withDesign(const QByteArray& protocolJson, const DoseDesign& design) {
  auto file = parseJsonObject(protocolJson);
  if (!file) return tl::unexpected(file.error());
  const QJsonObject assumptions = objectAt(*file, "assumptions");
  const int assumedDay = intAt(objectAt(assumptions, "A1"), "value");
  QJsonArray levels;
  for (const DoseLevel& level : design.levels)
    levels.append(json(level, assumedDay));
  file->insert(QStringLiteral("levels"), levels);
  file->insert(QStringLiteral("plannedSubjects"), design.plannedSubjects);
  file->insert(QStringLiteral("assumptions"), assumptionsFor(design, assumptions));
  QByteArray changed = QJsonDocument(*file).toJson();
  if (const auto read = readProtocol(changed); !read) return tl::unexpected(read.error());
  return changed;
}
