#pragma once
#include "app/protocol/protocol_reader.h"
#include "db/access/vault.h"
#include "db/session/study_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>

/// A folder with studies, and the program cohortctl, run as a script runs it by the person "li".
class CohortctlFolder {
 public:
  struct Answer {
    int status = -1;
    QString out;
    QString err;
  };

  QString path(const QString& name) const { return m_folder.filePath(name); }
  /// The fixture ward log.
  static QString log() { return QStringLiteral(COHORTDESK_FIXTURES "/ward-log"); }

  static Answer run(const QStringList& arguments, const QString& zone = QStringLiteral("UTC"),
                    const QString& name = QStringLiteral(COHORTDESK_BIN "/cohortctl")) {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), zone);
    program.setProcessEnvironment(environment);
    program.setStandardInputFile(QProcess::nullDevice());
    program.start(name, arguments);
    if (!program.waitForFinished(60000)) return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
  }

  /// The options of who signs in.
  QStringList who(const QString& passwordFile = QStringLiteral("password")) const {
    return {QStringLiteral("--user"), QStringLiteral("li"), QStringLiteral("--password-file"),
            path(passwordFile)};
  }
  /// cohortctl_of_tests.cpp: a guess of a password that it sets costs the least that libsodium takes.
  static QString cheapProgram() { return QStringLiteral(COHORTDESK_BIN "/cohortctl_with_cheap_passwords"); }
  /// A new study of the trial's protocol, made by a program.
  Answer makeByProgram(const QString& study, const QStringList& more = {},
                       const QString& program = cheapProgram()) const {
    return run(
        QStringList{"new", path(study), "--protocol", "cd7-car-nk", "--site", "Ward 7", "--name", "Dr Li"} +
            who() + more,
        QStringLiteral("UTC"), program);
  }
  /// The same, made here, so that a guess of its password costs the least that libsodium takes: a slot says
  /// what it costs, and each run of the program on it pays that.
  bool make(const QString& study, const QByteArray& zone = "UTC") const {
    Vault::setSlotCostForTests({1, 8192});
    NewStudy beginning;
    beginning.site.name = QStringLiteral("Ward 7");
    beginning.site.timeZone = QTimeZone(zone);
    beginning.protocolJson = protocolSource(QStringLiteral("cd7-car-nk")).value();
    beginning.login = QStringLiteral("li");
    beginning.userName = QStringLiteral("Dr Li");
    beginning.password = password();
    return StudyFile::create(path(study), beginning).has_value();
  }
  /// A ward's log into a study.
  Answer import(const QString& folder, const QString& study) const {
    return run(QStringList{"import", "ward-log", folder, "--into", path(study)} + who());
  }
  QJsonObject status(const QString& study, const QString& day) const {
    const Answer answer = run(QStringList{"status", path(study), "--on", day, "--json"} + who());
    return QJsonDocument::fromJson(answer.out.toUtf8()).object();
  }
  static QString password() { return QStringLiteral("three horses under a lamp"); }
  bool hasPassword() const { return write(path("password"), password().toUtf8() + '\n'); }
  static bool write(const QString& file, const QByteArray& content) {
    QFile written(file);
    return written.open(QIODevice::WriteOnly) && written.write(content) == content.size() &&
           written.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  }

 private:
  QTemporaryDir m_folder;
};
