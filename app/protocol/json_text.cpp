#include "app/protocol/json_text.h"

#include "app/protocol/protocol_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStringDecoder>
#include <vector>

namespace {
qsizetype lineOf(const QByteArray& text, qsizetype offset) {
  return text.first(qMin(offset, text.size())).count('\n') + 1;
}

qsizetype columnOf(const QByteArray& text, qsizetype offset) {
  const qsizetype end = qMin(offset, text.size());
  return end - (text.first(end).lastIndexOf('\n') + 1) + 1;
}

/// Number of the first line that is not UTF-8; 0 when all are. No byte of a longer character is a newline.
qsizetype lineNotUtf8(const QByteArray& text) {
  qsizetype line = 0;
  for (const QByteArray& bytes : text.split('\n')) {
    ++line;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString ignored = decoder.decode(bytes);
    if (decoder.hasError()) return line;
  }
  return 0;
}

/// Offset behind the closing quote of the string that opens at `start`.
qsizetype behindString(const QByteArray& text, qsizetype start) {
  qsizetype i = start + 1;
  while (text.at(i) != '"')
    i += text.at(i) == '\\' ? 2 : 1;
  return i + 1;
}

QString unquoted(const QByteArray& quoted) {
  return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

/// Walks a text that is known to be JSON.
class RepeatedName {
 public:
  std::optional<Refusal> find(const QByteArray& text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
      const char c = text.at(i);
      if (c == '"') {
        const qsizetype end = behindString(text, i);
        if (m_nameNext && !enter(unquoted(text.sliced(i, end - i)))) return refusal(lineOf(text, i));
        i = end - 1;
      } else {
        structure(c);
      }
    }
    return std::nullopt;
  }

 private:
  struct Container {
    bool object = false;
    QString step;
    int index = 0;
    QSet<QString> names;
  };
  std::vector<Container> m_open;
  bool m_nameNext = false;

  bool enter(const QString& name) {
    Container& object = m_open.back();
    object.step = name;
    m_nameNext = false;
    const bool fresh = !object.names.contains(name);
    object.names.insert(name);
    return fresh;
  }

  void structure(char c) {
    if (c == '{' || c == '[') {
      m_open.push_back({c == '{', QStringLiteral("0"), 0, {}});
      m_nameNext = c == '{';
    } else if (c == '}' || c == ']') {
      m_open.pop_back();
      m_nameNext = false;
    } else if (c == ',') {
      Container& top = m_open.back();
      m_nameNext = top.object;
      if (!top.object) top.step = QString::number(++top.index);
    }
  }

  Refusal refusal(qsizetype line) const {
    QString path;
    for (const Container& container : m_open)
      path = jsonPointer(path, container.step);
    return {QStringLiteral("PROTOCOL"),
            ProtocolText::tr("Line %1: “%2” stands there a second time.").arg(line).arg(m_open.back().step),
            path};
  }
};
} // namespace

QString jsonPointer(const QString& parent, const QString& step) {
  QString escaped = step;
  escaped.replace(QLatin1Char('~'), QStringLiteral("~0")).replace(QLatin1Char('/'), QStringLiteral("~1"));
  return parent + QLatin1Char('/') + escaped;
}

Result<QJsonObject> parseJsonObject(const QByteArray& text) {
  const QString rule = QStringLiteral("PROTOCOL");
  if (text.trimmed().isEmpty()) return refuse(rule, ProtocolText::tr("The file is empty."));
  if (const qsizetype line = lineNotUtf8(text))
    return refuse(rule, ProtocolText::tr("Line %1: the text is not UTF-8.").arg(line));
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(text, &error);
  if (error.error != QJsonParseError::NoError) {
    const qsizetype offset = qMax(error.offset - 1, 0); // Qt points behind the character that it choked on
    return refuse(rule, ProtocolText::tr("Line %1, column %2: not valid JSON (%3).")
                            .arg(lineOf(text, offset))
                            .arg(columnOf(text, offset))
                            .arg(error.errorString()));
  }
  if (!document.isObject())
    return refuse(rule, ProtocolText::tr("The file must hold one JSON object, between { and }."));
  if (const auto repeated = RepeatedName().find(text)) return tl::unexpected(*repeated);
  return document.object();
}
