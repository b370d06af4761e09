#include "db/stores/signature_store.h"

#include "app/base/plain_text.h"
#include "app/study/codes.h"
#include "app/study/fields/event_fields.h"
#include "app/study/fields/screening_fields.h"
#include "app/study/fields/study_fields.h"
#include "app/study/fields/treatment_fields.h"
#include "db/access/keys.h"

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
/// As the file keeps it: what is signed before it is saved has the hash of what is loaded afterwards.
QJsonValue json(const QString& value) {
  return keepableText(value);
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
    if (it->judged) organ[u"judged"] = QJsonArray{it->judged->acceptable, json(it->judged->reason)};
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
                 {u"comment"_qs, json(failure.comment)}});
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
  QJsonArray stops;
  for (const NamedStop& named : decision.stoppingRules)
    stops.append(QJsonArray{named.ruleId, named.subjectId, json(named.what)});
  if (!stops.isEmpty()) content[u"stoppingRules"_qs] = stops;
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
                      {u"justification"_qs, json(change.justification)},
                      {u"course"_qs, change.course}};
  if (change.design.edition > 1) {
    content[u"edition"_qs] = change.design.edition;
    content[u"completingAtOnce"_qs] = change.design.completingAtOnce;
  }
  if (change.assumed) content[u"comparedUnder"_qs] = assumptionsJson(*change.assumed);
  return hashOf(content);
}
