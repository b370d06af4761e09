// The DLT definition item by item: texts, rules in a dialog, and the protocol file's draft.
#include "app/protocol/protocol_reader.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "ui/fields/form_draft.h"
#include "ui/site/dlt_items_editor.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_dlt_items_editor {
using namespace person;

struct Shown : DltDefinitionEditor {
  Shown() {
    const Protocol protocol = protocolByNameOrFile(QStringLiteral("cd7-car-nk")).value();
    know(dltVocabulary(protocol, protocol.safety.expected));
    resize(900, 700);
    show();
    activateWindow();
    if (!QTest::qWaitForWindowActive(this)) qWarning("the editor does not become active");
  }
  DltDefinition typed() const {
    Site site;
    takeInto(site);
    return site.dltDefinition;
  }
};

/// Fills the dialog of a rule, and keeps it.
bool fill(QWidget* dialog, const std::vector<std::pair<const char*, QString>>& choices,
          const std::vector<std::pair<const char*, QString>>& texts) {
  for (const auto& [name, entry] : choices)
    if (!choose(dialog, name, entry)) return false;
  for (const auto& [name, text] : texts)
    if (!type(dialog, name, text)) return false;
  return click(dialog, "ruleKeep");
}

class TestDltItemsEditor : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aPastedListBecomesItemsThatAreJudgedByHand() {
    Shown editor;
    QVERIFY(type(&editor, "dltText", QStringLiteral("Any of these:")));
    QVERIFY(click(&editor, "addDltItem"));
    auto* cell = editor.findChild<QPlainTextEdit*>(QStringLiteral("dltItemEn1"));
    QApplication::clipboard()->setText(QString::fromUtf8("CRS of grade 4\t4级CRS\nAny death\t死亡\n"));
    cell->setFocus();
    cell->paste();
    QVERIFY(editor.check());
    const DltDefinition definition = editor.typed();
    QCOMPARE(definition.text.en, QStringLiteral("Any of these:"));
    QCOMPARE(definition.items.size(), std::size_t{2});
    QCOMPARE(definition.items[1].id, QStringLiteral("D2"));
    QCOMPARE(definition.items[1].text.zh, QString::fromUtf8("死亡"));
    QVERIFY(!definition.items[0].rule);
    QCOMPARE(textOf(&editor, "dltItemWords1"), QStringLiteral("Judged by hand."));
  }

  void aRuleIsPutTogetherAndToldInASentence() {
    Shown editor;
    QVERIFY(click(&editor, "addDltItem") && type(&editor, "dltItemEn1", QStringLiteral("CRS for 72 h")));
    QString sentence;
    bool kept = false;
    whenAsked("dltRuleDialog", [&](QWidget* dialog) {
      QVERIFY2(!isShown(dialog, "ruleGrade"), "by hand at first");
      const auto done = [&] {
        return choose(dialog, "ruleAbout", QStringLiteral("CRS")) &&
               choose(dialog, "ruleGrade", QStringLiteral("3")) &&
               choose(dialog, "ruleTime", QStringLiteral("this grade")) &&
               type(dialog, "ruleSpan", QStringLiteral("72")) &&
               choose(dialog, "ruleUnit", QStringLiteral("hours"));
      };
      QVERIFY(done());
      sentence = textOf(dialog, "ruleSentence");
      kept = click(dialog, "ruleKeep");
    });
    QVERIFY(click(&editor, "dltItemRule1"));
    QVERIFY(kept);
    QVERIFY2(sentence.contains(QStringLiteral("CRS of grade 3")) && sentence.contains(QStringLiteral("72 h")),
             qPrintable(sentence));
    QCOMPARE(textOf(&editor, "dltItemWords1"), sentence);
    const DltItem item = editor.typed().items.front();
    QCOMPARE(item.text.en, QStringLiteral("CRS for 72 h"));
    QVERIFY(item.rule && item.rule->about == DltRule::About::Crs);
    QCOMPARE(item.rule->grade, 3);
    QVERIFY(item.rule->longerThan == (Span{72, Span::Unit::Hours}));
  }

  void eachKindOfRule_data() {
    using Inputs = std::vector<std::pair<const char*, QString>>;
    QTest::addColumn<Inputs>("choices");
    QTest::addColumn<Inputs>("texts");
    QTest::addColumn<DltRule>("rule");
    DltRule terms;
    terms.about = DltRule::About::Terms;
    terms.names = QStringList{QStringLiteral("Pneumonitis"), QStringLiteral("Sepsis")};
    terms.grade = 4;
    terms.onsetByDay = 14;
    QTest::newRow("terms") << Inputs{{"ruleAbout", QStringLiteral("these terms")},
                                     {"ruleGrade", QStringLiteral("4")}}
                           << Inputs{{"ruleTerms", QStringLiteral("Pneumonitis\nSepsis")},
                                     {"ruleOnsetDay", QStringLiteral("14")}}
                           << terms;
    DltRule slow;
    slow.downTo = 2;
    slow.within = Span{7, Span::Unit::Days};
    slow.without = QStringList{QStringLiteral("Fever")};
    QTest::newRow("not down within") << Inputs{{"ruleAbout", QStringLiteral("any")},
                                               {"ruleGrade", QStringLiteral("3")},
                                               {"ruleTime", QStringLiteral("not down")},
                                               {"ruleUnit", QStringLiteral("days")},
                                               {"ruleDownTo", QStringLiteral("2")}}
                                     << Inputs{{"ruleSpan", QStringLiteral("7")},
                                               {"ruleWithout", QStringLiteral("Fever")}}
                                     << slow;
    DltRule counts;
    counts.about = DltRule::About::Laboratory;
    counts.names = QStringList{QStringLiteral("neutrophils")};
    counts.beyond.high = 0.5;
    counts.grade = 1;
    counts.longerThan = Span{28, Span::Unit::Days};
    QTest::newRow("a laboratory value")
        << Inputs{{"ruleAbout", QStringLiteral("a laboratory")},
                  {"ruleAnalyte", QStringLiteral("Neutrophils")},
                  {"ruleTime", QStringLiteral("this grade")},
                  {"ruleUnit", QStringLiteral("days")}}
        << Inputs{{"ruleAtMost", QStringLiteral("0.5")}, {"ruleSpan", QStringLiteral("28")}} << counts;
  }
  void eachKindOfRule() {
    using Inputs = std::vector<std::pair<const char*, QString>>;
    QFETCH(Inputs, choices);
    QFETCH(Inputs, texts);
    QFETCH(DltRule, rule);
    Shown editor;
    QVERIFY(click(&editor, "addDltItem") && type(&editor, "dltItemEn1", QStringLiteral("x")));
    whenAsked("dltRuleDialog", [&](QWidget* dialog) { QVERIFY(fill(dialog, choices, texts)); });
    QVERIFY(click(&editor, "dltItemRule1"));
    QVERIFY(editor.typed().items.front().rule == rule);
    whenAsked("dltRuleDialog", [](QWidget* dialog) { QVERIFY(click(dialog, "ruleKeep")); });
    QVERIFY(click(&editor, "dltItemRule1")); // put into the dialog again, and read from it
    QVERIFY(editor.typed().items.front().rule == rule);
  }

  void aRuleThatSaysTooLittleIsNotKept() {
    Shown editor;
    QVERIFY(click(&editor, "addDltItem") && type(&editor, "dltItemEn1", QStringLiteral("x")));
    whenAsked("dltRuleDialog", [](QWidget* dialog) {
      QVERIFY(choose(dialog, "ruleAbout", QStringLiteral("any")));
      QVERIFY(textOf(dialog, "ruleSentence").isEmpty());
      QVERIFY(click(dialog, "ruleKeep"));
      QVERIFY(!textOf(dialog, "ruleGradeMessage").isEmpty());
      QVERIFY(choose(dialog, "ruleAbout", QStringLiteral("these terms")));
      QVERIFY(choose(dialog, "ruleGrade", QStringLiteral("3")));
      QVERIFY(click(dialog, "ruleKeep"));
      QVERIFY2(!textOf(dialog, "ruleMessage").isEmpty(), "which terms?");
      click(dialog, "ruleCancel");
    });
    QVERIFY(click(&editor, "dltItemRule1"));
    QVERIFY(!editor.typed().items.front().rule);
  }

  void aDraftIsTakenOverWithItsSource() {
    Shown editor;
    QVERIFY(editor.typed().items.empty());
    whenAsked("dltDraftDialog", [](QWidget* dialog) {
      QVERIFY2(textOf(dialog, "draftAssumption").startsWith(QStringLiteral("An assumption")), "said so");
      auto* takeOver = dialog->findChild<QAbstractButton*>(QStringLiteral("draftTakeOver"));
      QVERIFY(!takeOver->isEnabled()); // nothing is chosen for anybody
      QVERIFY(tick(dialog, "draftItem1"));
      QVERIFY(click(dialog, "draftTakeOver"));
    });
    QVERIFY(click(&editor, "takeOverDraft"));
    const DltDefinition taken = editor.typed();
    QCOMPARE(taken.items.size(), std::size_t{1});
    const Protocol protocol = protocolByNameOrFile(QStringLiteral("cd7-car-nk")).value();
    QVERIFY(taken.items.front() == protocol.dlt.draft.front());
  }

  /// As the form keeps what is not saved: rules and sources, too.
  void theDraftOfTheFormHoldsTheRules() {
    Site site;
    DltItem item{QStringLiteral("D4"), {QStringLiteral("ICANS"), {}}, QStringLiteral("the protocol"), {}};
    item.rule.emplace().about = DltRule::About::Icans;
    site.dltDefinition.items = {item};
    site.secondReader = true;
    Shown editor;
    editor.showSite(site);
    const QByteArray typed = typedInput(&editor);
    Shown again;
    again.showSite({});
    again.prepareFor(QJsonDocument::fromJson(typed).object().keys());
    restoreInput(&again, typed);
    Site restored;
    again.takeInto(restored);
    QVERIFY(restored.dltDefinition.items == site.dltDefinition.items);
    QVERIFY(restored.secondReader);
  }
};

COHORTDESK_TEST(TestDltItemsEditor, QApplication)
} // namespace tst_dlt_items_editor
#include "tst_dlt_items_editor.moc"
