#include "db/stores/signature_store.h"

#include "app/study/codes.h"
#include "app/study/event_fields.h"
#include "app/study/screening_fields.h"
#include "app/study/study_fields.h"
#include "app/study/treatment_fields.h"
#include "db/access/keys.h"
#include "db/stores/record_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

// The words of these objects are part of every signature ever given: they may be added to for new content,
// never renamed, or old signatures would all read *signed an earlier version*.
namespace {
QByteArray hashOf(const QJsonObject& content) {
  return blake2b(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

template <class E>
requires std::is_enum_v<E> QJsonValue json(E value) {
  return codeOf(value);
}
QJsonValue json(const QString& value) {
  return value;
}
QJsonValue json(RowId value) {
  return value;
}
QJsonValue json(double value) {
  return value;
}
QJsonValue json(int value) {
  return value;
}
QJsonValue json(bool value) {
  return value;
}
QJsonValue json(QDate value) {
  return value.toString(Qt::ISODate);
}
QJsonValue json(const QDateTime& value) {
  return value.toUTC().toString(Qt::ISODateWithMs);
}
QJsonValue json(const KnownTime& value) {
  return isoText(value);
}
template <class T>
QJsonValue json(const std::optional<T>& value) {
  return value ? json(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject json(const QMap<OrganTest, OrganValue>& organs) {
  QJsonObject object;
  for (auto it = organs.begin(); it != organs.end(); ++it) {
    QJsonObject organ{{u"value"_qs, json(it->value)}, {u"upperNormal"_qs, json(it->upperNormal)}};
    if (it->judged) organ[u"judged"] = QJsonArray{it->judged->acceptable, it->judged->reason};
    object[json(it.key()).toString()] = organ;
  }
  return object;
}

QJsonObject json(const QMap<RowId, ExclusionAnswer>& answers) {
  QJsonObject object;
  for (auto it = answers.begin(); it != answers.end(); ++it)
    object[QString::number(it.key())] = json(it.value());
  return object;
}

template <class R>
QJsonObject signedFieldsOf(const R& record);

template <class R, class V>
void addSigned(QJsonObject& content, const FieldOf<R, V>& field, const V& value) {
  if (!field.inSignature.key || (field.inSignature.onlyIfKnown && value == V())) return;
  content[QLatin1String(field.inSignature.key)] = json(value);
}
template <class R, class P>
void addSigned(QJsonObject& content, const PartOf<R, P>& part, const P& value) {
  const QJsonObject fields = signedFieldsOf(value);
  if (part.signedKey) {
    content[QLatin1String(part.signedKey)] = fields;
    return;
  }
  for (auto field = fields.begin(); field != fields.end(); ++field)
    content[field.key()] = *field;
}

template <class R, class M>
void addSigned(QJsonObject& content, const KeyedOf<R, M>& keyed, const M& values) {
  content[QLatin1String(keyed.signedKey)] = json(values);
}

/// What of a record's fields is part of what is signed, by the catalogue.
template <class R>
QJsonObject signedFieldsOf(const R& record) {
  QJsonObject content;
  eachLine(record, [&](const auto& line, const auto& value) { addSigned(content, line, value); });
  return content;
}

/// By cells per kg, rule and windows: what a level is, in whichever version.
QJsonArray json(const DoseLevel& level) {
  const bool accelerated = level.rule == LevelRule::AcceleratedTitration;
  return {level.cellsPerKg,
          accelerated ? u"accelerated-titration"_qs : u"standard-3+3"_qs,
          level.firstSubject.earliest,
          level.firstSubject.latest,
          level.others.earliest,
          level.others.latest};
}

/// What of the event makes it the DLT; its later end or a comment do not touch the assessment.
QJsonValue dltEvent(const Subject& subject, RowId eventId) {
  const auto event = std::find_if(subject.events.begin(), subject.events.end(),
                                  [eventId](const AdverseEvent& e) { return e.id == eventId; });
  if (event == subject.events.end()) return QJsonValue::Null;
  QJsonObject content = signedFieldsOf(*event);
  content[u"id"_qs] = event->id;
  QJsonArray course;
  for (const GradePoint& point : event->course)
    course.append(QJsonArray{json(point.scale), point.grade, json(point.since)});
  if (!course.isEmpty()) content[u"course"_qs] = course;
  return content;
}
} // namespace

QByteArray signedHash(const Subject& subject, const Screening& screening) {
  QJsonObject content = signedFieldsOf(screening);
  content[u"subject"_qs] = subject.id;
  return hashOf(content);
}

QByteArray signedHash(const Subject& subject, const Screening& screening, const ScreenFailure& failure) {
  return hashOf({{u"subject"_qs, subject.id},
                 {u"screening"_qs, screening.number},
                 {u"failureDate"_qs, json(failure.date)},
                 {u"criteria"_qs, QJsonArray::fromStringList(failure.criteria)},
                 {u"comment"_qs, failure.comment}});
}

QByteArray signedHash(const Subject& subject, const DltAssessment& assessment) {
  QJsonObject content = signedFieldsOf(assessment);
  content[u"subject"_qs] = subject.id;
  content[u"assessment"_qs] = assessment.id;
  content[u"event"_qs] = dltEvent(subject, assessment.eventId);
  return hashOf(content);
}

QByteArray signedHash(const Decision& decision) {
  QJsonArray basis;
  for (const BasisOutcome& outcome : decision.basis)
    basis.append(QJsonArray{outcome.subjectId, QString(outcome.letter)});
  QJsonObject content = signedFieldsOf(decision);
  content[u"decision"_qs] = decision.id;
  content[u"basis"_qs] = basis;
  if (decision.rulesEdition > 1) content[u"rulesEdition"_qs] = decision.rulesEdition;
  return hashOf(content);
}

QByteArray signedHash(const DesignChange& change) {
  QJsonArray levels;
  for (const DoseLevel& level : change.design.levels)
    levels.append(json(level));
  QJsonObject content{{u"change"_qs, change.id},
                      {u"number"_qs, change.number},
                      {u"date"_qs, json(change.date)},
                      {u"baseVersion"_qs, change.baseVersion},
                      {u"levels"_qs, levels},
                      {u"plannedSubjects"_qs, change.design.plannedSubjects},
                      {u"state"_qs, json(change.state)},
                      {u"justification"_qs, change.justification},
                      {u"course"_qs, change.course}};
  if (change.design.edition > 1) {
    content[u"edition"_qs] = change.design.edition;
    content[u"completingAtOnce"_qs] = change.design.completingAtOnce;
  }
  if (change.assumed) content[u"comparedUnder"_qs] = assumptionsJson(*change.assumed);
  return hashOf(content);
}

namespace {
const QString signatureColumns =
    u"g.id, g.meaning, g.method, g.user_id, g.printed_name, g.signed_at, g.signed_hash, "
    "coalesce(g.attachment_id, 0), coalesce((SELECT a.name FROM attachment a WHERE a.id = g.attachment_id), '')"_qs;

void readSignature(ColumnReader& columns, Signature& signature) {
  columns >> signature.id >> signature.meaning >> signature.method >> signature.userId >>
      signature.printedName >> signature.at >> signature.signedHash >> signature.scanId >> signature.scanName;
}

void loadEligibility(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  Statement rows = rowsOf(connection,
                          u"SELECT s.subject_id, s.id, "_qs + signatureColumns +
                              u" FROM screening s JOIN signature g ON g.screening_id = s.id WHERE TRUE %1 "
                              "ORDER BY s.subject_id, g.id"_qs,
                          u"s.subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId owner = 0;
    RowId screeningId = 0;
    Signature signature;
    ColumnReader columns(rows);
    columns >> owner >> screeningId;
    readSignature(columns, signature);
    Subject* subject = subjectIn(subjects, owner);
    Screening* screening = subject ? screeningIn(*subject, screeningId) : nullptr;
    if (!screening) continue;
    signature.earlierVersion = signature.signedHash != signedHash(*subject, *screening);
    screening->signatures.push_back(signature);
  }
}

void loadAssessmentSignatures(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  Statement rows = rowsOf(connection,
                          u"SELECT a.subject_id, a.id, "_qs + signatureColumns +
                              u" FROM dlt_assessment a JOIN signature g ON g.assessment_id = a.id "
                              "WHERE TRUE %1 ORDER BY a.subject_id, g.id"_qs,
                          u"a.subject_id"_qs, subjectId);
  while (rows.next()) {
    RowId owner = 0;
    RowId assessmentId = 0;
    Signature signature;
    ColumnReader columns(rows);
    columns >> owner >> assessmentId;
    readSignature(columns, signature);
    Subject* subject = subjectIn(subjects, owner);
    if (!subject) continue;
    for (DltAssessment& assessment : subject->assessments) {
      if (assessment.id != assessmentId) continue;
      signature.earlierVersion = signature.signedHash != signedHash(*subject, assessment);
      assessment.signature = signature;
    }
  }
}
} // namespace

void loadSignatures(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  loadEligibility(connection, subjectId, subjects);
  loadAssessmentSignatures(connection, subjectId, subjects);
}

namespace {
/// `sql` asks for the id of what was signed and the signature's columns: the sponsor's has that meaning.
template <class Signed>
void loadBoth(Connection& connection, const QString& sql, SignatureMeaning ofSponsor,
              std::vector<Signed>& all) {
  const auto places = placesOf(all);
  Statement rows = connection.prepare(sql);
  rows.run();
  while (rows.next()) {
    RowId id = 0;
    Signature signature;
    ColumnReader columns(rows);
    columns >> id;
    readSignature(columns, signature);
    Signed* found = places.value(id);
    if (!found) continue;
    signature.earlierVersion = signature.signedHash != signedHash(*found);
    (signature.meaning == ofSponsor ? found->sponsor : found->investigator) = signature;
  }
}

Row rowOfSignature(const Signature& signature) {
  return {{u"meaning"_qs, cell(signature.meaning)},
          {u"method"_qs, cell(signature.method)},
          {u"user_id"_qs, signature.userId},
          {u"printed_name"_qs, cell(signature.printedName)},
          {u"signed_at"_qs, cell(signature.at)},
          {u"signed_hash"_qs, cell(signature.signedHash)},
          {u"attachment_id"_qs, reference(signature.scanId)}};
}
} // namespace

void loadSignatures(Connection& connection, std::vector<Decision>& decisions) {
  loadBoth(connection,
           u"SELECT g.decision_id, "_qs + signatureColumns +
               u" FROM signature g WHERE g.decision_id IS NOT NULL ORDER BY g.id",
           SignatureMeaning::DecisionSponsor, decisions);
}

void loadSignatures(Connection& connection, std::vector<DesignChange>& changes) {
  loadBoth(connection,
           u"SELECT g.change_id, "_qs + signatureColumns + u" FROM design_signature g ORDER BY g.id",
           SignatureMeaning::DesignSponsor, changes);
}

RowId insertSignature(Journal::Transaction& transaction, const SignedRow& on, const Signature& signature,
                      RowId subjectId) {
  Row row = rowOfSignature(signature);
  row[u"screening_id"_qs] = reference(on.screeningId);
  row[u"assessment_id"_qs] = reference(on.assessmentId);
  row[u"decision_id"_qs] = reference(on.decisionId);
  return transaction.insert(u"signature"_qs, row, subjectId);
}

RowId insertDesignSignature(Journal::Transaction& transaction, RowId changeId, const Signature& signature) {
  Row row = rowOfSignature(signature);
  row[u"change_id"_qs] = changeId;
  return transaction.insert(u"design_signature"_qs, row);
}
