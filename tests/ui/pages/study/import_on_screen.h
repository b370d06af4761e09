#pragma once
#include "tests/support/windows/person.h"

#include <QPushButton>
#include <QStringList>
#include <QTableView>

/// A card that shows the same whatever the study is, as a page.
template <class Section>
struct ShownSection : Section {
  using Section::Section;
  void refresh() {}
};

/// What a person does in a dialog that brings tables in; its objects are found by `prefix`.
class ImportOnScreen {
 public:
  explicit ImportOnScreen(const char* prefix) : m_prefix(prefix) {}

  /// Presses the button of the section, and does this in the dialog before it is closed.
  bool inDialog(QWidget* section, const std::function<void(QWidget*)>& act) const {
    const QByteArray cancel = name("Cancel");
    person::whenAsked(name("Dialog").constData(), [act, cancel](QWidget* dialog) {
      act(dialog);
      if (dialog->isVisible()) person::click(dialog, cancel.constData());
    });
    const QByteArray button = "import" + m_prefix.left(1).toUpper() + m_prefix.mid(1);
    return person::click(section, button.constData());
  }
  /// Types where the tables are, and presses Enter.
  bool read(QWidget* dialog, const QString& path) const {
    return person::type(dialog, name("Path").constData(), path) &&
           person::enter(dialog, name("Path").constData());
  }
  bool mayImport(QWidget* dialog) const {
    return dialog->findChild<QPushButton*>(QString::fromLatin1(name("Import")))->isEnabled();
  }
  QByteArray name(const char* what) const { return m_prefix + what; }

 private:
  QByteArray m_prefix;
};

/// The rows of a table, their cells between "|".
inline QStringList rowsIn(QWidget* dialog, const char* name) {
  const auto* model = dialog->findChild<QTableView*>(QLatin1String(name))->model();
  QStringList rows;
  for (int row = 0; row < model->rowCount(); ++row) {
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
      cells << model->index(row, column).data().toString();
    rows << cells.join(u'|');
  }
  return rows;
}
