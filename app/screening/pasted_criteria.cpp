#include "app/screening/pasted_criteria.h"

#include <QRegularExpression>
#include <QStringList>

namespace {
bool isCode(const QString& cell) {
  static const QRegularExpression code(QStringLiteral("^[A-Za-z]{0,3}[0-9]{1,3}[.)]?$"));
  return code.match(cell).hasMatch();
}

PastedCriterion criterionIn(const QStringList& cells, CriterionColumn into) {
  const auto alone = [into](const QString& code, const QString& text) {
    return into == CriterionColumn::English ? PastedCriterion{code, text, {}}
                                            : PastedCriterion{code, {}, text};
  };
  if (cells.size() == 1) return alone({}, cells[0]);
  if (cells.size() == 2)
    return isCode(cells[0]) ? alone(cells[0], cells[1]) : PastedCriterion{{}, cells[0], cells[1]};
  return {cells[0], cells[1], cells[2]};
}
} // namespace

std::vector<PastedCriterion> pastedCriteria(const QString& text, CriterionColumn into) {
  static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|[\\n\\r\\x{2028}\\x{2029}]"));
  std::vector<PastedCriterion> criteria;
  for (const QString& line : text.split(lineEnd)) {
    if (line.trimmed().isEmpty()) continue;
    QStringList cells = line.split(u'\t');
    for (QString& cell : cells)
      cell = cell.simplified();
    while (cells.size() > 1 && cells.last().isEmpty())
      cells.removeLast();
    criteria.push_back(criterionIn(cells, into));
  }
  return criteria;
}
