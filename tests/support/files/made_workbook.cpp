#include "tests/support/files/made_workbook.h"

#include "db/exchange/csv/csv.h"
#include "db/exchange/workbook/cell_place.h"

#include <algorithm>

namespace {
const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relationship(const QByteArray& id, const QByteArray& kind, const QByteArray& target) {
  return "<Relationship Id=\"" + id + "\" Type=\"" + office + '/' + kind + "\" Target=\"" + target + "\"/>";
}

QByteArray relationships(const QByteArray& inside) {
  return head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
         inside + "</Relationships>";
}

QByteArray escaped(const QString& text) {
  return text.toHtmlEscaped().toUtf8();
}

QByteArray sheetXml(const MadeSheet& sheet, QStringList& texts) {
  QByteArray xml = head + "<worksheet " + space + ">" + sheet.before + "<sheetData>";
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
    xml += "<row r=\"" + QByteArray::number(static_cast<int>(row) + 1) + "\">";
    for (qsizetype column = 0; column < sheet.rows[row].size(); ++column) {
      const QString& cell = sheet.rows[row][column];
      const QByteArray place = "<c r=\"" + cellReference(column, static_cast<int>(row) + 1).toUtf8() + "\"";
      if (cell.startsWith(u"<c")) xml += place + cell.mid(2).toUtf8();
      if (cell.isEmpty() || cell.startsWith(u"<c")) continue;
      xml += place + " t=\"s\"><v>" + QByteArray::number(texts.size()) + "</v></c>";
      texts << cell;
    }
    xml += "</row>";
  }
  return xml + "</sheetData>" + sheet.after + "</worksheet>";
}

QByteArray styleXml(const QStringList& formats) {
  QByteArray known;
  QByteArray styles = "<xf numFmtId=\"0\"/>";
  for (qsizetype i = 0; i < formats.size(); ++i) {
    const QByteArray id = QByteArray::number(164 + i);
    known += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + escaped(formats[i]) + "\"/>";
    styles += "<xf numFmtId=\"" + id + "\"/>";
  }
  return head + "<styleSheet " + space + "><numFmts>" + known +
         "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>" + "<cellXfs>" + styles +
         "</cellXfs></styleSheet>";
}
} // namespace

ArchiveParts MadeWorkbook::parts() const {
  QByteArray listed;
  QByteArray related = relationship("rId900", "styles", "styles.xml") +
                       relationship("rId901", "sharedStrings", "/xl/sharedStrings.xml");
  ArchiveParts made;
  QStringList texts;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const QByteArray number = QByteArray::number(static_cast<int>(i) + 1);
    const QByteArray state = sheets[i].state.isEmpty() ? QByteArray() : " state=\"" + sheets[i].state + '"';
    listed += "<sheet name=\"" + escaped(sheets[i].name) + "\" sheetId=\"" + number + "\"" + state +
              " r:id=\"rId" + number + "\"/>";
    related += relationship("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
    made.emplace_back("xl/worksheets/sheet" + number + ".xml", sheetXml(sheets[i], texts));
  }
  QByteArray strings;
  for (const QString& text : texts)
    strings += "<si><t xml:space=\"preserve\">" + escaped(text) + "</t></si>";
  made.emplace_back("[Content_Types].xml", head + "<Types/>");
  made.emplace_back("_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
  made.emplace_back("xl/workbook.xml", head + "<workbook " + space + " xmlns:r=\"" + office + "\">" +
                                           properties + "<sheets>" + listed + "</sheets></workbook>");
  made.emplace_back("xl/_rels/workbook.xml.rels", relationships(related));
  made.emplace_back("xl/sharedStrings.xml", head + "<sst " + space + ">" + strings + "</sst>");
  made.emplace_back("xl/styles.xml", styleXml(formats));
  return made;
}

ArchiveParts withPart(ArchiveParts parts, const QByteArray& name, const QByteArray& content) {
  const auto found =
      std::find_if(parts.begin(), parts.end(), [&](const auto& part) { return part.first == name; });
  if (found == parts.end())
    parts.emplace_back(name, content);
  else
    found->second = content;
  return parts;
}

MadeSheet sheetOfCsv(const QString& name, const QByteArray& csv) {
  MadeSheet sheet{name, {}, {}, {}, {}};
  for (const CsvRow& row : readCsv(csv).rows) {
    while (static_cast<int>(sheet.rows.size()) < row.line - 1)
      sheet.rows.emplace_back();
    sheet.rows.push_back(row.cells);
  }
  return sheet;
}
