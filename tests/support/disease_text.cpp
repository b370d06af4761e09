#include "tests/support/disease_text.h"

#include "app/study/words.h"

namespace {
bool sign(const QString& token) {
  return token.endsWith(u'+');
}

UptakeChange uptakeIn(const QString& token) {
  if (token.endsWith(u'-')) return UptakeChange::Reduced;
  return token.endsWith(u'=') ? UptakeChange::Unchanged : UptakeChange::Increased;
}

void take(DiseaseFindings& findings, const QString& token) {
  const double number = token.mid(1).toDouble();
  switch (token.front().toLatin1()) {
  case 'm':
    findings.marrowBlasts = number;
    return;
  case 'b':
    findings.bloodBlasts = number;
    return;
  case 'e':
    findings.extramedullary = sign(token);
    return;
  case 'n':
    findings.neutrophils = number;
    return;
  case 'p':
    findings.platelets = number;
    return;
  case 'r':
    findings.mrdBelow = token.at(1) == u'<';
    findings.mrdPercent = token.mid(findings.mrdBelow ? 2 : 1).toDouble();
    return;
  case 'D':
    findings.deauville = static_cast<int>(number);
    return;
  case 'U':
    findings.uptake = uptakeIn(token);
    return;
  case 'L':
    findings.newLesions = sign(token);
    return;
  case 's':
    findings.sizeChange = number;
    return;
  case 'M':
    findings.marrowInvolved = sign(token);
    return;
  default:
    qFatal("no finding: %s", qPrintable(token));
  }
}

Response responseFrom(const QString& text) {
  for (int i = 0; i <= static_cast<int>(Response::NotEvaluable); ++i)
    if (responseShort(static_cast<Response>(i)) == text) return static_cast<Response>(i);
  qFatal("no response: %s", qPrintable(text));
}
} // namespace

DiseaseFindings findingsFrom(const QString& text) {
  DiseaseFindings findings;
  for (const QString& token : text.split(u' ', Qt::SkipEmptyParts))
    take(findings, token);
  return findings;
}

std::vector<ResponseAssessment> assessmentsFrom(const QString& text) {
  std::vector<ResponseAssessment> all;
  for (const QString& one : text.split(u';', Qt::SkipEmptyParts)) {
    const QStringList tokens = one.split(u' ', Qt::SkipEmptyParts);
    ResponseAssessment assessment;
    assessment.id = static_cast<RowId>(all.size()) + 1;
    assessment.date = QDate(2026, 1, 5).addDays(tokens.value(0).toInt());
    assessment.response = responseFrom(tokens.value(1));
    assessment.findings = findingsFrom(tokens.mid(2).join(u' '));
    all.push_back(assessment);
  }
  return all;
}

QString derivedText(const DerivedResponse& derived) {
  if (derived.response) return responseShort(*derived.response) + u' ' + derived.rule;
  QStringList missing;
  for (const Finding finding : derived.missing)
    missing << findingName(finding);
  return QStringLiteral("? %1").arg(missing.join(QStringLiteral(", "))).trimmed();
}
