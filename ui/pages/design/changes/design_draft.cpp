#include "ui/pages/design/changes/design_draft.h"

#include "app/base/plain_text.h"
#include "app/escalation/design/design_change_rules.h"
#include "app/protocol/protocol_json.h"
#include "app/reports/design/design_words.h"
#include "app/study/study.h"
#include "db/session/study_commands.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/text_fields.h"
#include "ui/pages/design/changes/dose_groups_editor.h"
#include "ui/widgets/layout.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <cstdlib>

namespace {
QStringList stateWords() {
  QStringList words;
  for (const TrialState state : {TrialState::Running, TrialState::Suspended, TrialState::Ended})
    words << trialStateText(state);
  return words;
}

/// What stands in the field, or what is wanted there and why it cannot be read.
Result<int> wholeIn(const NumberField* field, int most, const QString& wanted) {
  const auto read = readWhole(field->text());
  if (read && std::abs(*read) <= most) return *read;
  QStringList sentences{wanted};
  if (!read) sentences << read.error().message;
  return refuse(QStringLiteral("NUMBER"), joinSentences(sentences), field->name());
}
} // namespace

DesignDraft::DesignDraft(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  makeInputs();
  auto* line = tightLine(24);
  for (Field* field : std::initializer_list<Field*>{m_planned, m_atOnce, m_stateField})
    line->addWidget(field, 0, Qt::AlignTop);
  line->addStretch();
  auto* layout = tightColumn(this, 12);
  addAll(layout, {m_groups, m_secondEdition});
  layout->addLayout(line);
  auto* undo = new DraftLine(QStringLiteral("designDraft"), tr("A change of the design"));
  undo->keepRoom();
  addAll(layout, {m_whyField, undo, m_message});
  m_draft = new FormDraft(
      this, session, undo, [this] { return QStringLiteral("design-change/%1").arg(m_version); },
      [this]() -> std::optional<QByteArray> {
        if (m_version == 0) return std::nullopt;
        return isTouched() ? typedInput(this) : QByteArray();
      },
      [this](const QByteArray& typed) { fill(typed); });
  listen();
}

void DesignDraft::makeInputs() {
  m_groups = new DoseGroupsEditor;
  m_planned = new NumberField(QStringLiteral("planned"), tr("Planned su&bjects"));
  m_state = new ChoiceBox;
  m_state->addItems(stateWords());
  m_stateField = new Field(QStringLiteral("state"), tr("&State of the trial"), m_state);
  m_atOnce = new NumberField(QStringLiteral("atOnce"), tr("At &most undecided while completing (A10)"),
                             tr("0 = no limit"));
  m_atOnce->setRange(0, mostAtOnce);
  m_secondEdition =
      named<QCheckBox>("secondEdition", tr("Ta&ke over the assumptions A9 to A12 of the second edition"));
  m_why = new QPlainTextEdit;
  m_why->setTabChangesFocus(true);
  m_why->setFixedHeight(atTypeSize(56));
  m_whyField = new Field(QStringLiteral("justification"), tr("&Justification, printed on the memo"), m_why);
  for (Field* field : {m_stateField, m_whyField})
    field->keepRoom();
  m_message = new MessageLine(QStringLiteral("designDraftMessage"));
}

void DesignDraft::listen() {
  const auto tell = [this] {
    if (m_filling) return;
    m_draft->follow();
    Q_EMIT changed();
  };
  connect(m_groups, &DoseGroupsEditor::changed, this, tell);
  connect(m_planned->edit(), &QLineEdit::textChanged, this, tell);
  connect(m_atOnce->edit(), &QLineEdit::textChanged, this, tell);
  connect(m_secondEdition, &QCheckBox::toggled, this, [this, tell] {
    showPace();
    tell();
  });
  connect(m_state, &QComboBox::currentIndexChanged, this, tell);
  connect(m_why, &QPlainTextEdit::textChanged, this, tell);
}

void DesignDraft::refresh() {
  if (m_version == m_session.designVersion()) return;
  const QSignalBlocker quiet(this); // its caller shows what follows
  m_draft->keep();                  // of the version before
  m_version = m_session.designVersion();
  m_draft->restore();
}

void DesignDraft::fill(const QByteArray& typed) {
  const Study& study = m_session.study();
  m_filling = true;
  m_groups->show(study.protocol.design);
  m_planned->setValue(study.protocol.design.plannedSubjects);
  m_secondEdition->setVisible(study.protocol.design.edition == 1);
  m_secondEdition->setChecked(study.protocol.design.edition > 1);
  showPace();
  if (study.protocol.design.edition > 1) m_atOnce->setValue(study.protocol.design.completingAtOnce);
  m_state->setCurrentIndex(static_cast<int>(study.state()));
  m_why->clear();
  showRefusal(std::nullopt, false);
  m_untouched = typedInput(this);
  if (!typed.isEmpty()) {
    m_groups->prepareFor(QJsonDocument::fromJson(typed).object().keys());
    restoreInput(this, typed);
    m_groups->arrange();
  }
  m_filling = false;
  Q_EMIT changed();
}

void DesignDraft::showPace() {
  const bool taken = m_secondEdition->isChecked();
  m_atOnce->setVisible(taken);
  if (!taken)
    m_atOnce->setValue({});
  else if (m_atOnce->text().isEmpty()) // else it was typed, or comes back from a draft
    m_atOnce->setValue(proposedCompletingAtOnce());
}

Result<DesignChange> DesignDraft::change() const {
  const auto levels = m_groups->levels();
  if (!levels) return tl::unexpected(levels.error());
  const auto planned =
      wholeIn(m_planned, mostPlanned, tr("How many subjects are planned, as a whole number."));
  if (!planned) return tl::unexpected(planned.error());
  DesignChange change;
  change.design = m_session.protocol().design;
  change.design.levels = *levels;
  change.design.plannedSubjects = *planned;
  if (m_secondEdition->isChecked()) {
    const auto atOnce = wholeIn(m_atOnce, mostAtOnce, tr("A10 is a whole number, 0 = no limit."));
    if (!atOnce) return tl::unexpected(atOnce.error());
    change.design.edition = 2;
    change.design.completingAtOnce = *atOnce;
  }
  change.state = static_cast<TrialState>(m_state->currentIndex());
  change.justification = m_why->toPlainText().trimmed();
  return preparedChange(m_session.standing(), change);
}

bool DesignDraft::isTouched() const {
  return typedInput(this) != m_untouched;
}

void DesignDraft::showRefusal(const std::optional<Refusal>& refusal, bool focus) {
  m_groups->clearRefusal();
  m_message->say({});
  const std::vector<Field*> fields{m_planned, m_atOnce, m_stateField, m_whyField};
  for (Field* field : fields)
    if (!refusal || refusal->field != field->name()) field->setMessage({});
  if (!refusal) return;
  const QString sentence =
      refusal->rule.isEmpty() ? refusal->message : tr("%1: %2").arg(refusal->rule, refusal->message);
  if (m_groups->showRefusal({refusal->rule, sentence, refusal->field}, focus)) return;
  for (Field* field : fields) {
    if (refusal->field != field->name()) continue;
    field->setMessage(sentence, Field::Tone::Error);
    if (focus) field->input()->setFocus();
    return;
  }
  m_message->say(sentence, Field::Tone::Error);
}

void DesignDraft::clear() {
  const QSignalBlocker quiet(this);
  m_draft->startAnew();
}
