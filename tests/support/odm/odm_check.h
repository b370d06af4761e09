#pragma once
#include "db/exchange/hand_over/odm/check/odm_check.h"

#include <QMap>

/// By item, of each row: "SCR-001|SE_SCR|1|F_SCR|IG_ORGAN|3".
using OdmValues = QMap<QString, QMap<QString, QString>>;

/// The check that every export goes through, and what the file amounts to: of a transactional one its lines
/// are replayed, and a change must change something.
class OdmCheck {
 public:
  explicit OdmCheck(const QByteArray& xml);
  const QStringList& faults() const { return m_findings.faults; }
  /// Of a transactional file, after its last line.
  const OdmValues& values() const { return m_rows; }
  qint64 signatures() const { return m_findings.signatures; }
  const OdmFindings& findings() const { return m_findings; }

 private:
  void replay(const QString& place, const XmlNode& row);

  OdmValues m_rows;
  QStringList m_idle; ///< changes of nothing
  OdmFindings m_findings;
};
