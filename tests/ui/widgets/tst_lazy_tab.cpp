#include "tests/support/test_program.h"
#include "ui/widgets/lazy_tab.h"

#include <QApplication>
#include <QLabel>
#include <QTabWidget>
#include <QTest>

namespace tst_lazy_tab {

class LazyTabTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void itsContentIsMadeOnce() {
    int made = 0;
    LazyTab<QLabel> tab([&made] {
      ++made;
      return new QLabel(QStringLiteral("content"));
    });
    tab.show();
    QVERIFY(!tab.made());
    QCOMPARE(made, 0);
    QLabel* content = tab.content();
    QVERIFY(content->isVisible()); // at once, not after the next event
    QCOMPARE(content->size(), tab.size());
    QCOMPARE(tab.content(), content);
    QCOMPARE(tab.made(), content);
    QCOMPARE(made, 1);
  }

  /// A page with a large tab behind a small one does not scroll for what is not seen.
  void onlyTheTabInFrontAsksForRoom() {
    QTabWidget tabs;
    for (const int side : {100, 600})
      tabs.addTab(new LazyTab<QWidget>([side] {
                    auto* content = new QWidget;
                    content->setMinimumSize(side, side);
                    return content;
                  }),
                  QString::number(side));
    tabs.show();
    const auto content = [&tabs](int tab) {
      return static_cast<LazyTab<QWidget>*>(tabs.widget(tab))->content();
    };
    QVERIFY(content(0) && content(1));
    QTRY_VERIFY(tabs.minimumSizeHint().height() > 100 && tabs.minimumSizeHint().height() < 300);
    tabs.setCurrentIndex(1);
    QTRY_VERIFY(tabs.minimumSizeHint().height() > 600);
    tabs.setCurrentIndex(0);
    QTRY_VERIFY(tabs.minimumSizeHint().height() < 300);
  }
};

COHORTDESK_TEST(LazyTabTest, QApplication)
} // namespace tst_lazy_tab
#include "tst_lazy_tab.moc"
