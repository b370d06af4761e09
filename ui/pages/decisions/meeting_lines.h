#pragma once
#include "app/base/ids.h"
#include "ui/pages/subjects/record/typed_record.h"

#include <QMap>
#include <QWidget>
#include <functional>
#include <vector>

class QPushButton;
class QVBoxLayout;

/// Lines of one kind in the form of a meeting, and the button that adds one. Of a line that is taken out the
/// button stays that brings it back, until it is saved; one that nobody has typed into is none.
class MeetingLinesBox : public QWidget {
  Q_OBJECT
 public:
  /// `kind` names the buttons: addAttendee, takeOutAttendee0 …
  MeetingLinesBox(const QString& kind, const QString& title, const QString& addText);

  /// Makes the lines that a draft names.
  void prepareFor(const QByteArray& draft);
  /// After what is typed has changed: what is taken out is hidden, what is used asks for what it needs.
  void showLive(bool mayEnter);

 Q_SIGNALS:
  void edited();

 protected:
  struct Line {
    RowId id = 0; ///< 0 = new
    QWidget* row = nullptr;
    QPushButton* out = nullptr; ///< checked: it is taken out
    QByteArray blank;           ///< what its inputs hold while nothing is typed
  };
  void addLine();
  void dropLinesBehind(std::size_t count);
  std::vector<std::size_t> usedLines() const;
  /// The lines of the audit trail that tell of a line; nothing while it is not saved.
  void bindHistory(const QString& table, const QMap<QString, QString>& columnOfInput, std::size_t place);
  /// Makes the inputs of the last line, numbered behind their names, and puts them into its row.
  virtual void layOut(const Line& line, const QString& number) = 0;
  virtual void dropLast() = 0;
  /// A line that is used asks for the answers that it needs.
  virtual void ask(std::size_t place, bool isUsed) = 0;

  std::vector<Line> m_lines;

 private:
  static QString nameOf(const Line& line);
  bool isUsed(const Line& line) const;
  void addByHand();

  QString m_kind;
  QVBoxLayout* m_rows = nullptr;
  QPushButton* m_add = nullptr;
};

/// The same with the records behind the lines.
template <class Part>
class MeetingLines final : public MeetingLinesBox {
 public:
  using Inputs = RecordInputs<Part>;
  /// Makes the inputs of a line and lays them out in its row, with the button that takes it out.
  using LayOut = std::function<void(Inputs&, QWidget* row, QPushButton* out)>;
  struct Words {
    QString kind;
    QString title;
    QString add;
    QMap<QString, QString> asked; ///< by the input's name: how it asks where it is left empty
  };
  MeetingLines(const Words& words, LayOut layOut)
      : MeetingLinesBox(words.kind, words.title, words.add), m_layOut(std::move(layOut)),
        m_asked(words.asked) {}

  void fill(const std::vector<Part>& saved) {
    dropLinesBehind(saved.size());
    while (m_lines.size() < saved.size())
      addLine();
    for (std::size_t i = 0; i < saved.size(); ++i) {
      m_lines[i].id = saved[i].id;
      m_inputs[i].fill(&saved[i]);
    }
  }
  /// As far as it is typed.
  std::vector<Part> typed() const {
    std::vector<Part> parts;
    for (const std::size_t i : usedLines()) {
      Part& part = parts.emplace_back();
      part.id = m_lines[i].id;
      m_inputs[i].takeInto(part);
    }
    return parts;
  }
  /// How a refusal names a field of a line ("name/0") → object name of its input.
  QMap<QString, QString> inputsByPlace() const {
    QMap<QString, QString> inputs;
    const QMap<QString, QString> names = inputsByRefusal<Part>();
    const std::vector<std::size_t> used = usedLines();
    for (std::size_t place = 0; place < used.size(); ++place)
      for (auto name = names.begin(); name != names.end(); ++name)
        inputs[QStringLiteral("%1/%2").arg(name.key()).arg(place)] = *name + QString::number(used[place]);
    return inputs;
  }

 protected:
  void layOut(const Line& line, const QString& number) override {
    m_layOut(m_inputs.emplace_back(number), line.row, line.out);
    QMap<QString, QString> columns;
    const QMap<QString, QString> known = columnsByInput<Part>();
    for (auto column = known.begin(); column != known.end(); ++column)
      columns[column.key() + number] = *column;
    bindHistory(QLatin1String(storedIn<Part>), columns, m_inputs.size() - 1);
  }
  void dropLast() override { m_inputs.pop_back(); }
  void ask(std::size_t place, bool isUsed) override {
    const QString number = QString::number(place);
    for (Field* field : m_inputs[place].fields())
      field->setRequired(isUsed ? m_asked.value(field->name().chopped(number.size())) : QString());
  }

 private:
  LayOut m_layOut;
  QMap<QString, QString> m_asked;
  std::vector<Inputs> m_inputs;
};
