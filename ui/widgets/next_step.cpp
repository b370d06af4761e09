#include "ui/widgets/next_step.h"

#include "ui/widgets/layout.h"

NextStep::NextStep(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("nextStep"));
  m_words = new Paragraph(QStringLiteral("nextStepWords"), TextRole::Muted);
  m_go = named<QPushButton>("nextStepButton");
  // No mnemonic: the letters are used up by the pages that it stands on.
  m_go->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
  m_go->setToolTip(tr("Go on with what comes next (Alt+Right)"));
  auto* line = tightLine(this, 12);
  line->addWidget(m_words, 1);
  line->addWidget(m_go, 0, Qt::AlignTop);
  connect(m_go, &QPushButton::clicked, this, [this] {
    if (!m_step) return;
    const DueItem step = *m_step; // what it leads to may show another one here
    Q_EMIT wanted(step);
  });
  hide();
}

void NextStep::show(const std::optional<DueItem>& step) {
  m_step = step;
  setVisible(step.has_value());
  if (!step) return;
  m_words->setText(tr("Next: %1, %2").arg(step->who, step->what));
  m_go->setText(typedText::onButton(actWords(*step)) + QStringLiteral(" →"));
  m_go->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right)); // a text takes it away
}
