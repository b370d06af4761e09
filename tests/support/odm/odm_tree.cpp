#include "tests/support/odm/odm_tree.h"

XmlNode readXml(const QByteArray& xml) {
  QXmlStreamReader reader(xml);
  XmlNode root;
  if (reader.readNextStartElement()) root = readNode(reader);
  while (!reader.atEnd())
    reader.readNext();
  return reader.hasError() ? XmlNode() : root;
}
