#pragma once
#include <QString>
#include <vector>

/// A criterion of an exclusion list as it is pasted; what was not in the line is empty.
struct PastedCriterion {
  QString code;
  QString textEn;
  QString textZh;
  bool operator==(const PastedCriterion&) const = default;
};

enum class CriterionColumn { English, Chinese };

/// One criterion a line, blank lines aside. A line of one cell is the text of the column that it is pasted
/// into; of two cells the English and the Chinese text, or a code (E1) and the text of that column; of three,
/// code, English and Chinese. Cells are parted by tabs, as spreadsheets and tables give them; further cells
/// are left aside.
std::vector<PastedCriterion> pastedCriteria(const QString& text, CriterionColumn into);
