#include "db/session/drafted_forms.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace tst_typing_file {
const QString form = QStringLiteral("subject/1/event");

QString beside(const TestStudy& test) {
  return test.path() + QStringLiteral(".typing");
}

/// The file as it lies there while somebody types, put back as a kill would leave it.
class Killed {
 public:
  explicit Killed(const TestStudy& test) : m_path(beside(test)), m_copy(m_path + u".copy") {
    if (!QFile::copy(m_path, m_copy)) qWarning("nothing lies beside the study");
  }
  void putBack() const {
    QFile::remove(m_path);
    if (!QFile::copy(m_copy, m_path)) qWarning("not put back");
  }
  void replace(const QByteArray& what, const QByteArray& with) const {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) qWarning("not read");
    const QByteArray content = file.readAll().replace(what, with);
    file.close();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) < 0)
      qWarning("not written");
  }

 private:
  QString m_path;
  QString m_copy;
};

class TestTypingFile : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void typingHasNoLineInTheJournal() {
    TestStudy test;
    const qint64 head = test.session().journalHead().sequence;
    for (const char* typed : {"{\"a\":\"1\"}", "{\"a\":\"12\"}", "{\"a\":\"123\"}"})
      QVERIFY(test.commands().keepTyping(form, typed));
    QCOMPARE(test.session().journalHead().sequence, head);
    QCOMPARE(test.session().draft(form), QByteArray("{\"a\":\"123\"}"));
    QVERIFY(test.session().isBeingTyped(form));
    QVERIFY(QFile::exists(beside(test)));
    QVERIFY(!(QFileInfo(beside(test)).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    // The form is left: one line for all of it, and nothing lies beside the study.
    QVERIFY(test.commands().saveDraft(form, "{\"a\":\"123\"}"));
    QCOMPARE(test.session().journalHead().sequence, head + 1);
    QVERIFY(!test.session().isBeingTyped(form) && !QFile::exists(beside(test)));
    QCOMPARE(test.session().draft(form), QByteArray("{\"a\":\"123\"}"));
    QVERIFY(test.session().verify()->empty());
  }

  void whatWasTypedWhenItWasKilledComesBack() {
    TestStudy test;
    QVERIFY(test.commands().saveDraft(form, "earlier"));
    QVERIFY(test.commands().keepTyping(form, "half of it"));
    const Killed killed(test);
    test.close();
    killed.putBack();
    test.signInAs(Role::PrincipalInvestigator);
    QCOMPARE(test.session().draft(form), QByteArray("half of it"));
    test.signInAs(Role::SubInvestigator); // it is its writer's
    QVERIFY(test.session().draft(form).isEmpty());
    QVERIFY(test.commands().keepTyping(form, "another's"));
    test.signInAs(Role::PrincipalInvestigator); // whose entry is there still
    QCOMPARE(test.session().draft(form), QByteArray("half of it"));
  }

  /// Taken back by hand: the draft of before must not come back after a kill.
  void anEmptyFormIsKeptAsWell() {
    TestStudy test;
    QVERIFY(test.commands().saveDraft(form, "earlier"));
    QVERIFY(test.commands().keepTyping(form, {}));
    QVERIFY(test.session().isBeingTyped(form) && test.session().draft(form).isEmpty());
    QVERIFY(test.commands().saveDraft(form, {}));
    QVERIFY(test.session().draft(form).isEmpty() && !QFile::exists(beside(test)));
  }

  /// Kept, typed and held ones; neither another's nor those that are done with.
  void theFormsWithADraftAreKnown() {
    const auto name = [](const char* key) { return QString::fromLatin1(key); };
    TestStudy test;
    QVERIFY(draftedForms(test.session()).isEmpty());
    QVERIFY(test.commands().saveDraft(name("lot/1"), "another's"));
    test.signInAs(Role::SubInvestigator);
    QVERIFY(test.commands().saveDraft(name("lot/2"), "kept"));
    QVERIFY(test.commands().saveDraft(name("lot/3"), "kept, then done with"));
    QVERIFY(test.commands().saveDraft(name("lot/3"), {}));
    QVERIFY(test.commands().saveDraft(name("lot/4"), "kept, then taken back by hand"));
    QVERIFY(test.commands().keepTyping(name("lot/4"), {}));
    QVERIFY(test.commands().keepTyping(name("lot/5"), "typed"));
    QCOMPARE(draftedForms(test.session()), (QSet<QString>{name("lot/2"), name("lot/5")}));
  }

  void nobodyMovesItOrReadsIt() {
    TestStudy test;
    QVERIFY(test.commands().keepTyping(form, "Ouyang Xiulan"));
    const Killed killed(test);
    QFile file(beside(test));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Ouyang"));
    file.close();
    test.close();
    killed.putBack();
    killed.replace("subject/1/event", "subject/2/event");
    test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(test.session().draft(form).isEmpty());
    QVERIFY(test.session().draft(QStringLiteral("subject/2/event")).isEmpty());
    QVERIFY(test.session().verify()->empty());
  }

  void aLinkOfThatNameIsNotWrittenThrough() {
    TestStudy test;
    const QString other = test.folder() + QStringLiteral("/other");
    QFile target(other);
    QVERIFY(target.open(QIODevice::WriteOnly) && target.write("mine") == 4);
    target.close();
    QVERIFY(QFile::link(other, beside(test)));
    QVERIFY(!test.commands().keepTyping(form, "typed"));
    QVERIFY(test.session().holdsDrafts());
    QCOMPARE(test.session().draft(form), QByteArray("typed"));
    QVERIFY(target.open(QIODevice::ReadOnly));
    QCOMPARE(target.readAll(), QByteArray("mine"));
    QVERIFY(test.session().writeHeldDrafts()); // into the study then
    QVERIFY(!test.session().holdsDrafts());
  }
};

COHORTDESK_TEST(TestTypingFile, QCoreApplication)
} // namespace tst_typing_file
#include "tst_typing_file.moc"
