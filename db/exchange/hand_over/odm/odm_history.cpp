#include "db/exchange/hand_over/odm/odm_history.h"

#include "db/exchange/hand_over/odm/odm_forms.h"
#include "db/journal/cell_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <charconv>
#include <map>

const char* odmTransactionName(OdmTransaction transaction) {
  switch (transaction) {
  case OdmTransaction::Insert:
    return "Insert";
  case OdmTransaction::Update:
    return "Update";
  case OdmTransaction::Remove:
    return "Remove";
  }
  return "";
}

namespace {
/// The row that one of this group hangs on, and leaves only with.
struct Parent {
  QString table;  ///< empty = on none
  QString column; ///< of this group's table
};

Parent parentOf(const ExportGroup& group) {
  static const QRegularExpression exists(
      u"EXISTS \\(SELECT 1 FROM (\\w+) \\w WHERE \\w\\.id = own\\.(\\w+) AND"_qs);
  const auto found = exists.match(group.only);
  return found.hasMatch() ? Parent{found.captured(1), found.captured(2)} : Parent{};
}

struct DeclaredColumn {
  QString type;
  Cell preset; ///< what a row has that was made before the column was there
};
using DeclaredColumns = std::map<QString, DeclaredColumn>;

DeclaredColumns columnsIn(Connection& study, const QString& table) {
  DeclaredColumns columns;
  Statement rows = study.prepare(u"SELECT name, type, dflt_value FROM pragma_table_info(:table)"_qs);
  rows.bind(u"table"_qs, cell(table)).run();
  while (rows.next()) {
    QString name;
    QString type;
    std::optional<QString> preset;
    ColumnReader(rows) >> name >> type >> preset;
    columns[name] = {type, preset ? study.ask(u"SELECT "_qs + *preset) : Cell()};
  }
  return columns;
}

/// As changesJson() writes it.
Cell cellIn(std::string_view json, const QString& type) {
  if (json == "null") return {};
  if (type == u"INTEGER" || type == u"REAL") {
    double number = 0;
    qint64 whole = 0;
    if (type == u"REAL") return std::from_chars(json.data(), json.data() + json.size(), number), number;
    return std::from_chars(json.data(), json.data() + json.size(), whole), whole;
  }
  const QByteArray bytes(json.data(), static_cast<qsizetype>(json.size()));
  const QString text = QJsonDocument::fromJson('[' + bytes + ']').array().at(0).toString();
  constexpr QStringView inlined = u"b64:";
  if (type == u"TEXT") return cell(text);
  return text.startsWith(inlined)
             ? cell(QByteArray::fromBase64(QStringView(text).sliced(inlined.size()).toLatin1()))
             : Cell();
}

struct CellChange {
  Cell before;
  Cell after;
};

class OdmHistory {
 public:
  OdmHistory(const ExportSource& source, const std::vector<const ExportGroup*>& groups,
             const std::function<void(const OdmChange&)>& take);
  void read(CountedStage& stage);

 private:
  struct Kept {
    const ExportGroup* group;
    Parent parent;
    DeclaredColumns columns;
  };
  using Changes = std::map<QString, CellChange>;

  void takeLine(OdmChange change, const Kept& kept, bool isNew, RowId row, const QByteArray& json);
  Changes changesIn(const Kept& kept, const QByteArray& json) const;
  void addPresets(const Kept& kept, Changes& changes) const;
  std::vector<OdmItemChange> itemsOf(OdmChange& change, const Changes& changes);
  void remove(OdmChange change, const Kept& kept, RowId row);
  void removeChildren(const OdmChange& change, const QString& table, RowId row);
  bool isGone(const Kept& kept, RowId row, const Changes& changes);
  QString plain(const QString& text, bool& withheld) const;

  const ExportSource& m_source;
  const std::function<void(const OdmChange&)>& m_take;
  std::map<QString, Kept> m_tables;
  QSet<std::pair<QString, RowId>> m_gone; ///< rows that were voided, or hang on one that was
};

OdmHistory::OdmHistory(const ExportSource& source, const std::vector<const ExportGroup*>& groups,
                       const std::function<void(const OdmChange&)>& take)
    : m_source(source), m_take(take) {
  for (const ExportGroup* group : groups)
    m_tables[group->table] = {group, parentOf(*group), columnsIn(source.study, group->table)};
}

void OdmHistory::read(CountedStage& stage) {
  Statement lines = m_source.study.prepare(
      u"SELECT id, at, user_id, kind, table_name, row_id, changes, reason, mac FROM journal ORDER BY id"_qs);
  lines.run();
  while (lines.next()) {
    stage.advance();
    OdmChange change;
    QString kind;
    QString table;
    RowId row = 0;
    QString json;
    ColumnReader(lines) >> change.line >> change.at >> change.userId >> kind >> table >> row >> json >>
        change.reason >> change.mac;
    const auto kept = m_tables.find(table);
    if (kind == u"event") continue;
    if (kept != m_tables.end())
      takeLine(std::move(change), kept->second, kind == u"insert", row, json.toUtf8());
    else if (json.contains(u"\"void_reason\":[null,"_qs))
      removeChildren(change, table, row); // of a row that stands elsewhere in the file
  }
}

void OdmHistory::takeLine(OdmChange change, const Kept& kept, bool isNew, RowId row, const QByteArray& json) {
  Changes changes = changesIn(kept, json);
  if (isNew) addPresets(kept, changes);
  if (isGone(kept, row, changes)) return;
  change.group = kept.group;
  change.reason = plain(change.reason, change.withheld);
  const auto voided = changes.find(u"void_reason"_qs);
  if (voided != changes.end() && !isNull(voided->second.after)) {
    const auto* why = std::get_if<QString>(&voided->second.after);
    change.reason = plain(why ? *why : QString(), change.withheld);
    return remove(change, kept, row);
  }
  change.items = itemsOf(change, changes);
  if (!isNew && change.items.empty()) return;
  change.place = placeOfRow(m_source, *kept.group, row);
  change.transaction = isNew ? OdmTransaction::Insert : OdmTransaction::Update;
  m_take(change);
}

OdmHistory::Changes OdmHistory::changesIn(const Kept& kept, const QByteArray& json) const {
  Changes changes;
  ChangesReader reader({json.constData(), static_cast<std::size_t>(json.size())});
  while (const auto change = reader.next()) {
    const QString column =
        QString::fromUtf8(change->column.data(), static_cast<qsizetype>(change->column.size()));
    const auto declared = kept.columns.find(column);
    if (declared == kept.columns.end()) continue;
    changes[column] = {cellIn(change->before, declared->second.type),
                       cellIn(change->after, declared->second.type)};
  }
  if (reader.broken()) throw SqliteFailure(u"a line of the journal cannot be read"_qs);
  return changes;
}

void OdmHistory::addPresets(const Kept& kept, Changes& changes) const {
  for (const auto& [name, column] : kept.columns)
    if (!isNull(column.preset) && changes.count(name) == 0) changes[name] = {{}, column.preset};
}

std::vector<OdmItemChange> OdmHistory::itemsOf(OdmChange& change, const Changes& changes) {
  std::vector<OdmItemChange> items;
  for (const ExportItem& item : change.group->items) {
    const auto found = changes.find(item.column);
    if (found == changes.end()) continue;
    const QString before = exportedValue(item, found->second.before, m_source.protocol);
    const QString after = exportedValue(item, found->second.after, m_source.protocol);
    if (before == after) continue;
    OdmItemChange one{&item, item.isFreeText() ? plain(after, change.withheld) : after,
                      OdmTransaction::Update};
    if (before.isEmpty()) one.transaction = OdmTransaction::Insert;
    if (after.isEmpty()) one.transaction = OdmTransaction::Remove;
    items.push_back(one);
  }
  return items;
}

/// Never there, as far as the file goes: voided, or made on a row that was.
bool OdmHistory::isGone(const Kept& kept, RowId row, const Changes& changes) {
  if (m_gone.contains({kept.group->table, row})) return true;
  const auto parent = changes.find(kept.parent.column);
  if (parent == changes.end()) return false;
  const auto* id = std::get_if<qint64>(&parent->second.after);
  if (!id || !m_gone.contains({kept.parent.table, *id})) return false;
  m_gone.insert({kept.group->table, row});
  return true;
}

void OdmHistory::remove(OdmChange change, const Kept& kept, RowId row) {
  removeChildren(change, kept.group->table, row);
  m_gone.insert({kept.group->table, row});
  change.group = kept.group;
  change.place = placeOfRow(m_source, *kept.group, row);
  change.transaction = OdmTransaction::Remove;
  change.items.clear();
  m_take(change);
}

void OdmHistory::removeChildren(const OdmChange& change, const QString& table, RowId row) {
  m_gone.insert({table, row});
  for (const auto& [child, kept] : m_tables) {
    if (kept.parent.table != table) continue;
    Statement children = m_source.study.prepare(
        u"SELECT own.id FROM \"%1\" own WHERE own.\"%2\" = :row AND EXISTS (SELECT 1 FROM journal j WHERE "
        "j.table_name = '%1' AND j.row_id = own.id AND j.id < :line)"_qs.arg(child, kept.parent.column));
    children.bind(u"row"_qs, row).bind(u"line"_qs, change.line).run();
    std::vector<RowId> ids;
    while (children.next())
      ColumnReader(children) >> ids.emplace_back();
    for (const RowId id : ids)
      if (!m_gone.contains({child, id})) remove(change, kept, id);
  }
}

QString OdmHistory::plain(const QString& text, bool& withheld) const {
  if (text.isEmpty() || !m_source.people.findIn(text)) return text;
  withheld = true;
  return odmWithheld;
}
} // namespace

void readHistory(const ExportSource& source, const std::vector<const ExportGroup*>& groups,
                 CountedStage& stage, const std::function<void(const OdmChange&)>& take) {
  OdmHistory(source, groups, take).read(stage);
}
