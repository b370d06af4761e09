#pragma once
#include "db/exchange/hand_over/odm/check/xml_node.h"

/// The root of a file, read as a whole; without a name where the file is not well-formed.
XmlNode readXml(const QByteArray& xml);
