#include "ui/pages/audit/audit_bars.h"

#include "app/base/plain_text.h"
#include "app/study/user.h"
#include "db/audit/audit_fields.h"
#include "db/audit/audit_words.h"
#include "db/session/study_commands.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/completion.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/text_fields.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/layout.h"

#include <QTimer>
#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {
/// Long entries must not make the closed box wide; the open list shows them whole.
void keepNarrow(ChoiceField* field) {
  field->box()->setNarrow(8, 340);
  field->box()->setMaxVisibleItems(20);
}

bool isSubject(const Subject& subject, const QString& label) {
  const auto same = [&](const QString& one) { return one.compare(label, Qt::CaseInsensitive) == 0; };
  return same(subject.label()) ||
         std::any_of(subject.screenings.begin(), subject.screenings.end(),
                     [&](const Screening& screening) { return same(screening.number); });
}

QStringList subjectLabels(const Study& study) {
  QStringList labels;
  for (const Subject& subject : study.subjects)
    labels << subject.label();
  return labels;
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
  markAsSearch(m_text->edit());
  completeWith(m_subject, tr("Subjects that were found"), [&study] { return subjectLabels(study); });
  add(m_subject, 104);
  add(m_person, 168);
  add(m_action, 176);
  add(m_field, 208);
  add(m_from, 160);
  add(m_to, 160);
  add(m_text, 184);
  fillFields();
  refresh();
}

void AuditFilterBar::add(Field* field, int width) {
  field->setFixedWidth(atTypeSize(width));
  field->keepRoom(false); // two lines of them on the smallest screen
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
  m_settled->stop(); // it is asked now
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
  check();
  Q_EMIT changed();
}

PaperBar::PaperBar(const StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  auto* layout = tightColumn(this, 4);
  m_paper = new TextField(QStringLiteral("paperHead"), tr("C&hain head on a paper"));
  m_paper->edit()->setPlaceholderText(QStringLiteral("558:2c58…4036a"));
  auto* button = named<QPushButton>("comparePaper", tr("&Compare"));
  button->setAccessibleName(tr("Compare the paper with this study"));
  button->setAutoDefault(false);
  m_answer = new MessageLine(QStringLiteral("paperAnswer"));
  m_paper->addBeside(button);
  addAll(layout, {m_paper, m_answer});
  connect(m_paper, &Field::edited, m_answer, [this] { m_answer->say({}); });
  connect(m_paper->edit(), &QLineEdit::returnPressed, this, &PaperBar::compare);
  connect(button, &QPushButton::clicked, this, &PaperBar::compare);
}

void PaperBar::compare() {
  const auto paper = readPaperHead(m_paper->text());
  const auto compared = paper ? m_session.compare(*paper) : tl::unexpected(paper.error());
  m_answer->say({});
  m_paper->setMessage(compared ? QString() : compared.error().message,
                      compared ? Field::Tone::Neutral : Field::Tone::Error);
  if (!compared) return;
  const bool same = compared->answer == PaperAnswer::SameHistory;
  m_answer->say(paperAnswerText(*compared), same ? Field::Tone::Good : Field::Tone::Error);
}

ReviewBar::ReviewBar(StudySession& session, std::function<qint64()> here, QWidget* parent)
    : QWidget(parent), m_session(session), m_here(std::move(here)) {
  auto* line = tightLine(this);
  m_reviewed = new Paragraph(QStringLiteral("auditReviewed"), TextRole::Muted);
  m_remark = new TextField(QStringLiteral("reviewRemark"), tr("Remar&k on the review"));
  m_remark->input()->setFixedWidth(atTypeSize(176));
  auto* button = named<QPushButton>("reviewHere", tr("Reviewed &up to here…"));
  button->setAccessibleName(QString(button->text()).remove(u'&'));
  button->setToolTip(tr("Up to the chosen line; without one, up to the first of the list."));
  m_remark->addBeside(button);
  line->addWidget(m_reviewed, 1, Qt::AlignVCenter); // of the input, between its label and its message
  auto* undo = new DraftLine(QStringLiteral("reviewRemark"), tr("Remark on the review"));
  line->addWidget(undo, 0, Qt::AlignVCenter);
  line->addWidget(m_remark);
  connect(button, &QPushButton::clicked, this, &ReviewBar::review);
  m_draft = new FormDraft(
      this, session, undo, QStringLiteral("audit/review"), [this] { return m_remark->text().toUtf8(); },
      [this](const QByteArray& typed) { m_remark->setText(QString::fromUtf8(typed)); });
  m_draft->restore();
}

void ReviewBar::refresh() {
  const auto reviews = m_session.auditReviews();
  m_reviewed->setText(reviews ? auditReviewText(*reviews, m_session.journalHead().sequence, m_session.study())
                              : reviews.error().message);
}

void ReviewBar::review() {
  const qint64 line = m_here();
  if (line == 0) return m_remark->setMessage(tr("No line is shown."), Field::Tone::Error);
  const QString remark = m_remark->text();
  QStringList what{tr("Every line of the audit trail up to No. %1.").arg(line)};
  if (!remark.isEmpty()) what << tr("Remark: %1").arg(remark);
  const User& user = m_session.user();
  const SignatureRequest request{tr("Audit trail reviewed"), joinSentences(what),
                                 may(user.role, Action::ReviewAudit) ? user.login : QString()};
  const bool reviewed = askSignature(this, request, [&](const Credentials& who) -> std::optional<Refusal> {
    const auto done = m_session.commands().reviewAudit(line, remark, who);
    return done ? std::nullopt : std::optional(done.error());
  });
  if (reviewed) m_draft->startAnew();
}
