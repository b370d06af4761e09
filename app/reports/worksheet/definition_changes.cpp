#include "app/reports/worksheet/definition_changes.h"

#include "app/base/ids.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/worksheet/worksheet_words.h"
#include "app/study/words.h"

#include <algorithm>

namespace {
class DefinitionComparison {
 public:
  DefinitionComparison(const DltDefinition& before, const DltDefinition& after, const Protocol& protocol)
      : m_before(before), m_after(after), m_protocol(protocol) {}

  std::vector<DefinitionChange> make() {
    add(ReportsText::tr("Definition, English"), m_before.text.en, m_after.text.en);
    add(ReportsText::tr("Definition, Chinese"), m_before.text.zh, m_after.text.zh);
    for (const DltItem& item : m_after.items)
      if (const DltItem* present = byId(m_before.items, item.id))
        compare(*present, item);
      else
        m_changes.push_back({item.id, {}, wholeItem(item)});
    for (const DltItem& item : m_before.items)
      if (!byId(m_after.items, item.id)) m_changes.push_back({item.id, wholeItem(item), {}});
    add(ReportsText::tr("Order of the items"), staying(m_before, m_after), staying(m_after, m_before));
    return std::move(m_changes);
  }

 private:
  /// One that is empty on a side keeps a dash there: nothing but an item is new, or gone.
  void add(const QString& what, const QString& before, const QString& after) {
    const QString dash(QChar(0x2014));
    if (before == after) return;
    m_changes.push_back({what, before.isEmpty() ? dash : before, after.isEmpty() ? dash : after});
  }

  void compare(const DltItem& before, const DltItem& after) {
    const auto of = [&](const QString& part) {
      return ReportsText::tr("%1, %2", "item of a definition, part of it").arg(after.id, part);
    };
    add(of(ReportsText::tr("English")), before.text.en, after.text.en);
    add(of(ReportsText::tr("Chinese")), before.text.zh, after.text.zh);
    if (before.rule != after.rule) add(of(ReportsText::tr("rule")), ruleOf(before), ruleOf(after));
    add(of(ReportsText::tr("source")), before.source, after.source);
  }

  QString ruleOf(const DltItem& item) const {
    return item.rule ? ruleSentence(*item.rule, m_protocol) : ReportsText::tr("judged by hand");
  }
  QString wholeItem(const DltItem& item) const {
    return ReportsText::tr("%1 (%2)", "text of an item, its rule").arg(itemText(item), ruleOf(item));
  }

  /// The ids that `other` has, too, in order.
  static QString staying(const DltDefinition& definition, const DltDefinition& other) {
    QStringList ids;
    for (const DltItem& item : definition.items)
      if (byId(other.items, item.id)) ids << item.id;
    return ids.join(comma());
  }

  const DltDefinition& m_before;
  const DltDefinition& m_after;
  const Protocol& m_protocol;
  std::vector<DefinitionChange> m_changes;
};
} // namespace

std::vector<DefinitionChange> definitionChanges(const DltDefinition& before, const DltDefinition& after,
                                                const Protocol& protocol) {
  return DefinitionComparison(before, after, protocol).make();
}

QString changeLine(const DefinitionChange& change) {
  if (change.before.isEmpty()) return ReportsText::tr("%1: is new: %2").arg(change.what, change.after);
  if (change.after.isEmpty()) return ReportsText::tr("%1: is gone: %2").arg(change.what, change.before);
  return ReportsText::tr("%1: %2 → %3").arg(change.what, change.before, change.after);
}
