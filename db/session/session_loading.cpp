// The Study value: read whole when the file is opened, and in part after each command.
#include "app/analysis/measurements/visits.h"
#include "app/study/design_versions.h"
#include "app/study/study.h"
#include "db/session/older_copy.h"
#include "db/session/open_study.h"
#include "db/sqlite/file_errors.h"
#include "db/sqlite/watched.h"
#include "db/stores/conduct_store.h"
#include "db/stores/decision_store.h"
#include "db/stores/design_store.h"
#include "db/stores/meeting_store.h"
#include "db/stores/monitoring_store.h"
#include "db/stores/product_store.h"
#include "db/stores/record_rows.h"
#include "db/stores/site_file_store.h"
#include "db/stores/site_store.h"
#include "db/stores/source_check_store.h"
#include "db/stores/study_store.h"
#include "db/stores/user_store.h"
#include "db/stores/worksheet_store.h"

#include <algorithm>
#include <functional>

namespace {
/// Rows of subjects of which no more is part of the Study than at which visits there are any, and whether
/// what was checked holds: a table of a laboratory touches every subject.
bool isReadByPages(const QString& table) {
  return table == u"measurement" || table == u"sampling" || table == u"lab_mapping" ||
         table == u"bedside_entry" || table == u"edc_entry";
}
} // namespace

Result<Study> readStudy(Connection& connection, const Vault& vault, Identities identities,
                        const Progress& progress) {
  Study read = watched(connection, progress, CheckStage::Load,
                       [&] { return loadStudy(connection, vault, identities); });
  read.olderCopy = loadOlderCopy(connection);
  if (auto done = loadDesigns(connection, read); !done) return tl::unexpected(done.error());
  loadDefinitions(connection, read);
  renumberFromFile(read);
  return read;
}

Result<void> StudySession::Private::load(const Progress& progress) {
  Result<Study> read = readStudy(*connection, vault, identities(), progress);
  if (!read) return tl::unexpected(read.error());
  changes.ofOthers();
  study = std::move(*read);
  protocolMeasurementPlan = study.protocol.measurements;
  study.protocol.measurements = planInForce(protocolMeasurementPlan, study.site);
  designVersion = versionInForce(study);
  reloadTerms();
  return {};
}

Result<void> StudySession::Private::catchUp() {
  if (!stale) return {};
  auto done = load();
  if (done) user = *study.user(user.id);
  stale = !done;
  return done;
}

namespace {
bool holdsAny(const std::set<QString>& tables, std::initializer_list<QString> names) {
  return std::any_of(names.begin(), names.end(), [&](const QString& name) { return tables.contains(name); });
}
} // namespace

/// What oversees the trial.
std::vector<StudySession::Private::Part> StudySession::Private::oversightIn(const std::set<QString>& tables) {
  const auto touched = [&](std::initializer_list<QString> names) { return holdsAny(tables, names); };
  return {
      {touched({u"meeting"_qs, u"meeting_attendee"_qs, u"meeting_action"_qs, u"meeting_circulation"_qs}),
       [this] { study.meetings = loadMeetings(*connection); }},
      {touched({u"deviation_note"_qs}), [this] { study.deviationNotes = loadDeviationNotes(*connection); }},
      {touched({u"sae_report"_qs}), [this] { study.saeReports = loadSaeReports(*connection); }},
      {touched({u"delegation"_qs, u"consent_form"_qs, u"reconsent"_qs, u"source_location"_qs}),
       [this] { study.siteFile = loadSiteFile(*connection); }},
      {touched({u"data_query"_qs, u"query_note"_qs}), [this] { study.queries = loadQueries(*connection); }},
      {touched({u"record_lock"_qs}), [this] { study.locks = loadLocks(*connection); }}};
}

/// Which parts of the Study are to be read again, but for its subjects.
std::vector<StudySession::Private::Part> StudySession::Private::partsIn(const std::set<RowId>& subjects,
                                                                        const std::set<QString>& tables) {
  const auto touched = [&](std::initializer_list<QString> names) { return holdsAny(tables, names); };
  const bool ofUsers = touched({u"app_user"_qs, u"failed_sign_in"_qs, u"account_notice"_qs});
  const bool ofReviews = touched({u"audit_review"_qs});
  // Signatures of decisions carry no subject; those of subjects come with their subjects.
  const bool ofDecisions =
      touched({u"decision"_qs, u"decision_basis"_qs}) || (subjects.empty() && touched({u"signature"_qs}));
  std::vector<Part> parts = oversightIn(tables);
  const Part others[] = {
      {touched({u"study"_qs, u"organ_limit"_qs, u"exclusion_criterion"_qs, u"visit_window"_qs,
                u"assay_limits"_qs, u"second_opinion"_qs, u"dlt_definition"_qs, u"certificate_limit"_qs,
                u"stopping_rule"_qs}),
       [this] { reloadSite(); }},
      {ofUsers, [this] { reloadUsers(); }},
      {ofDecisions, [this] { reloadDecisions(); }},
      {touched({u"product_lot"_qs, u"lot_test"_qs, u"product_bag"_qs, u"bag_check"_qs}),
       [this] { reloadProduct(); }},
      {touched({u"ctcae_dictionary"_qs}), [this] { reloadTerms(); }},
      {touched({u"clock-backwards"_qs}), [this] { study.clockSetbacks = loadClockSteps(*connection); }},
      {touched({u"deviation"_qs}), [this] { study.deviations = loadDeviations(*connection); }},
      {ofUsers || ofReviews, [this] { loadNotices(*connection, study); }},
      {ofReviews, [this] { study.olderCopy = loadOlderCopy(*connection); }},
      // Of a lot or a bag it has no subject.
      {subjects.empty() && touched({u"edc_entry"_qs}), [] {}},
      {touched({u"toxicity_scenario"_qs}), [] {}}}; // read when they are asked for, as the reviews are
  parts.insert(parts.end(), std::begin(others), std::end(others));
  return parts;
}

bool StudySession::Private::reload(const std::set<RowId>& subjects, const std::set<QString>& tables) {
  const auto touched = [&](std::initializer_list<QString> names) { return holdsAny(tables, names); };
  // Numbers of levels, windows, rules: all of it rests on the design.
  if (touched({u"design_version"_qs, u"design_change"_qs, u"design_signature"_qs})) {
    stale = true;
    if (const auto done = catchUp(); !done) qWarning("%s", qPrintable(done.error().message));
    return true;
  }
  const std::vector<Part> parts = partsIn(subjects, tables);
  const bool ofOthers = std::any_of(parts.begin(), parts.end(), [](const Part& part) { return part.first; });
  if (subjects.empty() && !ofOthers) return false;
  noteChange(subjects, ofOthers);
  for (const auto& [wasTouched, read] : parts)
    if (wasTouched) read();
  if (!std::all_of(tables.begin(), tables.end(), isReadByPages))
    for (const RowId id : subjects)
      reloadSubject(id);
  else if (touched({u"measurement"_qs, u"sampling"_qs}))
    loadSourceChecks(*connection, subjects.size() == 1 ? *subjects.begin() : 0, study.subjects);
  return true;
}

void StudySession::Private::reloadSite() {
  study.site = loadSite(*connection);
  loadDefinitions(*connection, study);
  study.protocol.measurements = planInForce(protocolMeasurementPlan, study.site);
}

void StudySession::Private::reloadTerms() {
  ctcae = loadCtcaeDictionary(*connection);
  study.termNames = termsOf(*ctcae);
}

void StudySession::Private::reloadUsers() {
  study.users = loadUsers(*connection);
  user = *study.user(user.id);
}

void StudySession::Private::reloadDecisions() {
  study.decisions = loadDecisions(*connection);
  renumberFromFile(study, study.decisions);
}

void StudySession::Private::reloadProduct() {
  study.lots = loadLots(*connection);
  study.bags = loadBags(*connection);
}

void StudySession::Private::reloadSubject(RowId id) {
  std::vector<Subject> one = loadWholeSubjects(*connection, vault, id, identities());
  if (one.empty()) return;
  renumberFromFile(study, one.front());
  if (Subject* known = subjectIn(study.subjects, id)) {
    *known = std::move(one.front());
    return;
  }
  const auto place =
      std::lower_bound(study.subjects.begin(), study.subjects.end(), id,
                       [](const Subject& subject, RowId wanted) { return subject.id < wanted; });
  study.subjects.insert(place, std::move(one.front()));
}
