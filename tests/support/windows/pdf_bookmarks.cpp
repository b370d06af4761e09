#include "tests/support/windows/pdf_bookmarks.h"
#include "ui/print/qpdf_headers.h"

#include <QFile>

namespace {
QString textIn(QPDFObjectHandle object) {
  return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

int pageOf(QPDF& pdf, const QPDFObjectHandle& page) {
  const auto& pages = pdf.getAllPages();
  for (std::size_t i = 0; i < pages.size(); ++i)
    if (pages[i].getObjGen() == page.getObjGen()) return static_cast<int>(i);
  return -1;
}

void read(QPDF& pdf, const std::vector<QPDFOutlineObjectHelper>& level, int depth,
          std::vector<ReadBookmark>& into) {
  for (QPDFOutlineObjectHelper item : level) {
    QPDFObjectHandle where = item.getDest();
    into.push_back({QString::fromStdString(item.getTitle()), depth, pageOf(pdf, item.getDestPage()),
                    where.isArray() ? where.getArrayItem(3).getNumericValue() : 0});
    read(pdf, item.getKids(), depth + 1, into);
  }
}
} // namespace

ReadPdf readPdf(const QString& path) {
  QPDF pdf;
  pdf.processFile(QFile::encodeName(path).constData());
  ReadPdf found;
  found.pages = static_cast<int>(pdf.getAllPages().size());
  read(pdf, QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines(), 0, found.bookmarks);
  QPDFObjectHandle mode = pdf.getRoot().getKey("/PageMode");
  found.outlineShown = mode.isName() && mode.getName() == "/UseOutlines";
  found.language = textIn(pdf.getRoot().getKey("/Lang"));
  QPDFObjectHandle about = pdf.getTrailer().getKey("/Info");
  found.title = textIn(about.getKey("/Title"));
  found.author = textIn(about.getKey("/Author"));
  found.subject = textIn(about.getKey("/Subject"));
  QPDFObjectHandle label = QPDFPageLabelDocumentHelper(pdf).getLabelForPage(1);
  if (label.isDictionary()) found.labelOfSecondPage = QString::number(label.getKey("/St").getIntValue());
  return found;
}
