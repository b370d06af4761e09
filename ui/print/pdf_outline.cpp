#include "ui/print/pdf_outline.h"

#include "ui/print/pdf_archive.h"
#include "ui/print/qpdf_headers.h"

#include <set>

namespace {
using Object = QPDFObjectHandle;

Object nameOf(const char* name) {
  return Object::newName(name);
}

Object textOf(const QString& text) {
  return Object::newUnicodeString(text.toStdString()); // UTF-16BE where Latin letters do not suffice
}

/// Hangs bookmarks below one another by their levels.
class Outline {
 public:
  Outline(QPDF& pdf, const std::vector<Bookmark>& bookmarks)
      : m_pdf(pdf), m_pages(pdf.getAllPages()), m_bookmarks(bookmarks) {}

  Object root() {
    Object top = m_pdf.makeIndirectObject(Object::newDictionary());
    top.replaceKey("/Type", nameOf("/Outlines"));
    top.replaceKey("/Count", Object::newInteger(hang(top, 0)));
    return top;
  }

 private:
  /// Every bookmark from here on that is deeper than `level`, below `parent`. Answers how many are seen when
  /// `parent` is open.
  int hang(Object parent, int level) {
    int seen = 0;
    Object before = Object::newNull();
    while (m_next < m_bookmarks.size() && m_bookmarks[m_next].level > level) {
      const Bookmark& bookmark = m_bookmarks[m_next++];
      Object item = itemOf(bookmark, parent);
      if (before.isNull()) {
        parent.replaceKey("/First", item);
      } else {
        before.replaceKey("/Next", item);
        item.replaceKey("/Prev", before);
      }
      parent.replaceKey("/Last", item);
      before = item;
      const int below = hang(item, bookmark.level);
      const bool open = bookmark.level == 1;
      if (below > 0) item.replaceKey("/Count", Object::newInteger(open ? below : -below));
      seen += 1 + (open ? below : 0);
    }
    return seen;
  }

  Object itemOf(const Bookmark& bookmark, const Object& parent) {
    Object page = m_pages.at(static_cast<std::size_t>(bookmark.page));
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    Object where = Object::newArray();
    where.appendItem(page);
    where.appendItem(nameOf("/XYZ"));
    where.appendItem(Object::newNull());
    where.appendItem(Object::newReal(height * (1 - bookmark.top), 2));
    where.appendItem(Object::newNull());
    Object item = m_pdf.makeIndirectObject(Object::newDictionary());
    item.replaceKey("/Title", textOf(bookmark.title));
    item.replaceKey("/Parent", parent);
    item.replaceKey("/Dest", where);
    return item;
  }

  QPDF& m_pdf;
  const std::vector<Object>& m_pages;
  const std::vector<Bookmark>& m_bookmarks;
  std::size_t m_next = 0;
};

/// "ABCDEF+": of a font that holds some of its glyphs only (9.6.4).
std::string tagOf(int number) {
  std::string tag(6, 'A');
  for (auto letter = tag.rbegin(); number > 0; ++letter, number /= 26)
    *letter = static_cast<char>('A' + number % 26);
  return tag + '+';
}

void retag(Object font, const char* key, const std::string& tag) {
  Object name = font.getKey(key);
  if (!name.isName()) return;
  const std::string tagged = name.getName();
  const std::size_t plus = tagged.find('+');
  if (plus != std::string::npos) font.replaceKey(key, Object::newName('/' + tag + tagged.substr(plus + 1)));
}

/// Numbers the fonts in the order in which the pages have them.
void numberFonts(QPDF& pdf) {
  std::set<QPDFObjGen> known;
  for (Object page : pdf.getAllPages())
    for (const auto& [name, font] : page.getKey("/Resources").getKey("/Font").getDictAsMap()) {
      const int number = static_cast<int>(known.size());
      if (!known.insert(font.getObjGen()).second) continue;
      const std::string tag = tagOf(number);
      retag(font, "/BaseFont", tag);
      for (Object descendant : Object(font).getKey("/DescendantFonts").getArrayAsVector()) {
        retag(descendant, "/BaseFont", tag);
        retag(descendant.getKey("/FontDescriptor"), "/FontName", tag);
      }
    }
}

/// "D:20260330061000Z" (7.9.4).
void setMadeAt(QPDF& pdf, const QDateTime& madeAt) {
  const QString date = madeAt.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
  pdf.getTrailer().getKey("/Info").replaceKey("/CreationDate", Object::newString(date.toStdString()));
}

void addTo(QPDF& pdf, const std::vector<Bookmark>& bookmarks, const PdfFacts& facts) {
  Object catalog = pdf.getRoot();
  if (!bookmarks.empty()) {
    catalog.replaceKey("/Outlines", Outline(pdf, bookmarks).root());
    catalog.replaceKey("/PageMode", nameOf("/UseOutlines"));
  }
  catalog.replaceKey("/Lang", textOf(facts.language));
  catalog.replaceKey("/PageLabels", Object::parse("<< /Nums [ 0 << /S /D >> ] >>"));
  catalog.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
  Object about = pdf.getTrailer().getKey("/Info");
  about.replaceKey("/Author", textOf(facts.author));
  about.replaceKey("/Subject", textOf(facts.subject));
  if (!facts.madeAt.isValid()) return;
  setMadeAt(pdf, facts.madeAt);
  numberFonts(pdf);
  if (facts.forArchive) makeArchivable(pdf, facts.madeAt);
}
} // namespace

tl::expected<QByteArray, QString> withOutline(const QByteArray& pdf, const std::vector<Bookmark>& bookmarks,
                                              const PdfFacts& facts) {
  try {
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("printed", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    addTo(document, bookmarks, facts);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(facts.madeAt.isValid());
    writer.setNewlineBeforeEndstream(facts.forArchive); // ISO 19005-2, 6.1.7
    writer.write();
    const auto written = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(written->getBuffer()),
                      static_cast<qsizetype>(written->getSize()));
  } catch (const std::exception& wrong) { // as qpdf says that something is no PDF
    return tl::unexpected(QString::fromUtf8(wrong.what()));
  }
}
