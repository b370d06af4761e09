#pragma once
#include <QString>
#include <QXmlStreamReader>
#include <vector>

/// A small part of an XML file, in memory: an element with what is in it.
struct XmlNode {
  QString name;
  QXmlStreamAttributes attributes;
  QString text; ///< of its own, without that of its children
  std::vector<XmlNode> children;

  QString at(const char* attribute) const { return attributes.value(QLatin1String(attribute)).toString(); }
  bool has(const char* attribute) const { return attributes.hasAttribute(QLatin1String(attribute)); }
  /// The first child of that name; nullptr where there is none.
  const XmlNode* child(const char* named) const;
  std::vector<const XmlNode*> all(const char* named) const;
};

/// The element at whose start the reader is, without its children.
XmlNode shellAt(const QXmlStreamReader& reader);
/// The element at whose start the reader is; goes to its end.
XmlNode readNode(QXmlStreamReader& reader);
