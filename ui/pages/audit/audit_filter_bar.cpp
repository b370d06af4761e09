#include "ui/pages/audit/audit_filter_bar.h"

#include "app/study/study.h"
#include "db/audit/audit_fields.h"
#include "db/audit/audit_words.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/text_fields.h"
#include "ui/widgets/flow_layout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>
#include <QTimer>
#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {
/// Long entries must not make the closed box wide; the open list shows them whole.
void keepNarrow(ChoiceField* field) {
  field->box()->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  field->box()->setMinimumContentsLength(8);
  field->box()->view()->setMinimumWidth(340);
  field->box()->setMaxVisibleItems(20);
}

bool isSubject(const Subject& subject, const QString& label) {
  const auto same = [&](const QString& one) { return one.compare(label, Qt::CaseInsensitive) == 0; };
  return same(subject.label()) ||
         std::any_of(subject.screenings.begin(), subject.screenings.end(),
                     [&](const Screening& screening) { return same(screening.number); });
}
} // namespace

AuditFilterBar::AuditFilterBar(const Study& study, QWidget* parent) : QWidget(parent), m_study(study) {
  m_settled = new QTimer(this);
  m_settled->setSingleShot(true);
  m_settled->setInterval(250ms);
  connect(m_settled, &QTimer::timeout, this, &AuditFilterBar::changed);
  m_layout = new FlowLayout(8, this);
  m_subject = new TextField(QStringLiteral("auditSubject"), tr("&Subject"));
  m_person = new ChoiceField(QStringLiteral("auditPerson"), tr("P&erson"));
  m_action = new ChoiceField(QStringLiteral("auditAction"), tr("&Action"));
  m_field = new ChoiceField(QStringLiteral("auditField"), tr("&Field"));
  m_from = new DateField(QStringLiteral("auditFrom"), tr("F&rom"));
  m_to = new DateField(QStringLiteral("auditTo"), tr("&To"));
  m_text = new TextField(QStringLiteral("auditText"), tr("Te&xt in values, reasons"));
  auto* completer = new QCompleter(this);
  completer->setModel(new QStringListModel(completer));
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchContains);
  m_subject->edit()->setCompleter(completer);
  add(m_subject, 104);
  add(m_person, 168);
  add(m_action, 176);
  add(m_field, 208);
  add(m_from, 132);
  add(m_to, 132);
  add(m_text, 184);
  fillFields();
  refresh();
}

void AuditFilterBar::add(Field* field, int width) {
  field->setFixedWidth(width);
  if (auto* choice = qobject_cast<ChoiceField*>(field)) keepNarrow(choice);
  m_layout->addWidget(field);
  connect(field, &Field::edited, this, [this] { m_settled->start(); });
}

void AuditFilterBar::fillFields() {
  QStringList words;
  for (const QString& action : auditActions()) {
    m_actions << action;
    words << auditActionName(action);
  }
  m_action->setChoices(words);
  words.clear();
  for (const AuditedTable& table : auditedTables()) {
    const QString name = auditTableName(table.table);
    m_fields.emplace_back(table.table, QString());
    words << name;
    for (const QString& column : table.columns) {
      m_fields.emplace_back(table.table, column);
      words << QStringLiteral("%1: %2").arg(name, auditFieldName(column));
    }
  }
  m_field->setChoices(words);
}

void AuditFilterBar::refresh() {
  QStringList labels;
  for (const Subject& subject : m_study.subjects)
    labels << subject.label();
  auto* model = static_cast<QStringListModel*>(m_subject->edit()->completer()->model());
  if (model->stringList() != labels) model->setStringList(labels);
  std::vector<RowId> people{0};
  QStringList names{tr("the program")};
  for (const User& user : m_study.users) {
    people.push_back(user.id);
    names << user.name;
  }
  if (people == m_people) return;
  const auto chosen = m_person->index();
  const QSignalBlocker quiet(m_person);
  m_people = people;
  m_person->setChoices(names);
  m_person->setIndex(chosen);
}

RowId AuditFilterBar::typedSubject() const {
  const auto found = std::find_if(m_study.subjects.begin(), m_study.subjects.end(),
                                  [&](const Subject& s) { return isSubject(s, m_subject->text()); });
  return found == m_study.subjects.end() ? 0 : found->id;
}

bool AuditFilterBar::check() {
  const bool known = m_subject->text().isEmpty() || typedSubject() != 0;
  m_subject->setMessage(known ? QString() : tr("No such subject."),
                        known ? Field::Tone::Neutral : Field::Tone::Error);
  bool days = m_from->check();
  days = m_to->check() && days;
  return known && days;
}

AuditFilter AuditFilterBar::filter() const {
  const QTimeZone& zone = m_study.site.timeZone;
  AuditFilter filter;
  filter.subjectId = m_subject->text().isEmpty() ? 0 : typedSubject();
  if (const auto person = m_person->index()) filter.userId = m_people.at(static_cast<std::size_t>(*person));
  if (const auto action = m_action->index()) filter.action = m_actions.at(*action);
  if (const auto field = m_field->index())
    std::tie(filter.table, filter.column) = m_fields.at(static_cast<std::size_t>(*field));
  if (const auto from = m_from->date()) filter.from = from->startOfDay(zone).toUTC();
  if (const auto to = m_to->date()) filter.before = to->addDays(1).startOfDay(zone).toUTC();
  filter.text = m_text->text();
  return filter;
}

void AuditFilterBar::clear() {
  for (TextField* field : std::initializer_list<TextField*>{m_subject, m_from, m_to, m_text})
    field->setText({});
  for (ChoiceField* field : {m_person, m_action, m_field})
    field->setIndex({});
  m_settled->stop();
  check();
  Q_EMIT changed();
}
