#pragma once
#include "app/base/refusal.h"
#include "db/exchange/hand_over/handed_over.h"
#include "db/sqlite/progress.h"

#include <QString>
#include <functional>
#include <vector>

class StudySession;

/// In which language the definitions of the data are.
enum class HandOverLanguage { English, Chinese, Both };

/// What somebody who hands data over has said of it.
struct HandOverRequest {
  QString path;
  HandOverLanguage language = HandOverLanguage::Both; ///< of a form that asks for it
  QString passphrase; ///< of the institution; empty where the form seals nothing
};

/// A form in which a study is handed over.
struct HandOverForm {
  QString title;  ///< "Tables (CSV)"
  QString text;   ///< what it is and for whom, a sentence
  QString name;   ///< "data": of its file or folder, behind the study's
  QString ending; ///< ".xml"; empty = it is a folder
  bool asksLanguage;
  bool asksPassphrase; ///< the identities are sealed in it
  std::function<Result<HandedOver>(StudySession& session, const HandOverRequest& asked,
                                   const Progress& progress)>
      write;
};
/// In the user's language.
std::vector<HandOverForm> handOverForms();
