#pragma once
#include "db/exchange/hand_over/odm/check/odm_findings.h"
#include "db/exchange/hand_over/odm/check/xml_node.h"

#include <QHash>
#include <QSet>
#include <list>

/// What an item's definition asks of its values.
struct OdmItemRule {
  QString type;                         ///< "text", "integer", "float", "date", …
  int length = -1;                      ///< at most so many characters; -1 = any
  int digits = -1;                      ///< at most so many behind the point; -1 = any
  const QSet<QString>* codes = nullptr; ///< of its list; none = no list
};

/// The head of an ODM file, Study and AdminData: what the data below refer to.
class OdmDefinitions {
 public:
  explicit OdmDefinitions(OdmFindings& found) : m_found(found) {}

  void add(XmlNode part);
  /// All parts are there: looks at what they refer to, and at their languages.
  void finish();

  /// nullptr where there is none of that type.
  const XmlNode* of(const char* type, const QString& oid) const;
  const OdmItemRule* item(const QString& oid) const;
  /// Which item of its group; -1 = none of it.
  int position(const QString& group, const QString& item) const;
  /// Of the element and all in it.
  void checkReferences(const XmlNode& node);

 private:
  void read(const XmlNode& node);
  void checkDefinition(const XmlNode& node);
  void addItem(const XmlNode& item);
  void checkLanguages(const XmlNode& node, const QStringList& expected);
  QStringList languages() const;

  OdmFindings& m_found;
  std::list<XmlNode> m_parts;
  QHash<QString, const XmlNode*> m_definitions;         ///< by OID
  std::list<std::pair<QString, QSet<QString>>> m_codes; ///< by list; rules point into it
  QHash<QString, QHash<QString, int>> m_positions;      ///< by group, by item
  QHash<QString, OdmItemRule> m_items;
};
