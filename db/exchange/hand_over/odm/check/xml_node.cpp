#include "db/exchange/hand_over/odm/check/xml_node.h"

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

XmlNode shellAt(const QXmlStreamReader& reader) {
  return {reader.name().toString(), reader.attributes(), {}, {}};
}

XmlNode readNode(QXmlStreamReader& reader) {
  XmlNode node = shellAt(reader);
  while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::EndElement) {
    if (reader.isStartElement()) node.children.push_back(readNode(reader));
    if (reader.isCharacters()) node.text += reader.text();
  }
  return node;
}
