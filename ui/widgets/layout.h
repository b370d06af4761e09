#pragma once
#include "ui/style/theme.h"

#include <QDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QString>
#include <QVBoxLayout>
#include <initializer_list>
#include <vector>

class QLineEdit;

/// Layouts without margins of their own, `top` pixels above apart. `spacing` pixels between what they hold;
/// −1 = as much as the style says.
QVBoxLayout* tightColumn(QWidget* of, int spacing = -1, int top = 0);
QHBoxLayout* tightLine(QWidget* of, int spacing = -1, int top = 0);
QGridLayout* tightGrid(QWidget* of, int horizontal = -1, int vertical = -1);
/// To stand in another layout.
QHBoxLayout* tightLine(int spacing);

/// One behind the other.
void addAll(QBoxLayout* layout, std::initializer_list<QWidget*> widgets);

/// A dialog with its object name, at least so wide (pixels of the design); what it says stands below each
/// other.
QVBoxLayout* dialogColumn(QDialog* dialog, QAnyStringView name, const QString& title, int leastWidth);
/// The foot of a dialog: what leaves it as it was, then what goes on.
QHBoxLayout* dialogFoot(QDialog* dialog, QPushButton* cancel, QPushButton* confirm);

/// Pixels: on a wider screen what belongs together would not be seen together.
int widestContent();

/// What scrolls as a whole, at the left of its room and no wider than widestContent(); its inputs take the
/// focus, not the area.
QScrollArea* scrolling(QWidget* inner);

/// Of an area in a dialog: as high as what is in it now, as far as the screen has room for that and for
/// `around` pixels of the design beside it.
void fitToContent(QScrollArea* area, int around);

/// Of an area beside which nothing takes the focus: the keys scroll it, and its edge shows that.
void takeFocus(QScrollArea* area);

/// A widget with its object name.
template <class Widget, class... Args>
Widget* named(QAnyStringView name, Args&&... args) {
  auto* widget = new Widget(std::forward<Args>(args)...);
  widget->setObjectName(name);
  return widget;
}

/// One more button of a line of them.
QPushButton* addButton(QBoxLayout* line, QAnyStringView name, const QString& text);
/// The button of a view that goes on; no text yet where that follows from what is shown.
QPushButton* primaryButton(QAnyStringView name, const QString& text = {});
/// One that leads elsewhere, drawn as a link.
QPushButton* quietButton(QAnyStringView name, const QString& text = {});

/// Plain text, whoever typed it: never markup, and no picture is looked for.
QLabel* plainLabel(const QString& text = {}, TextRole role = TextRole::Body);
QLabel* namedLabel(QAnyStringView name, TextRole role = TextRole::Body);
/// As wide as its layout makes it; a Paragraph where several lines are the rule.
QLabel* wrappedLabel(QAnyStringView name, TextRole role = TextRole::Body);
/// Its mnemonic goes to the input.
QLabel* labelFor(QWidget* input, const QString& text);
/// Ctrl+F goes to this one on the page that has it.
void markAsSearch(QLineEdit* edit);
/// That one, where it is shown and takes words; else nullptr.
QLineEdit* searchFieldOf(const QWidget* page);
/// Its place stays free while it is hidden: what stands around it does not move when it comes. False = no
/// more.
void keepPlace(QWidget* widget, bool keep = true);
/// As high as a label of one line: at some sizes of type that is a pixel more than the spacing of lines.
int heightOfLine(const QWidget& widget);
/// Its window is being destroyed: nobody reads what is said there, and Qt takes no more widgets into it. An
/// input that has the caret is still checked then.
bool isGoing(const QWidget* widget);
/// The words of a label that takes no room while it is empty.
void showWords(QLabel* label, const QString& words);

/// Words that wrap to the width they get. Plain text always: what was typed is shown, never interpreted.
/// Remembers its heights: a layout asks for them a dozen times, and a QLabel sets the type anew each time.
class Paragraph : public QLabel {
  Q_OBJECT
 public:
  explicit Paragraph(const QString& objectName = {}, TextRole role = TextRole::Body,
                     const QString& text = {});

  /// One line stays free for it while it is empty or hidden.
  void keepRoom();

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  int heightForWidth(int width) const override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  /// Throws away what belongs to another text.
  void forgetOldHeights() const;

  mutable QString m_measured;
  mutable QHash<int, int> m_heights; ///< width → height, of m_measured
};

/// Puts its items side by side and goes on in the next line where the width ends.
class FlowLayout : public QLayout {
  Q_OBJECT
 public:
  explicit FlowLayout(int spacing, QWidget* parent = nullptr);
  ~FlowLayout() override;

  void addItem(QLayoutItem* item) override;
  int count() const override;
  QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;
  Qt::Orientations expandingDirections() const override { return {}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize minimumSize() const override;
  QSize sizeHint() const override { return minimumSize(); }
  void setGeometry(const QRect& area) override;

 private:
  /// Answers the height that is needed; moves the items only if asked to.
  int arrange(const QRect& area, bool move) const;

  std::vector<QLayoutItem*> m_items;
};

/// Text that a person typed, for places of Qt that would take it for something else.
namespace typedText {
/// For a tool tip: never markup.
QString inToolTip(const QString& text);
/// For a button: "&" is no mnemonic.
QString onButton(const QString& text);
} // namespace typedText
