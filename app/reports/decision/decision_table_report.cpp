#include "app/reports/decision/decision_table_report.h"

#include "app/base/plain_text.h"
#include "app/escalation/recommendation.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/printed_parts.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study.h"

#include <QLocale>
#include <algorithm>
#include <tuple>

bool DecisionLine::covers(const Tally& tally) const {
  const int evaluable = tally.evaluable();
  return evaluable >= evaluableFrom && evaluable <= evaluableTo && tally.dlts >= dltsFrom &&
         tally.dlts <= dltsTo.value_or(evaluable) &&
         early.value_or(tally.earlyDlts() >= 2) == (tally.earlyDlts() >= 2);
}

namespace {
bool saysTheSame(const DecisionLine& line, const DecisionTableRow& row) {
  return line.rule == row.rule && line.enrol == row.enrol && line.agreement == row.agreement &&
         line.early == row.early;
}

/// DLTs that there can be: with at most one among the first six, the others are later ones.
int mostDlts(int evaluable, std::optional<bool> early) {
  return early == false ? evaluable - Tally::firstSix + 1 : evaluable;
}

/// Takes the row of the next m into the line, if their DLTs are the same ones as far as m allows.
bool extend(DecisionLine& line, const DecisionTableRow& row) {
  if (row.evaluable != line.evaluableTo + 1 || row.dltsFrom != line.dltsFrom || !saysTheSame(line, row))
    return false;
  const bool upToM = row.dltsTo == mostDlts(row.evaluable, row.early);
  // "up to m" so far and no further than that m: 0–1 of 1, then 0–1 of 2
  const bool closesHere = !line.dltsTo && !upToM && row.dltsTo == mostDlts(line.evaluableTo, line.early);
  const bool same = line.dltsTo ? !upToM && row.dltsTo == *line.dltsTo : upToM;
  if (!same && !closesHere) return false;
  if (closesHere) line.dltsTo = row.dltsTo;
  line.evaluableTo = row.evaluable;
  return true;
}

DecisionLine lineOf(const DecisionTableRow& row) {
  DecisionLine line{row.evaluable, row.evaluable, row.dltsFrom, {},
                    row.early,     row.rule,      row.enrol,    row.agreement};
  if (row.dltsTo < mostDlts(row.evaluable, row.early)) line.dltsTo = row.dltsTo;
  return line;
}

/// Makes the lines of one level of its rows, which come by m.
class LineMaker {
 public:
  void add(std::vector<DecisionLine>& lines, const DecisionTableRow& row) {
    std::erase_if(m_open, [&](std::size_t at) { return lines[at].evaluableTo + 1 < row.evaluable; });
    for (const std::size_t at : m_open)
      if (extend(lines[at], row)) return;
    m_open.push_back(lines.size());
    lines.push_back(lineOf(row));
  }

 private:
  std::vector<std::size_t> m_open; ///< lines that the next m may still extend: a long table has thousands
};

/// Levels of one part follow the same rows of section 4.
bool belongs(const DoseDesign& design, const DecisionSheetPart& part, const DecisionLines& lines) {
  if (part.completing != lines.completing) return false;
  return part.completing || design.level(part.levels.front()).rule == design.level(lines.level).rule;
}

/// The same but for how many subjects there can be, which each level has of its own.
bool isLike(const DecisionLine& a, const DecisionLine& b) {
  DecisionLine other = b;
  other.evaluableTo = a.evaluableTo;
  return a == other;
}

void addTo(DecisionSheetPart& part, const DecisionLines& lines) {
  part.levels.push_back(lines.level);
  for (const DecisionLine& line : lines.lines) {
    if (line.rule == Rule::CeDone) continue; // of the planned number, as the notes say
    const auto known =
        std::find_if(part.lines.begin(), part.lines.end(), [&](const DecisionSheetPart::Line& other) {
          return part.completing ? isLike(other.line, line) : other.line == line;
        });
    if (known == part.lines.end()) {
      part.lines.push_back({{lines.level}, line});
      continue;
    }
    known->levels.push_back(lines.level);
    known->line.evaluableTo = std::max(known->line.evaluableTo, line.evaluableTo);
  }
}
} // namespace

std::vector<DecisionLines> decisionLines(const DoseDesign& design) {
  std::vector<DecisionLines> all;
  LineMaker made;
  for (const DecisionTableRow& row : decisionTable(design)) {
    const bool begins =
        all.empty() || all.back().level != row.level || all.back().completing != row.completing;
    if (begins) {
      all.push_back({row.level, row.completing, {}});
      made = LineMaker();
    }
    made.add(all.back().lines, row);
  }
  return all;
}

std::vector<DecisionSheetPart> decisionSheet(const DoseDesign& design) {
  std::vector<DecisionLines> byLevel = decisionLines(design);
  std::stable_partition(byLevel.begin(), byLevel.end(),
                        [](const DecisionLines& lines) { return !lines.completing; });
  std::vector<DecisionSheetPart> sheet;
  for (const DecisionLines& lines : byLevel) {
    auto part = std::find_if(sheet.begin(), sheet.end(),
                             [&](const DecisionSheetPart& other) { return belongs(design, other, lines); });
    if (part == sheet.end()) part = sheet.insert(sheet.end(), {{}, lines.completing, {}});
    addTo(*part, lines);
  }
  const auto order = [](const DecisionSheetPart::Line& a, const DecisionSheetPart::Line& b) {
    return std::tuple(a.line.evaluableFrom, a.line.dltsFrom, a.line.early, a.levels) <
           std::tuple(b.line.evaluableFrom, b.line.dltsFrom, b.line.early, b.levels);
  };
  for (DecisionSheetPart& part : sheet)
    std::sort(part.lines.begin(), part.lines.end(), order);
  return sheet;
}

std::vector<PresentTally> presentTallies(const DoseDesign& design, const Course& course) {
  const CourseCounts counts = countOf(design, course);
  const bool completing = completingStands(design, counts);
  std::vector<PresentTally> present;
  for (int level = 1; level <= counts.highest; ++level) {
    const auto index = static_cast<std::size_t>(level - 1);
    const bool byCompleting =
        counts.all[index].leftThreePlusThree() || (completing && level == counts.completing);
    present.push_back({level, byCompleting, counts.settled[index] != 0, counts.all[index]});
  }
  return present;
}

namespace {
QString partHtml(const DecisionSheetPart& part) {
  const QString fine = QStringLiteral("fine");
  html::Table table({7, 9, 12, 40, 12, 20});
  table.head(QStringList{ReportsText::tr("Level")} + decisionTableHeads(), fine);
  for (const DecisionSheetPart::Line& line : part.lines) {
    QList<html::Cell> cells{html::cell(levelsText(line.levels), fine)};
    for (const QString& text : decisionTableCells(line.line))
      cells << html::cell(text, fine);
    cells[4].style = QStringLiteral("fine strong"); // the rule's id
    table.row(cells);
  }
  return table.toHtml();
}
} // namespace

QString decisionTableBody(const Study& study, int designVersion) {
  const DoseDesign& design = study.protocol.design;
  QString body =
      html::sentence(joinSentences(decisionTableBasis(study, designVersion)), QStringLiteral("fine"));
  for (const DecisionSheetPart& part : decisionSheet(design))
    body += html::subheading(levelsTitle(design, part.levels, part.completing)) + partHtml(part);
  return body + html::sentence(joinSentences(decisionTableNotes(design)), QStringLiteral("fine muted"));
}

QString decisionTableHtml(const Study& study, int designVersion) {
  return html::page(reportTitleHtml(study, ReportsText::tr("Decision table"), QLocale().name()) +
                    decisionTableBody(study, designVersion));
}
