#include "ui/pages/study/site_section.h"

#include "app/study/user.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/fields/enter_key.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/signing/sign_dialog.h"
#include "ui/site/site_editors.h"
#include "ui/style/theme.h"
#include "ui/widgets/layout.h"

#include <QJsonDocument>
#include <QJsonObject>

SiteSection::SiteSection(StudySession& session, const QString& name, const QString& title, SiteEditor* editor)
    : Card(title), m_session(session), m_editor(editor) {
  m_message = new MessageLine(name + QLatin1String("SectionMessage"));
  m_save = named<QPushButton>(name + QLatin1String("Save"), tr("Save"));
  m_save->setAccessibleName(tr("Save: %1").arg(title));
  setPrimary(m_save);
  addAll(body(), {editor, m_message});
  auto* foot = tightLine(8);
  auto* undo = new DraftLine(name, title); // several sections stand on one tab
  addAll(foot, {m_save, undo});
  foot->addStretch();
  body()->addLayout(foot);
  m_draft = new FormDraft(
      this, session, undo, QLatin1String("study/") + name,
      [this] { return isEdited() ? typedInput(m_editor) : QByteArray(); },
      [this](const QByteArray& typed) {
        m_message->say({});
        put(typed);
      });
  connect(m_save, &QPushButton::clicked, this, &SiteSection::save);
  submitByEnter(m_editor, m_save);
  m_draft->restore();
  const Role role = session.user().role;
  if (may(role, Action::ManageSite)) return;
  m_message->say(tr("The role “%1” may not change this.").arg(roleName(role)));
}

bool SiteSection::isEdited() const {
  return typedInput(m_editor) != m_shown;
}

void SiteSection::allowEntry() {
  const bool isAllowed =
      may(m_session.user().role, Action::ManageSite) && !m_lock.show(*m_message, m_session.study(), 0);
  setReadOnly(m_editor, !isAllowed);
  m_save->setEnabled(isAllowed);
}

void SiteSection::put(const QByteArray& typed) {
  m_site = m_session.site();
  m_editor->showSite(m_site);
  allowEntry();
  m_shown = typedInput(m_editor);
  if (typed.isEmpty()) return;
  m_editor->prepareFor(QJsonDocument::fromJson(typed).object().keys());
  restoreInput(m_editor, typed);
}

void SiteSection::refresh() {
  if (m_site != m_session.site() && !isEdited()) return put({});
  allowEntry();
}

void SiteSection::save() {
  m_message->say({});
  if (!m_editor->check()) return;
  Site site = m_session.site();
  m_editor->takeInto(site);
  if (site == m_session.site()) {
    m_draft->startAnew();
    return m_message->say(tr("Nothing has changed."));
  }
  const auto saved =
      withReason(this, [&](const QString& reason) { return m_session.commands().saveSite(site, reason); });
  if (!saved) return showRefusal(this, saved.error());
  m_draft->startAnew();
  m_message->say(tr("Saved."), Field::Tone::Good);
}
