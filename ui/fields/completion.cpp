#include "ui/fields/completion.h"

#include "ui/fields/text_fields.h"

#include <QCompleter>
#include <QStringListModel>

namespace {
constexpr int mostOffered = 12; ///< seen at once; more scroll

QStringListModel* makeCompleter(TextField* field, const QString& spoken) {
  auto* completer = new QCompleter(field);
  auto* model = new QStringListModel(completer);
  completer->setModel(model);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchContains);
  completer->setMaxVisibleItems(mostOffered);
  nameCompletions(*completer, spoken);
  field->edit()->setCompleter(completer);
  return model;
}
} // namespace

void completeWith(TextField* field, const QString& spoken, const std::function<QStringList()>& words) {
  const auto fill = [field, spoken, words] {
    QCompleter* completer = field->edit()->completer();
    auto* model =
        completer ? static_cast<QStringListModel*>(completer->model()) : makeCompleter(field, spoken);
    const QStringList now = words();
    if (model->stringList() != now) model->setStringList(now);
  };
  QObject::connect(field->edit(), &QLineEdit::textEdited, field, fill); // before the line looks for them
}
