#include "db/exchange/hand_over/odm/odm_shape.h"

#include "db/exchange/hand_over/code_lists.h"
#include "db/exchange/hand_over/odm/odm_forms.h"
#include "db/exchange/hand_over/odm/odm_xml.h"

void OdmShape::look(const ExportGroup& group, const ExportItem& item, const QString& value) {
  if (value.isEmpty()) return;
  const QString written = odmValue(item, value);
  int& length = longest[item.oid];
  length = std::max(length, static_cast<int>(written.size()));
  if (item.kind == FieldKind::Number && written.contains(u'.')) {
    int& digits = decimals[item.oid];
    digits = std::max(digits, static_cast<int>(written.size() - written.indexOf(u'.') - 1));
  }
  if (isOfProtocol(item.list)) codes[item.list].insert(value);
  if (group.event == StudyEvent::Visit && item.sasName == u"VISIT") visits[eventOfVisit(value)] = value;
  if (item.kind == FieldKind::Text) forbidden += forbiddenIn(value);
}

void OdmShape::lookAt(const ExportGroup& group, const ExportRow& place) {
  if (place.event.isEmpty() && group.event != StudyEvent::Reference) ofTheTrial.insert(group.name);
  if (namesSubject(group)) look(group, odmSubjectItem(group), place.subjectKey);
}

Result<qint64> lookAtRows(OdmShape& shape, const ExportSource& source, CountedStage& stage) {
  qint64 rows = 0;
  for (const ExportGroup& group : exportTable()) {
    const auto read = readRows(source, group, stage, [&](const ExportRow& row) {
      shape.lookAt(group, row);
      for (std::size_t i = 0; i < group.items.size(); ++i)
        shape.look(group, group.items[i], row.values.at(static_cast<qsizetype>(i)));
    });
    if (!read) return read;
    rows += *read;
  }
  return rows;
}
