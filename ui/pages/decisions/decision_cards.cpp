#include "ui/pages/decisions/decision_cards.h"

#include "app/oversight/meeting_rules.h"
#include "app/reports/safety/deviations.h"
#include "app/reports/words/decision_words.h"
#include "app/reports/words/meeting_words.h"
#include "app/study/codes.h"
#include "app/study/study.h"
#include "app/study/words.h"
#include "db/session/changes_since.h"
#include "ui/fields/field.h"
#include "ui/pages/decisions/decisions_page.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/status_mark.h"

#include <QButtonGroup>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <algorithm>

Memo memoOf(StudySession& session, const Decision& decision) {
  const RowId id = decision.id;
  Memo memo{MemoCard::tr("Memo %1").arg(decision.number),
            decision.effective() ? MemoCard::tr("Complete.")
                                 : MemoCard::tr("DRAFT until the sponsor's agreement is recorded."),
            [&session, id]() -> std::optional<PrintDocument> {
              const Decision* shown = session.study().decision(id);
              if (!shown) return std::nullopt;
              const auto cutoff = cutoffOf(session, *shown);
              if (!cutoff) return std::nullopt;
              return memoDocument(session.standing(), *shown, session.journalHead(), *cutoff);
            }};
  const auto kept = session.toxicityScenarios();
  if (!kept || !hasWholeScenario(*kept, session.protocol().design)) return memo;
  memo.addAnnex = [&session, id](PrintDocument& document) {
    const Study& study = session.study();
    const auto scenarios = session.toxicityScenarios();
    const Decision* shown = study.decision(id);
    if (scenarios && shown)
      addAnnex(document, study, annexReport(session.standing(), *shown, *scenarios), session.journalHead());
  };
  return memo;
}

QStringList changedAfterCutoff(const StudySession& session) {
  constexpr std::size_t named = 12;   // a dialog stays as high as a screen; the memo names all
  constexpr std::size_t counted = 50; // who signs does not wait for the rest of a long journal
  const auto cutoff = presentCutoff(session, counted);
  if (!cutoff) return {cutoff.error().message};
  return *cutoff ? cutoffLines(**cutoff, session.site().timeZone, named) : QStringList();
}

QStringList decidedLines(const Standing& standing, const Study& then, const Decision& decision) {
  const Study& study = standing.study();
  QStringList lines{decisionText(then, asSigned(study, decision))};
  if (!decision.justification.isEmpty())
    lines << DecisionsPage::tr("Because: %1").arg(decision.justification);
  lines << namedStopSentences(study, decision) << editionText(decision);
  for (const Meeting* meeting : meetingsOf(study, decision.id))
    lines << minutesText(study, *meeting);
  if (decision.transcribed)
    lines << DecisionsPage::tr("Transcribed from the site's earlier record, with its dates.");
  for (const DeviationLine& deviation : deviationsOf(study, decision))
    lines << DecisionsPage::tr("▲ Deviation: %1").arg(deviationText(deviation));
  if (standing.isOvertaken(decision))
    lines << DecisionsPage::tr(
        "▲ Overtaken: the data under it have changed since. What it opened is held; a new "
        "decision is asked for.");
  return lines;
}

namespace {
QString noteOf(const DecisionOption& option) {
  QStringList parts;
  if (option.refused) return DecisionDraft::tr("refused: %1").arg(option.refused->message);
  if (option.recommended) parts << DecisionDraft::tr("as recommended");
  if (option.needsJustification) parts << DecisionDraft::tr("needs a reason");
  if (option.needsAgreement) parts << DecisionDraft::tr("needs the sponsor's agreement");
  return parts.join(semicolon());
}
} // namespace

namespace {
const QString keptKind = QStringLiteral("kind");
const QString keptLevel = QStringLiteral("toLevel");
const QString keptPlaces = QStringLiteral("places");
const QString keptWhy = QStringLiteral("decisionJustification");

/// Arrow keys choose, also while nothing is chosen yet: Qt moves the caret only then.
class OptionButton final : public QRadioButton {
 public:
  using QRadioButton::QRadioButton;

 protected:
  void keyPressEvent(QKeyEvent* event) override {
    QRadioButton::keyPressEvent(event);
    const bool arrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!arrow || !group() || group()->checkedButton()) return;
    auto* reached = qobject_cast<QAbstractButton*>(window()->focusWidget());
    if (reached && reached->group() == group()) reached->click();
  }
};
} // namespace

DecisionDraft::DecisionDraft(QWidget* parent) : QWidget(parent) {
  auto* layout = tightColumn(this);
  m_stops = new Paragraph(QStringLiteral("decisionStops"), TextRole::Warning);
  layout->addWidget(m_stops);
  m_list = new QVBoxLayout;
  m_list->setSpacing(2);
  layout->addLayout(m_list);
  m_group = new QButtonGroup(this);
  connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
    if (on && id < static_cast<int>(m_options.size())) choose(id);
  });
  choiceAt(0); // what comes later stands behind it in the order of Tab

  m_places = named<QSpinBox>("decisionPlaces");
  m_places->setAccessibleName(tr("Places"));
  m_placesLabel = labelFor(m_places, tr("Pl&aces"));
  auto* line = new QHBoxLayout;
  addAll(line, {m_placesLabel, m_places});
  line->addStretch();
  layout->addLayout(line);
  m_why = named<QPlainTextEdit>("decisionJustification");
  m_why->setAccessibleName(tr("Justification"));
  m_why->setTabChangesFocus(true);
  m_why->setFixedHeight(atTypeSize(56));
  m_whyLabel = labelFor(m_why, tr("&Justification, printed on the memo"));
  addAll(layout, {m_whyLabel, m_why});
  m_error = new MessageLine(QStringLiteral("decisionError"));
  layout->addWidget(m_error);
  connect(m_places, &QSpinBox::valueChanged, this, &DecisionDraft::changed);
  connect(m_why, &QPlainTextEdit::textChanged, this, &DecisionDraft::changed);
}

DecisionDraft::Choice& DecisionDraft::choiceAt(std::size_t place) {
  while (m_choices.size() <= place) {
    const auto index = static_cast<int>(m_choices.size());
    auto* radio = new OptionButton(this);
    radio->setObjectName(QStringLiteral("option%1").arg(index));
    auto* note = new Paragraph(QStringLiteral("optionNote%1").arg(index), TextRole::Muted);
    note->setContentsMargins(24, 0, 0, 4); // below the words of the choice
    if (!m_choices.empty()) setTabOrder(m_choices.back().radio, radio);
    m_group->addButton(radio, index);
    addAll(m_list, {radio, note});
    m_choices.push_back({radio, note});
  }
  return m_choices[place];
}

QString stopsToName(const Standing& standing) {
  QStringList sentences;
  for (const MetStop& met : standing.metStops())
    sentences << u"▲ " % stopSentence(standing.study(), met);
  if (!sentences.isEmpty())
    sentences << DecisionDraft::tr("What is signed now names it, and needs the sponsor's agreement.");
  return sentences.join(u'\n');
}

void DecisionDraft::show(const Standing& standing) {
  showWords(m_stops, stopsToName(standing));
  const std::vector<DecisionOption> options = decisionOptions(standing);
  if (options == m_options && !options.empty()) return;
  const QByteArray before = typed();
  m_options = options;
  for (std::size_t i = 0; i < std::max(m_options.size(), m_choices.size()); ++i) {
    const auto& [radio, note] = choiceAt(i);
    const bool is = i < m_options.size();
    radio->setVisible(is);
    radio->setEnabled(is && !m_options[i].refused);
    showWords(note, is ? noteOf(m_options[i]) : QString());
    if (!is) continue;
    const DecisionOption& option = m_options[i];
    radio->setText(decisionText(standing.design(), option.kind, option.toLevel, option.maxPlaces));
    radio->setAccessibleDescription(note->text());
  }
  restore(before);
}

void DecisionDraft::chooseSame(DecisionKind kind, int toLevel) {
  const auto same = std::find_if(m_options.begin(), m_options.end(), [&](const DecisionOption& o) {
    return o.kind == kind && o.toLevel == toLevel && !o.refused;
  });
  if (same == m_options.end()) return chooseNothing();
  const auto index = static_cast<int>(same - m_options.begin());
  m_group->button(index)->setChecked(true);
  choose(index);
}

const DecisionOption* DecisionDraft::chosenOption() const {
  const int index = m_group->checkedId();
  const auto place = static_cast<std::size_t>(index);
  return index < 0 || place >= m_options.size() ? nullptr : &m_options[place];
}

void DecisionDraft::choose(int index) {
  const DecisionOption* option = index >= 0 ? &m_options.at(static_cast<std::size_t>(index)) : nullptr;
  const bool opens = option && option->maxPlaces > 0 && option->toLevel > 0;
  m_places->setVisible(opens);
  m_placesLabel->setVisible(opens);
  if (opens) {
    m_places->setRange(1, option->maxPlaces);
    m_places->setValue(option->maxPlaces);
  }
  showRefusal(std::nullopt);
  Q_EMIT changed();
}

void DecisionDraft::chooseNothing() {
  m_group->setExclusive(false);
  if (QAbstractButton* checked = m_group->checkedButton()) checked->setChecked(false);
  m_group->setExclusive(true);
  choose(-1);
}

void DecisionDraft::focusFirst() {
  QAbstractButton* wanted = m_group->checkedButton();
  for (const Choice& choice : m_choices)
    if (!wanted && choice.radio->isEnabled()) wanted = choice.radio;
  if (wanted) wanted->setFocus(Qt::TabFocusReason);
}

std::optional<Decision> DecisionDraft::decision() const {
  const DecisionOption* option = chosenOption();
  if (!option) return std::nullopt;
  Decision draft;
  draft.kind = option->kind;
  draft.level = option->level;
  draft.toLevel = option->toLevel;
  draft.places = option->toLevel > 0 ? m_places->value() : 0;
  draft.justification = m_why->toPlainText().trimmed();
  return draft;
}

void DecisionDraft::showRefusal(const std::optional<Refusal>& refusal) {
  m_error->say(refusal ? refusal->message : QString(), Field::Tone::Error);
  const bool isWhy = refusal && refusal->field == QLatin1String("justification");
  markRefused(m_why, isWhy ? refusal->message : QString());
  if (isWhy) m_why->setFocus();
}

QByteArray DecisionDraft::typed() const {
  const DecisionOption* option = chosenOption();
  QJsonObject typed;
  if (option) {
    typed[keptKind] = codeOf(option->kind);
    typed[keptLevel] = option->toLevel;
    typed[keptPlaces] = m_places->value();
  }
  if (const QString why = m_why->toPlainText(); !why.trimmed().isEmpty()) typed[keptWhy] = why;
  return typed.isEmpty() ? QByteArray() : QJsonDocument(typed).toJson(QJsonDocument::Compact);
}

void DecisionDraft::restore(const QByteArray& typed) {
  const QJsonObject kept = QJsonDocument::fromJson(typed).object();
  if (const auto kind = ofCode<DecisionKind>(kept[keptKind].toString()))
    chooseSame(*kind, kept[keptLevel].toInt());
  else
    chooseNothing();
  m_places->setValue(kept[keptPlaces].toInt()); // within the range of what is chosen
  m_why->setPlainText(kept[keptWhy].toString());
}
