#include "db/exchange/hand_over/odm/odm_export.h"

#include "tests/support/files/file_content.h"
#include "tests/support/odm/odm_check.h"
#include "tests/support/odm/odm_schema.h"
#include "tests/support/odm/odm_tree.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QDir>
#include <QTest>

namespace tst_odm_export {

class TestOdmExport : public QObject {
  Q_OBJECT
 private:
  QString place(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
  QStringList left() const {
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
  }

  /// Empty where it is refused, or has a fault.
  QByteArray exported(OdmKind kind, ExportLanguage language = ExportLanguage::English) {
    QFile::remove(place("study.xml"));
    const auto done = exportOdm(m_test->session(), place("study.xml"), {kind, language, {}});
    if (!done) qWarning("%s", qPrintable(done.error().message));
    if (!done) return {};
    QByteArray content = contentOf(place("study.xml"));
    const QStringList faults = odmSchemaFaults(place("study.xml")) + OdmCheck(content).faults();
    if (faults.isEmpty()) return content;
    qWarning("%s", qPrintable(faults.join(u'\n')));
    return {};
  }
  QString ruleOf(OdmKind kind, const Progress& progress = {}) {
    const auto done = exportOdm(m_test->session(), place("refused.xml"), {kind, {}, {}}, progress);
    return done ? QString() : done.error().rule;
  }

  AdverseEvent newEvent(const QString& comment = {}) const {
    AdverseEvent event;
    event.term = QStringLiteral("Fever");
    event.grade = 2;
    event.onset = m_test->session().today();
    event.comment = comment;
    return event;
  }

  /// The lines of one group, as "Insert: AETERM+Fever AETOXGR~3 AEENDTC-: by whom and why".
  static QStringList linesOf(const QByteArray& xml, const QString& group) {
    const XmlNode root = readXml(xml);
    QStringList lines;
    const std::function<void(const XmlNode&)> look = [&](const XmlNode& node) {
      if (node.at("ItemGroupOID") == group && node.name == u"ItemGroupData") lines << lineOf(node);
      for (const XmlNode& child : node.children)
        look(child);
    };
    look(root);
    return lines;
  }
  static QString lineOf(const XmlNode& group) {
    QStringList items;
    for (const XmlNode* item : group.all("ItemData")) {
      const QString type = item->at("TransactionType");
      const QString sign = type == u"Insert" ? u"+"_qs : type == u"Update" ? u"~"_qs : u"-"_qs;
      items << item->at("ItemOID").section(u'_', 2) + sign + item->at("Value");
    }
    const XmlNode* audit = group.child("AuditRecord");
    const XmlNode* reason = audit ? audit->child("ReasonForChange") : nullptr;
    QString line = group.at("TransactionType") + u": " + items.join(u' ');
    if (group.child("Signature")) line += u" signed";
    return reason ? line + u": " + reason->text : line;
  }

  std::unique_ptr<TestStudy> m_test;
  QTemporaryDir m_folder;
  RowId m_subject = 0;

 private Q_SLOTS:
  void init() {
    m_test = std::make_unique<TestStudy>();
    m_subject = screenAndAssign(*m_test, QStringLiteral("Ouyang Xiulan"), 1);
    QVERIFY(m_subject != 0);
  }
  void cleanup() {
    m_test.reset();
    for (const QString& name : left())
      QVERIFY(QFile::remove(m_folder.filePath(name)));
  }

  void eachChangeIsALine() {
    StudyCommands& commands = m_test->commands();
    AdverseEvent fever = newEvent();
    fever.id = commands.saveAdverseEvent(m_subject, fever, {}).value();
    fever.grade = 3;
    fever.end = fever.onset; // was empty
    QVERIFY(commands.saveAdverseEvent(m_subject, fever, u"graded again"_qs));
    fever.end.reset();
    QVERIFY(commands.saveAdverseEvent(m_subject, fever, u"goes on"_qs));
    QVERIFY(commands.voidAdverseEvent(fever.id, u"another's"_qs));
    const QStringList lines = linesOf(exported(OdmKind::Transactional), u"IG_AE"_qs);
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[0].startsWith(u"Insert: AETERM+Fever AETOXGR+2 AESTDTC+2026-01-05 AEREL+"),
             qPrintable(lines[0]));
    QCOMPARE(lines.mid(1), (QStringList{u"Update: AETOXGR~3 AEENDTC+2026-01-05: graded again"_qs,
                                        u"Update: AEENDTC-: goes on"_qs, u"Remove: : another's"_qs}));
    QVERIFY(linesOf(exported(OdmKind::Snapshot), u"IG_AE"_qs).isEmpty());
  }

  void aResultBelowQuantificationHasNoNumber() {
    QVERIFY(infuse(*m_test, m_subject));
    m_test->setDay(QDate(2026, 1, 12));
    Measurement value{{m_subject, u"D7"_qs, u"il6"_qs, Specimen::Blood}, MeasuredValue{Reading::Below, 1.5}};
    QVERIFY(m_test->commands().saveMeasurements({value}, {}));
    value.value = MeasuredValue{Reading::Exact, 12.5};
    QVERIFY(m_test->commands().saveMeasurements({value}, u"measured again"_qs));
    const QStringList lines = linesOf(exported(OdmKind::Transactional), u"IG_LB"_qs);
    QCOMPARE(lines.value(0), u"Insert: VISIT+D7 LBTESTCD+il6 LBSPEC+blood LBORRES+<1.5 LBSTRESU+pg/mL"_qs);
    QCOMPARE(lines.mid(1), QStringList{u"Update: LBORRES~12.5 LBSTRESN+12.5: measured again"_qs});
  }

  void aSignatureStandsOnWhatItSays() {
    QVERIFY(infuse(*m_test, m_subject));
    m_test->setDay(QDate(2026, 2, 10));
    QVERIFY(clear(*m_test, m_subject));
    const QByteArray history = exported(OdmKind::Transactional);
    const QStringList lines = linesOf(history, u"IG_DLT"_qs);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[1], u"Update:  signed"_qs);
    QCOMPARE(OdmCheck(history).signatures(), 2); // and eligibility, on the form
    const QByteArray snapshot = exported(OdmKind::Snapshot);
    QCOMPARE(OdmCheck(snapshot).signatures(), 2);
    QVERIFY(snapshot.contains("<FormData FormOID=\"F_SCR\"><Signature>"));
  }

  void whatXmlForbidsIsReplaced() {
    QVERIFY(m_test->commands().saveAdverseEvent(m_subject, newEvent(u"a\u0001b\u0002c\td\ne"_qs), {}));
    for (const OdmKind kind : {OdmKind::Snapshot, OdmKind::Transactional}) {
      const QByteArray content = exported(kind);
      const OdmValues values = OdmCheck(content).values();
      QString found;
      for (const auto& row : values)
        found += row.value(u"IT_AE_AECOM"_qs);
      QCOMPARE(found, u"a\uFFFDb\uFFFDc\td\ne"_qs);
      QVERIFY(readXml(content).at("Description").startsWith(u"2 characters"));
    }
  }

  void anIdentifierRefusesUntilItIsCorrected() {
    AdverseEvent fever = newEvent(u"OUYANG xiulan was flushed"_qs);
    fever.id = m_test->commands().saveAdverseEvent(m_subject, fever, {}).value();
    QCOMPARE(ruleOf(OdmKind::Snapshot), u"IDENTIFIER"_qs);
    QCOMPARE(ruleOf(OdmKind::Transactional), u"IDENTIFIER"_qs);
    QVERIFY(left().isEmpty());
    fever.comment = u"was flushed"_qs;
    QVERIFY(m_test->commands().saveAdverseEvent(m_subject, fever, u"Ouyang Xiulan is no comment"_qs));
    const QByteArray history = exported(OdmKind::Transactional);
    QVERIFY(!history.isEmpty() && !history.toLower().contains("xiulan"));
    const QStringList lines = linesOf(history, u"IG_AE"_qs);
    QVERIFY2(lines.value(0).contains(u"AECOM+[withheld: it named a subject]"), qPrintable(lines.value(0)));
    QCOMPARE(lines.value(1), u"Update: AECOM~was flushed: [withheld: it named a subject]"_qs);
    QVERIFY(readXml(history).at("Description").startsWith(u"2 changes hold a text that is withheld"));
    QVERIFY(!exported(OdmKind::Snapshot).contains("withheld"));
  }

  void speaksTheLanguageThatIsAskedFor_data() {
    QTest::addColumn<int>("language");
    QTest::addColumn<bool>("english");
    QTest::addColumn<bool>("chinese");
    QTest::newRow("en") << static_cast<int>(ExportLanguage::English) << true << false;
    QTest::newRow("zh") << static_cast<int>(ExportLanguage::Chinese) << false << true;
    QTest::newRow("both") << static_cast<int>(ExportLanguage::Both) << true << true;
  }
  void speaksTheLanguageThatIsAskedFor() {
    QFETCH(int, language);
    QFETCH(bool, english);
    QFETCH(bool, chinese);
    const QByteArray content = exported(OdmKind::Snapshot, static_cast<ExportLanguage>(language));
    QCOMPARE(content.contains("xml:lang=\"en\""), english);
    QCOMPARE(content.contains("xml:lang=\"zh\""), chinese);
    QCOMPARE(content.contains("<TranslatedText xml:lang=\"zh\">不良事件</TranslatedText>"), chinese);
    QCOMPARE(content.contains("<FormDef OID=\"F_AE\" Name=\"Adverse events\""), english);
  }

  void stoppedItLeavesNothing() {
    const auto stop = [](CheckStage stage, std::optional<double>) { return stage != CheckStage::Write; };
    for (const OdmKind kind : {OdmKind::Snapshot, OdmKind::Transactional})
      QCOMPARE(ruleOf(kind, stop), u"CANCELLED"_qs);
    QVERIFY(left().isEmpty());
  }
};

COHORTDESK_TEST(TestOdmExport, QCoreApplication)
} // namespace tst_odm_export
#include "tst_odm_export.moc"
