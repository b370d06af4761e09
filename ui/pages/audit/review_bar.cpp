#include "ui/pages/audit/review_bar.h"

#include "app/study/sentences.h"
#include "db/audit_text.h"
#include "db/roles.h"
#include "db/study_commands.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/sign_dialog.h"
#include "ui/widgets/text_field.h"

#include <QHBoxLayout>
#include <QPushButton>

ReviewBar::ReviewBar(StudySession& session, std::function<qint64()> here, QWidget* parent)
    : QWidget(parent), m_session(session), m_here(std::move(here)) {
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(0, 0, 0, 0);
  m_reviewed = new Paragraph(QStringLiteral("auditReviewed"), TextRole::Muted);
  m_remark = new TextField(QStringLiteral("reviewRemark"), tr("Remar&k on the review"));
  m_remark->setFixedWidth(176);
  auto* button = new QPushButton(tr("Reviewed &up to here…"));
  button->setObjectName(QStringLiteral("reviewHere"));
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
  if (line == 0) {
    m_remark->setMessage(tr("No line is shown."), Field::Tone::Error);
    return;
  }
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
