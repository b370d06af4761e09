#pragma once
#include "tests/support/odm/odm_tree.h"

#include <QSet>
#include <QStringList>

/// By item, of each row: "SCR-001|SE_SCR|1|F_SCR|IG_ORGAN|3".
using OdmValues = QMap<QString, QMap<QString, QString>>;

/// What the schema of ODM does not see: each OID is there once, of its form; what is referred to is there;
/// values are of their type, length and code list; each group stands where its form has it; a snapshot has
/// no transactions, an archival file nothing without; a value is inserted once, and changed or removed only
/// while it is there. Knows nothing of how the file was written.
class OdmCheck {
 public:
  explicit OdmCheck(const QByteArray& xml);
  const QStringList& faults() const { return m_faults; }
  /// What the file amounts to: of a transactional one, after its last line.
  const OdmValues& values() const { return m_rows; }
  qint64 signatures() const { return m_signatures; }

 private:
  void fault(const QString& sentence) { m_faults << sentence; }
  void readDefinitions(const XmlNode& node);
  void checkRoot();
  void checkDefinition(const XmlNode& node);
  void checkItemDef(const XmlNode& item);
  void checkReferences(const XmlNode& node);
  void checkLanguages(const XmlNode& node);
  void checkTransactions(const XmlNode& node);
  void readReference(const XmlNode& data);
  void readClinical(const XmlNode& data);
  void readForm(const XmlNode& form, const QString& path, const XmlNode* eventDef);
  void meet(const XmlNode& node, const QString& path);
  void readGroup(const XmlNode& group, const QString& path, const XmlNode* formDef);
  void readItem(const XmlNode& item, const XmlNode& groupDef, const QString& path);
  void takeTransaction(const XmlNode& group, const QString& path);
  void takeValue(const XmlNode& item, const QString& path);
  void checkValue(const XmlNode& def, const QString& value, const QString& path);
  void checkOrder(const XmlNode& node);
  const XmlNode* definition(const char* type, const QString& oid) const;

  XmlNode m_root;
  QStringList m_faults;
  bool m_isTransactional = false;
  QMap<QString, const XmlNode*> m_definitions; ///< by OID
  QMap<QString, QSet<QString>> m_codes;        ///< by list
  QMap<QString, QSet<QString>> m_items;        ///< by group
  OdmValues m_rows;
  QSet<QString> m_met; ///< subjects, events and forms that are there
  qint64 m_line = 0;   ///< of the journal, the last that was read
  qint64 m_signatures = 0;
};
