#include "ui/pages/decisions/decisions_page.h"

#include "app/escalation/decision_options.h"
#include "app/oversight/record_locks.h"
#include "app/reports/outlook/dose_path_tree.h"
#include "app/reports/paper/printed_parts.h"
#include "app/reports/status/status_report.h"
#include "app/reports/words/decision_words.h"
#include "app/study/design_versions.h"
#include "app/study/study.h"
#include "app/study/user.h"
#include "ui/fields/form_draft.h"
#include "ui/pages/decisions/cohort_table.h"
#include "ui/pages/decisions/decision_cards.h"
#include "ui/pages/decisions/decision_list.h"
#include "ui/pages/decisions/meetings_card.h"
#include "ui/pages/decisions/opinion_card.h"
#include "ui/pages/tasks.h"
#include "ui/signing/agreement_form.h"
#include "ui/signing/scan_dialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/lazy_tab.h"
#include "ui/widgets/next_step.h"
#include "ui/widgets/page_frame.h"

#include <QLabel>
#include <QListView>
#include <memory>

namespace {
CohortRow rowIn(const Study& study, RowId subjectId, QDate day) {
  const Subject* subject = study.subject(subjectId);
  return subject ? cohortRow(study, *subject, day) : CohortRow();
}
} // namespace

DecisionsPage::DecisionsPage(StudySession& session, QWidget* parent) : Page(session, parent) {
  m_frame = new PageFrame(tr("Decisions"), {}, this);
  auto* columns = tightLine(16);
  m_frame->content()->addLayout(columns);
  QWidget* left = makeLeft();
  QWidget* right = makeRight(); // after what is signed there: so Tab comes to it
  right->setFixedWidth(atTypeSize(360));
  columns->addWidget(left, 1);
  columns->addWidget(right);
}

QWidget* DecisionsPage::makeLeft() {
  auto* left = new QWidget;
  auto* layout = tightColumn(left, 16);
  auto* dataCard = new Card(tr("The data"));
  m_noData = new Paragraph(QStringLiteral("noDecisionData"), TextRole::Muted,
                           tr("Nobody has been assigned to this level yet."));
  m_data = new CohortTable;
  addAll(dataCard->body(), {m_noData, m_data});
  auto* rule = new Card(tr("The rule"));
  rule->setEdge(Card::Edge::Accent);
  m_ruleHeadline = new Paragraph(QStringLiteral("ruleHeadline"), TextRole::Heading);
  m_ruleWhy = new Paragraph(QStringLiteral("ruleExplanation"), TextRole::Muted);
  addAll(rule->body(), {m_ruleHeadline, m_ruleWhy});
  m_opinion = new OpinionCard;
  m_optionsCard = new Card(tr("What may be decided"));
  m_draft = new DecisionDraft;
  auto* undo = new DraftLine(QStringLiteral("decision"));
  undo->keepRoom();
  m_kept = new FormDraft(
      m_draft, session(), undo, QStringLiteral("decision/new"),
      [this] { return m_draftRestored ? std::optional(m_draft->typed()) : std::nullopt; },
      [this](const QByteArray& typed) { m_draft->restore(typed); });
  addAll(m_optionsCard->body(), {m_draft, undo});
  m_decidedCard = new Card(tr("Decided"));
  m_decided = new Paragraph(QStringLiteral("decidedText"));
  m_decidedCard->body()->addWidget(m_decided);
  for (QLabel* words : {m_ruleHeadline, m_ruleWhy, m_decided})
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  m_meetings = new MeetingsCard(session());
  addAll(layout, {dataCard, rule, m_opinion, m_optionsCard, m_decidedCard, m_meetings});
  layout->addStretch(1); // what room there is, is below the last card
  return left;
}

QWidget* DecisionsPage::makeRight() {
  auto* right = new QWidget;
  auto* layout = tightColumn(right, 16);
  auto* signatures = new Card(tr("Signatures"));
  m_investigator = new Paragraph(QStringLiteral("investigatorSignature"));
  m_sponsor = new Paragraph(QStringLiteral("sponsorSignature"));
  m_sign = primaryButton("signDecision", tr("Si&gn…"));
  m_agreement = new LazyTab<AgreementForm>([this] { return makeAgreement(); });
  signatures->body()->addWidget(m_investigator);
  signatures->body()->addWidget(m_sign, 0, Qt::AlignLeft);
  m_whyNotSign = new Paragraph(QStringLiteral("whyNotSign"), TextRole::Muted);
  m_scan = new ScanButton(session());
  addAll(signatures->body(), {m_whyNotSign, m_sponsor});
  signatures->body()->addWidget(m_scan, 0, Qt::AlignLeft);
  m_next = new NextStep;
  addAll(signatures->body(), {m_agreement, m_next});

  m_memo = new MemoCard(session());
  addAll(layout, {signatures, m_memo});
  layout->addWidget(makeList(), 1);

  connect(m_sign, &QPushButton::clicked, this, &DecisionsPage::sign);
  connect(m_draft, &DecisionDraft::changed, this, &DecisionsPage::showSign);
  connect(m_draft, &DecisionDraft::changed, m_kept, &FormDraft::follow);
  connect(m_next, &NextStep::wanted, this, &DecisionsPage::taskRequested);
  return right;
}

AgreementForm* DecisionsPage::makeAgreement() {
  auto* form = new AgreementForm(session());
  connect(form, &AgreementForm::signHereRequested, this, &DecisionsPage::sponsorSigns);
  connect(form, &AgreementForm::paperRequested, this, &DecisionsPage::recordPaper);
  return form;
}

QWidget* DecisionsPage::makeList() {
  auto* all = new Card(tr("All decisions"));
  m_list = named<QListView>("decisionList");
  m_decisions = new DecisionListModel(session(), this);
  m_list->setModel(m_decisions);
  m_list->setAccessibleName(tr("All decisions"));
  m_list->setWordWrap(true);
  m_list->setLayoutMode(QListView::Batched); // of thousands only those in front are measured at once
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setMinimumHeight(atTypeSize(140));
  all->body()->addWidget(m_list);
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
          [this](const QModelIndex& row) {
            if (row.isValid() && m_decisions->at(row.row()).id != m_shown)
              openRow(m_decisions->at(row.row()).id);
          });
  return all;
}

const Decision* DecisionsPage::shown() const {
  return m_shown == 0 ? nullptr : study().decision(m_shown);
}

void DecisionsPage::openRow(RowId decisionId) {
  m_shown = study().decision(decisionId) ? decisionId : 0;
  refresh();
}

void DecisionsPage::openTask(const DueItem& due) {
  if (due.kind == DueKind::MeetingAction) return m_meetings->open(due.row);
  goOn(due.row);
  if (due.kind == DueKind::Circulation) m_meetings->openOf(due.row);
}

/// With the caret in what is done next: what may be decided, the agreement, what follows, else the memo.
void DecisionsPage::goOn(RowId decisionId) {
  openRow(decisionId);
  if (!shown()) return m_draft->focusFirst();
  for (QWidget* part : std::initializer_list<QWidget*>{m_agreement, m_next, m_memo})
    if (part->isVisibleTo(this)) return focusFirstInput(part);
}

void DecisionsPage::refresh() {
  showList();
  const Decision* decision = shown();
  if (decision)
    showSigned(*decision);
  else
    showPresent();
  showSignatures(decision);
  m_meetings->refresh();
  m_memo->show(decision ? std::optional(memoOf(session(), *decision)) : std::nullopt);
  showNext();
}

/// What a decision that is in force leads to; where nobody waits, to the places that it opened.
void DecisionsPage::showNext() {
  const Decision* decision = shown();
  if (!decision || !standing().isInForce(*decision)) return m_next->show(std::nullopt);
  auto step =
      nextStep(session().due(), 0, {DueKind::Decision, DueKind::SponsorAgreement, DueKind::Circulation});
  const int free = decision->toLevel > 0 ? standing().placesAt(decision->toLevel).places : 0;
  if (!step && free > 0)
    step = DueItem{DueKind::Place,
                   Urgency::Open,
                   0,
                   QStringLiteral("L%1").arg(decision->toLevel),
                   tr("%n place(s) open, nobody waits for one", nullptr, free),
                   session().today()};
  m_next->show(step);
}

void DecisionsPage::showList() {
  m_decisions->refresh();
  m_list->setCurrentIndex(m_decisions->index(m_decisions->rowOf(m_shown), 0));
}

void DecisionsPage::showPresent() {
  const StudySentence sentence = studySentence(standing());
  const int next = study().decisions.empty() ? 1 : study().decisions.back().number + 1;
  m_frame->setTitle(tr("Decision %1 — L%2").arg(next).arg(sentence.recommendation.decidingLevel),
                    tr("Data as of %1 · course %2")
                        .arg(siteMoment(session().site(), session().now()),
                             courseTail(formatCourse(standing().course()), courseOfPage)));
  showData(inOrderOfInfusion(study(), sentence.recommendation.decidingLevel),
           [this, today = session().today()](RowId id) { return rowIn(study(), id, today); });
  m_ruleHeadline->setText(sentence.headline);
  m_ruleWhy->setText(sentence.explanation);
  m_opinion->showOpinionOf(standing());
  m_draft->show(standing());
  if (!m_draftRestored) {
    m_draftRestored = true;
    m_kept->restore();
  }
  m_optionsCard->show();
  m_decidedCard->hide();
}

void DecisionsPage::showData(const std::vector<const Subject*>& subjects,
                             std::function<CohortRow(RowId)> rowOf) {
  std::vector<RowId> ids;
  for (const Subject* subject : subjects)
    ids.push_back(subject->id);
  m_data->setVisible(!ids.empty());
  m_noData->setVisible(ids.empty());
  m_data->show(std::move(ids), std::move(rowOf));
}

void DecisionsPage::showSigned(const Decision& decision) {
  const auto then = std::make_shared<const Study>(dataOf(study(), decision, decision.date));
  const int level = asSigned(study(), decision).level;
  m_frame->setTitle(tr("Decision %1 — L%2").arg(decision.number).arg(level),
                    tr("Signed %1 · course %2 · %3")
                        .arg(decision.date.toString(Qt::ISODate), courseTail(decision.course, courseOfPage),
                             decisionState(standing(), decision)));
  showData(inOrderOfInfusion(*then, level),
           [then, day = decision.date](RowId id) { return rowIn(*then, id, day); });
  m_ruleHeadline->setText(tr("Rule %1").arg(decision.rule));
  m_ruleWhy->setText(decision.asRecommended ? tr("Decided as the rule recommended.")
                                            : tr("Decided otherwise than the rule recommended."));
  m_decided->setText(decidedLines(standing(), *then, decision).join(u'\n'));
  m_opinion->hide(); // it speaks of the data now
  m_optionsCard->hide();
  m_decidedCard->show();
}

void DecisionsPage::showSignatures(const Decision* decision) {
  const bool open = decision && !decision->effective() && !mayAgree(standing(), *decision);
  if (decision && decision->investigator)
    m_investigator->setText(
        tr("● Investigator: %1").arg(signatureText(session().site(), *decision->investigator)));
  else
    m_investigator->setText(tr("◔ Investigator: waiting"));
  if (decision && decision->sponsor)
    m_sponsor->setText(
        tr("● Sponsor: %1").arg(agreementText(study(), *decision->sponsor, decision->investigator)));
  else if (decision && !decision->needsAgreement)
    m_sponsor->setText(tr("Sponsor: not needed for this decision"));
  else
    m_sponsor->setText(tr("◔ Sponsor: waiting"));
  m_sponsor->setVisible(decision != nullptr);
  m_scan->showOf(decision ? decision->sponsor : std::nullopt);
  m_sign->setVisible(!decision);
  showSign();
  m_agreement->setVisible(open);
  if (open) m_agreement->content()->start(QStringLiteral("decision/%1").arg(decision->id));
}

/// Nothing is signed that nobody has chosen.
void DecisionsPage::showSign() {
  QString why;
  if (!may(session().user().role, Action::SignDecision))
    why = tr("Only an investigator signs a decision.");
  else if (const auto locked = refuseLocked(study(), 0))
    why = locked->message;
  else if (standing().hasEnded())
    why = tr("The trial has ended: nothing is decided any more.");
  else if (!m_draft->decision())
    why = tr("Choose what is decided.");
  m_sign->setEnabled(why.isEmpty());
  m_sign->setAccessibleDescription(why);
  showWords(m_whyNotSign, shown() ? QString() : why);
}
