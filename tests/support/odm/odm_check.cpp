#include "tests/support/odm/odm_check.h"

#include <QBuffer>

OdmCheck::OdmCheck(const QByteArray& xml) {
  QBuffer buffer;
  buffer.setData(xml);
  buffer.open(QIODevice::ReadOnly);
  const Progress nobody;
  CountedStage stage(nobody, CheckStage::Read, 1);
  m_findings =
      checkOdm(buffer, stage, [this](const QString& place, const XmlNode& row) { replay(place, row); });
  m_findings.faults += m_idle;
}

void OdmCheck::replay(const QString& place, const XmlNode& row) {
  const QString type = row.at("TransactionType");
  if (type.isEmpty()) m_rows[place].clear();
  if (type == u"Remove") {
    m_rows.remove(place);
    return;
  }
  QMap<QString, QString>& values = m_rows[place];
  for (const XmlNode* item : row.all("ItemData")) {
    const QString oid = item->at("ItemOID");
    const QString how = item->at("TransactionType");
    if (how == u"Update" && values.value(oid) == item->at("Value"))
      m_idle << place + u' ' + oid + u" does not change";
    if (how == u"Remove")
      values.remove(oid);
    else
      values[oid] = item->at("Value");
  }
}
