#include "db/exchange/decisions_csv.h"

#include "db/exchange/transcribed_signature.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(WardLog)
};

bool opens(DecisionKind kind) {
  return kind == DecisionKind::Escalate || kind == DecisionKind::Expand || kind == DecisionKind::Continue ||
         kind == DecisionKind::Complete;
}

std::optional<int> readLevel(LogRow& row, const QString& column, const DoseDesign& design, Need need) {
  const std::optional<int> level = row.wholeNumber(column, need);
  if (!level || (*level >= 1 && *level <= design.top())) return level;
  row.fault(column,
            Text::tr("There is no dose level %1; the protocol has 1 to %2.").arg(*level).arg(design.top()));
  return std::nullopt;
}

void readPlaces(LogRow& row, DecisionKind kind, const DoseDesign& design, Decision& into) {
  const QString places = QStringLiteral("places");
  const QString toLevel = QStringLiteral("to_level");
  if (!opens(kind)) {
    for (const QString& column : {toLevel, places})
      if (const QString written = row.words(column); !written.isEmpty() && written != QLatin1String("0"))
        row.fault(column, Text::tr("This decision opens no places; the cell stays empty."));
    return;
  }
  into.toLevel = readLevel(row, toLevel, design, Need::Required).value_or(0);
  const std::optional<int> count = row.wholeNumber(places, Need::Required);
  if (count && (*count < 1 || *count > design.plannedSubjects))
    row.fault(places,
              Text::tr("Places are 1 to %1, the planned number of subjects.").arg(design.plannedSubjects));
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
    row.fault(signedColumn, Text::tr("The investigator signed before the date of the decision."));
  const auto agreedAt = row.localTime(agreedColumn, zone);
  if (agreedAt) into.sponsor = transcribedSignature(SignatureMeaning::DecisionSponsor, *agreedAt);
  const bool agreed = !row.words(agreedColumn).isEmpty();
  const auto method = row.oneOf<SignatureMethod>(methodColumn, {{"wet-ink", SignatureMethod::WetInk}},
                                                 agreed ? Need::Required : Need::Optional);
  if (method && !agreed)
    row.fault(agreedColumn, Text::tr("The sponsor's agreement has a method and no date."));
}
} // namespace

std::vector<LoggedDecision> readDecisions(const QByteArray& bytes, const DoseDesign& design,
                                          const QTimeZone& zone, std::vector<LogFault>& faults) {
  static const QStringList columns =
      QStringLiteral("decision_date level decision to_level places investigator_signed_local "
                     "sponsor_agreed_local sponsor_method")
          .split(u' ');
  std::vector<LoggedDecision> decisions;
  for (const LogRow& row : logRows(QStringLiteral("decisions.csv"), columns, bytes, faults)) {
    LoggedDecision logged{row, {}};
    LogRow& kept = logged.row;
    Decision& decision = logged.decision;
    decision.transcribed = true;
    decision.date = kept.date(QStringLiteral("decision_date"), Need::Required).value_or(QDate());
    decision.level = readLevel(kept, QStringLiteral("level"), design, Need::Required).value_or(0);
    const auto kind = kept.oneOf<DecisionKind>(QStringLiteral("decision"),
                                               {{"ESCALATE", DecisionKind::Escalate},
                                                {"EXPAND", DecisionKind::Expand},
                                                {"CONTINUE", DecisionKind::Continue},
                                                {"COMPLETE", DecisionKind::Complete},
                                                {"ADD_DOSE_GROUP", DecisionKind::AddDoseGroup},
                                                {"RAISE_PLANNED", DecisionKind::RaisePlanned},
                                                {"STAY", DecisionKind::Stay},
                                                {"END", DecisionKind::End}},
                                               Need::Required);
    if (kind) {
      decision.kind = *kind;
      readPlaces(kept, *kind, design, decision);
    }
    readSignatures(kept, zone, decision);
    decisions.push_back(std::move(logged));
  }
  return decisions;
}

QDateTime effectiveSince(const Decision& decision) {
  if (!decision.effective()) return {};
  return decision.needsAgreement ? std::max(decision.investigator->at, decision.sponsor->at)
                                 : decision.investigator->at;
}
