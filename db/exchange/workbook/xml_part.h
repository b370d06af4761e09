#pragma once
#include <QByteArray>
#include <QXmlStreamAttributes>
#include <optional>

/// Hears the elements of a part that belong to the format itself; those of other namespaces are passed over
/// with all that is in them. `refuse` ends the reading.
class XmlListener {
 public:
  virtual ~XmlListener() = default;
  virtual void start(QStringView name, const QXmlStreamAttributes& attributes) = 0;
  virtual void end(QStringView) {}
  virtual void text(QStringView) {}
  const std::optional<QString>& refused() const { return m_refused; }

 protected:
  void refuse(const QString& why) {
    if (!m_refused) m_refused = why;
  }

 private:
  std::optional<QString> m_refused;
};

/// Reads the XML of a part. Why it cannot be read, in a sentence: it is damaged, it declares a document type
/// (and with it entities), it is deeper than any of a workbook, or the listener refused it.
std::optional<QString> readXml(const QByteArray& part, XmlListener& listener);
