#pragma once
#include <QString>
#include <QStringList>
#include <vector>

/// Pieces of the HTML that QTextDocument understands, for everything that is printed.
namespace html {
/// Text as it was typed: escaped, line breaks kept, runs without a blank breakable anywhere.
QString text(const QString& plain);

struct Cell {
  QString content; ///< HTML
  QString style;   ///< class name, empty = plain
};
Cell cell(const QString& plain, const QString& style = {}); ///< escapes
Cell strong(const QString& plain);                          ///< the same, of what names a row
QString join(const QStringList& plain);                     ///< one below the other

/// A table over the whole width; `widths` in percent.
class Table {
 public:
  explicit Table(const QList<int>& widths) : m_widths(widths) {}
  Table& head(const QStringList& titles, const QString& style = {});
  Table& row(const QList<Cell>& cells);
  Table& fact(const QString& name, const QString& value); ///< a row of two cells
  QString toHtml() const;

 private:
  QString rowHtml(const QString& tag, const QList<Cell>& cells) const;
  QList<int> m_widths;
  QString m_rows;
};

/// Rows that may be many, as several tables one below the other: to set one long table takes QTextDocument
/// the square of its rows. Each has the titles, if there are any.
QString longTable(const QList<int>& widths, const QStringList& titles, const std::vector<QList<Cell>>& rows);

/// The whole page: style sheet and body.
QString page(const QString& body);
QString title(const QString& plain);      ///< of a document: the outermost bookmark of its PDF
QString heading(const QString& plain);    ///< of a chapter: a bookmark below it
QString subheading(const QString& plain); ///< inside a chapter: a bookmark below that
QString paragraph(const QString& content, const QString& style = {}); ///< content is HTML
QString sentence(const QString& plain, const QString& style = {});    ///< a paragraph; escapes
QString warning(const QString& plain);                                ///< a sentence that stands out
QString muted(const QString& plain);                                  ///< a sentence that stands back
/// Where the table of contents stands: PrintDocument::pieces.
QString contentsPlace();
} // namespace html
