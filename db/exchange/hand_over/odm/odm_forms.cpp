#include "db/exchange/hand_over/odm/odm_forms.h"

#include <QLocale>
#include <QRegularExpression>
#include <array>

namespace {
/// Of the events' common ones; what no line names is said of the subject.
constexpr std::array formsOfCommon{
    std::pair{"AE", "F_AE"},      std::pair{"AEGRADE", "F_AE"},  std::pair{"SAEREP", "F_AE"},
    std::pair{"SAE", "F_AE"},     std::pair{"RS", "F_RS"},       std::pair{"FU", "F_FU"},
    std::pair{"DEVIAT", "F_DEV"}, std::pair{"DEVNOTE", "F_DEV"}, std::pair{"QUERY", "F_MON"},
    std::pair{"QNOTE", "F_MON"},  std::pair{"SDV", "F_MON"},     std::pair{"LOCK", "F_MON"}};
} // namespace

QString odmFormOf(const ExportGroup& group) {
  switch (group.event) {
  case StudyEvent::Screening:
    return u"F_SCR"_qs;
  case StudyEvent::Visit:
    return u"F_LB"_qs;
  case StudyEvent::Treatment:
    return u"F_TRT"_qs;
  case StudyEvent::Reference:
    return {};
  case StudyEvent::Common:
    break;
  }
  for (const auto& [name, form] : formsOfCommon)
    if (group.name == QLatin1String(name)) return QLatin1String(form);
  return u"F_SUBJ"_qs;
}

QStringList odmFormsOf(StudyEvent event) {
  QStringList forms;
  for (const ExportGroup& group : exportTable())
    if (group.event == event && !forms.contains(odmFormOf(group))) forms << odmFormOf(group);
  return forms;
}

bool isOnce(const ExportGroup& group) {
  return group.name == u"SUBJ" || group.name == u"SCR" || group.name == u"SCRFAIL";
}

QString odmGroupOid(const ExportGroup& group, bool ofTheTrial) {
  const QString oid = u"IG_" + group.name;
  return ofTheTrial && group.event != StudyEvent::Reference ? oid + u"_T" : oid;
}

bool namesSubject(const ExportGroup& group) {
  return group.event == StudyEvent::Reference && !group.subject.isEmpty();
}

ExportItem odmSubjectItem(const ExportGroup& group) {
  return {u"subject_id"_qs, u"SUBJKEY"_qs, u"IT_%1_SUBJKEY"_qs.arg(group.name), FieldKind::Text, {},
          Derived::None};
}

QString odmOid(const QString& prefix, const QString& text) {
  static const QRegularExpression other(u"[^A-Z0-9_]"_qs);
  return QString(prefix + text.toUpper().replace(other, u"_"_qs)).left(40);
}

QString odmValue(const ExportItem& item, const QString& value) {
  if (item.kind != FieldKind::Number || !value.contains(u'e')) return value;
  return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
}
