#include "ui/pages/study/import_sections.h"

#include "app/study/user.h"
#include "db/session/study_session.h"
#include "ui/fields/field.h"
#include "ui/pages/study/site_acts_dialog.h"
#include "ui/pages/study/site_log_dialog.h"
#include "ui/widgets/layout.h"

#include <QPushButton>

namespace {
QString whyRoleMayNot(Role role, bool isAllowed) {
  return isAllowed ? QString() : ImportSection::tr("The role “%1” may not do this.").arg(roleName(role));
}
} // namespace

ImportSection::ImportSection(const QString& prefix, const Words& words, const QString& refused, Make make)
    : Card(words.title) {
  auto* what = new Paragraph(QString(prefix + u"Meaning"), TextRole::Muted, words.meaning);
  auto* button =
      named<QPushButton>(QString(u"import" + prefix.left(1).toUpper() + prefix.mid(1)), words.button);
  auto* message = new MessageLine(QString(prefix + u"Note"));
  connect(button, &QPushButton::clicked, this, [this, message, make = std::move(make)] {
    message->say({});
    const auto dialog = make(window());
    dialog->exec();
    if (!dialog->whatCame().isEmpty()) message->say(dialog->whatCame(), Field::Tone::Good);
  });
  body()->addWidget(what);
  body()->addWidget(button, 0, Qt::AlignLeft);
  body()->addWidget(message);
  button->setEnabled(refused.isEmpty());
  message->say(refused);
}

SiteLogSection::SiteLogSection(StudySession& session)
    : ImportSection(
          QStringLiteral("siteLog"),
          {tr("Earlier record of the site"),
           tr("A site log, a folder of its tables or one workbook, comes in before the first subject is "
              "assigned. It is shown line by line first. What was done against the rules comes in as it "
              "happened, and its signatures are marked as transcribed."),
           tr("Import a site lo&g…")},
          whyRoleMayNot(session.user().role, may(session.user().role, Action::ImportLog)),
          [&session](QWidget* parent) { return std::make_unique<SiteLogDialog>(session, parent); }) {}

SiteActsSection::SiteActsSection(StudySession& session)
    : ImportSection(
          QStringLiteral("siteActs"),
          {tr("Acts from tables"),
           tr("What you did yourself, from tables or one workbook: queries, checks against source, review "
              "meetings with their minutes, locks. It is shown row by row first, then done now, by the same "
              "rules and under your role."),
           tr("Import &acts…")},
          whyRoleMayNot(session.user().role, mayActByTables(session.user().role)),
          [&session](QWidget* parent) { return std::make_unique<SiteActsDialog>(session, parent); }) {}
