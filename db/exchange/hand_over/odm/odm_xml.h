#pragma once
#include "db/exchange/hand_over/export_folder.h"

#include <QIODevice>
#include <QXmlStreamWriter>

/// As XML 1.0 can hold it: each character that it forbids (control characters, halves of surrogate pairs,
/// U+FFFE) becomes U+FFFD. QXmlStreamWriter would leave the first out and break the file at the second.
QString xmlText(QString text);
/// How many characters of it are forbidden.
qint64 forbiddenIn(const QString& text);

/// Hands what an XML writer writes on to a file of an export, some 64 KiB at a time.
class PutDevice : public QIODevice {
 public:
  explicit PutDevice(const ExportFolder::Put& put) : m_put(put) { open(WriteOnly | Unbuffered); }
  /// What is left.
  void finish();

 protected:
  qint64 readData(char*, qint64) override { return -1; }
  qint64 writeData(const char* bytes, qint64 count) override;

 private:
  const ExportFolder::Put& m_put;
  QByteArray m_waiting;
};

/// Names and values; one without a value (null) is left out.
using XmlAttributes = std::initializer_list<std::pair<const char*, QString>>;
void openElement(QXmlStreamWriter& xml, const char* name, XmlAttributes attributes = {});
void emptyElement(QXmlStreamWriter& xml, const char* name, XmlAttributes attributes);
void textElement(QXmlStreamWriter& xml, const char* name, const QString& text);
