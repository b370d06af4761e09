#pragma once
#include "ui/fields/field.h"

#include <QComboBox>
#include <optional>

/// A choice box that the wheel leaves alone while one scrolls past it, and that can be read-only, which
/// QComboBox cannot. Its accessible name is heard before the choice.
class ChoiceBox : public QComboBox {
  Q_OBJECT
  Q_PROPERTY(bool readOnly READ isReadOnly WRITE setReadOnly)
 public:
  explicit ChoiceBox(QWidget* parent = nullptr);

  bool isReadOnly() const { return m_readOnly; }
  void setReadOnly(bool readOnly);
  /// Each chooses one entry, the first letter entry 1, whatever the entries are called in the language.
  void setLetters(const QString& letters) { m_letters = letters; }
  /// As wide as so many letters, however long its entries are: of thousands none is measured. The open list
  /// shows them whole in so many pixels of the design, and is never narrower than the box.
  void setNarrow(int letters, int listWidth = 0);
  void showPopup() override;
  QSize sizeHint() const override; ///< of its longest entry, unless setNarrow()
  QSize minimumSizeHint() const override { return sizeHint(); }

 Q_SIGNALS:
  void returnPressed(); ///< as of a line of text, while the list is closed

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  /// The entry that the key is the letter of; 0 = it is none.
  int entryOf(const QKeyEvent& key) const;

  bool m_readOnly = false;
  int m_shownLetters = 0; ///< 0 = all of its longest entry
  int m_listWidth = 0;
  QString m_letters;
};

/// One of several. The first entry, a dash that no letter chooses, is no answer: neither "no" nor "not
/// known".
class ChoiceField : public Field {
  Q_OBJECT
 public:
  ChoiceField(const QString& name, const QString& label, QWidget* parent = nullptr);

  ChoiceBox* box() const { return m_box; }
  /// Choices in the order of their enum, from 0.
  void setChoices(const QStringList& words);
  std::optional<int> index() const;
  void setIndex(const std::optional<int>& index);

  template <class E>
  std::optional<E> choice() const {
    const auto chosen = index();
    return chosen ? std::optional(static_cast<E>(*chosen)) : std::nullopt;
  }
  template <class E>
  void setChoice(const std::optional<E>& choice) {
    setIndex(choice ? std::optional(static_cast<int>(*choice)) : std::nullopt);
  }
  bool check() override { return checkGiven(index().has_value()); }

 private:
  ChoiceBox* m_box = nullptr;
};

/// Yes, no, or not answered; Y and N choose from the keyboard, in every language.
class YesNoField : public ChoiceField {
  Q_OBJECT
 public:
  YesNoField(const QString& name, const QString& label, QWidget* parent = nullptr);

  std::optional<bool> answer() const;
  void setAnswer(const std::optional<bool>& answer);
};
