#include "db/exchange/hand_over/export_table.h"

#include "db/exchange/hand_over/code_lists.h"
#include "db/exchange/hand_over/export_lines.h"

#include <QStringList>
#include <array>

QString typeName(FieldKind kind) {
  switch (kind) {
  case FieldKind::Whole:
  case FieldKind::YesNo:
    return u"integer"_qs;
  case FieldKind::Number:
    return u"float"_qs;
  case FieldKind::Day:
    return u"date"_qs;
  case FieldKind::Moment:
    return u"datetime"_qs;
  case FieldKind::KnownTime:
    return u"incompleteDatetime"_qs;
  case FieldKind::Text:
  case FieldKind::Code:
    break;
  }
  return u"text"_qs;
}

int ExportItem::length() const {
  switch (kind) {
  case FieldKind::YesNo:
    return 1;
  case FieldKind::Whole:
    return 20;
  case FieldKind::Number:
  case FieldKind::Moment:
    return 24;
  case FieldKind::Day:
    return 10;
  case FieldKind::KnownTime:
    return 17;
  case FieldKind::Text:
  case FieldKind::Code:
    break;
  }
  return 0;
}

bool ExportItem::isFreeText() const {
  // What the program writes by itself: who signed, by the accounts; a result of a laboratory; a checksum.
  static const QStringList ours{u"IT_LB_LBORRES"_qs,       u"IT_LB_LBSTRESU"_qs,     u"IT_USERS_USERNAME"_qs,
                                u"IT_LOCK_LIFTNAME"_qs,    u"IT_SDV_SDVHASH"_qs,     u"IT_SIGN_SIGHASH"_qs,
                                u"IT_SIGNFAIL_SIGHASH"_qs, u"IT_SIGNDES_SIGHASH"_qs, u"IT_IMPORT_IMPHASH"_qs};
  return kind == FieldKind::Text && column != u"printed_name" && !ours.contains(oid);
}

namespace {
const CataloguedField* catalogued(const QString& table, const QString& column) {
  for (const CataloguedField& field : cataloguedFields())
    if (field.table == table && field.column == column) return &field;
  return nullptr;
}

/// What stands behind the name of an item, where the catalogue does not say it.
void addWord(ExportItem& item, const QString& word) {
  static constexpr std::array kinds{std::pair{"whole", FieldKind::Whole},
                                    std::pair{"number", FieldKind::Number},
                                    std::pair{"yes-no", FieldKind::YesNo}, std::pair{"day", FieldKind::Day},
                                    std::pair{"moment", FieldKind::Moment}};
  for (const auto& [name, kind] : kinds)
    if (word == QLatin1String(name)) item.kind = kind;
  if (word == u"as-number") {
    item.kind = FieldKind::Number;
    item.derived = Derived::ResultAsNumber;
  }
  if (word == u"unit") item.derived = Derived::AnalyteUnit;
  if (!word.startsWith(u"CL_")) return;
  item.kind = FieldKind::Code;
  item.list = word;
}

/// "sex=SEX", "test=ORGTEST:CL_ORGTEST".
ExportItem itemOf(const GroupLine& group, const QString& line) {
  ExportItem item;
  item.column = line.section(u'=', 0, 0);
  item.sasName = line.section(u'=', 1).section(u':', 0, 0);
  item.oid = u"IT_%1_%2"_qs.arg(QLatin1String(group.name), item.sasName);
  if (const CataloguedField* field = catalogued(QLatin1String(group.table), item.column)) {
    item.kind = field->kind;
    if (field->kind == FieldKind::Code) item.list = closedListOf(field->codes);
  }
  addWord(item, line.section(u':', 1));
  if (item.kind == FieldKind::YesNo) item.list = u"CL_NY"_qs;
  return item;
}

ExportGroup groupOf(const GroupLine& line) {
  ExportGroup group{
      QLatin1String(line.name),   QLatin1String(line.table), line.event, QLatin1String(line.subject),
      QLatin1String(line.repeat), QLatin1String(line.only),  {}};
  for (const QString& item : QString::fromLatin1(line.items).split(u' '))
    group.items.push_back(itemOf(line, item));
  return group;
}
} // namespace

const std::vector<ExportGroup>& exportTable() {
  static const std::vector<ExportGroup> table = [] {
    std::vector<ExportGroup> groups;
    for (const auto lines : {groupsOfSubjects(), groupsOfTheTrial()})
      for (const GroupLine& line : lines)
        groups.push_back(groupOf(line));
    return groups;
  }();
  return table;
}
