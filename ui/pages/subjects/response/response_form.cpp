#include "ui/pages/subjects/response/response_form.h"

#include "app/base/plain_text.h"
#include "app/study/fields/treatment_fields.h"
#include "app/study/signature.h"
#include "app/study/user.h"
#include "app/study/words.h"
#include "ui/pages/subjects/response/findings_inputs.h"
#include "ui/widgets/layout.h"

#include <QLocale>
#include <algorithm>

ResponseForm::ResponseForm(StudySession& session, QWidget* parent)
    : ListedRecordForm(session, QStringLiteral("response"),
                       {&Subject::responses, &StudyCommands::saveResponse, &StudyCommands::voidResponse},
                       parent) {
  makeInputs();
  layOut();
  connect(m_visit->box(), &QComboBox::activated, this, &ResponseForm::takeOver);
  bindHistory<ResponseAssessment>();
  watchFields();
}

void ResponseForm::makeInputs() {
  m_date = inputs().add<DateField>(&ResponseAssessment::date, tr("&Date of the assessment"));
  m_date->setRequired(tr("The date of the assessment is missing."));
  m_visit = new ChoiceField(inputOf(&ResponseAssessment::visit), tr("Take over the values of v&isit"));
  QStringList names;
  for (const Visit& visit : session().protocol().measurements.visits)
    if (visit.nominal > 0) {
      m_visits << visit.id;
      names << visit.name.in(QLocale().name());
    }
  m_visit->setChoices(names);
  m_visit->box()->setItemText(0, tr("none"));
  m_baseline = new Paragraph(QStringLiteral("responseBaseline"), TextRole::Muted);
  m_findings = new FindingsInputs;
  m_card = new DerivedCard;
  m_response = new ChoiceField(inputOf(&ResponseAssessment::response), tr("&Confirmed response"));
  m_reason = new TextField(inputOf(&ResponseAssessment::reason), tr("&Reason"));
}

void ResponseForm::layOut() {
  QHBoxLayout* head = makeHead({QStringLiteral("responseNew"), tr("&New assessment"),
                                QStringLiteral("responseVoid"), tr("&Void assessment…"), m_date->input()});
  head->setStretch(0, 0);
  head->insertWidget(1, m_baseline, 1);
  FormGrid grid(this, 3);
  grid.addLine(head);
  grid.addLine({{m_date}, {m_visit, 2}});
  grid.addLine(m_findings);
  grid.addLine(m_card);
  grid.addLine({{m_response, 3}});
  grid.addLine({{m_reason, 3}});
  grid.addLine(makeFoot(QStringLiteral("response"), "saveResponse", tr("Confirm and &save")));
  grid.end();
  std::vector<Field*> fields{m_date, m_visit};
  for (Field* field : m_findings->fields())
    fields.push_back(field);
  fields.insert(fields.end(), {m_response, m_reason});
  tabThrough(fields);
}

bool ResponseForm::mayConfirmHere() const {
  return may(session().user().role, Action::ConfirmResponse) && !lockOn(study(), subjectId());
}

const std::vector<Measurement>& ResponseForm::measured(const Subject& subject) {
  const qint64 journal = session().journalHead().sequence;
  if (m_measured.subjectId == subject.id && m_measured.journal == journal) return m_measured.values;
  MeasurementFilter filter;
  filter.firstSubject = filter.lastSubject = subject.id;
  m_measured = {subject.id, journal, session().measurements(filter).value_or(std::vector<Measurement>())};
  return m_measured.values;
}

void ResponseForm::setChoices(const Subject& subject) {
  m_known = responsesFor(subject);
  QStringList words;
  for (const Response response : m_known)
    words << responseName(response);
  const QSignalBlocker quiet(m_response);
  m_response->setChoices(words);
}

/// The derived one is marked among the others: choosing it is what confirms it.
void ResponseForm::markDerived() {
  for (int i = 0; i < static_cast<int>(m_known.size()); ++i) {
    const Response response = m_known[static_cast<std::size_t>(i)];
    const QString name = responseName(response);
    m_response->box()->setItemText(i + 1,
                                   response == m_derived.response ? tr("as derived: %1").arg(name) : name);
  }
}

void ResponseForm::fillRecord(const Subject& subject) {
  m_takenVisit.reset();
  m_findings->show(criteriaOf(subject));
  setChoices(subject);
  const ResponseAssessment* assessment = recordOf(subject);
  ListedRecordForm::fillRecord(subject);
  const auto visit = assessment ? m_visits.indexOf(assessment->visit) : -1;
  m_visit->setIndex(visit < 0 ? std::nullopt : std::optional(static_cast<int>(visit)));
  m_findings->setFindings(assessment ? assessment->findings : DiseaseFindings{});
  // Whoever changes a transcribed response judges it, and says why.
  m_reason->setText(assessment && assessment->reason != transcribedReason ? assessment->reason : QString());
  m_response->setIndex({});
  if (!assessment) return;
  // What was measured or confirmed since may have changed what is derived: the saved response stays.
  const auto found = std::find(m_known.begin(), m_known.end(), assessment->response);
  if (found != m_known.end()) m_response->setIndex(static_cast<int>(found - m_known.begin()));
}

DerivedResponse ResponseForm::derive(const Subject& subject, const std::vector<Measurement>& measurements,
                                     const ResponseAssessment& assessment) const {
  const auto criteria = criteriaOf(subject);
  if (!criteria) return {};
  return deriveResponse(*criteria, courseBefore(study(), subject, measurements, assessment),
                        assessment.findings);
}

std::optional<Response> ResponseForm::chosen() const {
  const auto index = m_response->index();
  if (!index || *index >= static_cast<int>(m_known.size())) return std::nullopt;
  return m_known[static_cast<std::size_t>(*index)];
}

ResponseAssessment ResponseForm::typedNow() const {
  ResponseAssessment assessment = typed();
  assessment.visit = chosenVisit();
  assessment.findings = m_findings->findings();
  assessment.response = chosen().value_or(Response::NotEvaluable); // without a choice nothing is saved
  if (assessment.response != m_derived.response) assessment.reason = m_reason->text();
  return assessment;
}

void ResponseForm::takeOver() {
  if (!subject()) return;
  const auto& measurements = measured(*subject());
  const QString visit = chosenVisit();
  const MeasurementPlan& plan = session().protocol().measurements;
  m_findings->takeOver(findingsAt(plan, measurements, m_takenVisit.value_or(visit)).findings,
                       findingsAt(plan, measurements, visit).findings);
  m_takenVisit = visit;
  changed();
}

QString ResponseForm::chosenVisit() const {
  return m_visits.value(m_visit->index().value_or(-1));
}

void ResponseForm::showLive(const Subject& subject) {
  if (!m_takenVisit) m_takenVisit = chosenVisit();
  const auto& measurements = measured(subject);
  ResponseAssessment assessment = typedNow();
  if (!assessment.date.isValid()) assessment.date = session().today();
  m_derived = derive(subject, measurements, assessment);
  const auto criteria = criteriaOf(subject);
  if (criteria) {
    m_card->show(*criteria, m_derived);
    const ResponsePlan& plan = session().protocol().response;
    const DiseaseFindings limited = limitedFindings(session().protocol().measurements, assessment.findings);
    m_card->showMrd(mrdNegative(plan, *criteria, limited),
                    *criteria == ResponseCriteria::Eln2022 ? plan.amlMrdBelow : plan.allMrdBelow);
  } else {
    m_card->showNone(
        tr("The diagnosis of the screening is none whose criteria the program knows: choose the response."));
    m_card->showMrd({}, 0);
  }
  showVisit(measurements);
  showBaseline(baselineFindings(study(), subject, measurements));
  showDate(subject);
  showConfirmation(subject);
}

void ResponseForm::showVisit(const std::vector<Measurement>& measurements) {
  if (!m_visit->index()) {
    m_visit->setMessage({});
    return;
  }
  const MeasuredFindings at = findingsAt(session().protocol().measurements, measurements, chosenVisit());
  const QString measuredWords = findingsText(at.findings);
  const QString differs = findingsText(differingFindings(at.findings, m_findings->findings()));
  QStringList sentences;
  if (measuredWords.isEmpty())
    sentences << tr("Nothing that response is judged by is recorded at this visit.");
  else
    sentences << (differs.isEmpty() ? tr("Taken over: %1.").arg(measuredWords)
                                    : tr("Measured otherwise: %1.").arg(differs));
  if (!at.left.empty())
    sentences << tr("%n value(s) are left out: below or above a limit, or not done.", nullptr,
                    static_cast<int>(at.left.size()));
  m_visit->setMessage(joinSentences(sentences));
}

void ResponseForm::showBaseline(const DiseaseFindings& baseline) {
  const QString words = findingsText(baseline);
  // The criteria of lymphoma compare images, which say themselves what changed.
  const bool asked = !words.isEmpty() && criteriaOf(*subject()) != ResponseCriteria::Lugano2014;
  m_baseline->setText(asked ? tr("Before the infusion: %1.").arg(words) : QString());
}

void ResponseForm::showDate(const Subject& subject) {
  showDay(*m_date, subject);
  if (!subject.infusion) m_date->setMessage(tr("The subject has not been infused."));
}

void ResponseForm::showConfirmation(const Subject& subject) {
  const ResponseAssessment* saved = recordOf(subject);
  const bool allowed = mayConfirmHere();
  showHead(saved ? tr("Assessment of %1").arg(saved->date.toString(Qt::ISODate)) : tr("New assessment"),
           allowed);
  markDerived();
  m_response->setRequired(m_derived.response ? tr("Choose the response that you confirm.")
                                             : tr("Choose the response, and say why."));
  const auto response = chosen();
  const bool otherwise = response && response != m_derived.response;
  m_reason->setVisible(otherwise);
  m_reason->setRequired(m_derived.response
                            ? tr("Say why it is not the derived response.")
                            : tr("It cannot be determined from the findings: say what it rests on."));
  allowEntry(allowed);
  if (!subject.infusion) submitButton()->setEnabled(false);
}

void ResponseForm::submit() {
  if (!subject()) return;
  const ResponseAssessment assessment = typedNow();
  save(assessment, tr("Confirmed: %1.").arg(responseName(assessment.response)));
}
