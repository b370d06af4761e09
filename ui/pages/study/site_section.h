#pragma once
#include "app/study/site.h"
#include "ui/fields/lock_notice.h"
#include "ui/widgets/card.h"

class FormDraft;
class QPushButton;
class SiteEditor;
class StudySession;

/// One part of the site's settings with its button: saved by itself, kept as a draft while it is not.
class SiteSection : public Card {
  Q_OBJECT
 public:
  /// `name` is the draft's key and the start of its objects' names ("limits": saveLimits is found as
  /// "limitsSave").
  SiteSection(StudySession& session, const QString& name, const QString& title, SiteEditor* editor);

  /// Shows the study's value, where it is another, unless something is being typed.
  void refresh();

 private:
  bool isEdited() const;
  void allowEntry();                 ///< as the role may and the study is not locked, which is said
  void put(const QByteArray& typed); ///< over what the study has
  void save();

  StudySession& m_session;
  FormDraft* m_draft = nullptr;
  SiteEditor* m_editor = nullptr;
  Site m_site;        ///< of which the editor shows its part
  QByteArray m_shown; ///< input as it filled it
  MessageLine* m_message = nullptr;
  LockNotice m_lock;
  QPushButton* m_save = nullptr;
};
