#include "db/exchange/workbook/workbook_parts.h"

#include "db/exchange/exchange_text.h"
#include "db/exchange/workbook/xml_part.h"

#include <QHash>
#include <QRegularExpression>
#include <optional>

namespace {
constexpr std::size_t mostSheets = 256;
constexpr std::size_t mostTexts = 4'000'000;
constexpr std::size_t mostStyles = 65'536;

QString valueOf(const QXmlStreamAttributes& attributes, const char* name) {
  return attributes.value(QLatin1String(name)).toString();
}

bool isSet(const QString& value) {
  return value == u"1" || value == u"true" || value == u"on";
}

struct Relationship {
  QString id;
  QString kind; ///< the last word of its type: "worksheet"
  QString target;
};

/// "xl/workbook.xml" + "worksheets/sheet1.xml" → "xl/worksheets/sheet1.xml"; a target that begins with a
/// slash begins at the top.
QString partBeside(const QString& part, const QString& target) {
  if (target.startsWith(u'/')) return target.mid(1);
  QStringList segments = part.split(u'/');
  segments.removeLast();
  for (const QString& segment : target.split(u'/')) {
    if (segment == u"." || segment.isEmpty()) continue;
    if (segment == u"..") {
      if (segments.isEmpty()) return {};
      segments.removeLast();
    } else {
      segments << segment;
    }
  }
  return segments.join(u'/');
}

class Relationships : public XmlListener {
 public:
  explicit Relationships(QString part) : m_part(std::move(part)) {}
  std::vector<Relationship> found;

  void start(QStringView name, const QXmlStreamAttributes& attributes) override {
    if (name != u"Relationship") return;
    const QString type = valueOf(attributes, "Type");
    const QString kind = type.mid(type.lastIndexOf(u'/') + 1);
    const bool isOutside = valueOf(attributes, "TargetMode").compare(u"External", Qt::CaseInsensitive) == 0;
    if (kind == u"externalLink" || isOutside)
      return refuse(
          ExchangeText::tr("This workbook takes values from other files. Save a copy with values alone "
                           "(paste special, values)."));
    found.push_back({valueOf(attributes, "Id"), kind, partBeside(m_part, valueOf(attributes, "Target"))});
  }

 private:
  QString m_part;
};

class WorkbookListener : public XmlListener {
 public:
  explicit WorkbookListener(const std::vector<Relationship>& related) : m_related(related) {}
  WorkbookParts read;

  void start(QStringView name, const QXmlStreamAttributes& attributes) override {
    if (name == u"workbookPr" && isSet(valueOf(attributes, "date1904"))) read.days = DaySystem::From1904;
    if (name == u"calcPr" && isSet(valueOf(attributes, "fullCalcOnLoad"))) read.isOutOfDate = true;
    if (name == u"sheet") takeSheet(attributes);
  }

 private:
  void takeSheet(const QXmlStreamAttributes& attributes) {
    if (read.sheets.size() == mostSheets)
      return refuse(
          ExchangeText::tr("This workbook has more than %1 sheets and is not read.").arg(mostSheets));
    QString id; // r:id, in the namespace of relationships
    for (const QXmlStreamAttribute& attribute : attributes)
      if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty()) id = attribute.value().toString();
    const QString state = valueOf(attributes, "state");
    ListedSheet sheet{valueOf(attributes, "name"), {}, state == u"hidden" || state == u"veryHidden"};
    for (const Relationship& each : m_related)
      if (each.id == id && each.kind == u"worksheet") sheet.part = each.target;
    read.sheets.push_back(std::move(sheet));
  }

  const std::vector<Relationship>& m_related;
};

/// The table of texts: each one `si`, plain or in runs of rich text; how a text is pronounced is none of it.
class TextListener : public XmlListener {
 public:
  std::vector<WorkbookText> texts;

  void start(QStringView name, const QXmlStreamAttributes& attributes) override {
    if (name == u"si") {
      if (texts.size() == mostTexts)
        return refuse(ExchangeText::tr("This workbook has too many texts to be read."));
      texts.emplace_back();
    }
    if (name == u"rPh") m_pronounced = true;
    if (name == u"strike" && valueOf(attributes, "val") != u"0" && valueOf(attributes, "val") != u"false")
      m_isStruck = true;
    if (name == u"r") m_isStruck = false;
    m_inText = name == u"t" && !m_pronounced && !texts.empty();
  }
  void text(QStringView text) override {
    if (!m_inText) return;
    texts.back().text += text;
    texts.back().isStruck = texts.back().isStruck || (m_isStruck && !text.trimmed().isEmpty());
  }
  void end(QStringView name) override {
    m_inText = false;
    if (name == u"rPh") m_pronounced = false;
    if (name == u"r") m_isStruck = false;
    if (name == u"si") texts.back().text = unescapedText(texts.back().text).trimmed();
  }

 private:
  bool m_pronounced = false;
  bool m_inText = false;
  bool m_isStruck = false;
};

class StyleListener : public XmlListener {
 public:
  void start(QStringView name, const QXmlStreamAttributes& attributes) override {
    if (name == u"numFmt")
      m_formats[valueOf(attributes, "numFmtId").toInt()] = valueOf(attributes, "formatCode");
    if (name == u"cellXfs") m_inCells = true;
    if (name != u"xf" || !m_inCells) return;
    if (m_ids.size() == mostStyles)
      return refuse(ExchangeText::tr("This workbook has too many styles to be read."));
    m_ids.push_back(valueOf(attributes, "numFmtId").toInt());
  }
  void end(QStringView name) override {
    if (name == u"cellXfs") m_inCells = false;
  }
  /// A format that nobody knows is a mark that hides what is meant.
  QStringList formats() const {
    QStringList formats;
    for (const int id : m_ids) {
      const QString known = m_formats.value(id, builtInFormat(id));
      formats << (known.isEmpty() ? QStringLiteral("\"%1\"").arg(id) : known);
    }
    return formats;
  }

 private:
  QHash<int, QString> m_formats;
  std::vector<int> m_ids;
  bool m_inCells = false;
};

/// Reads one part with one listener; a part that is not there has nothing to say.
template <class Listener>
std::optional<QString> hear(ZipParts& parts, const QString& name, Listener& listener) {
  const auto content = parts.part(name);
  if (!content) return content.error();
  return readXml(*content, listener);
}

tl::expected<std::vector<Relationship>, QString> relationshipsOf(ZipParts& parts, const QString& part) {
  const qsizetype slash = part.lastIndexOf(u'/');
  const QString name = part.left(slash + 1) + u"_rels/" + part.mid(slash + 1) + u".rels";
  Relationships listener(part);
  if (auto refused = hear(parts, name, listener)) return tl::unexpected(*refused);
  return std::move(listener.found);
}

QString notAWorkbook(const ZipParts& parts) {
  if (parts.has(QStringLiteral("xl/workbook.bin")))
    return ExchangeText::tr(
        "This is a binary workbook (.xlsb). Save it as .xlsx, or the sheet as “CSV UTF-8”.");
  if (parts.has(QStringLiteral("content.xml")) && parts.has(QStringLiteral("META-INF/manifest.xml")))
    return ExchangeText::tr(
        "This is an OpenDocument file (.ods). Save it as .xlsx, or the sheet as “CSV UTF-8”.");
  return ExchangeText::tr("This is an archive, and no workbook. Give the table as .xlsx, or as “CSV UTF-8”.");
}

/// The part that every other one hangs on.
tl::expected<QString, QString> workbookPart(ZipParts& parts) {
  if (!parts.has(QStringLiteral("_rels/.rels"))) return tl::unexpected(notAWorkbook(parts));
  const auto top = relationshipsOf(parts, QString());
  if (!top) return tl::unexpected(top.error());
  for (const Relationship& each : *top)
    if (each.kind == u"officeDocument" && each.target.endsWith(u".xml")) return each.target;
  return tl::unexpected(notAWorkbook(parts));
}
} // namespace

QString unescapedText(const QString& text) {
  static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
  if (!text.contains(u"_x")) return text;
  QString plain;
  qsizetype from = 0;
  for (auto each = escape.globalMatch(text); each.hasNext();) {
    const auto match = each.next();
    const ushort code = match.captured(1).toUShort(nullptr, 16);
    const bool isText = code >= 0x20 || code == '\t' || code == '\n' || code == '\r';
    plain += QStringView(text).sliced(from, match.capturedStart() - from);
    if (isText)
      plain += QChar(code);
    else
      plain += match.captured();
    from = match.capturedEnd();
  }
  return plain + QStringView(text).sliced(from);
}

tl::expected<WorkbookParts, QString> readParts(ZipParts& parts) {
  const auto part = workbookPart(parts);
  if (!part) return tl::unexpected(part.error());
  const auto related = relationshipsOf(parts, *part);
  if (!related) return tl::unexpected(related.error());
  WorkbookListener workbook(*related);
  if (auto refused = hear(parts, *part, workbook)) return tl::unexpected(*refused);
  if (workbook.read.sheets.empty()) return tl::unexpected(notAWorkbook(parts));
  TextListener texts;
  StyleListener styles;
  for (const Relationship& each : *related) {
    std::optional<QString> refused;
    if (each.kind == u"sharedStrings") refused = hear(parts, each.target, texts);
    if (each.kind == u"styles") refused = hear(parts, each.target, styles);
    if (refused) return tl::unexpected(*refused);
  }
  workbook.read.texts = std::move(texts.texts);
  workbook.read.formats = styles.formats();
  return std::move(workbook.read);
}
