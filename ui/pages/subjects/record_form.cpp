#include "ui/pages/subjects/record_form.h"

#include "ui/widgets/reason_dialog.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

RecordForm::RecordForm(StudySession& session, const QString& kind, QWidget* parent)
    : SubjectForm(session, parent), m_kind(kind) {}

QString RecordForm::draftNameOf(RowId id) const {
  return id == 0 ? m_kind : QStringLiteral("%1/%2").arg(m_kind).arg(id);
}

QSet<RowId> RecordForm::drafts() const {
  QSet<RowId> found;
  if (!subject()) return found;
  for (const RowId id : idsOf(*subject()))
    if (!session().draft(draftKey(draftNameOf(id))).isEmpty()) found.insert(id);
  return found;
}

void RecordForm::edit(RowId id) {
  if (!subject() || id == m_id) return;
  keepDraft();
  m_id = id;
  fillAnew();
  Q_EMIT recordChanged();
}

void RecordForm::fill(const Subject& subject) {
  const std::vector<RowId> ids = idsOf(subject);
  if (std::find(ids.begin(), ids.end(), m_id) == ids.end()) m_id = 0; // voided meanwhile
  fillRecord(subject);
}

QHBoxLayout* RecordForm::makeHead(const QString& newText, const QString& voidText) {
  m_title = new QLabel;
  m_title->setObjectName(m_kind + QStringLiteral("Title"));
  m_title->setTextFormat(Qt::PlainText);
  setTextRole(m_title, TextRole::Heading);
  m_new = new QPushButton(newText);
  m_new->setObjectName(m_kind + QStringLiteral("New"));
  m_void = new QPushButton(voidText);
  m_void->setObjectName(m_kind + QStringLiteral("Void"));
  connect(m_new, &QPushButton::clicked, this, [this] {
    edit(0);
    firstInput()->setFocus();
  });
  connect(m_void, &QPushButton::clicked, this, &RecordForm::voidShown);
  auto* head = new QHBoxLayout;
  head->setSpacing(8);
  head->addWidget(m_title, 1);
  head->addWidget(m_new);
  head->addWidget(m_void);
  return head;
}

void RecordForm::showHead(const QString& title, bool mayChange) {
  m_title->setText(title);
  m_new->setVisible(m_id != 0);
  m_void->setVisible(m_id != 0 && mayChange);
}

void RecordForm::voidShown() {
  const RowId id = m_id;
  const auto result = withReason(this, [&](const QString& reason) { return voidRecord(id, reason); });
  if (!result) {
    showRefused(result.error(), {});
    return;
  }
  if (const QString key = draftKey(draftNameOf(id)); !session().draft(key).isEmpty())
    session().commands().saveDraft(key, {});
  m_id = 0;
  fillAnew();
  say(tr("It is voided and stays in the audit trail."));
  Q_EMIT recordChanged();
}
