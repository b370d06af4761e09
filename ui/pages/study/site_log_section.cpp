#include "ui/pages/study/site_log_section.h"

#include "app/study/user.h"
#include "db/session/study_session.h"
#include "ui/fields/field.h"
#include "ui/pages/study/site_log_dialog.h"
#include "ui/widgets/layout.h"

#include <QPushButton>

SiteLogSection::SiteLogSection(StudySession& session)
    : Card(tr("Earlier record of the site")), m_session(session) {
  auto* what = new Paragraph(
      QStringLiteral("siteLogMeaning"), TextRole::Muted,
      tr("A site log, a folder of its tables or one workbook, comes in before the first subject is "
         "assigned. It is shown line by line first. What was done against the rules comes in as it "
         "happened, and its signatures are marked as transcribed."));
  m_button = named<QPushButton>("importSiteLog", tr("Import a site lo&g…"));
  m_message = new MessageLine(QStringLiteral("siteLogNote"));
  connect(m_button, &QPushButton::clicked, this, &SiteLogSection::bringIn);
  body()->addWidget(what);
  body()->addWidget(m_button, 0, Qt::AlignLeft);
  body()->addWidget(m_message);
  if (const Role role = session.user().role; !may(role, Action::ImportLog)) {
    m_button->setEnabled(false);
    m_message->say(tr("The role “%1” may not do this.").arg(roleName(role)));
  }
}

void SiteLogSection::bringIn() {
  m_message->say({});
  SiteLogDialog dialog(m_session, window());
  dialog.exec();
  if (!dialog.done().isEmpty()) m_message->say(dialog.done(), Field::Tone::Good);
}
