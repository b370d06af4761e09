#include "ui/pages/site_file/papers_panel.h"

#include "app/study/study.h"
#include "app/study/user.h"
#include "db/session/study_commands.h"
#include "ui/fields/field.h"
#include "ui/print/output_button.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/layout.h"

#include <QGridLayout>

PapersPanel::PapersPanel(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  m_message = new MessageLine(QStringLiteral("papersMessage"));
  auto* inner = new QWidget;
  auto* layout = tightColumn(inner, 12, 8);
  tightColumn(this)->addWidget(scrolling(inner));
  auto* grid = new QGridLayout;
  grid->setColumnStretch(1, 1);
  for (const SitePaper paper : sitePapers) {
    const int row = static_cast<int>(paper);
    auto* button = new OutputButton(QStringLiteral("paper%1").arg(row), sitePaperTitle(paper), m_session,
                                    *m_message, [this, paper] { return make(paper); });
    if (paper == SitePaper::IdentificationList && !may(m_session.user().role, Action::EnterSubject))
      button->setEnabled(false);
    grid->addWidget(button, row, 0);
    grid->addWidget(new Paragraph({}, TextRole::Muted, sitePaperText(paper)), row, 1);
  }
  layout->addLayout(grid);
  layout->addWidget(m_message);
  layout->addStretch(1);
}

Result<PrintDocument> PapersPanel::make(SitePaper paper) {
  if (paper == SitePaper::IdentificationList) {
    std::vector<RowId> ids;
    for (const Subject& subject : m_session.study().subjects)
      ids.push_back(subject.id);
    for (const RowId id : ids)
      if (auto shown = m_session.commands().recordIdentityShown(id, ShownIdentity::Everything); !shown)
        return tl::unexpected(shown.error());
  }
  return sitePaperDocument(m_session.study(), paper, m_session.today(), m_session.journalHead());
}
