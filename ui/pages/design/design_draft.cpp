#include "ui/pages/design/design_draft.h"

#include "app/escalation/design_change_rules.h"
#include "app/reports/design_words.h"
#include "app/study/sentences.h"
#include "db/study_commands.h"
#include "ui/pages/design/dose_groups_editor.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/number_field.h"

#include <QHBoxLayout>
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
} // namespace

DesignDraft::DesignDraft(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(12);
  m_groups = new DoseGroupsEditor;
  layout->addWidget(m_groups);
  m_planned = new NumberField(QStringLiteral("planned"), tr("Planned su&bjects"));
  m_state = new ChoiceBox;
  m_state->addItems(stateWords());
  m_stateField = new Field(QStringLiteral("state"), tr("&State of the trial"), m_state);
  auto* line = new QHBoxLayout;
  line->setSpacing(24);
  line->addWidget(m_planned, 0, Qt::AlignTop);
  line->addWidget(m_stateField, 0, Qt::AlignTop);
  line->addStretch();
  layout->addLayout(line);
  m_why = new QPlainTextEdit;
  m_why->setTabChangesFocus(true);
  m_why->setFixedHeight(56);
  m_whyField = new Field(QStringLiteral("justification"), tr("&Justification, printed on the memo"), m_why);
  layout->addWidget(m_whyField);
  m_message = new MessageLine(QStringLiteral("designDraftMessage"));
  layout->addWidget(m_message);
  const auto tell = [this] {
    if (!m_filling) Q_EMIT changed();
  };
  connect(m_groups, &DoseGroupsEditor::changed, this, tell);
  connect(m_planned->edit(), &QLineEdit::textChanged, this, tell);
  connect(m_state, &QComboBox::currentIndexChanged, this, tell);
  connect(m_why, &QPlainTextEdit::textChanged, this, tell);
}

QString DesignDraft::draftKey() const {
  return QStringLiteral("design-change/%1").arg(m_version);
}

void DesignDraft::refresh() {
  if (m_version == m_session.designVersion()) return;
  keepDraft(); // of the version before
  m_version = m_session.designVersion();
  fill();
  const QByteArray kept = m_session.draft(draftKey());
  if (kept.isEmpty()) return;
  m_filling = true;
  m_groups->prepareFor(QJsonDocument::fromJson(kept).object().keys());
  restoreInput(this, kept);
  m_groups->arrange();
  m_filling = false;
}

void DesignDraft::fill() {
  const Study& study = m_session.study();
  m_filling = true;
  m_groups->show(study.protocol.design);
  m_planned->setValue(study.protocol.design.plannedSubjects);
  m_state->setCurrentIndex(static_cast<int>(study.state()));
  m_why->clear();
  showRefusal(std::nullopt, false);
  m_untouched = typedInput(this);
  m_filling = false;
}

Result<DesignChange> DesignDraft::change() const {
  const auto levels = m_groups->levels();
  if (!levels) return tl::unexpected(levels.error());
  const auto planned = readWhole(m_planned->text());
  if (!planned || std::abs(*planned) > mostPlanned) {
    QStringList sentences{tr("How many subjects are planned, as a whole number.")};
    if (!planned) sentences << planned.error().message;
    return refuse(QStringLiteral("NUMBER"), joinSentences(sentences), QStringLiteral("planned"));
  }
  DesignChange change;
  change.design = m_session.study().protocol.design;
  change.design.levels = *levels;
  change.design.plannedSubjects = *planned;
  change.state = static_cast<TrialState>(m_state->currentIndex());
  change.justification = m_why->toPlainText().trimmed();
  return preparedChange(m_session.study(), change);
}

bool DesignDraft::isTouched() const {
  return typedInput(this) != m_untouched;
}

void DesignDraft::showRefusal(const std::optional<Refusal>& refusal, bool focus) {
  m_groups->clearRefusal();
  m_message->say({});
  for (Field* field : {static_cast<Field*>(m_planned), m_stateField, m_whyField})
    if (!refusal || refusal->field != field->name()) field->setMessage({});
  if (!refusal) return;
  const QString sentence =
      refusal->rule.isEmpty() ? refusal->message : tr("%1: %2").arg(refusal->rule, refusal->message);
  if (m_groups->showRefusal({refusal->rule, sentence, refusal->field}, focus)) return;
  for (Field* field : {static_cast<Field*>(m_planned), m_stateField, m_whyField}) {
    if (refusal->field != field->name()) continue;
    field->setMessage(sentence, Field::Tone::Error);
    if (focus) field->input()->setFocus();
    return;
  }
  m_message->say(sentence, Field::Tone::Error);
}

void DesignDraft::keepDraft() {
  if (m_version == 0) return;
  if (isTouched())
    m_session.commands().saveDraft(draftKey(), typedInput(this));
  else if (!m_session.draft(draftKey()).isEmpty())
    m_session.commands().saveDraft(draftKey(), {});
}

void DesignDraft::clear() {
  m_session.commands().saveDraft(draftKey(), {});
  fill();
}
