#pragma once
#include "tests/support/infused_study.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTableView>
#include <QtTest>

/// The table of measurements as a person uses it, and what came of it in the file.
namespace measurementGrid {
enum Plane { OfSubject, OfVisit, OfAnalyte };

/// Infused on 2026-01-05; today is day 8.
struct MeasuredStudy : InfusedStudy {
  MeasuredStudy() : InfusedStudy(QDate(2026, 1, 13)) {}
  QString inFile(const char* visit, const char* analyte) {
    MeasurementFilter filter;
    filter.visit = QString::fromLatin1(visit);
    filter.analyte = QString::fromLatin1(analyte);
    const auto found = *test.session().measurements(filter);
    return found.empty() ? QString() : QString::number(found.front().value->number);
  }
  QString takenAt(const char* visit, Specimen specimen = Specimen::Blood) {
    const auto taken = *test.session().samplings(subject, subject); // a copy: the Result is gone in the loop
    for (const Sampling& each : taken)
      if (each.visit == QLatin1String(visit) && each.specimen == specimen)
        return each.takenAt->toTimeZone(test.study().site.timeZone).toString(u"yyyy-MM-dd HH:mm"_qs);
    return {};
  }
};

inline const QString takenBlood = QStringLiteral("Taken at: blood");

class MeasurementGrid {
 public:
  explicit MeasurementGrid(QWidget* page) : m_page(page) {}
  QTableView* view() const { return m_page->findChild<QTableView*>(QStringLiteral("measurementGrid")); }
  QAbstractItemModel* model() const { return view()->model(); }
  void show(Plane plane, const QString& of) const {
    m_page->findChild<QComboBox*>(QStringLiteral("measurementPlane"))->setCurrentIndex(plane);
    auto* place = m_page->findChild<QComboBox*>(QStringLiteral("measurementPlace"));
    place->setCurrentText(of);
    if (place->currentText() != of) qWarning("no place %s", qPrintable(of));
  }
  QModelIndex at(const QString& row, const QString& column) const {
    return model()->index(sectionOf(row, Qt::Vertical), sectionOf(column, Qt::Horizontal));
  }
  QString shows(const QString& row, const QString& column) const { return at(row, column).data().toString(); }
  void go(const QString& row, const QString& column) const {
    view()->setFocus();
    view()->setCurrentIndex(at(row, column));
  }
  /// Into the cell, and the text; nobody leaves it yet. Answers its editor, nullptr where it has none.
  QLineEdit* begin(const QString& row, const QString& column, const QString& text) const {
    go(row, column);
    QTest::keyClick(view(), Qt::Key_Return);
    auto* editor = qobject_cast<QLineEdit*>(view()->indexWidget(view()->currentIndex()));
    if (!editor) {
      qWarning("the cell cannot be edited");
      return nullptr;
    }
    editor->selectAll();
    QInputMethodEvent keys; // no key types ３
    keys.setCommitString(text);
    QCoreApplication::sendEvent(editor, &keys);
    return editor;
  }
  /// As a person does it: into the cell, the keys, Enter.
  void type(const QString& row, const QString& column, const QString& text) const {
    QLineEdit* editor = begin(row, column, text);
    if (!editor) return;
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // the delegate commits afterwards
    QCoreApplication::processEvents();
  }

 private:
  int sectionOf(const QString& name, Qt::Orientation orientation) const {
    const int count = orientation == Qt::Vertical ? model()->rowCount() : model()->columnCount();
    for (int section = 0; section < count; ++section)
      if (model()->headerData(section, orientation).toString() == name) return section;
    qWarning("no row or column %s", qPrintable(name));
    return -1;
  }
  QWidget* m_page;
};

inline const QString il6 = QStringLiteral("IL-6 (pg/mL)");
inline const QString crp = QStringLiteral("CRP (mg/L)");
inline const QString platelets = QStringLiteral("Platelets (10⁹/L)");
} // namespace measurementGrid
