#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <vector>

struct Study;

/// One line of the audit trail as it is printed, in the user's language. What is sealed reads "sealed".
struct PrintedAuditLine {
  qint64 sequence = 0; ///< of the journal
  QDateTime at;        ///< in the site's zone
  QString person;      ///< printed name, or that the program did it by itself
  QStringList action;  ///< what was done; below it the subject, where the listing has several
  QStringList changes; ///< "ECOG: 1 → 2"
  QString reason;
  bool operator==(const PrintedAuditLine&) const = default;
};

/// Tables of the lines, in the order in which they are given, each line whole.
QString auditLinesHtml(const std::vector<PrintedAuditLine>& lines);

/// What every report on paper begins with: its title, the trial's, and one line that says of which trial,
/// site and protocol file it is, and of which version of the design where that is given (0 = it is not said).
/// `language`: of the protocol file's texts, as in QLocale.
QString reportTitleHtml(const Study& study, const QString& title, const QString& language,
                        int designVersion = 0);
