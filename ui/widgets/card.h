#pragma once
#include <QFrame>
#include <QLabel>
#include <QWidget>

class QVBoxLayout;

/// A surface with a thin line, a title and content below it.
class Card : public QFrame {
  Q_OBJECT
 public:
  enum class Edge { None, Accent, Good, Error };
  explicit Card(const QString& title, QWidget* parent = nullptr);

  QVBoxLayout* body() const { return m_body; }
  void setTitle(const QString& title);
  /// The coloured left edge that says: look here first.
  void setEdge(Edge edge);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Edge m_edge = Edge::None;
  QLabel* m_title = nullptr;
  QVBoxLayout* m_body = nullptr;
};

/// A word in a rounded line, or a number that calls.
class Pill : public QLabel {
  Q_OBJECT
 public:
  enum class Tone { Plain, Alert };
  explicit Pill(Tone tone, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void setMargins();

  Tone m_tone;
};

/// What a list says while there is nothing in it, and what to do about it: at the top left of where it
/// stands.
class EmptyState : public QWidget {
  Q_OBJECT
 public:
  EmptyState(const QString& headline, const QString& whatToDo, QWidget* parent = nullptr);
};
