#include "ui/shell/go_to_dialog.h"

#include "app/reports/words/decision_words.h"
#include "app/study/study.h"
#include "app/study/words.h"
#include "ui/shell/start/shell_text.h"
#include "ui/widgets/layout.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <algorithm>

namespace {
constexpr int mostShown = 40;

bool hasAll(const QString& words, const QStringList& wanted) {
  return std::all_of(wanted.begin(), wanted.end(),
                     [&](const QString& each) { return words.contains(each, Qt::CaseInsensitive); });
}
} // namespace

GoToDialog::GoToDialog(std::vector<Target> targets, QWidget* parent)
    : QDialog(parent), m_targets(std::move(targets)) {
  auto* layout = dialogColumn(this, "goToDialog", tr("Go to"), 520);
  m_words = named<QLineEdit>("goToWords");
  m_words->setPlaceholderText(tr("Number of a subject, page, tab, decision, action"));
  m_words->setAccessibleName(tr("Go to"));
  m_words->installEventFilter(this);
  m_list = named<QListWidget>("goToList");
  m_list->setAccessibleName(tr("What was found"));
  m_list->setMinimumHeight(atTypeSize(280));
  m_note = wrappedLabel("goToNote", TextRole::Muted);
  addAll(layout, {labelFor(m_words, tr("&Go to")), m_words, m_list, m_note});
  connect(m_words, &QLineEdit::textChanged, this, &GoToDialog::search);
  connect(m_words, &QLineEdit::returnPressed, this, &GoToDialog::choose);
  connect(m_list, &QListWidget::itemActivated, this, &GoToDialog::choose);
  search();
}

void GoToDialog::setTargets(std::vector<Target> targets) {
  m_targets = std::move(targets);
  search();
}

void GoToDialog::search() {
  const QStringList wanted = m_words->text().split(u' ', Qt::SkipEmptyParts);
  const int row = std::max(0, m_list->currentRow());
  m_list->clear();
  int found = 0;
  for (std::size_t i = 0; i < m_targets.size(); ++i) {
    const bool isExactly = m_targets[i].words.compare(m_words->text().trimmed(), Qt::CaseInsensitive) == 0;
    if (!hasAll(m_targets[i].words, wanted) || (++found > mostShown && !isExactly)) continue;
    auto* item = new QListWidgetItem(m_targets[i].words);
    item->setData(Qt::UserRole, static_cast<int>(i));
    m_list->insertItem(isExactly ? 0 : m_list->count(), item);
  }
  m_list->setCurrentRow(sender() == m_words ? 0 : std::min(row, m_list->count() - 1));
  QString note;
  if (found == 0) note = tr("Nothing in this study has these words.");
  if (found > mostShown)
    note = tr("The first %1 of %2. Type more of what you look for.").arg(mostShown).arg(found);
  showWords(m_note, note);
}

void GoToDialog::choose() {
  const QListWidgetItem* item = m_list->currentItem();
  if (!item) return;
  m_chosen = &m_targets[item->data(Qt::UserRole).toUInt()];
  accept();
}

/// The arrows move in the list while the caret stays where one types.
bool GoToDialog::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const int steps = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    const int row = m_list->currentRow() + steps;
    if (steps != 0 && row >= 0 && row < m_list->count()) m_list->setCurrentRow(row);
    if (steps != 0) return true;
  }
  return QDialog::eventFilter(watched, event);
}

std::vector<Target> targetsOf(const Study& study, const std::function<void(PageId, RowId)>& open) {
  std::vector<Target> targets;
  const auto add = [&](const QString& words, PageId page, RowId row) {
    targets.push_back({words, [open, page, row] { open(page, row); }});
  };
  for (const Subject& subject : study.subjects) {
    const QString number = subject.screening().number;
    const QString label = subject.label();
    add(label == number ? ShellText::tr("Subject %1").arg(label)
                        : ShellText::tr("Subject %1, %2").arg(label, number),
        PageId::Subjects, subject.id);
    for (const Screening& screening : subject.screenings)
      add(ShellText::tr("Screening %1").arg(screening.number), PageId::Screening, screening.id);
  }
  for (auto decision = study.decisions.rbegin(); decision != study.decisions.rend(); ++decision)
    add(ShellText::tr("Decision %1, %2: %3")
            .arg(decision->number)
            .arg(decision->date.toString(Qt::ISODate), decisionText(study, *decision)),
        PageId::Decisions, decision->id);
  return targets;
}
