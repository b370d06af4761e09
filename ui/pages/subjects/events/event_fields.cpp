#include "ui/pages/subjects/events/event_fields.h"

#include "app/study/ctcae_dictionary.h"
#include "ui/widgets/layout.h"

#include <QAbstractListModel>
#include <QCompleter>
#include <QLocale>
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
  auto* layout = tightColumn(this, 2);
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
  showWords(m_definition, term->definition);
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

namespace {
QString shownName(const EventTerm& term) {
  return shownName(term.name, QLocale().name());
}

/// In the other language; empty where nobody has it.
QString otherName(const EventTerm& term) {
  return shownName(term) == term.name.en ? term.name.zh : term.name.en;
}

/// "Fever · 发热", first in the reader's language.
QString labelOf(const EventTerm& term) {
  const QString other = otherName(term);
  return other.isEmpty() ? shownName(term) : shownName(term) + QStringLiteral(" · ") + other;
}

/// Puts the name alone into the input.
class TermCompleter : public QCompleter {
 public:
  using QCompleter::QCompleter;
  QString pathFromIndex(const QModelIndex& index) const override {
    return index.data(Qt::EditRole).toString();
  }
};
} // namespace

/// What was found.
class TermModel : public QAbstractListModel {
 public:
  using QAbstractListModel::QAbstractListModel;
  void show(std::vector<const EventTerm*> found) {
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
  }
  int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
  }
  QVariant data(const QModelIndex& index, int role) const override {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const EventTerm& term = *m_found[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) return labelOf(term);
    return role == Qt::EditRole ? shownName(term) : QVariant();
  }

 private:
  std::vector<const EventTerm*> m_found; ///< of the field's terms
};

TermField::TermField(const QString& name, const QString& label, QWidget* parent)
    : TextField(name, label, {}, parent) {
  m_model = new TermModel(this);
  m_completer = new TermCompleter(m_model, this);
  m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // search() has filtered
  m_completer->setMaxVisibleItems(10);
  nameCompletions(*m_completer, tr("Terms that were found"));
  setLongest(longestName);
  edit()->setCompleter(m_completer);
  connect(edit(), &QLineEdit::textEdited, this, &TermField::search);
  connect(edit(), &QLineEdit::textChanged, this, &TermField::takeText);
  connect(edit(), &QLineEdit::editingFinished, this, &TermField::settle);
}

void TermField::setTerms(std::vector<EventTerm> terms, const QString& version) {
  if (terms == m_terms && version == m_version) return;
  m_model->show({}); // it points into the old ones
  const QString kept = text();
  m_terms = std::move(terms);
  m_version = version;
  if (!edit()->isModified()) setText(kept);
  showHint();
}

QString TermField::text() const {
  if (isKept()) return m_kept;
  const QString typed = TextField::text();
  const EventTerm* found = termNamed(m_terms, typed);
  return found ? found->name.en : typed;
}

void TermField::setText(const QString& text) {
  m_kept = text;
  TextField::setText(displayTerm(m_terms, text));
}

bool TermField::isKept() const {
  const QString typed = TextField::text();
  return typed == m_kept.trimmed() || typed == displayTerm(m_terms, m_kept).trimmed();
}

const EventTerm* TermField::term() const {
  return termNamed(m_terms, TextField::text());
}

void TermField::search(const QString& typed) {
  m_model->show(searchTerms(m_terms, typed));
}

/// What nobody typed just now, such as a draft of before the language was switched, is shown in this
/// language.
void TermField::takeText() {
  const QString typed = TextField::text();
  if (!edit()->isModified() && displayTerm(m_terms, typed) != typed) setText(text());
  showHint();
}

/// Case and language as the dictionary has them, of what a person typed; what is saved stays as it is.
void TermField::settle() {
  const EventTerm* found = isKept() ? nullptr : term();
  if (found && shownName(*found) != edit()->text()) setText(found->name.en);
  showHint();
}

void TermField::showHint() {
  if (tone() == Tone::Error) return;
  const EventTerm* found = term();
  if (found) {
    QStringList parts{otherName(*found), found->organClass.in(QLocale().name())};
    if (parts.last().isEmpty()) parts.last() = found->organClass.en;
    parts.removeAll(QString());
    return setMessage(parts.join(QStringLiteral(" · ")));
  }
  if (text().isEmpty() || m_terms.empty()) return setMessage({});
  const auto matches = static_cast<int>(searchTerms(m_terms, text()).size());
  if (edit()->hasFocus() && matches > 0)
    return setMessage(tr("%n term(s) found; ↓ and Enter choose.", nullptr, matches));
  setMessage(m_version.isEmpty() ? tr("Not in the list of expected terms; kept as typed.")
                                 : tr("No term of CTCAE %1; kept as typed.").arg(m_version));
}
