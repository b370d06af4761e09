// Closing, locking, signing out, switching the language and the idle lock, with the caret in every kind of
// input, empty, half typed and valid: the input that goes tells of its last edit when the form around it is
// half gone, and nobody may listen then.
#include "app/protocol/protocol_reader.h"
#include "db/access/vault.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/shell_window.h"
#include "ui/fields/cells_field.h"
#include "ui/fields/tick_field.h"
#include "ui/pages/site_file/delegation_form.h"
#include "ui/pages/subjects/bedside/ice_inputs.h"
#include "ui/pages/subjects/events/attribution_field.h"
#include "ui/pages/subjects/events/event_fields.h"
#include "ui/pages/subjects/record/typed_record.h"
#include "ui/pages/subjects/response/findings_inputs.h"
#include "ui/shell/inactivity_timer.h"
#include "ui/widgets/language.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <functional>

namespace tst_leaving_with_the_caret {
const QString name = u"underTest"_qs;
const QString label = u"Under test"_qs;

/// A kind of input, with what somebody types into it half and whole.
struct Kind {
  const char* name;
  std::function<QWidget*()> make;
  QString half;
  QString whole;
};

template <class AnyField, class... More>
Kind kind(const char* of, const QString& half, const QString& whole, const More&... more) {
  return {of, [=]() -> QWidget* { return new AnyField(name, label, more...); }, half, whole};
}

QWidget* termField() {
  auto* field = new TermField(name, label);
  EventTerm fever;
  fever.name.en = u"Fever"_qs;
  field->setTerms({fever}, u"5.0"_qs);
  return field;
}

QWidget* tickField() {
  auto* field = new TickField(name, label);
  field->addChoice(u"infection"_qs, u"infection"_qs);
  return field;
}

const std::vector<Kind>& kinds() {
  static const std::vector<Kind> all{
      kind<TextField>("TextField", u" "_qs, u"words"_qs),
      kind<NumberField>("NumberField", u"1,2,"_qs, u"1,5"_qs),
      kind<CellsField>("CellsField", u"5e"_qs, u"5e7"_qs),
      kind<WholeField>("WholeField", u"2."_qs, u"2.0"_qs),
      kind<DateField>("DateField", u"2026-1"_qs, u"2026/1/5"_qs),
      kind<DateTimeField>("DateTimeField", u"2026-01-05 2"_qs, u"2026/1/5 9:10"_qs,
                          QTimeZone("Asia/Shanghai")),
      kind<KnownTimeField>("KnownTimeField", u"2026-1-"_qs, u"2026/1"_qs, QTimeZone("Asia/Shanghai")),
      kind<ZoneField>("ZoneField", u"Shang"_qs, u"Asia/Shanghai"_qs),
      kind<MrdField>("MrdField", u"<"_qs, u"<0,01"_qs),
      {"TermField", termField, u"Fev"_qs, u"fever"_qs},
      kind<ChoiceField>("ChoiceField", u"x"_qs, u"y"_qs),
      kind<YesNoField>("YesNoField", u"x"_qs, u"y"_qs),
      kind<GradeField>("GradeField", u"x"_qs, u"3"_qs),
      kind<PointsField>("PointsField", u"x"_qs, u"3"_qs, 4),
      kind<AttributionField>("AttributionField", u"x"_qs, u"p"_qs,
                             protocolByName(u"cd7-car-nk"_qs).value().attribution),
      {"TickField", tickField, u"x"_qs, u" "_qs},
      kind<TasksField>("TasksField", u"x"_qs, u" "_qs),
      {"passwordField", [] { return passwordField(name, label); }, u"half"_qs, u"whole"_qs},
      {"NewPasswordFields", [] { return new NewPasswordFields(name); }, u"half"_qs, strongPassword}};
  return all;
}

/// Every class below Field in the headers of ui/.
QSet<QString> classesOfFields() {
  static const QRegularExpression derived(u"class (\\w+) : public (\\w+)"_qs);
  QMap<QString, QString> bases;
  QDirIterator headers(QStringLiteral(COHORTDESK_FIXTURES "/../../ui"), {u"*.h"_qs}, QDir::Files,
                       QDirIterator::Subdirectories);
  while (headers.hasNext()) {
    QFile file(headers.next());
    if (!file.open(QIODevice::ReadOnly)) continue;
    auto found = derived.globalMatch(QString::fromUtf8(file.readAll()));
    while (found.hasNext()) {
      const auto one = found.next();
      bases[one.captured(1)] = one.captured(2);
    }
  }
  QSet<QString> fields;
  for (auto one = bases.begin(); one != bases.end(); ++one) {
    QString base = one.value();
    while (base != u"Field" && bases.contains(base))
      base = bases[base];
    if (base == u"Field") fields.insert(one.key());
  }
  return fields;
}

enum class Way { Close, Lock, SignOut, SwitchLanguage, IdleLock };

/// On the page that is shown, with the caret in it.
bool typeInto(ShellWindow& open, const Kind& kind, const QString& text) {
  Page* page = open.window.workspace()->page(open.window.workspace()->currentPage());
  QWidget* made = kind.make();
  made->setParent(page);
  made->resize(400, 120);
  made->show();
  made->raise();
  auto* field = qobject_cast<Field*>(made);
  QWidget* input = field ? field->input() : made->findChild<QLineEdit*>();
  open.window.activateWindow();
  if (!QTest::qWaitForWindowActive(&open.window)) return false;
  input->setFocus();
  QTest::keyClicks(input, text);
  return input->hasFocus() || QApplication::activePopupWidget();
}

/// Leaves, and comes back to the page for the next time.
bool leave(ShellWindow& open, Way way) {
  MainWindow& window = open.window;
  switch (way) {
  case Way::SwitchLanguage:
    window.switchLanguage(Language::English);
    return window.workspace();
  case Way::Lock:
    window.lock();
    break;
  case Way::IdleLock:
    Q_EMIT window.findChild<InactivityTimer*>()->inactive();
    break;
  case Way::SignOut:
    window.signOut();
    return !window.session() && open.signIn();
  case Way::Close:
    window.close();
    if (window.isVisible() || window.session()) return false;
    window.show();
    window.showSignIn(open.study.path());
    return open.signIn();
  }
  return window.isLocked() && person::type(&window, "unlockPassword", TestStudy::testPassword()) &&
         person::click(&window, "unlock") && !window.isLocked();
}

class LeavingWithTheCaretTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() { Vault::setSlotCostForTests({1, 8192}); }

  void everyKindIsKnown() {
    QSet<QString> known;
    for (const Kind& kind : kinds())
      known.insert(QLatin1String(kind.name));
    const QSet<QString> there = classesOfFields();
    QVERIFY(there.size() > 9);
    const QStringList missing((there - known).values());
    QVERIFY2(missing.isEmpty(), qPrintable(u"leave with the caret in them, too: " + missing.join(u", "_qs)));
  }

  void theCaretStandsInIt_data() {
    QTest::addColumn<int>("kind");
    for (int i = 0; i < static_cast<int>(kinds().size()); ++i)
      QTest::newRow(kinds()[static_cast<std::size_t>(i)].name) << i;
  }
  void theCaretStandsInIt() {
    QFETCH(int, kind);
    const Kind& input = kinds()[static_cast<std::size_t>(kind)];
    ShellWindow open;
    QVERIFY(open.signIn());
    for (const Way way : {Way::SwitchLanguage, Way::Lock, Way::IdleLock, Way::SignOut, Way::Close})
      for (const QString& text : {QString(), input.half, input.whole}) {
        QVERIFY2(typeInto(open, input, text), qPrintable(text));
        QVERIFY2(leave(open, way), qPrintable(u"way %1: %2"_qs.arg(static_cast<int>(way)).arg(text)));
      }
    // Each time the study was left in order.
    AuditFilter signedOut;
    signedOut.action = u"sign-out"_qs;
    AuditTrail trail = open.window.session()->auditTrail(signedOut);
    QVERIFY(trail.searchAll());
    QVERIFY(trail.size() >= 6);
  }
};

COHORTDESK_TEST(LeavingWithTheCaretTest, CohortDeskApplication)
} // namespace tst_leaving_with_the_caret
#include "tst_leaving_with_the_caret.moc"
