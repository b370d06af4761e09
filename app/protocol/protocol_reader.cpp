#include "app/protocol/protocol_reader.h"

#include "app/base/file_bytes.h"
#include "app/protocol/json_text.h"
#include "app/protocol/protocol_json.h"
#include "app/protocol/protocol_parts.h"
#include "app/protocol/protocol_text.h"

#include <QCache>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace {
constexpr qint64 largestFile = 4LL * 1024 * 1024;
constexpr auto trialProtocolFile = QLatin1String(":/protocol/cd7-car-nk.json");

tl::unexpected<Refusal> refuseAt(const QString& path, const QString& message) {
  return refuse(QStringLiteral("PROTOCOL"), message, path);
}

Result<DltWindow> readWindow(const QJsonObject& json, const QString& path) {
  const DltWindow window{intAt(json, "earliest"), intAt(json, "latest")};
  if (window.earliest > window.latest)
    return refuseAt(path + QStringLiteral("/earliest"),
                    ProtocolText::tr("The window's earliest day (%1) is after its latest (%2).")
                        .arg(window.earliest)
                        .arg(window.latest));
  return window;
}

/// A level without a window of its own has the one that assumption A1 names.
Result<DoseLevel> readLevel(const QJsonObject& json, const QString& path, int assumedDay) {
  DoseLevel level;
  level.cellsPerKg = numberAt(json, "cellsPerKg");
  level.rule = textAt(json, "rule") == QLatin1String("standard-3+3") ? LevelRule::Standard3Plus3
                                                                     : LevelRule::AcceleratedTitration;
  if (json.contains(QLatin1String("since"))) level.since = intAt(json, "since");
  level.windowAssumed = !json.contains(QLatin1String("window"));
  level.others = {assumedDay, assumedDay};
  if (!level.windowAssumed) {
    auto wrong = keep(readWindow(objectAt(json, "window"), path + QStringLiteral("/window")), level.others);
    if (wrong) return tl::unexpected(*wrong);
  }
  level.firstSubject = level.others;
  if (!json.contains(QLatin1String("firstSubjectWindow"))) return level;
  const QString firstPath = path + QStringLiteral("/firstSubjectWindow");
  if (level.rule == LevelRule::Standard3Plus3)
    return refuseAt(firstPath, ProtocolText::tr("Only accelerated titration has a window of its own for the "
                                                "first subject."));
  if (auto wrong = keep(readWindow(objectAt(json, "firstSubjectWindow"), firstPath), level.firstSubject))
    return tl::unexpected(*wrong);
  return level;
}

/// What a level may not be, given the one below it.
std::optional<Refusal> wrongOrder(const DoseLevel& below, const DoseLevel& level, const QString& path) {
  if (level.cellsPerKg <= below.cellsPerKg)
    return Refusal{QStringLiteral("PROTOCOL"),
                   ProtocolText::tr("The dose must be higher than that of the level below."),
                   path + QStringLiteral("/cellsPerKg")};
  // A group that a change of the design added follows 3+3, also below the level that the trial began with.
  const bool below3Plus3 = below.rule == LevelRule::Standard3Plus3 && below.since == 1;
  if (level.rule == LevelRule::AcceleratedTitration && below3Plus3)
    return Refusal{QStringLiteral("PROTOCOL"),
                   ProtocolText::tr("Accelerated titration cannot follow a level with the 3+3 rule."),
                   path + QStringLiteral("/rule")};
  return std::nullopt;
}

Result<std::vector<DoseLevel>> readLevels(const QJsonArray& json, int assumedDay) {
  std::vector<DoseLevel> levels;
  const auto path = [](qsizetype index) { return QStringLiteral("/levels/%1").arg(index); };
  for (qsizetype i = 0; i < json.size(); ++i) {
    auto level = readLevel(json.at(i).toObject(), path(i), assumedDay);
    if (!level) return tl::unexpected(level.error());
    if (!levels.empty())
      if (auto wrong = wrongOrder(levels.back(), *level, path(i))) return tl::unexpected(*wrong);
    levels.push_back(*level);
  }
  if (levels.back().rule != LevelRule::Standard3Plus3)
    return refuseAt(path(json.size() - 1) + QStringLiteral("/rule"),
                    ProtocolText::tr("The highest level must follow the standard 3+3 rule."));
  return levels;
}

Result<InclusionThresholds> readThresholds(const QJsonObject& inclusion) {
  InclusionThresholds thresholds;
  if (const QJsonObject age = objectAt(inclusion, "I1"); !age.isEmpty()) {
    thresholds.ageMin = intAt(age, "ageMin");
    thresholds.ageMax = intAt(age, "ageMax");
  }
  if (thresholds.ageMin > thresholds.ageMax)
    return refuseAt(QStringLiteral("/inclusion/I1/ageMin"),
                    ProtocolText::tr("The youngest age (%1) is above the oldest (%2).")
                        .arg(thresholds.ageMin)
                        .arg(thresholds.ageMax));
  if (const QJsonObject survival = objectAt(inclusion, "I2"); !survival.isEmpty())
    thresholds.survivalWeeksAbove = numberAt(survival, "survivalWeeksAbove");
  if (const QJsonObject ecog = objectAt(inclusion, "I3"); !ecog.isEmpty())
    thresholds.ecogMax = intAt(ecog, "ecogMax");
  if (const QJsonObject cd7 = objectAt(inclusion, "I4b"); !cd7.isEmpty()) {
    thresholds.cd7FlowMin = numberAt(cd7, "cd7FlowMin");
    thresholds.cd7IhcMin = numberAt(cd7, "cd7IhcMin");
  }
  if (const QJsonObject disease = objectAt(inclusion, "I4c"); !disease.isEmpty()) {
    thresholds.relapseMarrowBlastsMin = numberAt(disease, "relapseMarrowBlastsMin");
    thresholds.refractoryBurdenAbove = numberAt(disease, "refractoryBurdenAbove");
    thresholds.earlyRelapseMonthsMax = numberAt(disease, "earlyRelapseMonthsMax");
    thresholds.acuteGvhdGradeMax = intAt(disease, "acuteGvhdGradeMax");
  }
  return thresholds;
}

std::vector<Criterion> readCriteria(const QJsonObject& inclusion) {
  std::vector<Criterion> criteria;
  for (auto it = inclusion.begin(); it != inclusion.end(); ++it) { // by id: I1 … I4a … I7
    const QJsonObject criterion = it.value().toObject();
    criteria.push_back({it.key(), {textAt(criterion, "en"), textAt(criterion, "zh")}});
  }
  return criteria;
}

/// The value as it stands in the assumption's sentence; empty where there is none.
QString wordedValue(const QJsonValue& value) {
  if (value.isDouble()) return QString::number(value.toDouble());
  const QJsonObject fraction = value.toObject();
  if (fraction.isEmpty()) return {};
  return QStringLiteral("%1/%2").arg(intAt(fraction, "dlts")).arg(intAt(fraction, "of"));
}

/// `{value}` in a text stands for the value, so that the two never contradict each other.
Result<std::vector<Assumption>> readAssumptions(const QJsonObject& json) {
  std::vector<Assumption> assumptions;
  for (auto it = json.begin(); it != json.end(); ++it) {
    const QJsonObject entry = it.value().toObject();
    const QString value = wordedValue(entry.value(QLatin1String("value")));
    const QString placeholder = QStringLiteral("{value}");
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("zh")})
      if (value.isEmpty() && entry.value(language).toString().contains(placeholder))
        return refuseAt(QStringLiteral("/assumptions/%1/%2").arg(it.key(), language),
                        ProtocolText::tr("The text names {value}, but there is none."));
    assumptions.push_back(
        {it.key(),
         {textAt(entry, "en").replace(placeholder, value), textAt(entry, "zh").replace(placeholder, value)},
         {textAt(entry, "whyEn"), textAt(entry, "whyZh")}});
  }
  std::sort(assumptions.begin(), assumptions.end(), [](const Assumption& one, const Assumption& other) {
    return one.id.mid(1).toInt() < other.id.mid(1).toInt(); // A9 before A10
  });
  return assumptions;
}

/// A9 to A12 came with the second edition: a file has all of them, or is of the first.
Result<int> editionOf(const QJsonObject& assumptions) {
  const auto isMissing = [&](const QString& id) { return !assumptions.contains(id); };
  const QStringList& ids = secondEditionAssumptions();
  if (std::all_of(ids.begin(), ids.end(), isMissing)) return 1;
  const auto missing = std::find_if(ids.begin(), ids.end(), isMissing);
  if (missing == ids.end()) return 2;
  return refuseAt(QStringLiteral("/assumptions/") + *missing,
                  ProtocolText::tr("“%1” is missing: A9 to A12 stand in a file together.").arg(*missing));
}

std::optional<Refusal> takeAssumedValues(const QJsonObject& assumptions, Protocol& protocol) {
  protocol.lastDltOnsetDay = intAt(objectAt(assumptions, "A2"), "value");
  const QJsonObject flag = objectAt(objectAt(assumptions, "A4"), "value");
  if (intAt(flag, "dlts") >= intAt(flag, "of"))
    return refusal("PROTOCOL", ProtocolText::tr("The proportion must be below one."),
                   "/assumptions/A4/value/dlts");
  protocol.design.flagRate = numberAt(flag, "dlts") / numberAt(flag, "of");
  if (auto wrong = keep(editionOf(assumptions), protocol.design.edition)) return wrong;
  protocol.design.completingAtOnce = intAt(objectAt(assumptions, "A10"), "value"); // 0 in a file without it
  protocol.doseTolerancePercent = numberAt(objectAt(assumptions, "A6"), "value");
  protocol.minDaysBetweenSubjects = intAt(objectAt(assumptions, "A7"), "value");
  const QJsonValue maxAge = objectAt(assumptions, "A8").value(QLatin1String("value"));
  if (!maxAge.isNull()) protocol.screeningResultsMaxAgeDays = maxAge.toInt();
  if (const auto basis = ofCode<CellBasis>(textAt(objectAt(assumptions, "A9"), "value")))
    protocol.cellBasis = *basis;
  return std::nullopt;
}

/// An earlier file without the section has that of the trial's own, as an assumption.
QJsonObject memberOrTrials(const QJsonObject& file, const char* name) {
  return objectAt(file.contains(QLatin1String(name)) ? file : trialProtocolJson(), name);
}

bool isBuiltIn(const QString& name) {
  return name.isEmpty() || name == QLatin1String("cd7-car-nk") ||
         name.startsWith(QLatin1String("standard-3+3"));
}

void readNames(const QJsonObject& file, Protocol& protocol) {
  protocol.id = textAt(file, "id");
  protocol.version = textAt(file, "version");
  protocol.registryId = textAt(file, "registryId");
  protocol.studyCode = textAt(file, "studyCode");
  protocol.title = bilingualAt(file, "title");
  protocol.shortTitle = bilingualAt(file, "shortTitle");
  protocol.product = bilingualAt(file, "product");
}

std::optional<Refusal> readSafety(const QJsonObject& file, Protocol& protocol) {
  if (auto wrong = keep(readSafetyPlan(objectAt(file, "safety")), protocol.safety)) return wrong;
  if (auto wrong = keep(readAttributionPlan(objectAt(file, "attribution")), protocol.attribution))
    return wrong;
  if (auto wrong = keep(readDltPlan(objectAt(file, "dlt"), protocol.attribution), protocol.dlt)) return wrong;
  return keep(readStoppingRules(file.value(QLatin1String("stoppingRules")).toArray()),
              protocol.stoppingRules);
}

/// The program's own file, which a test holds to the schema: most studies keep it, and are opened each day.
bool isTrials(const QByteArray& json) {
  QFile file(trialProtocolFile);
  return file.open(QIODevice::ReadOnly) && json == file.readAll();
}

Result<Protocol> readAnew(const QByteArray& json) {
  const auto parsed = parseJsonObject(json);
  if (!parsed) return tl::unexpected(parsed.error());
  const QJsonObject& file = *parsed;
  if (!isTrials(json))
    if (const auto wrong = checkShape(file)) return tl::unexpected(*wrong);
  const QJsonObject assumptions = objectAt(file, "assumptions");
  const QJsonObject inclusion = objectAt(file, "inclusion");
  Protocol protocol;
  readNames(file, protocol);
  protocol.design.name = protocol.id;
  protocol.design.plannedSubjects = intAt(file, "plannedSubjects");
  const int assumedDay = intAt(objectAt(assumptions, "A1"), "value");
  if (auto wrong =
          keep(readLevels(file.value(QLatin1String("levels")).toArray(), assumedDay), protocol.design.levels))
    return tl::unexpected(*wrong);
  if (auto wrong = keep(readThresholds(inclusion), protocol.inclusion)) return tl::unexpected(*wrong);
  protocol.criteria = readCriteria(inclusion);
  if (auto wrong = keep(readAssumptions(assumptions), protocol.assumptions)) return tl::unexpected(*wrong);
  if (const auto wrong = takeAssumedValues(assumptions, protocol)) return tl::unexpected(*wrong);
  if (auto wrong = keep(readMeasurementPlan(objectAt(file, "measurements")), protocol.measurements))
    return tl::unexpected(*wrong);
  if (auto wrong =
          keep(readResponsePlan(objectAt(file, "response"), protocol.measurements), protocol.response))
    return tl::unexpected(*wrong);
  if (const auto wrong = readSafety(file, protocol)) return tl::unexpected(*wrong);
  protocol.bedside = readBedsidePlan(file);
  if (auto wrong = keep(readProductPlan(memberOrTrials(file, "productPlan")), protocol.productPlan))
    return tl::unexpected(*wrong);
  return protocol;
}
} // namespace

// A study is read again after each command, and the texts of its versions seldom change.
Result<Protocol> readProtocol(const QByteArray& json) {
  static thread_local QCache<QByteArray, Protocol> known;
  if (const Protocol* read = known.object(json)) return *read;
  auto protocol = readAnew(json);
  if (protocol) known.insert(json, new Protocol(*protocol));
  return protocol;
}

Result<QByteArray> protocolSource(const QString& name) {
  if (name == QLatin1String("cd7-car-nk")) return fileBytes(trialProtocolFile);
  static const QRegularExpression standard(QStringLiteral("^standard-3\\+3:([1-9][0-9]?)$"));
  const auto match = standard.match(name);
  if (match.hasMatch()) return standardProtocolJson(match.capturedView(1).toInt());
  return refuse(
      QStringLiteral("PROTOCOL"),
      ProtocolText::tr("No protocol is called “%1”. Known are cd7-car-nk and standard-3+3:N, where N "
                       "is the number of levels, 1 to 99.")
          .arg(name));
}

Result<Protocol> protocolByName(const QString& name) {
  const auto source = protocolSource(name);
  if (!source) return tl::unexpected(source.error());
  return readProtocol(*source);
}

Result<Protocol> protocolByNameOrFile(const QString& nameOrPath) {
  if (isBuiltIn(nameOrPath)) return protocolByName(nameOrPath);
  const auto source = fileBytes(nameOrPath, largestFile);
  if (!source) return tl::unexpected(source.error());
  return readProtocol(*source);
}
