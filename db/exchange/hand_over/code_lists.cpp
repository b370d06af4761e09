#include "db/exchange/hand_over/code_lists.h"

#include "app/study/codes.h"
#include "app/study/worksheet.h"

const std::vector<ClosedList>& closedLists() {
  static const std::vector<ClosedList> lists{{u"CL_NY"_qs, {u"0"_qs, u"1"_qs}},
                                             {u"CL_SEX"_qs, codeList<Sex>()},
                                             {u"CL_ROLE"_qs, codeList<Role>()},
                                             {u"CL_DIAG"_qs, codeList<Diagnosis>()},
                                             {u"CL_RRBRAN"_qs, codeList<RrBranch>()},
                                             {u"CL_TARGET"_qs, codeList<TargetedDrug>()},
                                             {u"CL_ORGTEST"_qs, codeList<OrganTest>()},
                                             {u"CL_EXCANS"_qs, codeList<ExclusionAnswer>()},
                                             {u"CL_DLTOUT"_qs, codeList<DltOutcome>()},
                                             {u"CL_NOEVAL"_qs, codeList<NotEvaluableCause>()},
                                             {u"CL_DECKIND"_qs, codeList<DecisionKind>()},
                                             {u"CL_DVACT"_qs, codeList<DeviatingAct>()},
                                             {u"CL_SIGMEAN"_qs, codeList<SignatureMeaning>()},
                                             {u"CL_SIGMETH"_qs, codeList<SignatureMethod>()},
                                             {u"CL_TRIAL"_qs, codeList<TrialState>()},
                                             {u"CL_SERIOUS"_qs, codeList<Seriousness>()},
                                             {u"CL_REPTO"_qs, codeList<ReportTo>()},
                                             {u"CL_SAEKIND"_qs, codeList<SaeReportKind>()},
                                             {u"CL_RESP"_qs, codeList<Response>()},
                                             {u"CL_UPTAKE"_qs, codeList<UptakeChange>()},
                                             {u"CL_VITAL"_qs, codeList<VitalStatus>()},
                                             {u"CL_PRESS"_qs, codeList<Pressors>()},
                                             {u"CL_OXYGEN"_qs, codeList<Oxygen>()},
                                             {u"CL_CONSC"_qs, codeList<Consciousness>()},
                                             {u"CL_SEIZURE"_qs, codeList<Seizure>()},
                                             {u"CL_ICP"_qs, codeList<IntracranialPressure>()},
                                             {u"CL_GRSCALE"_qs, codeList<GradeScale>()},
                                             {u"CL_ACTION"_qs, codeList<ActionTaken>()},
                                             {u"CL_AEOUT"_qs, codeList<EventOutcome>()},
                                             {u"CL_VERDICT"_qs, codeList<TestVerdict>()},
                                             {u"CL_HOLD"_qs, codeList<LotHold>()},
                                             {u"CL_QSTEP"_qs, codeList<QueryStep>()},
                                             {u"CL_CHECKED"_qs, codeList<Checked>()},
                                             {u"CL_ATFUNC"_qs, codeList<AttendeeFunction>()},
                                             {u"CL_CELLS"_qs, codeList<CellBasis>()},
                                             {u"CL_CERT"_qs, codeList<CertificateTest>()},
                                             {u"CL_LIMREL"_qs, codeList<LimitRelation>()},
                                             {u"CL_STFOR"_qs, codeList<StoppingRule::About>()},
                                             {u"CL_STEVENT"_qs, codeList<StoppingRule::Of>()},
                                             {u"CL_ITEM"_qs, codeList<ItemState>()},
                                             {u"CL_SPEC"_qs, codeList<Specimen>()},
                                             {u"CL_LETTER"_qs, {u"N"_qs, u"T"_qs, u"?"_qs, u"X"_qs}}};
  return lists;
}

QString closedListOf(const QStringList& codes) {
  for (const ClosedList& list : closedLists())
    if (list.codes == codes) return list.oid;
  return {};
}

namespace {
template <class Entry>
std::vector<CodeWords> codesWithNames(const std::vector<Entry>& entries) {
  std::vector<CodeWords> codes;
  for (const Entry& entry : entries)
    codes.push_back({entry.id, entry.name});
  return codes;
}
} // namespace

std::vector<CodeWords> protocolList(const QString& oid, const Protocol& protocol) {
  if (oid == u"CL_ANALYTE") return codesWithNames(protocol.measurements.analytes);
  if (oid == u"CL_VISIT") return codesWithNames(protocol.measurements.visits);
  if (oid == u"CL_CAUSE") return codesWithNames(protocol.attribution.terms);
  return {};
}

bool isOfProtocol(const QString& oid) {
  return oid == u"CL_ANALYTE" || oid == u"CL_VISIT" || oid == u"CL_CAUSE";
}
