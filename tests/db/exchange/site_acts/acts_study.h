#pragma once
#include "db/exchange/site_acts/site_acts.h"
#include "db/exchange/site_log/site_log.h"
#include "tests/support/test_study.h"

#include <QFile>
#include <QTemporaryDir>

namespace acts_study {
inline QString named(const char* file) {
  return QLatin1String(file);
}

/// Tables of acts in a folder of their own.
class ActsFolder {
 public:
  QString path() const { return m_folder.path(); }
  ActsFolder& with(const QString& file, const QByteArray& content) {
    QFile written(m_folder.filePath(file));
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
      qFatal("not written");
    return *this;
  }

 private:
  QTemporaryDir m_folder;
};

/// A study with the demo's log in it, on the evening that its README tells of.
struct DemoStudy {
  TestStudy test;
  DemoStudy() {
    const auto log =
        readWardLog(QStringLiteral(COHORTDESK_DEMO_LOG), test.study().protocol, test.study().site.timeZone);
    if (!log) qFatal("the demo's log is not read");
    Site site = test.study().site; // the log brings its own
    site.limits.clear();
    site.exclusions.clear();
    test.setDay({2026, 9, 14}, QStringLiteral("18:00"));
    if (!test.commands().saveSite(site, QStringLiteral("For the log")) ||
        !test.commands().importTranscribed(log->records, QString::fromLatin1(log->digest.toHex()),
                                           QStringLiteral("demo")))
      qFatal("the demo's log is not brought in");
  }

  ActingPerson who(const QString& reason = {}) { return actingIn(test.session(), reason); }

  /// "file:line:column sentence".
  QStringList faultsOf(const QString& folder, const QString& reason = {}) {
    QStringList faults;
    const auto read = readSiteActs(folder, who(reason));
    if (read) return faults;
    for (const TableFault& fault : read.error())
      faults
          << QStringLiteral("%1:%2:%3 %4").arg(fault.file).arg(fault.line).arg(fault.column, fault.message);
    return faults;
  }

  /// What stops it, or nothing.
  QString perform(const QString& folder, const QString& reason = {}) {
    const auto read = readSiteActs(folder, who(reason));
    if (!read) return faultsOf(folder, reason).join(u'\n');
    const Credentials credentials{test.session().user().login, TestStudy::testPassword()};
    const auto done = performSiteActs(test.session(), *read, credentials, reason);
    return done ? QString() : done.error().message;
  }
};
} // namespace acts_study
