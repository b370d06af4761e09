#include "app/protocol/json_text.h"
#include "app/protocol/protocol_json.h"
#include "app/protocol/protocol_parts.h"
#include "app/protocol/protocol_text.h"

namespace {
using About = DltRule::About;

/// Reads one rule; each answer is nothing, or what is wrong with it and where.
class DltRuleReader {
 public:
  DltRuleReader(QString path, const std::vector<AttributionTerm>& scale)
      : m_path(std::move(path)), m_scale(scale) {}

  Result<DltRule> read(const QJsonObject& json) {
    DltRule rule;
    rule.about = ofCode<About>(textAt(json, "about")).value_or(About::AnyEvent);
    if (auto wrong = rule.about == About::Laboratory ? readValues(json, rule) : readEvents(json, rule))
      return tl::unexpected(*wrong);
    if (auto wrong = readTimes(json, rule)) return tl::unexpected(*wrong);
    return rule;
  }

 private:
  Refusal at(const QString& member, const QString& message) const {
    return {QStringLiteral("PROTOCOL"), message, m_path + u'/' + member};
  }

  /// The first of these that is there and has no meaning here.
  std::optional<Refusal> refuseAny(const QJsonObject& json, const QStringList& members) const {
    for (const QString& member : members)
      if (json.contains(member))
        return at(member, ProtocolText::tr("“%1” has no meaning for an item of this kind.").arg(member));
    return std::nullopt;
  }

  std::optional<Refusal> readValues(const QJsonObject& json, DltRule& rule) const {
    if (auto wrong =
            refuseAny(json, {QStringLiteral("grade"), QStringLiteral("notDownTo"), QStringLiteral("notDueTo"),
                             QStringLiteral("from"), QStringLiteral("without")}))
      return wrong;
    rule.grade = 1;
    rule.names = texts(json, "names");
    rule.beyond = {optionalNumberAt(json, "atLeast"), optionalNumberAt(json, "atMost")};
    if (rule.names.size() != 1)
      return at(QStringLiteral("names"), ProtocolText::tr("A laboratory value is one analyte: name its id."));
    if (!rule.beyond.low && !rule.beyond.high)
      return at(QStringLiteral("atMost"), ProtocolText::tr("From which value on it counts is missing: "
                                                           "atMost, atLeast or both."));
    if (rule.beyond.low && rule.beyond.high && *rule.beyond.low > *rule.beyond.high)
      return at(QStringLiteral("atLeast"), ProtocolText::tr("No value is that high and that low at once."));
    return std::nullopt;
  }

  std::optional<Refusal> readEvents(const QJsonObject& json, DltRule& rule) const {
    if (auto wrong = refuseAny(json, {QStringLiteral("atMost"), QStringLiteral("atLeast")})) return wrong;
    const bool named = rule.about == About::Terms || rule.about == About::OrganClasses;
    rule.names = texts(json, "names");
    if (named && rule.names.isEmpty())
      return at(QStringLiteral("names"), ProtocolText::tr("The names are missing."));
    if (!named)
      if (auto wrong = refuseAny(json, {QStringLiteral("names")})) return wrong;
    rule.grade = json.value(QLatin1String("grade")).toInt(3);
    if (rule.about == About::Gvhd && rule.grade > 4)
      return at(QStringLiteral("grade"), ProtocolText::tr("Acute GvHD has grades 1 to 4."));
    rule.without = texts(json, "without");
    return readCauses(json, rule);
  }

  std::optional<Refusal> readCauses(const QJsonObject& json, DltRule& rule) const {
    rule.notDueTo = texts(json, "notDueTo");
    for (qsizetype i = 0; i < rule.notDueTo.size(); ++i)
      if (rule.notDueTo.indexOf(rule.notDueTo[i]) < i)
        return at(QStringLiteral("notDueTo/%1").arg(i),
                  ProtocolText::tr("“%1” is there twice.").arg(rule.notDueTo[i]));
    rule.from = textAt(json, "from");
    if (rule.from.isEmpty()) return std::nullopt;
    if (rule.notDueTo.isEmpty())
      return at(QStringLiteral("notDueTo"), ProtocolText::tr("“%1” is missing.").arg(u"notDueTo"));
    const AttributionTerm* term = byId(m_scale, rule.from);
    if (term && term->assessable) return std::nullopt;
    return at(QStringLiteral("from"),
              term ? ProtocolText::tr("“%1” is no degree of certainty: it excludes nothing.").arg(rule.from)
                   : ProtocolText::tr("“%1” is no term of the scale.").arg(rule.from));
  }

  std::optional<Refusal> readTimes(const QJsonObject& json, DltRule& rule) const {
    const QString longer = QStringLiteral("longerThan");
    const QString down = QStringLiteral("notDownTo");
    if (json.contains(longer) && json.contains(down))
      return at(down, ProtocolText::tr("Either longerThan or notDownTo."));
    if (json.contains(longer))
      if (auto wrong = readSpan(json.value(longer).toObject(), longer, rule.longerThan)) return wrong;
    if (const QJsonObject notDown = json.value(down).toObject(); json.contains(down)) {
      rule.downTo = intAt(notDown, "grade");
      if (*rule.downTo >= rule.grade)
        return at(down + QStringLiteral("/grade"),
                  ProtocolText::tr("The grade to come down to lies below the grade that is asked for."));
      if (auto wrong = readSpan(objectAt(notDown, "within"), down + QStringLiteral("/within"), rule.within))
        return wrong;
    }
    if (json.contains(QLatin1String("onsetByDay"))) rule.onsetByDay = intAt(json, "onsetByDay");
    return std::nullopt;
  }

  std::optional<Refusal> readSpan(const QJsonObject& json, const QString& member,
                                  std::optional<Span>& span) const {
    if (json.size() != 1) return at(member, ProtocolText::tr("A time is either hours or days."));
    const QString unit = json.keys().front();
    span =
        Span{json.value(unit).toInt(), unit == QLatin1String("hours") ? Span::Unit::Hours : Span::Unit::Days};
    return std::nullopt;
  }

  static QStringList texts(const QJsonObject& json, const char* name) {
    QStringList all;
    for (const QJsonValue each : json.value(QLatin1String(name)).toArray())
      all << each.toString();
    return all;
  }

  QString m_path;
  const std::vector<AttributionTerm>& m_scale;
};

QJsonObject spanJson(const Span& span) {
  return {{span.unit == Span::Unit::Hours ? QStringLiteral("hours") : QStringLiteral("days"), span.n}};
}

void put(QJsonObject& json, const char* name, const QStringList& texts) {
  if (!texts.isEmpty()) json.insert(QLatin1String(name), QJsonArray::fromStringList(texts));
}
void put(QJsonObject& json, const char* name, const QString& text) {
  if (!text.isEmpty()) json.insert(QLatin1String(name), text);
}
template <class T>
void put(QJsonObject& json, const char* name, const std::optional<T>& value) {
  if (value) json.insert(QLatin1String(name), *value);
}

QJsonObject ruleJson(const DltRule& rule) {
  QJsonObject json{{QStringLiteral("about"), codeOf(rule.about)}};
  put(json, "names", rule.names);
  put(json, "atLeast", rule.beyond.low);
  put(json, "atMost", rule.beyond.high);
  if (rule.about != About::Laboratory) json.insert(QLatin1String("grade"), rule.grade);
  if (rule.longerThan) json.insert(QLatin1String("longerThan"), spanJson(*rule.longerThan));
  if (rule.downTo && rule.within)
    json.insert(QLatin1String("notDownTo"), QJsonObject{{QStringLiteral("grade"), *rule.downTo},
                                                        {QStringLiteral("within"), spanJson(*rule.within)}});
  put(json, "onsetByDay", rule.onsetByDay);
  put(json, "notDueTo", rule.notDueTo);
  put(json, "from", rule.from);
  put(json, "without", rule.without);
  return json;
}

Result<DltItem> readItem(const QJsonObject& json, const QString& path,
                         const std::vector<AttributionTerm>& scale) {
  DltItem item{textAt(json, "id"), bilingualIn(json), textAt(json, "source"), std::nullopt};
  if (item.text.en.trimmed().isEmpty() && item.text.zh.trimmed().isEmpty())
    return refuse(QStringLiteral("PROTOCOL"), ProtocolText::tr("The text is missing: en, zh or both."),
                  path + QStringLiteral("/en"));
  if (!json.contains(QLatin1String("rule"))) return item;
  return DltRuleReader(path + QStringLiteral("/rule"), scale)
      .read(objectAt(json, "rule"))
      .map([&](const DltRule& rule) {
        item.rule = rule;
        return item;
      });
}
} // namespace

Result<std::vector<DltItem>> readDltItems(const QJsonArray& json, const QString& path,
                                          const std::vector<AttributionTerm>& scale) {
  std::vector<DltItem> items;
  for (const QJsonValue each : json) {
    const QString place = QStringLiteral("%1/%2").arg(path).arg(items.size());
    Result<DltItem> item = readItem(each.toObject(), place, scale);
    if (!item) return tl::unexpected(item.error());
    if (byId(items, item->id))
      return refuse(QStringLiteral("PROTOCOL"), ProtocolText::tr("“%1” is there twice.").arg(item->id),
                    place + QStringLiteral("/id"));
    items.push_back(std::move(*item));
  }
  return items;
}

QJsonArray dltItemsJson(const std::vector<DltItem>& items) {
  QJsonArray all;
  for (const DltItem& item : items) {
    QJsonObject json{{QStringLiteral("id"), item.id}};
    put(json, "en", item.text.en);
    put(json, "zh", item.text.zh);
    put(json, "source", item.source);
    if (item.rule) json.insert(QLatin1String("rule"), ruleJson(*item.rule));
    all.append(json);
  }
  return all;
}

Result<DltPlan> readDltPlan(const QJsonObject& json, const AttributionPlan& attribution) {
  const QJsonObject plan = json.isEmpty() ? objectAt(trialProtocolJson(), "dlt") : json;
  return readDltItems(plan.value(QLatin1String("draft")).toArray(), QStringLiteral("/dlt/draft"),
                      attribution.terms)
      .map([&](const std::vector<DltItem>& draft) {
        return DltPlan{bilingualIn(plan), {textAt(plan, "whyEn"), textAt(plan, "whyZh")}, draft};
      });
}
