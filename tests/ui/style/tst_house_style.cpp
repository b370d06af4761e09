#include "tests/support/test_program.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOption>
#include <QTableWidget>
#include <QTest>
#include <algorithm>
#include <functional>
#include <memory>

namespace tst_house_style {
using namespace Qt::StringLiterals;

using Make = std::function<QWidget*()>;

QPushButton* buttonOf(const char* kind) {
  auto* button = new QPushButton(u"Words"_s);
  if (kind) button->setProperty(kind, true);
  return button;
}

/// What is drawn of it, as it is now.
QImage drawn(QWidget& widget) {
  return widget.grab().toImage();
}

class HouseStyleTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { applyTheme(*qApp, Theme::light()); }
  void cleanupTestCase() { applyTheme(*qApp, Theme::light()); }

  /// Qt would keep it for each widget.
  void thereIsNoStyleSheet() { QVERIFY(qApp->styleSheet().isEmpty()); }

  void whereTheCaretIsCanBeSeenAndMovesNothing_data() {
    QTest::addColumn<Make>("make");
    const auto row = [](const char* name, const Make& make) { QTest::newRow(name) << make; };
    row("line", [] { return new QLineEdit(u"70"_s); });
    row("text", [] { return new QPlainTextEdit(u"70"_s); });
    row("choice", [] {
      auto* box = new QComboBox;
      box->addItems({u"yes"_s, u"no"_s});
      return box;
    });
    row("number", [] { return new QSpinBox; });
    row("tick", [] { return new QCheckBox(u"Present"_s); });
    for (const char* kind : {"plain", "primary", "quiet", "railEntry", "pill"})
      row(kind, [kind] { return buttonOf(kind); });
    row("table", [] {
      auto* table = new QTableWidget(2, 2);
      table->setCurrentCell(0, 0);
      return table;
    });
  }
  void whereTheCaretIsCanBeSeenAndMovesNothing() {
    QFETCH(Make, make);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    QWidget* control = make();
    auto* other = new QLineEdit;
    column->addWidget(control);
    column->addWidget(other);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    const QSize size = control->sizeHint();
    const QRect place = control->geometry();
    const QImage without = drawn(*control);
    control->setFocus();
    QVERIFY(control->hasFocus());
    QVERIFY(drawn(*control) != without);
    QCOMPARE(control->sizeHint(), size);
    QCOMPARE(control->geometry(), place);
  }

  /// A wrong input has a thicker line, and its words stand where they stood.
  void whatIsWrongMovesNothing() {
    QLineEdit edit(u"12"_s);
    const auto words = [&edit] {
      QStyleOptionFrame option;
      option.initFrom(&edit);
      option.rect = edit.rect();
      option.lineWidth = 1;
      return edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit);
    };
    edit.show();
    const QRect right = words();
    const QImage before = drawn(edit);
    markWrong(&edit, true);
    QCOMPARE(words(), right);
    QVERIFY(drawn(edit) != before);
    markWrong(&edit, false);
    QCOMPARE(drawn(edit), before);
  }

  /// By more than a shade: a locked form is read, too.
  void whatIsTickedIsSeenAlsoWhereItCannotBeChanged_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }
  void whatIsTickedIsSeenAlsoWhereItCannotBeChanged() {
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? Theme::darkTheme() : Theme::light());
    QCheckBox box;
    box.setEnabled(false);
    box.show();
    const auto contrast = [&box] {
      const QImage image = drawn(box);
      int least = 255, most = 0;
      for (int x = 6; x < 16; ++x) { // inside its edge
        const int shade = qGray(image.pixel(x, image.height() / 2));
        least = std::min(least, shade);
        most = std::max(most, shade);
      }
      return most - least;
    };
    QCOMPARE(contrast(), 0);
    box.setChecked(true);
    QVERIFY2(contrast() > 60, qPrintable(QString::number(contrast())));
  }

  void whatIsOffHasAnotherGround_data() {
    QTest::addColumn<Make>("make");
    QTest::newRow("line") << Make([] { return new QLineEdit; });
    QTest::newRow("text") << Make([] { return new QPlainTextEdit; });
    QTest::newRow("choice") << Make([] { return new QComboBox; });
    QTest::newRow("number") << Make([] { return new QSpinBox; });
  }
  void whatIsOffHasAnotherGround() {
    QFETCH(Make, make);
    const std::unique_ptr<QWidget> input(make());
    input->show();
    const auto ground = [&input] { return drawn(*input).pixelColor(4, input->height() / 2); };
    QCOMPARE(ground(), Theme::light().surface);
    input->setEnabled(false);
    QCOMPARE(ground(), Theme::light().window);
  }

  /// The longest entry stands in the box whole, beside what opens it.
  void aChoiceBoxHasRoomForItsLongestEntry_data() {
    QTest::addColumn<double>("points");
    for (const double points : {9.0, 13.5, 18.0})
      QTest::newRow(qPrintable(QString::number(points))) << points;
  }
  void aChoiceBoxHasRoomForItsLongestEntry() {
    QFETCH(double, points);
    applyTheme(*qApp, Theme::light(), points);
    QComboBox box;
    box.addItems({u"–"_s, u"at least one course failed"_s});
    box.setCurrentIndex(1);
    box.resize(box.sizeHint());
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect words =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const QRect arrow =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, &box);
    QVERIFY(words.width() >= box.fontMetrics().horizontalAdvance(box.currentText()) + 2);
    QVERIFY(words.right() < arrow.left() + atTypeSize(2));
  }

  void aScrollBarIsItsSliderAndWhatIsBesideIt_data() {
    QTest::addColumn<int>("maximum");
    QTest::addColumn<int>("value");
    for (const int maximum : {0, 1, 100, 1'000'000})
      for (const int value : {0, maximum / 2, maximum})
        QTest::addRow("%d of %d", value, maximum) << maximum << value;
  }
  void aScrollBarIsItsSliderAndWhatIsBesideIt() {
    QFETCH(int, maximum);
    QFETCH(int, value);
    for (const Qt::Orientation way : {Qt::Horizontal, Qt::Vertical}) {
      QScrollBar bar(way);
      const bool flat = way == Qt::Horizontal;
      bar.resize(flat ? QSize(300, 10) : QSize(10, 300));
      bar.setRange(0, maximum);
      bar.setPageStep(10);
      bar.setValue(value);
      QStyleOptionSlider option;
      option.initFrom(&bar);
      option.orientation = way;
      option.maximum = maximum;
      option.pageStep = 10;
      option.sliderPosition = option.sliderValue = value;
      const auto length = [&](QStyle::SubControl part) {
        const QRect rect = bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, part, &bar);
        return flat ? rect.width() : rect.height();
      };
      const int slider = length(QStyle::SC_ScrollBarSlider);
      QVERIFY(slider >= atTypeSize(32));
      QCOMPARE(length(QStyle::SC_ScrollBarSubPage) + slider + length(QStyle::SC_ScrollBarAddPage), 300);
      if (value == 0) QCOMPARE(length(QStyle::SC_ScrollBarSubPage), 0);
      if (value == maximum) QCOMPARE(length(QStyle::SC_ScrollBarAddPage), 0);
    }
  }

  /// Light or dark, large or small: labels, buttons and lists that are open follow.
  void whatIsOpenFollowsTheTheme() {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    QLabel* heading = plainLabel(u"Words"_s, TextRole::Heading);
    QLabel* warning = plainLabel(u"Words"_s, TextRole::Warning);
    auto* quiet = quietButton("quiet", u"Words"_s);
    auto* plain = new QPushButton(u"Words"_s);
    auto* table = new QTableWidget(1, 1);
    for (QWidget* widget :
         {static_cast<QWidget*>(heading), static_cast<QWidget*>(warning), static_cast<QWidget*>(quiet),
          static_cast<QWidget*>(plain), static_cast<QWidget*>(table)})
      column->addWidget(widget);
    window.show();
    QCOMPARE(heading->font().weight(), QFont::DemiBold);
    QCOMPARE(plain->font().weight(), QFont::DemiBold);
    QCOMPARE(quiet->font().weight(), QFont::Normal);
    const double usual = heading->font().pointSizeF();
    applyTheme(*qApp, Theme::darkTheme(), 18);
    QCOMPARE(heading->font().pointSizeF(), usual * 2);
    QCOMPARE(plain->font().pointSizeF(), 18.0);
    QCOMPARE(quiet->font().pointSizeF(), 18.0);
    QCOMPARE(warning->palette().color(warning->foregroundRole()), Theme::darkTheme().warning);
    QCOMPARE(table->palette().color(QPalette::Highlight), Theme::darkTheme().accentSoft);
    QCOMPARE(QPalette(table->palette()).color(QPalette::Base), Theme::darkTheme().surface);
  }

  void aRoleThatGoesLeavesNothing() {
    QLabel* label = plainLabel(u"Words"_s);
    const std::unique_ptr<QLabel> owned(label);
    label->show();
    const QSize usual = label->sizeHint();
    setTextRole(label, TextRole::Good);
    QVERIFY(label->sizeHint() != usual);
    setTextRole(label, TextRole::Body);
    QCOMPARE(label->sizeHint(), usual);
    QCOMPARE(label->palette().color(label->foregroundRole()), Theme::light().text);
  }

  void aPillIsRound() {
    Pill pill(Pill::Tone::Alert);
    pill.setText(u"22"_s);
    pill.resize(pill.sizeHint());
    const QImage image = drawn(pill);
    QCOMPARE(image.pixelColor(image.width() / 2, 1), Theme::light().error);
    QVERIFY(image.pixelColor(0, 0) != Theme::light().error);
  }
};

COHORTDESK_TEST(HouseStyleTest, QApplication)
} // namespace tst_house_style
#include "tst_house_style.moc"
