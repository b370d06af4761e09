#include "app/analysis/measurements/unit_spelling.h"
#include "app/study/words.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_log/log_tables.h"
#include "db/exchange/site_log/site_log.h"

#include <QSet>

std::optional<int> readLevel(LogRow& row, const QString& column, const DoseDesign& design, Need need) {
  const std::optional<int> level = row.wholeNumber(column, need);
  if (!level || (*level >= 1 && *level <= design.top())) return level;
  row.fault(
      column,
      ExchangeText::tr("There is no dose level %1; the protocol has 1 to %2.").arg(*level).arg(design.top()));
  return std::nullopt;
}

namespace {
constexpr LogRow::Words<DecisionKind> kinds{{"ESCALATE", DecisionKind::Escalate},
                                            {"EXPAND", DecisionKind::Expand},
                                            {"CONTINUE", DecisionKind::Continue},
                                            {"COMPLETE", DecisionKind::Complete},
                                            {"ADD_DOSE_GROUP", DecisionKind::AddDoseGroup},
                                            {"RAISE_PLANNED", DecisionKind::RaisePlanned},
                                            {"STAY", DecisionKind::Stay},
                                            {"END", DecisionKind::End}};

bool opens(DecisionKind kind) {
  return kind == DecisionKind::Escalate || kind == DecisionKind::Expand || kind == DecisionKind::Continue ||
         kind == DecisionKind::Complete;
}

void readPlaces(LogRow& row, DecisionKind kind, const DoseDesign& design, Decision& into) {
  const QString places = QStringLiteral("places");
  const QString toLevel = QStringLiteral("to_level");
  if (!opens(kind)) {
    for (const QString& column : {toLevel, places})
      if (const QString written = row.words(column); !written.isEmpty() && written != QLatin1String("0"))
        row.fault(column, ExchangeText::tr("This decision opens no places; the cell stays empty."));
    return;
  }
  into.toLevel = readLevel(row, toLevel, design, Need::Required).value_or(0);
  const std::optional<int> count = row.wholeNumber(places, Need::Required);
  if (count && (*count < 1 || *count > design.plannedSubjects))
    row.fault(
        places,
        ExchangeText::tr("Places are 1 to %1, the planned number of subjects.").arg(design.plannedSubjects));
  else
    into.places = count.value_or(0);
}

void readSignatures(LogRow& row, const QTimeZone& zone, Decision& into) {
  const QString signedColumn = QStringLiteral("investigator_signed_local");
  const QString agreedColumn = QStringLiteral("sponsor_agreed_local");
  const QString methodColumn = QStringLiteral("sponsor_method");
  // Without the investigator's signature there is no decision (4.4).
  const auto signedAt = row.localTime(signedColumn, zone, Need::Required);
  if (signedAt) into.investigator = transcribedSignature(SignatureMeaning::DecisionInvestigator, *signedAt);
  if (signedAt && into.date.isValid() && signedAt->toTimeZone(zone).date() < into.date)
    row.fault(signedColumn, ExchangeText::tr("The investigator signed before the date of the decision."));
  const auto agreedAt = row.localTime(agreedColumn, zone);
  if (agreedAt) into.sponsor = transcribedSignature(SignatureMeaning::DecisionSponsor, *agreedAt);
  const bool agreed = !row.words(agreedColumn).isEmpty();
  const auto method = row.oneOf<SignatureMethod>(methodColumn, {{"wet-ink", SignatureMethod::WetInk}},
                                                 agreed ? Need::Required : Need::Optional);
  if (method && !agreed)
    row.fault(agreedColumn, ExchangeText::tr("The sponsor's agreement has a method and no date."));
}
} // namespace

std::vector<LoggedDecision> readDecisions(const CsvContent& table, const DoseDesign& design,
                                          const QTimeZone& zone, std::vector<TableFault>& faults) {
  static const QStringList columns =
      QStringLiteral("decision_date level decision to_level places investigator_signed_local "
                     "sponsor_agreed_local sponsor_method")
          .split(u' ');
  return loggedRows<LoggedDecision>(
      QStringLiteral("decisions.csv"), columns, table, faults, {}, [&](LogRow& row, LoggedDecision& logged) {
        Decision& decision = logged.decision;
        decision.transcribed = true;
        decision.date = row.date(QStringLiteral("decision_date"), Need::Required).value_or(QDate());
        decision.level = readLevel(row, QStringLiteral("level"), design, Need::Required).value_or(0);
        const auto kind = row.oneOf<DecisionKind>(QStringLiteral("decision"), kinds, Need::Required);
        if (kind) {
          decision.kind = *kind;
          readPlaces(row, *kind, design, decision);
        }
        readSignatures(row, zone, decision);
      });
}

QDateTime effectiveSince(const Decision& decision) {
  if (!decision.effective()) return {};
  return decision.needsAgreement ? std::max(decision.investigator->at, decision.sponsor->at)
                                 : decision.investigator->at;
}

namespace {
/// As a spreadsheet without µ writes it.
QString unitOf(OrganTest test) {
  return organUnit(test).replace(QChar(0xB5), QChar(u'u'));
}

bool isTimesUpperNormal(QString unit) {
  unit.replace(QChar(0xD7), QChar(u'x')).remove(u' ');
  return unit.compare(QLatin1String("xULN"), Qt::CaseInsensitive) == 0;
}

void readUnit(LogRow& row, OrganTest test, OrganLimit& limit) {
  const QString column = QStringLiteral("unit");
  const QString unit = row.words(column, Need::Required);
  if (unit.isEmpty()) return;
  limit.timesUpperNormal = isTimesUpperNormal(unit);
  if (limit.timesUpperNormal || isSameUnit(unit, organUnit(test))) return;
  row.fault(
      column,
      ExchangeText::tr("“%1” is not the unit of this test; write %2, or xULN.").arg(unit, unitOf(test)));
}

/// What is measured of heart and lung is to be reached, what is measured in blood not to be exceeded (I6).
void checkRelation(LogRow& row, OrganTest test, LimitRelation relation) {
  const bool isToBeReached = test == OrganTest::Lvef || test == OrganTest::SpO2;
  if (isToBeReached == (relation == LimitRelation::AtLeast)) return;
  const QString name = row.words(QStringLiteral("analyte"));
  row.fault(QStringLiteral("relation"),
            isToBeReached ? ExchangeText::tr("%1 has a limit that a value must reach: >=.").arg(name)
                          : ExchangeText::tr("%1 has a limit that a value may not exceed: <=.").arg(name));
}
} // namespace

QMap<OrganTest, OrganLimit> readLimits(const CsvContent& table, std::vector<TableFault>& faults) {
  static const QStringList columns = QStringLiteral("analyte relation limit unit").split(u' ');
  QMap<OrganTest, OrganLimit> limits;
  for (LogRow row : logRows(QStringLiteral("limits.csv"), columns, table, faults)) {
    const QString analyte = QStringLiteral("analyte");
    const auto test = row.oneOf<OrganTest>(analyte,
                                           {{"creatinine", OrganTest::Creatinine},
                                            {"ALT", OrganTest::Alt},
                                            {"AST", OrganTest::Ast},
                                            {"total_bilirubin", OrganTest::TotalBilirubin},
                                            {"LVEF", OrganTest::Lvef},
                                            {"SpO2", OrganTest::SpO2}},
                                           Need::Required);
    OrganLimit limit;
    limit.relation = row.oneOf<LimitRelation>(QStringLiteral("relation"),
                                              {{"<=", LimitRelation::AtMost}, {">=", LimitRelation::AtLeast}},
                                              Need::Required)
                         .value_or(LimitRelation::AtMost);
    limit.limit = row.number(QStringLiteral("limit"), Need::Required).value_or(1);
    if (limit.limit <= 0) row.fault(QStringLiteral("limit"), ExchangeText::tr("A limit lies above 0."));
    if (!test) continue;
    checkRelation(row, *test, limit.relation);
    readUnit(row, *test, limit);
    if (limits.contains(*test))
      row.fault(analyte, ExchangeText::tr("%1 stands here twice.").arg(row.words(analyte)));
    else
      limits.insert(*test, limit);
  }
  return limits;
}

std::vector<ExclusionCriterion> readExclusionList(const CsvContent& table, std::vector<TableFault>& faults) {
  static const QStringList columns = QStringLiteral("id text_en text_zh").split(u' ');
  std::vector<ExclusionCriterion> list;
  QSet<QString> codes;
  for (LogRow row : logRows(QStringLiteral("exclusions.csv"), columns, table, faults)) {
    ExclusionCriterion criterion;
    criterion.id = static_cast<RowId>(list.size()) + 1;
    criterion.code = row.key(QStringLiteral("id"));
    criterion.textEn = row.words(QStringLiteral("text_en"));
    criterion.textZh = row.words(QStringLiteral("text_zh"));
    if (criterion.textEn.isEmpty() && criterion.textZh.isEmpty())
      row.words(QStringLiteral("text_en"), Need::Required);
    if (!criterion.code.isEmpty() && codes.contains(criterion.code))
      row.fault(QStringLiteral("id"), ExchangeText::tr("%1 stands here twice.").arg(criterion.code));
    codes.insert(criterion.code);
    list.push_back(criterion);
  }
  return list;
}
