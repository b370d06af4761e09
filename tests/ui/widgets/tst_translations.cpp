// The translations against the sources: every text that lupdate finds is there, none is left over, none is
// empty, and each keeps the placeholders, the mnemonic, the ellipsis and the blanks of the English. What is
// Chinese is written as CONTRIBUTING says, here, in the help and in the protocol file.
#include "tests/support/test_program.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace tst_translations {
struct Message {
  QString context;
  QString source;
  QString comment; ///< what tells two equal sources apart
  QString place;   ///< file:line; empty in the files of the repository, which hold none
  QString state;   ///< unfinished, vanished, obsolete; empty = finished
  bool counted = false;
  QStringList forms; ///< one, or one a plural form
};
/// By context, source and comment.
using Messages = QMap<QString, Message>;

QString fileOf(const QString& language) {
  return QStringLiteral(COHORTDESK_TRANSLATIONS "/cohortdesk_%1.ts").arg(language);
}

void readTranslation(QXmlStreamReader& xml, Message& message) {
  message.state = xml.attributes().value(QLatin1String("type")).toString();
  if (!message.counted) {
    message.forms << xml.readElementText();
    return;
  }
  while (xml.readNextStartElement()) // <numerusform>
    message.forms << xml.readElementText();
}

Message readMessage(QXmlStreamReader& xml, const QString& context) {
  Message message;
  message.context = context;
  message.counted = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
  while (xml.readNextStartElement()) {
    const QStringView name = xml.name();
    if (name == QLatin1String("source"))
      message.source = xml.readElementText();
    else if (name == QLatin1String("comment"))
      message.comment = xml.readElementText();
    else if (name == QLatin1String("translation"))
      readTranslation(xml, message);
    else {
      if (name == QLatin1String("location"))
        message.place = xml.attributes().value(QLatin1String("filename")) + u':' +
                        xml.attributes().value(QLatin1String("line"));
      xml.skipCurrentElement();
    }
  }
  return message;
}

Messages readMessages(const QString& path) {
  Messages messages;
  QFile ts(path);
  if (!ts.open(QIODevice::ReadOnly)) return messages;
  QXmlStreamReader xml(&ts);
  QString context;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == QLatin1String("name")) context = xml.readElementText();
    if (xml.name() != QLatin1String("message")) continue;
    const Message message = readMessage(xml, context);
    messages.insert(context + u" | " + message.source + u" | " + message.comment, message);
  }
  return messages;
}

/// What the sources say now, read by lupdate into a file of its own; with file and line.
Messages fromSources(const QString& language, const QStringList& options) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("sources.ts"));
  QStringList arguments = QStringLiteral(COHORTDESK_LUPDATE_ARGUMENTS).split(u'|');
  arguments.replaceInStrings(QStringLiteral("none"), QStringLiteral("absolute")); // -locations
  QProcess lupdate;
  lupdate.start(QStringLiteral(COHORTDESK_LUPDATE),
                arguments + options +
                    QStringList{QStringLiteral("-target-language"), language, QStringLiteral("-ts"), path});
  if (!lupdate.waitForFinished(200'000) || lupdate.exitCode() != 0) return {};
  return readMessages(path);
}

QStringList found(const QString& text, const QRegularExpression& pattern) {
  QStringList hits;
  for (auto match = pattern.globalMatch(text); match.hasNext();)
    hits << match.next().captured();
  hits.sort();
  return hits;
}

/// %1 … %99, %L1, %n, each as often as it stands there.
QStringList placeholders(const QString& text) {
  static const QRegularExpression pattern(QStringLiteral("%(?:L?[0-9]{1,2}|n)"));
  return found(text, pattern);
}

bool hasMnemonic(const QString& text) {
  static const QRegularExpression pattern(QStringLiteral("(?<!&)&(?![&\\s]|[a-z]+;|#)"));
  return pattern.match(text).hasMatch();
}

bool endsOpen(const QString& text) {
  return text.endsWith(u'…') || text.endsWith(u"...");
}

/// The same blanks at both ends. Full-width punctuation brings its own.
bool keepsBlanks(const QString& source, const QString& text) {
  static const QString fullWidth = QStringLiteral("（）：，。；、");
  if (source.isEmpty() || text.isEmpty()) return true;
  const auto keeps = [&](QChar english, QChar other) {
    return english.isSpace() ? other.isSpace() || fullWidth.contains(other) : !other.isSpace();
  };
  return keeps(source.front(), text.front()) && keeps(source.back(), text.back());
}

/// Chinese as CONTRIBUTING says: blanks beside Latin and digits, and one term for one thing. A placeholder
/// that always brings a number (%n, 第 %1, {value}) is one.
QStringList faultsOfChinese(QString text) {
  static const QRegularExpression unknown(QStringLiteral("<[^>]*>|(?<!第)%L?[0-9]{1,2}"));
  static const QRegularExpression number(QStringLiteral("%L?(?:n|[0-9]{1,2})|\\{\\w+\\}"));
  // Not \p{Han}: a newer PCRE counts the punctuation in, too.
  static const QRegularExpression wrong(
      QStringLiteral("[\\x{3400}-\\x{9FFF}][A-Za-z0-9≥≤±]|[A-Za-z0-9%][\\x{3400}-\\x{9FFF}]|"
                     "[0-9] % ?[\\x{3400}-\\x{9FFF}（）：，。；、]|[（）：，。；、] | [（）：，。；、]|"
                     "申办方|监管部门|未定的"));
  return found(text.replace(unknown, QStringLiteral("\n")).replace(number, QStringLiteral("0")), wrong);
}

QStringList faultsOf(const Message& message, int plurals) {
  QStringList faults;
  if (!message.state.isEmpty()) faults << message.state;
  if (message.forms.size() != (message.counted ? plurals : 1)) faults << QStringLiteral("number of forms");
  for (qsizetype form = 0; form < message.forms.size(); ++form) {
    const QString& text = message.forms[form];
    if (text.trimmed().isEmpty()) faults << QStringLiteral("empty");
    QStringList wanted = placeholders(message.source);
    const QStringList given = placeholders(text);
    // The singular may say "One subject".
    if (plurals > 1 && form == 0 && !given.contains(QLatin1String("%n")))
      wanted.removeAll(QStringLiteral("%n"));
    if (given != wanted) faults << QStringLiteral("placeholders");
    if (hasMnemonic(message.source) != hasMnemonic(text)) faults << QStringLiteral("mnemonic");
    if (endsOpen(message.source) != endsOpen(text)) faults << QStringLiteral("ellipsis");
    if (!keepsBlanks(message.source, text)) faults << QStringLiteral("blanks");
    faults << faultsOfChinese(text);
  }
  return faults;
}

class TestTranslations : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void coverTheSources_data() {
    QTest::addColumn<QStringList>("options");
    QTest::newRow("en") << QStringList{QStringLiteral("-pluralonly")};
    QTest::newRow("zh_CN") << QStringList{};
  }
  void coverTheSources() {
    QFETCH(QStringList, options);
    const QString language = QLatin1String(QTest::currentDataTag());
    const Messages sources = fromSources(language, options);
    QVERIFY2(sources.size() > 10, "lupdate found next to nothing");
    const Messages translated = readMessages(fileOf(language));
    QStringList faults;
    for (auto entry = sources.begin(); entry != sources.end(); ++entry)
      if (!translated.contains(entry.key())) faults << entry->place + u": missing: " + entry.key();
    for (auto entry = translated.begin(); entry != translated.end(); ++entry)
      if (!sources.contains(entry.key())) faults << u"left over: " + entry.key();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
  }

  void sayEverythingInFull_data() {
    QTest::addColumn<int>("plurals");
    QTest::newRow("en") << 2;
    QTest::newRow("zh_CN") << 1;
  }
  void sayEverythingInFull() {
    QFETCH(int, plurals);
    const Messages messages = readMessages(fileOf(QLatin1String(QTest::currentDataTag())));
    QVERIFY(messages.size() > 10);
    QStringList faults;
    for (auto entry = messages.begin(); entry != messages.end(); ++entry)
      for (const QString& fault : faultsOf(*entry, plurals))
        faults << entry.key() + u": " + fault;
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
  }

  /// What the test above would say of a bad line.
  void aBadTranslationIsSeen_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QStringList>("faults");
    const auto row = [](const char* name, const char* source, const char* translation, const char* fault) {
      const QString said = QString::fromUtf8(fault);
      QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(translation) << QString()
                          << (said.isEmpty() ? QStringList{} : QStringList{said});
    };
    row("good", "&Save %1 of %2…", "保存 %2 中的 %1(&S)…", "");
    row("an ampersand as text", "Q && A", "问 && 答", "");
    row("placeholder lost", "%1 of %2", "%1", "placeholders");
    row("placeholder twice", "%1 of %2", "%1 %1 %2", "placeholders");
    row("placeholder invented", "Day", "第 %1 天", "placeholders");
    row("count lost", "%n subjects", "受试者", "placeholders");
    row("mnemonic lost", "&Save", "保存", "mnemonic");
    row("mnemonic invented", "Save", "保存(&S)", "mnemonic");
    row("ellipsis lost", "Export…", "导出", "ellipsis");
    row("blank lost", "User: ", "用户", "blanks");
    row("blank in the punctuation", "User: ", "用户：", "");
    row("blank at the end", "Save", "保存 ", "blanks");
    row("day without a blank", "Day %1", "第%1 天", "第0");
    row("what is filled with Chinese", "%1 of %2", "%2的%1", "");
    row("count without a blank", "%n subjects", "%n名受试者", "0名");
    row("Latin without a blank", "DLT window", "DLT观察期", "T观");
    row("percent with a blank", "95 % interval", "95 % 区间", "5 % 区");
    row("percent without a blank", "95 % interval", "95%区间", "%区");
    row("blank beside the punctuation", "Safe, sound", "安全， 有效", "， ");
    row("another term", "Sponsor", "申办方", "申办方");
    QTest::newRow("unfinished") << QStringLiteral("Save") << QStringLiteral("保存")
                                << QStringLiteral("unfinished") << QStringList{QStringLiteral("unfinished")};
    QTest::newRow("empty") << QStringLiteral("Save") << QString() << QString()
                           << QStringList{QStringLiteral("empty")};
  }
  void aBadTranslationIsSeen() {
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(QString, state);
    QFETCH(QStringList, faults);
    Message message;
    message.source = source;
    message.state = state;
    message.forms = {translation};
    QCOMPARE(faultsOf(message, 1), faults);
  }

  void writeChineseOneWay_data() {
    QTest::addColumn<QString>("file");
    for (const char* file : {"help/help_zh.html", "protocol/cd7-car-nk.json"})
      QTest::newRow(file) << QStringLiteral(COHORTDESK_TRANSLATIONS "/../") + QLatin1String(file);
  }
  void writeChineseOneWay() {
    QFETCH(QString, file);
    QFile text(file);
    QVERIFY(text.open(QIODevice::ReadOnly));
    QCOMPARE(faultsOfChinese(QString::fromUtf8(text.readAll())), QStringList());
  }

  /// The help says the same in both languages: the same headings, tables and keys in the same order.
  void theHelpHasOneShape() {
    static const QRegularExpression tag(QStringLiteral("</?[a-z0-9]+"));
    const auto shape = [](const char* language) {
      QFile help(
          QStringLiteral(COHORTDESK_TRANSLATIONS "/../help/help_%1.html").arg(QLatin1String(language)));
      QStringList tags;
      if (!help.open(QIODevice::ReadOnly)) return tags;
      const QString text = QString::fromUtf8(help.readAll());
      for (auto match = tag.globalMatch(text); match.hasNext();)
        tags << match.next().captured();
      return tags;
    };
    const QStringList english = shape("en");
    QVERIFY(english.size() > 50);
    QCOMPARE(shape("zh"), english);
  }
};

COHORTDESK_TEST(TestTranslations, QCoreApplication)
} // namespace tst_translations
#include "tst_translations.moc"
