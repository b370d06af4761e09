#include "ui/pages/study/hand_over_section.h"

#include "app/base/date_text.h"
#include "app/study/study.h"
#include "app/study/user.h"
#include "db/audit/audit_words.h"
#include "db/session/changed_fields.h"
#include "db/session/study_session.h"
#include "ui/fields/field.h"
#include "ui/pages/study/hand_over_dialog.h"
#include "ui/tables/table.h"
#include "ui/widgets/layout.h"

#include <QPushButton>

HandOverSection::HandOverSection(StudySession& session) : Card(tr("Handing over")), m_session(session) {
  auto* what = new Paragraph(
      QStringLiteral("handOverMeaning"), TextRole::Muted,
      tr("The data without anybody's name, for the sponsor, a statistician or the archive. The study is "
         "checked first, and the audit trail tells of it. What changes afterwards is listed on the page "
         "Monitoring, for whoever types it into the sponsor's EDC."));
  m_earlier = namedTable("handOvers", tr("Handed over so far"),
                         {tr("Site time"), tr("Handed over by"), tr("What was handed over")});
  keepRowOrder(m_earlier);
  stretchColumn(m_earlier, 2);
  m_earlier->setMinimumHeight(atTypeSize(160));
  m_button = primaryButton("handOver", tr("Hand &over…"));
  m_message = new MessageLine(QStringLiteral("handOverNote"));
  connect(m_button, &QPushButton::clicked, this, &HandOverSection::handOver);
  addAll(body(), {what, m_earlier});
  body()->addWidget(m_button, 0, Qt::AlignLeft);
  body()->addWidget(m_message);
  if (const Role role = session.user().role; !may(role, Action::HandOver)) {
    m_button->setEnabled(false);
    m_message->say(tr("The role “%1” may not hand over.").arg(roleName(role)));
  }
}

void HandOverSection::refresh() {
  const auto made = handOvers(m_session);
  if (!made) return m_message->say(made.error().message, Field::Tone::Error);
  const AuditTrail trail = m_session.auditTrail();
  m_earlier->setRowCount(0);
  for (const HandOverLine& each : *made) {
    const auto lines = trail.lines(trail.newest() - each.line, 1);
    if (!lines) return m_message->say(lines.error().message, Field::Tone::Error);
    for (const AuditLine& line : *lines)
      addRow(m_earlier, {siteTime(line.at, m_session.site().timeZone), auditPerson(line),
                         auditChangeTexts(line, m_session.study()).join(u' ')});
  }
}

void HandOverSection::handOver() {
  HandOverDialog(m_session, window()).exec();
  refresh();
}
