#include "ui/pages/subjects/treatment/answer_form.h"

#include "app/reports/worksheet/worksheet_words.h"
#include "app/study/fields/treatment_fields.h"
#include "app/study/study.h"
#include "app/study/user.h"
#include "db/session/stored_measurements.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/text_fields.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/reading_order.h"

#include <algorithm>

AnswerForm::AnswerForm(StudySession& session, QWidget* parent)
    : RecordForm(session, QStringLiteral("answer"), parent) {
  tightColumn(this)->addWidget(makeInputs());
  bindHistory<DltAnswer>();
  watchFields();
}

QWidget* AnswerForm::makeInputs() {
  m_inputs = new QWidget;
  m_item = new Paragraph(QStringLiteral("answerItem"), TextRole::Heading);
  m_rule = new Paragraph(QStringLiteral("answerRule"));
  m_others = new Paragraph(QStringLiteral("answerOthers"), TextRole::Muted);
  m_dlt = new YesNoField(inputOf(&DltAnswer::dlt), tr("&Is it a DLT?"));
  m_dlt->setRequired(tr("Is it a DLT, yes or no?"));
  m_why = new TextField(inputOf(&DltAnswer::why), tr("Wh&y"));
  m_why->setRequired(tr("Say why it is a DLT, or why not."));
  auto* line = tightLine(24);
  line->addWidget(m_dlt, 1, Qt::AlignTop);
  line->addWidget(m_why, 4, Qt::AlignTop);
  auto* layout = tightColumn(m_inputs, 4);
  addAll(layout, {m_item, m_rule, m_others});
  layout->addLayout(line);
  QHBoxLayout* foot = makeFoot(QStringLiteral("answer"), "saveAnswer", tr("&Save the answer"));
  m_second = named<QPushButton>("saveSecondAnswer", tr("Save as sec&ond reader…"));
  connect(m_second, &QPushButton::clicked, this, &AnswerForm::saveSigned);
  foot->insertWidget(1, m_second);
  m_takeBack = named<QPushButton>("takeAnswerBack", tr("Take the answer back…"));
  connect(m_takeBack, &QPushButton::clicked, this, &AnswerForm::takeBack);
  foot->insertWidget(2, m_takeBack);
  layout->addLayout(foot);
  return m_inputs;
}

std::vector<RowId> AnswerForm::idsOf(const Subject& subject) const {
  std::vector<RowId> ids;
  if (const auto sheet = worksheetNow(session(), subject))
    for (const AskedItem& asked : askedItems(study(), subject, *sheet))
      ids.push_back(asked.number);
  return ids;
}

const AskedItem* AnswerForm::shown() const {
  return firstThat(m_asked, [this](const AskedItem& asked) { return asked.number == shownId(); });
}

const DltAnswer* AnswerForm::own(const AskedItem& asked) const {
  const RowId me = session().user().id;
  return firstThat(asked.answers, [me](const DltAnswer& answer) { return answer.by == me; });
}

const DltAnswer* AnswerForm::latestOwn() const {
  const AskedItem* asked = shown();
  if (!asked || !subject()) return nullptr;
  const RowId me = session().user().id;
  const DltAnswer* latest = nullptr;
  for (const DltAnswer& answer : subject()->answers)
    if (answer.by == me && answer.eventId == asked->eventId && answer.item == asked->item.id &&
        (!latest || latest->at <= answer.at))
      latest = &answer;
  return latest;
}

std::optional<RowId> AnswerForm::shownRow() const {
  const AskedItem* asked = shown();
  const DltAnswer* answer = asked ? own(*asked) : nullptr;
  return answer ? std::optional(answer->id) : std::nullopt;
}

void AnswerForm::take(const Subject& subject) {
  const auto sheet = worksheetNow(session(), subject);
  m_definition = sheet ? sheet->definition : 0;
  m_asked = sheet ? askedItems(study(), subject, *sheet) : std::vector<AskedItem>();
}

void AnswerForm::fillRecord(const Subject& subject) {
  take(subject);
  const AskedItem* asked = shown();
  const DltAnswer* answer = asked && !awaitsSecondReader(study(), *asked) ? own(*asked) : nullptr;
  m_dlt->setAnswer(answer ? std::optional(answer->dlt) : std::nullopt);
  m_why->setText(answer ? answer->why : QString());
}

QString AnswerForm::others(const AskedItem& asked) const {
  QStringList lines;
  for (const DltAnswer& answer : asked.answers) {
    const User* reader = study().user(answer.by);
    const QString name = reader ? reader->name : QString();
    if (awaitsSecondReader(study(), asked))
      lines << tr("%1 has answered. It is shown once the second reader has answered, too.").arg(name);
    else if (answer.by != session().user().id)
      lines << tr("%1 answered: %2 %3").arg(name, answer.dlt ? tr("a DLT.") : tr("no DLT."), answer.why);
  }
  return lines.join(u'\n');
}

void AnswerForm::showLive(const Subject& subject) {
  take(subject);
  const AskedItem* asked = shown();
  m_inputs->setVisible(asked);
  if (!asked) return;
  m_item->setText(tr("%1 · %2: %3").arg(asked->name, asked->item.id, itemText(asked->item)));
  m_rule->setText(verdictSentence(asked->item, asked->verdict, study().site.timeZone));
  showWords(m_others, others(*asked));
  const bool asksSecond = study().site.secondReader && asked->isOpen;
  m_second->setVisible(asksSecond && may(session().user().role, Action::AssessDlt));
  allowEntry(mayEnter());
  m_second->setEnabled(isEdited());
  m_takeBack->setVisible(latestOwn() && may(session().user().role, Action::AssessDlt));
}

DltAnswer AnswerForm::typed() const {
  DltAnswer answer;
  const AskedItem* asked = shown();
  answer.eventId = asked->eventId;
  answer.item = asked->item.id;
  answer.definition = m_definition;
  answer.state = asked->verdict.state;
  answer.dlt = m_dlt->answer().value_or(false);
  answer.why = m_why->text();
  return answer;
}

void AnswerForm::submit() {
  if (!may(session().user().role, Action::AssessDlt)) return saveSigned();
  if (!subject() || !shown()) return;
  const DltAnswer answer = typed();
  const auto command = [&](const QString& reason) -> Result<RowId> {
    return session().commands().saveAnswers(subjectId(), {answer}, reason).map([] { return RowId(0); });
  };
  saveBy(command, inputsByRefusal<DltAnswer>(), tr("The answer is saved."));
}

/// By a colleague: an investigator where somebody else is signed in, or the second reader.
void AnswerForm::saveSigned() {
  if (!subject() || !shown() || !checkFields(this)) return;
  const DltAnswer answer = typed();
  const SignatureRequest request{
      tr("Answer to the DLT worksheet"),
      tr("%1, %2: %3 %4")
          .arg(subject()->label(), m_item->text(), answer.dlt ? tr("a DLT.") : tr("no DLT."), answer.why),
      {}};
  const auto command = [&](const Credentials& who) -> std::optional<Refusal> {
    const auto result = session().commands().saveAnswers(subjectId(), {answer}, {}, who);
    return result ? std::nullopt : std::optional(result.error());
  };
  if (askSignature(this, request, command)) saved(tr("The answer is saved."));
}

void AnswerForm::takeBack() {
  const DltAnswer* answer = latestOwn();
  if (!answer) return;
  const auto result = withReason(
      this,
      [&, id = answer->id](const QString& reason) { return session().commands().voidAnswer(id, reason); },
      tr("Take back: %1, %2").arg(subject()->label(), m_item->text()));
  if (!result) {
    showRefused(result.error(), {});
    return;
  }
  fillAnew();
  say(tr("The answer is taken back and stays in the audit trail."));
  Q_EMIT recordChanged();
}

const AskedItem* AnswerForm::nextOpen() const {
  const auto isMine = [this](const AskedItem& asked) { return asked.isOpen && !own(asked); };
  if (const AskedItem* mine = firstThat(m_asked, isMine)) return mine;
  return firstThat(m_asked, [](const AskedItem& asked) { return asked.isOpen; });
}

/// On to the next item that waits.
void AnswerForm::saved(const QString& sentence) {
  RecordForm::saved(sentence);
  const AskedItem* next = nextOpen();
  if (!next || next->number == shownId()) return;
  edit(next->number);
  moveFocus(m_dlt->input());
}

void AnswerForm::showFirstOpen() {
  if (shownId() != 0 || !subject()) return;
  if (const AskedItem* next = nextOpen()) edit(next->number);
}
