#include "db/stores/study_store.h"

#include "app/study/study.h"
#include "db/stores/conduct_store.h"
#include "db/stores/decision_store.h"
#include "db/stores/meeting_store.h"
#include "db/stores/monitoring_store.h"
#include "db/stores/product_store.h"
#include "db/stores/screening_store.h"
#include "db/stores/signature_store.h"
#include "db/stores/site_file_store.h"
#include "db/stores/site_store.h"
#include "db/stores/source_check_store.h"
#include "db/stores/treatment_store.h"
#include "db/stores/user_store.h"
#include "db/stores/worksheet_store.h"

std::vector<Subject> loadWholeSubjects(Connection& connection, const Vault& vault, RowId subjectId,
                                       Identities identities) {
  std::vector<Subject> subjects = loadSubjects(connection, vault, subjectId, identities);
  loadScreenings(connection, subjectId, subjects);
  loadTreatments(connection, subjectId, subjects);
  loadDltAnswers(connection, subjectId, subjects);
  loadOutcomes(connection, subjectId, subjects);
  loadSignatures(connection, subjectId, subjects);
  loadSourceChecks(connection, subjectId, subjects);
  return subjects;
}

std::vector<ClockSetback> loadClockSteps(Connection& connection) {
  std::vector<ClockSetback> steps;
  Statement rows =
      connection.prepare(u"SELECT changes ->> '$.clock[0]', changes ->> '$.clock[1]' FROM journal "
                         "WHERE action = 'clock-backwards' ORDER BY id"_qs);
  rows.run();
  while (rows.next()) {
    ClockSetback step;
    ColumnReader(rows) >> step.before >> step.after;
    steps.push_back(step);
  }
  return steps;
}

void loadNotices(Connection& connection, Study& study) {
  study.accountNotices = loadAccountNotices(connection);
  study.unseenNotices = loadUnseenNotices(connection);
}

Study loadStudy(Connection& connection, const Vault& vault, Identities identities) {
  Study study;
  study.site = loadSite(connection);
  study.users = loadUsers(connection);
  study.subjects = loadWholeSubjects(connection, vault, 0, identities);
  study.lots = loadLots(connection);
  study.bags = loadBags(connection);
  study.decisions = loadDecisions(connection);
  study.meetings = loadMeetings(connection);
  study.clockSetbacks = loadClockSteps(connection);
  study.deviations = loadDeviations(connection);
  study.queries = loadQueries(connection);
  study.locks = loadLocks(connection);
  study.deviationNotes = loadDeviationNotes(connection);
  study.saeReports = loadSaeReports(connection);
  study.siteFile = loadSiteFile(connection);
  loadNotices(connection, study);
  return study;
}

QString nextNumber(Connection& connection, const QString& table, const QString& column,
                   const QString& prefix) {
  // Longer numbers are higher ones, whatever their digits: S-1000 comes after S-999.
  Statement rows = connection.prepare(
      u"SELECT coalesce(max(CAST(substr(\"%2\", :length + 1) AS INTEGER)), 0) FROM \"%1\" "
      "WHERE \"%2\" GLOB :prefix || '[0-9]*' AND substr(\"%2\", :length + 1) NOT GLOB '*[^0-9]*'"_qs.arg(
          table, column));
  rows.bind(u"length"_qs, cell(static_cast<int>(prefix.size()))).bind(u"prefix"_qs, cell(prefix));
  qint64 highest = 0;
  if (rows.run().next()) ColumnReader(rows) >> highest;
  return u"%1%2"_qs.arg(prefix).arg(highest + 1, 3, 10, QLatin1Char('0'));
}
