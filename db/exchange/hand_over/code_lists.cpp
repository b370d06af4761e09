#include "db/exchange/hand_over/code_lists.h"

#include "app/study/codes.h"
#include "app/study/worksheet.h"

namespace {
/// Lists of the codes of an enumeration.
constexpr std::pair<const char*, QStringList (*)()> listsOfCodes[] = {
    {"CL_SEX", codeList<Sex>},
    {"CL_ROLE", codeList<Role>},
    {"CL_DIAG", codeList<Diagnosis>},
    {"CL_RRBRAN", codeList<RrBranch>},
    {"CL_TARGET", codeList<TargetedDrug>},
    {"CL_ORGTEST", codeList<OrganTest>},
    {"CL_EXCANS", codeList<ExclusionAnswer>},
    {"CL_DLTOUT", codeList<DltOutcome>},
    {"CL_NOEVAL", codeList<NotEvaluableCause>},
    {"CL_DECKIND", codeList<DecisionKind>},
    {"CL_DVACT", codeList<DeviatingAct>},
    {"CL_SIGMEAN", codeList<SignatureMeaning>},
    {"CL_SIGMETH", codeList<SignatureMethod>},
    {"CL_TRIAL", codeList<TrialState>},
    {"CL_SERIOUS", codeList<Seriousness>},
    {"CL_REPTO", codeList<ReportTo>},
    {"CL_SAEKIND", codeList<SaeReportKind>},
    {"CL_RESP", codeList<Response>},
    {"CL_UPTAKE", codeList<UptakeChange>},
    {"CL_VITAL", codeList<VitalStatus>},
    {"CL_PRESS", codeList<Pressors>},
    {"CL_OXYGEN", codeList<Oxygen>},
    {"CL_CONSC", codeList<Consciousness>},
    {"CL_SEIZURE", codeList<Seizure>},
    {"CL_ICP", codeList<IntracranialPressure>},
    {"CL_GRSCALE", codeList<GradeScale>},
    {"CL_ACTION", codeList<ActionTaken>},
    {"CL_AEOUT", codeList<EventOutcome>},
    {"CL_VERDICT", codeList<TestVerdict>},
    {"CL_HOLD", codeList<LotHold>},
    {"CL_QSTEP", codeList<QueryStep>},
    {"CL_CHECKED", codeList<Checked>},
    {"CL_ATFUNC", codeList<AttendeeFunction>},
    {"CL_CELLS", codeList<CellBasis>},
    {"CL_CERT", codeList<CertificateTest>},
    {"CL_LIMREL", codeList<LimitRelation>},
    {"CL_STFOR", codeList<StoppingRule::About>},
    {"CL_STEVENT", codeList<StoppingRule::Of>},
    {"CL_ITEM", codeList<ItemState>},
    {"CL_SPEC", codeList<Specimen>}};
} // namespace

const std::vector<ClosedList>& closedLists() {
  static const std::vector<ClosedList> lists = [] {
    std::vector<ClosedList> all{{u"CL_NY"_qs, {u"0"_qs, u"1"_qs}}};
    for (const auto& [oid, list] : listsOfCodes)
      all.push_back({QString::fromLatin1(oid), list()});
    all.push_back({u"CL_LETTER"_qs, {u"N"_qs, u"T"_qs, u"?"_qs, u"X"_qs}});
    return all;
  }();
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
