#pragma once
#include <QMap>
#include <QString>
#include <vector>

/// An element of an XML file that was read as a whole.
struct XmlNode {
  QString name;
  QMap<QString, QString> attributes;
  QString text;
  std::vector<XmlNode> children;

  QString at(const char* attribute) const { return attributes.value(QLatin1String(attribute)); }
  bool has(const char* attribute) const { return attributes.contains(QLatin1String(attribute)); }
  /// The first child of that name; nullptr where there is none.
  const XmlNode* child(const char* named) const;
  std::vector<const XmlNode*> all(const char* named) const;
};

/// The root; without a name where the file is not well-formed.
XmlNode readXml(const QByteArray& xml);
