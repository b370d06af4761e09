#include "ui/pages/audit/audit_bars.h"

#include "app/base/plain_text.h"
#include "db/access/roles.h"
#include "db/audit/audit_words.h"
#include "db/session/study_commands.h"
#include "ui/fields/field.h"
#include "ui/fields/text_fields.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/layout.h"

PaperBar::PaperBar(const StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  auto* layout = tightColumn(this, 4);
  auto* line = new QHBoxLayout;
  m_paper = new TextField(QStringLiteral("paperHead"), tr("C&hain head on a paper"));
  m_paper->edit()->setPlaceholderText(QStringLiteral("558:2c58…4036a"));
  auto* button = named<QPushButton>("comparePaper", tr("&Compare"));
  button->setAccessibleName(tr("Compare the paper with this study"));
  button->setAutoDefault(false);
  m_answer = new MessageLine(QStringLiteral("paperAnswer"));
  line->addWidget(m_paper, 1, Qt::AlignBottom);
  line->addWidget(button, 0, Qt::AlignBottom);
  layout->addLayout(line);
  layout->addWidget(m_answer);
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
  m_remark->setFixedWidth(176);
  auto* button = named<QPushButton>("reviewHere", tr("Reviewed &up to here…"));
  button->setAccessibleName(QString(button->text()).remove(u'&'));
  button->setToolTip(tr("Up to the chosen line; without one, up to the first of the list."));
  line->addWidget(m_reviewed, 1, Qt::AlignBottom);
  line->addWidget(m_remark, 0, Qt::AlignBottom);
  line->addWidget(button, 0, Qt::AlignBottom);
  connect(button, &QPushButton::clicked, this, &ReviewBar::review);
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
  if (reviewed) m_remark->setText({});
}
