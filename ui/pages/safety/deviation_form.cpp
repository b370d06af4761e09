#include "ui/pages/safety/deviation_form.h"

#include "app/base/date_text.h"
#include "app/study/fields/conduct_fields.h"
#include "app/study/study.h"
#include "ui/pages/subjects/record/subject_form.h"

#include <QCryptographicHash>

KnownDeviations::KnownDeviations(std::vector<DeviationLine> lines) : m_lines(std::move(lines)) {
  m_ids.reserve(m_lines.size());
  m_places.reserve(static_cast<qsizetype>(m_lines.size()));
  for (std::size_t place = 0; place < m_lines.size(); ++place) {
    m_ids.push_back(DeviationForm::idOf(m_lines[place]));
    if (!m_places.contains(m_ids.back())) m_places.insert(m_ids.back(), place);
  }
}

const DeviationLine* KnownDeviations::line(RowId id) const {
  const auto place = m_places.constFind(id);
  return place == m_places.constEnd() ? nullptr : &m_lines[*place];
}

DeviationForm::DeviationForm(StudySession& session, QWidget* parent)
    : StudyRecordForm(session, QStringLiteral("deviation"), Action::RecordDeviation, parent) {
  layOut();
  bindHistory<DeviationNote>();
  watchFields();
}

void DeviationForm::layOut() {
  m_date = m_inputs.add<DateField>(&DeviationNote::date, tr("Date"));
  m_subject = new TextField(inputOf(&DeviationNote::subjectId), tr("Subject (S-001; empty: the study's)"));
  m_what = m_inputs.add<TextField>(&DeviationNote::what, tr("&What happened"));
  auto* important = m_inputs.add<YesNoField>(&DeviationNote::important, tr("&Important (no: minor)"));
  auto* cause = m_inputs.add<TextField>(&DeviationNote::cause, tr("Cause"));
  auto* action = m_inputs.add<TextField>(&DeviationNote::action, tr("Corrective and preventive action"));
  auto* ethics = m_inputs.add<DateField>(&DeviationNote::toEthics, tr("Reported to the ethics committee on"));
  auto* sponsor = m_inputs.add<DateField>(&DeviationNote::toSponsor, tr("Reported to the sponsor on"));
  m_date->setRequired(tr("When was it?"));
  m_what->setRequired(tr("What happened?"));
  FormGrid grid(this, 4);
  grid.addLine(makeHead({QStringLiteral("newDeviation"), tr("&New deviation"),
                         QStringLiteral("voidDeviation"), tr("V&oid deviation…"), m_date->input()}));
  grid.addLine({{m_date}, {m_subject, 2}});
  grid.addLine({{m_what, 4}});
  grid.addLine({{important}, {cause, 3}});
  grid.addLine({{action, 4}});
  grid.addLine({{ethics, 2}, {sponsor, 2}});
  grid.addLine(makeFoot("saveDeviation", tr("S&ave deviation")));
  grid.end();
}

void DeviationForm::know(std::shared_ptr<const KnownDeviations> log) {
  m_log = std::move(log);
}

RowId DeviationForm::idOf(const DeviationLine& line) {
  if (line.note) return line.note->id;
  constexpr int bytes = 6;
  RowId number = 1;
  const QByteArray hash = QCryptographicHash::hash(line.key.toUtf8(), QCryptographicHash::Blake2b_160);
  for (const char byte : hash.first(bytes))
    number = number * 256 + static_cast<unsigned char>(byte);
  return -number;
}

bool DeviationForm::isVoidable() const {
  const DeviationLine* line = lineOf(shownId());
  return line && line->key.isEmpty();
}

void DeviationForm::fill() {
  const DeviationLine* line = lineOf(shownId());
  DeviationNote note;
  if (line) note = line->note.value_or(DeviationNote());
  if (line && !line->note) {
    note.date = line->date;
    note.subjectId = line->subjectId;
    note.what = deviationText(*line);
  }
  m_inputs.fill(line ? &note : nullptr);
  const Subject* subject = study().subject(note.subjectId);
  m_subject->setText(subject ? subject->label() : QString());
}

Result<RowId> DeviationForm::typedSubject() const {
  if (m_subject->text().isEmpty()) return 0;
  for (const Subject& subject : study().subjects)
    if (subject.label().compare(m_subject->text(), Qt::CaseInsensitive) == 0) return subject.id;
  return refuse(QStringLiteral("MISSING"), tr("The study has no subject of this number."), m_subject->name());
}

DeviationNote DeviationForm::typed() const {
  DeviationNote note;
  const DeviationLine* line = lineOf(shownId());
  if (line && line->note) note.id = line->note->id;
  if (line) note.origin = line->key;
  m_inputs.takeInto(note);
  note.subjectId = typedSubject().value_or(0);
  return note;
}

void DeviationForm::showLive() {
  const DeviationLine* line = lineOf(shownId());
  const bool isShown = line && !line->key.isEmpty();
  if (!line)
    showHead(tr("New deviation"));
  else
    showHead(
        (isShown ? tr("From the record: %1, %2") : tr("Typed: %1, %2")).arg(line->who, isoDate(line->date)));
  for (Field* field : std::initializer_list<Field*>{m_date, m_subject, m_what})
    if (isShown) setReadOnly(field, true); // the record says it
  if (const auto subject = typedSubject(); !subject)
    m_subject->setMessage(subject.error().message, Field::Tone::Error);
}

void DeviationForm::submit() {
  if (!checkFields(this)) return;
  if (const auto subject = typedSubject(); !subject) return showRefusal(this, subject.error());
  const DeviationNote note = typed();
  saveBy([&](const QString& reason) { return session().commands().saveDeviation(note, reason); },
         inputsByRefusal<DeviationNote>(), tr("Saved: deviation of %1.").arg(isoDate(note.date)));
}

Result<void> DeviationForm::voidRecord(RowId id, const QString& reason) {
  return session().commands().voidDeviation(id, reason);
}
