#include "tests/support/odm/odm_tree.h"

#include <QXmlStreamReader>

const XmlNode* XmlNode::child(const char* named) const {
  for (const XmlNode& node : children)
    if (node.name == QLatin1String(named)) return &node;
  return nullptr;
}

std::vector<const XmlNode*> XmlNode::all(const char* named) const {
  std::vector<const XmlNode*> found;
  for (const XmlNode& node : children)
    if (node.name == QLatin1String(named)) found.push_back(&node);
  return found;
}

namespace {
XmlNode readElement(QXmlStreamReader& reader) {
  XmlNode node;
  node.name = reader.name().toString();
  for (const QXmlStreamAttribute& attribute : reader.attributes())
    node.attributes[attribute.qualifiedName().toString()] = attribute.value().toString();
  while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::EndElement) {
    if (reader.isStartElement()) node.children.push_back(readElement(reader));
    if (reader.isCharacters()) node.text += reader.text();
  }
  return node;
}
} // namespace

XmlNode readXml(const QByteArray& xml) {
  QXmlStreamReader reader(xml);
  XmlNode root;
  if (reader.readNextStartElement()) root = readElement(reader);
  while (!reader.atEnd())
    reader.readNext();
  return reader.hasError() ? XmlNode() : root;
}
