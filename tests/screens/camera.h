#pragma once
#include "ui/print/print_document.h"

#include <QMutex>
#include <QString>
#include <QStringList>
#include <QThreadPool>

class QAbstractButton;
class QPixmap;
class QWidget;

/// Takes pictures into one folder, one look ("light-en") at a time.
class Camera {
 public:
  /// In these looks; empty = in all.
  Camera(QString folder, QStringList looks) : m_folder(std::move(folder)), m_looks(std::move(looks)) {}
  bool wants(const QString& look) const { return m_looks.isEmpty() || m_looks.contains(look); }
  void setLook(const QString& look) { m_look = look; }

  /// The window as it stands: "today-light-en.png".
  void shoot(QWidget& window, const QString& name);
  /// The same, and once more for every further screenful that its largest scroll area holds: "…-2", "…-3".
  void shootAll(QWidget& window, const QString& name);
  /// The window with a dialog in front of it.
  void shootWith(QWidget& window, QWidget& dialog, const QString& name);
  /// The dialog that the button asks with, in front of the window; cancelled there. Missed where there is
  /// none.
  void shootAsked(QWidget& window, QAbstractButton* button, const QString& name);

  /// Not in the dark looks: paper is white.
  bool printsNow() const;
  /// The document as PDF ("memo-en.pdf"), and its first page as a picture.
  void print(const PrintDocument& document, const QString& name);
  /// A picture taken elsewhere, under its name and look.
  void keep(const QPixmap& picture, const QString& name);
  /// Something could not be shown.
  void miss(const QString& name);
  /// Of all that was to be shown, once every picture is written.
  QStringList missed();

 private:
  QString m_folder;
  QStringList m_looks;
  QString m_look;
  QThreadPool m_writers; ///< a picture is compressed while the next one is drawn
  QMutex m_missing;      ///< guards m_missed
  QStringList m_missed;
};

/// Lets the program lay out and paint until it comes to rest.
void settle();
