#pragma once
#include <QString>
#include <QStringList>

/// Pieces of the HTML that QTextDocument understands, for everything that is printed.
namespace html {
/// Text as it was typed: escaped, line breaks kept, runs without a blank breakable anywhere.
QString text(const QString& plain);

struct Cell {
  QString content; ///< HTML
  QString style;   ///< class name, empty = plain
};
Cell cell(const QString& plain, const QString& style = {}); ///< escapes
QString join(const QStringList& plain);                     ///< one below the other

/// A table over the whole width; `widths` in percent.
class Table {
 public:
  explicit Table(const QList<int>& widths) : m_widths(widths) {}
  Table& head(const QStringList& titles);
  Table& row(const QList<Cell>& cells);
  QString toHtml() const;

 private:
  QString rowHtml(const QString& tag, const QList<Cell>& cells) const;
  QList<int> m_widths;
  QString m_rows;
};

/// The whole page: style sheet and body.
QString page(const QString& body);
QString heading(const QString& plain);
QString paragraph(const QString& content, const QString& style = {}); ///< content is HTML
} // namespace html
