#include "ui/widgets/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QTranslator>

namespace {
constexpr auto settingsKey = "language";

/// Our words and Qt's own; the application owns them.
std::pair<QTranslator&, QTranslator&> translators() {
  static auto* program = new QTranslator(QCoreApplication::instance());
  static auto* qt = new QTranslator(QCoreApplication::instance());
  return {*program, *qt};
}
} // namespace

Language rememberedLanguage() {
  const QString chosen = QSettings().value(QLatin1String(settingsKey)).toString();
  if (chosen.isEmpty())
    return QLocale::system().language() == QLocale::Chinese ? Language::Chinese : Language::English;
  return chosen == QLatin1String("zh") ? Language::Chinese : Language::English;
}

void useLanguage(Language language) {
  const bool chinese = language == Language::Chinese;
  QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China)
                              : QLocale(QLocale::English, QLocale::UnitedKingdom));
  auto [program, qt] = translators();
  for (QTranslator* translator : {&program, &qt})
    QCoreApplication::removeTranslator(translator);
  // The English file resolves the plurals of "%n subjects".
  if (program.load(chinese ? QStringLiteral(":/i18n/cohortdesk_zh_CN.qm")
                           : QStringLiteral(":/i18n/cohortdesk_en.qm")))
    QCoreApplication::installTranslator(&program);
  if (chinese && qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QCoreApplication::installTranslator(&qt);
  const QString code = chinese ? QStringLiteral("zh") : QStringLiteral("en");
  QSettings settings;
  if (settings.value(QLatin1String(settingsKey)) != code) settings.setValue(QLatin1String(settingsKey), code);
}

Language languageInUse() {
  return QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

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
