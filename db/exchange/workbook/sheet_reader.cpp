#include "db/exchange/workbook/sheet_reader.h"

#include "db/exchange/exchange_text.h"
#include "db/exchange/workbook/cell_place.h"
#include "db/exchange/workbook/xml_part.h"

#include <QRegularExpression>
#include <cmath>
#include <optional>
#include <set>

namespace {
constexpr qsizetype longestCell = 32'767;
constexpr std::size_t mostMerged = 65'536;
constexpr std::size_t mostFaults = 10'000; ///< of cells; who has more has another table

QString attributeOf(const QXmlStreamAttributes& attributes, const char* name) {
  return attributes.value(QLatin1String(name)).toString();
}

/// What a cell says of itself before its value stands there.
struct OpenCell {
  QString kind; ///< "s", "str", "inlineStr", "b", "e", "d", "n"
  qsizetype style = 0;
  QString value;
  QString formula;
  WorkbookText text;
  bool hasFormula = false;
  bool hasValue = false;
};

class SheetListener : public XmlListener {
 public:
  SheetListener(const ListedSheet& sheet, const WorkbookParts& workbook, SheetLimits& left,
                const Progress& progress)
      : m_sheet(sheet), m_workbook(workbook), m_left(left), m_stage(progress, CheckStage::Read, lastRow) {
    m_content.encoding.sheet = sheet.name;
    m_content.encoding.isHidden = sheet.hidden;
  }

  void start(QStringView name, const QXmlStreamAttributes& attributes) override;
  void end(QStringView name) override;
  void text(QStringView text) override;

  CsvContent take() {
    keepRow();
    m_content.encoding.hiddenColumns = static_cast<int>(m_hiddenUsed.size());
    return std::move(m_content);
  }

 private:
  enum class In { Nothing, Formula, Value, Text };

  void startRow(const QXmlStreamAttributes& attributes);
  void startCell(const QXmlStreamAttributes& attributes);
  void takeMerged(const QString& area);
  void hideColumns(const QXmlStreamAttributes& attributes);
  void keepRow();
  void keepCell();
  void put(const QString& text);
  QString textOfCell();
  QString sharedText();
  QString numberText();
  bool mayTakeFormula();
  void fault(const QString& message);
  void refuseDamaged() { refuse(ExchangeText::tr("The sheet “%1” is damaged.").arg(m_sheet.name)); }

  const ListedSheet& m_sheet;
  const WorkbookParts& m_workbook;
  SheetLimits& m_left;
  CountedStage m_stage;
  CsvContent m_content;
  CsvRow m_row;
  int m_rowNumber = 0;
  int m_column = -1;
  bool m_rowHidden = false;
  bool m_inCell = false;
  bool m_pronounced = false;
  bool m_isStruck = false;
  In m_in = In::Nothing;
  OpenCell m_cell;
  std::vector<std::pair<int, int>> m_hidden; ///< columns, from and to
  std::set<int> m_hiddenUsed;                ///< those that hold something
};

void SheetListener::start(QStringView name, const QXmlStreamAttributes& attributes) {
  m_in = In::Nothing;
  if (name == u"row") return startRow(attributes);
  if (name == u"c") return startCell(attributes);
  if (name == u"mergeCell") return takeMerged(attributeOf(attributes, "ref"));
  if (name == u"col") return hideColumns(attributes);
  if (!m_inCell) return;
  if (name == u"f") {
    m_cell.hasFormula = true;
    m_in = In::Formula;
  } else if (name == u"v") {
    m_cell.hasValue = true;
    m_in = In::Value;
  } else if (name == u"rPh") {
    m_pronounced = true;
  } else if (name == u"r") {
    m_isStruck = false;
  } else if (name == u"strike" && attributeOf(attributes, "val") != u"0") {
    m_isStruck = true;
  } else if (name == u"t" && !m_pronounced) {
    m_in = In::Text;
  }
}

void SheetListener::text(QStringView text) {
  if (m_in == In::Formula) m_cell.formula += text;
  if (m_in == In::Value) m_cell.value += text;
  if (m_in != In::Text) return;
  m_cell.text.text += text;
  m_cell.text.isStruck = m_cell.text.isStruck || (m_isStruck && !text.trimmed().isEmpty());
}

void SheetListener::end(QStringView name) {
  m_in = In::Nothing;
  if (name == u"rPh") m_pronounced = false;
  if (name == u"c" && m_inCell) keepCell();
}

void SheetListener::startRow(const QXmlStreamAttributes& attributes) {
  keepRow();
  m_stage.advance();
  bool isNumber = true;
  const QString written = attributeOf(attributes, "r");
  const int row = written.isEmpty() ? m_rowNumber + 1 : written.toInt(&isNumber);
  if (!isNumber || row <= m_rowNumber || row > lastRow) return refuseDamaged();
  m_rowNumber = row;
  m_row.line = row;
  m_column = -1;
  const QString hidden = attributeOf(attributes, "hidden");
  m_rowHidden = hidden == u"1" || hidden == u"true";
}

void SheetListener::startCell(const QXmlStreamAttributes& attributes) {
  const QString reference = attributeOf(attributes, "r");
  const auto place =
      reference.isEmpty() ? std::optional(CellPlace{m_column + 1, m_rowNumber}) : cellPlace(reference);
  const bool fits = !m_inCell && m_rowNumber > 0 && place && place->row == m_rowNumber &&
                    place->column > m_column && place->column < lastColumn;
  if (!fits) return refuseDamaged();
  m_column = place->column;
  m_inCell = true;
  m_isStruck = false;
  m_cell = {
      attributeOf(attributes, "t"), attributeOf(attributes, "s").toLongLong(), {}, {}, {}, false, false};
}

void SheetListener::hideColumns(const QXmlStreamAttributes& attributes) {
  const QString hidden = attributeOf(attributes, "hidden");
  if (hidden != u"1" && hidden != u"true") return;
  if (m_hidden.size() == std::size_t(lastColumn)) return refuseDamaged();
  m_hidden.emplace_back(attributeOf(attributes, "min").toInt() - 1,
                        attributeOf(attributes, "max").toInt() - 1);
}

void SheetListener::takeMerged(const QString& area) {
  const QStringList ends = area.split(u':');
  const auto first = cellPlace(ends.value(0));
  const auto last = cellPlace(ends.value(1, ends.value(0)));
  if (!first || !last || m_content.merged.size() == mostMerged) return refuseDamaged();
  m_content.merged.push_back({first->row, last->row, placeInSheet(m_sheet.name, area)});
}

void SheetListener::keepRow() {
  const auto blank = [](const QString& cell) { return cell.isEmpty(); };
  const bool isBlank = std::all_of(m_row.cells.begin(), m_row.cells.end(), blank);
  if (!isBlank && m_rowHidden) ++m_content.encoding.hiddenRows;
  if (!isBlank) m_content.rows.push_back(std::move(m_row));
  m_row = {};
}

void SheetListener::fault(const QString& message) {
  if (m_content.faults.size() == mostFaults)
    return refuse(ExchangeText::tr("The sheet “%1” has more than %2 cells that cannot be read.")
                      .arg(m_sheet.name)
                      .arg(mostFaults));
  const QString place = placeInSheet(m_sheet.name, cellReference(m_column, m_rowNumber));
  m_content.faults.push_back({{}, m_rowNumber, {}, message, place});
}

void SheetListener::keepCell() {
  m_inCell = false;
  const QString text = textOfCell();
  m_cell.text.text.clear();
  if (!text.isEmpty()) put(text);
}

void SheetListener::put(const QString& text) {
  if (text.size() > longestCell)
    return fault(ExchangeText::tr("This cell holds more than %1 characters, which no spreadsheet allows.")
                     .arg(longestCell));
  m_left.cells -= m_column + 1 - m_row.cells.size();
  m_left.signs -= text.size();
  if (m_left.cells < 0 || m_left.signs < 0)
    return refuse(ExchangeText::tr("This workbook holds more cells than are read: divide it into several."));
  m_row.cells.resize(m_column);
  m_row.cells.append(text);
  if (m_cell.hasFormula) ++m_content.encoding.formulas;
  for (const auto& [first, last] : m_hidden)
    if (first <= m_column && m_column <= last) m_hiddenUsed.insert(m_column);
}

/// The last result of a formula is what the sheet showed when it was saved.
bool SheetListener::mayTakeFormula() {
  static const QRegularExpression everNew(QStringLiteral("\\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\\s*\\("),
                                          QRegularExpression::CaseInsensitiveOption);
  if (everNew.match(m_cell.formula).hasMatch()) {
    fault(ExchangeText::tr(
        "The formula of this cell gives another value each time: write the value that is meant."));
    return false;
  }
  const bool isText = m_cell.kind == u"str";
  if ((m_cell.hasValue || isText) && !m_workbook.isOutOfDate) return true;
  fault(ExchangeText::tr("This cell holds a formula whose result is not in the file: open the workbook in a "
                         "spreadsheet and save it there, or write the value."));
  return false;
}

QString SheetListener::textOfCell() {
  const QString& kind = m_cell.kind;
  if (kind == u"e") {
    fault(ExchangeText::tr("This cell holds the error %1.").arg(m_cell.value.left(20)));
    return {};
  }
  if (m_cell.hasFormula && !mayTakeFormula()) return {};
  if (kind == u"s") return sharedText();
  if (kind == u"inlineStr") {
    if (m_cell.text.isStruck)
      fault(ExchangeText::tr("A part of this text is crossed out: remove it, or the line."));
    return unescapedText(m_cell.text.text).trimmed();
  }
  const QString value = m_cell.value.trimmed();
  if (kind == u"str") return unescapedText(value).trimmed();
  if (kind == u"d") return value;
  if (kind == u"b")
    return value == u"1" || value == u"true" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
  if (kind.isEmpty() || kind == u"n") return value.isEmpty() ? QString() : numberText();
  refuseDamaged();
  return {};
}

QString SheetListener::sharedText() {
  bool isNumber = false;
  const qulonglong place = m_cell.value.trimmed().toULongLong(&isNumber);
  if (!isNumber || place >= m_workbook.texts.size()) {
    refuseDamaged();
    return {};
  }
  const WorkbookText& text = m_workbook.texts[place];
  if (text.isStruck) fault(ExchangeText::tr("A part of this text is crossed out: remove it, or the line."));
  return text.text;
}

QString SheetListener::numberText() {
  static const QRegularExpression shape(QStringLiteral("^[+-]?[0-9]*\\.?[0-9]+(?:[eE][+-]?[0-9]+)?$"));
  bool isNumber = false;
  const QString value = m_cell.value.trimmed();
  const double number = value.toDouble(&isNumber);
  const auto styles = static_cast<qsizetype>(m_workbook.formats.size());
  if (!isNumber || !std::isfinite(number) || !shape.match(value).hasMatch() || m_cell.style < 0 ||
      (m_cell.style >= styles && m_cell.style != 0)) {
    refuseDamaged();
    return {};
  }
  const auto text = cellOfNumber(number, m_workbook.formats.value(m_cell.style), m_workbook.days);
  if (text) return *text;
  fault(text.error().message);
  return {};
}
} // namespace

CsvContent readSheet(const QByteArray& xml, const ListedSheet& sheet, const WorkbookParts& workbook,
                     SheetLimits& left, const Progress& progress) {
  SheetListener listener(sheet, workbook, left, progress);
  const auto refused = readXml(xml, listener);
  CsvContent content = listener.take();
  if (!refused) return content;
  return {{}, {{{}, 0, {}, *refused, sheet.name}}, content.encoding, {}, {}};
}
