#include "ui/pages/decisions/meeting_form.h"

#include "app/base/date_text.h"
#include "app/base/plain_text.h"
#include "app/reports/words/meeting_words.h"
#include "app/study/codes.h"
#include "app/study/fields/meeting_fields.h"
#include "app/study/study.h"
#include "ui/pages/decisions/package_button.h"
#include "ui/pages/subjects/record/subject_form.h"
#include "ui/print/output_button.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/layout.h"

#include <QPlainTextEdit>

namespace {
constexpr int pointsHeight = 96;
constexpr int shortestDecision = 14; ///< letters: "123, 2026-03-14"

/// What a line says last, and beside it what takes it out.
QLayout* withButton(Field* field, QPushButton* out) {
  auto* line = tightLine(8);
  line->addWidget(field, 1, Qt::AlignTop);
  line->addWidget(out, 0, Qt::AlignVCenter);
  return line;
}

QStringList functionWords() {
  QStringList words;
  for (std::size_t i = 0; i < codes<AttendeeFunction>.size(); ++i)
    words << attendeeFunctionName(static_cast<AttendeeFunction>(i));
  return words;
}
} // namespace

MeetingForm::MeetingForm(StudySession& session, QWidget* parent)
    : StudyRecordForm(session, QStringLiteral("meeting"), Action::HoldMeeting, parent) {
  makeInputs();
  makeAttendees();
  makeActions();
  makeCirculations();
  layOut();
  bindHistory<Meeting>();
  watchFields();
  connect(this, &MeetingForm::recordChanged, m_printed, [this] { m_printed->say({}); });
  connect(m_points, &QPlainTextEdit::textChanged, this, &MeetingForm::changed);
  for (MeetingLinesBox* lines :
       std::initializer_list<MeetingLinesBox*>{m_attendees, m_actions, m_circulations})
    connect(lines, &MeetingLinesBox::edited, this, &MeetingForm::changed);
}

void MeetingForm::makeInputs() {
  m_held = m_inputs.add<DateTimeField>(&Meeting::heldAt, tr("Took place, s&ite time"), study().site.timeZone);
  m_place = m_inputs.add<TextField>(&Meeting::place, tr("Venue, or &by video"));
  m_chair = m_inputs.add<TextField>(&Meeting::chair, tr("Chair: &who"));
  m_decision = new ChoiceField(inputOf(&Meeting::decisionId), tr("Decision that it led t&o"));
  m_decision->box()->setNarrow(shortestDecision); // as wide as its column
  m_inputs.add(
      m_decision,
      [this](const Meeting* meeting) {
        showDecisions();
        std::optional<int> place;
        for (std::size_t i = 0; meeting && i < study().decisions.size(); ++i)
          if (study().decisions[i].id == meeting->decisionId) place = static_cast<int>(i);
        m_decision->setIndex(place);
      },
      [this](Meeting& meeting) {
        const auto place = m_decision->index();
        meeting.decisionId = place ? study().decisions.at(static_cast<std::size_t>(*place)).id : 0;
      });
  m_points = new QPlainTextEdit;
  m_points->setTabChangesFocus(true);
  m_points->setFixedHeight(atTypeSize(pointsHeight));
  m_pointsField = new Field(inputOf(&Meeting::points), tr("Poi&nts discussed"), m_points);
  m_inputs.add(
      m_pointsField,
      [this](const Meeting* meeting) { m_points->setPlainText(meeting ? meeting->points : QString()); },
      [this](Meeting& meeting) { meeting.points = m_points->toPlainText().trimmed(); });
}

void MeetingForm::makeAttendees() {
  m_attendees = new MeetingLines<Attendee>(
      {QStringLiteral("Attendee"),
       tr("Who was asked to it"),
       tr("Add an attendee"),
       {{inputOf(&Attendee::function), tr("In which function?")},
        {inputOf(&Attendee::present), tr("Was this person present, or not (apologies)?")}}},
      [](RecordInputs<Attendee>& inputs, QWidget* row, QPushButton* out) {
        auto* name = inputs.add<TextField>(&Attendee::name, tr("Name"));
        auto* function = inputs.add<ChoiceField>(&Attendee::function, tr("Function"));
        auto* present = inputs.add<YesNoField>(&Attendee::present, tr("Was present"));
        auto* dissents = inputs.add<YesNoField>(&Attendee::dissents, tr("Dissents"));
        auto* word = inputs.add<TextField>(&Attendee::word, tr("Their word"));
        function->setChoices(functionWords());
        FormGrid grid(row, 4);
        grid.addLine({{name}, {function}, {present}, {dissents}});
        grid.addLine(withButton(word, out));
      });
}

void MeetingForm::makeActions() {
  m_actions = new MeetingLines<MeetingAction>(
      {QStringLiteral("Action"),
       tr("Agreed actions"),
       tr("Add an agreed action"),
       {{inputOf(&MeetingAction::due), tr("By when is it to be done?")}}},
      [](RecordInputs<MeetingAction>& inputs, QWidget* row, QPushButton* out) {
        auto* what = inputs.add<TextField>(&MeetingAction::what, tr("What is to be done"));
        auto* who = inputs.add<TextField>(&MeetingAction::who, tr("Who does it"));
        auto* due = inputs.add<DateField>(&MeetingAction::due, tr("Due on"));
        auto* done = inputs.add<DateField>(&MeetingAction::done, tr("Done on"));
        FormGrid grid(row, 4);
        grid.addLine(withButton(what, out));
        grid.addLine({{who, 2}, {due}, {done}});
      });
}

void MeetingForm::makeCirculations() {
  const QTimeZone zone = study().site.timeZone;
  m_circulations = new MeetingLines<Circulation>(
      {QStringLiteral("Circulation"),
       tr("Minutes circulated"),
       tr("Add a recipient"),
       {{inputOf(&Circulation::at), tr("When were the minutes sent?")}}},
      [zone](RecordInputs<Circulation>& inputs, QWidget* row, QPushButton* out) {
        auto* to = inputs.add<TextField>(&Circulation::toWhom, tr("To whom"));
        auto* at = inputs.add<DateTimeField>(&Circulation::at, tr("When, site time"), zone);
        auto* line = tightLine(row, 24);
        line->addWidget(to, 2, Qt::AlignTop);
        line->addLayout(withButton(at, out), 1);
      });
}

QLayout* MeetingForm::makePaper() {
  m_printed = new MessageLine(QStringLiteral("minutesMessage"));
  auto* minutes = new OutputButton(
      QStringLiteral("minutes"), tr("Minute&s"), session(), *m_printed, [this]() -> Result<PrintDocument> {
        const Meeting* meeting = study().meeting(shownId());
        if (!meeting)
          return refuse(QStringLiteral("MISSING"), tr("This meeting is not in the study any more."));
        return minutesDocument(session().standing(), *meeting, session().journalHead());
      });
  auto* line = tightLine(8);
  line->addWidget(minutes);
  line->addWidget(m_package = new PackageButton(session(), *m_printed));
  line->addWidget(m_printed, 1);
  return line;
}

void MeetingForm::layOut() {
  m_cutoff = new Paragraph(QStringLiteral("meetingCutoff"), TextRole::Muted);
  FormGrid grid(this, 4);
  grid.addLine(makeHead({{}, {}, QStringLiteral("voidMeeting"), tr("Void &this meeting…"), m_held->input()}));
  grid.addLine(m_cutoff);
  grid.addLine({{m_held}, {m_place}, {m_chair}, {m_decision}});
  grid.addLine(m_attendees);
  grid.addLine(m_pointsField);
  grid.addLine(m_actions);
  grid.addLine(m_circulations);
  grid.addLine(makeFoot("saveMeeting", tr("Sav&e minutes"), tr("Minutes")));
  grid.addLine(makePaper());
  grid.end();
}

bool MeetingForm::isThere(RowId id) const {
  return study().meeting(id) != nullptr;
}

void MeetingForm::fill() {
  const Meeting* saved = study().meeting(shownId());
  const Meeting meeting = saved ? *saved : Meeting();
  m_inputs.fill(&meeting);
  m_attendees->fill(meeting.attendees);
  m_actions->fill(meeting.actions);
  m_circulations->fill(meeting.circulations);
}

void MeetingForm::prepareFor(const QByteArray& typed) {
  for (MeetingLinesBox* lines :
       std::initializer_list<MeetingLinesBox*>{m_attendees, m_actions, m_circulations})
    lines->prepareFor(typed);
}

/// A decision may be signed while minutes are written: what is chosen stays. Nobody chooses without minutes.
void MeetingForm::showDecisions() {
  if (!isThere(shownId()) || m_decision->box()->count() == static_cast<int>(study().decisions.size()) + 1)
    return;
  QStringList words;
  for (const Decision& decision : study().decisions)
    words << tr("%1, %2", "number of a decision, its date").arg(decision.number).arg(isoDate(decision.date));
  const std::optional<int> chosen = m_decision->index();
  const QSignalBlocker quiet(m_decision->box());
  m_decision->setChoices(words);
  m_decision->setIndex(chosen);
}

void MeetingForm::showLive() {
  const Meeting* meeting = study().meeting(shownId());
  showHead(meeting ? tr("Meeting %1").arg(meeting->number) : QString());
  showDecisions();
  for (MeetingLinesBox* lines :
       std::initializer_list<MeetingLinesBox*>{m_attendees, m_actions, m_circulations})
    lines->showLive(mayEnter());
  if (!meeting) {
    m_package->showNone();
    return m_cutoff->clear();
  }
  m_package->show(meeting->cutoffLine, meeting->cutoffAt);
  QStringList sentences{tr("Cut-off: %1, journal entry %2.")
                            .arg(siteTime(meeting->cutoffAt, study().site.timeZone))
                            .arg(meeting->cutoffLine)};
  if (const QString later = writtenLaterText(*meeting); !later.isEmpty()) sentences << later;
  m_cutoff->setText(joinSentences(sentences));
}

Meeting MeetingForm::typed() const {
  Meeting meeting;
  meeting.id = shownId();
  m_inputs.takeInto(meeting);
  meeting.attendees = m_attendees->typed();
  meeting.actions = m_actions->typed();
  meeting.circulations = m_circulations->typed();
  return meeting;
}

void MeetingForm::submit() {
  const Meeting meeting = typed();
  QMap<QString, QString> inputs = inputsByRefusal<Meeting>();
  inputs.insert(m_attendees->inputsByPlace());
  inputs.insert(m_actions->inputsByPlace());
  inputs.insert(m_circulations->inputsByPlace());
  saveBy([&](const QString& reason) { return session().commands().saveMeeting(meeting, reason); }, inputs,
         tr("Saved."));
}

Result<void> MeetingForm::voidRecord(RowId id, const QString& reason) {
  return session().commands().voidMeeting(id, reason);
}
