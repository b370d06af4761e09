#include "ui/shell/language_button.h"

#include <QMenu>

LanguageButton::LanguageButton(QWidget* parent) : QPushButton(parent) {
  setObjectName(QStringLiteral("language"));
  setProperty("quiet", true);
  setAccessibleName(tr("Language"));
  auto* menu = new QMenu(this);
  // Not translated: each language is found by those who read it.
  const std::pair<Language, QString> languages[] = {{Language::English, QStringLiteral("English")},
                                                    {Language::Chinese, QStringLiteral("中文")}};
  for (const auto& [language, word] : languages) {
    if (language == languageInUse()) setText(word);
    auto* action = menu->addAction(word);
    action->setCheckable(true);
    action->setChecked(language == languageInUse());
    connect(action, &QAction::triggered, this, [this, chosen = language] { Q_EMIT languageChosen(chosen); });
  }
  setMenu(menu);
}
