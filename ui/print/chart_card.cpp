#include "ui/print/chart_card.h"

#include "app/study/user.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/fields/field.h"
#include "ui/print/print_actions.h"
#include "ui/widgets/layout.h"

#include <QShortcut>

ChartCard::ChartCard(const QString& name, StudySession& session, QWidget* parent)
    : QWidget(parent), m_session(session) {
  m_view = new ChartView(name);
  m_message = new MessageLine(name + QStringLiteral("Message"));
  auto* foot = tightLine(8);
  foot->addWidget(m_message, 1);
  foot->addStretch();
  const auto button = [&](const QString& action, const QString& text, auto act) {
    auto* made = named<QPushButton>(name + action, text);
    made->setEnabled(false); // until there is a chart
    connect(made, &QPushButton::clicked, this, [act] { act(); });
    foot->addWidget(made);
    return made;
  };
  QPushButton* copy = button(QStringLiteral("Copy"), tr("Copy"),
                             [this] { copyChart(m_view->content(), m_session.commands(), *m_message); });
  copy->setToolTip(tr("The picture, and its data for a spreadsheet (Ctrl+C in the chart)."));
  QPushButton* save = button(QStringLiteral("Save"), tr("Save…"),
                             [this] { saveChartAs(this, m_view->content(), m_session, *m_message); });
  save->setToolTip(tr("PNG, SVG, PDF, or the data as CSV (Ctrl+S in the chart)."));
  for (const auto& [key, act] : {std::pair(QKeySequence::Copy, copy), std::pair(QKeySequence::Save, save)})
    connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            act, &QPushButton::click);
  auto* layout = tightColumn(this, 4);
  layout->addWidget(m_view, 1);
  layout->addLayout(foot);
}

void ChartCard::show(const ChartContent& content) {
  m_view->show(content);
  for (const char* action : {"Copy", "Save"}) {
    auto* button = findChild<QPushButton*>(m_view->objectName() + QLatin1String(action));
    button->setAccessibleName(tr("%1: %2").arg(button->text(), m_view->title()));
    button->setEnabled(may(m_session.user().role, Action::Print));
  }
}
