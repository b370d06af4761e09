#include "ui/pages/subjects/grade_texts.h"

#include "ui/widgets/paragraph.h"

#include <QVBoxLayout>
#include <algorithm>

namespace {
constexpr auto noSuchGrade = u"-";

bool hasTexts(const EventTerm& term) {
  return std::any_of(term.grades.begin(), term.grades.end(),
                     [](const QString& text) { return !text.isEmpty(); });
}
} // namespace

bool hasNoGrade(const EventTerm* term, const std::optional<int>& grade) {
  return term && grade && term->grades.at(static_cast<std::size_t>(*grade - 1)) == noSuchGrade;
}

GradeTexts::GradeTexts(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("gradeTexts"));
  setAccessibleName(tr("What the grades mean"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  m_definition = new Paragraph(QStringLiteral("termDefinition"), TextRole::Muted);
  layout->addWidget(m_definition);
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    m_lines[i] = new Paragraph(QStringLiteral("gradeText%1").arg(i + 1));
    layout->addWidget(m_lines[i]);
  }
  hide();
}

void GradeTexts::show(const EventTerm* term, const std::optional<int>& grade) {
  setVisible(term && hasTexts(*term));
  if (!term || !hasTexts(*term)) return;
  m_definition->setText(term->definition);
  m_definition->setVisible(!term->definition.isEmpty());
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    const int number = static_cast<int>(i) + 1;
    const QString& said = term->grades[i];
    const bool chosen = grade == number;
    const bool none = said.isEmpty() || said == noSuchGrade;
    const QString text = none ? tr("no such grade") : said;
    m_lines[i]->setText((chosen ? tr("▶ Grade %1: %2") : tr("Grade %1: %2")).arg(number).arg(text));
    setTextRole(m_lines[i], chosen && !none ? TextRole::Body : TextRole::Muted);
    QFont font = m_lines[i]->font();
    font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    m_lines[i]->setFont(font);
  }
}
