#include "ui/pages/product/held_lots.h"

#include "app/dosing/given_bags.h"
#include "app/study/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"

HeldLots::HeldLots(QWidget* parent) : QWidget(parent), m_cards(tightColumn(this, 8)) {}

void HeldLots::show(const Study& study) {
  std::vector<Held> held;
  for (const Lot& lot : study.lots) {
    if (!lot.hold) continue;
    Held& one = held.emplace_back();
    one.lot = lot;
    for (const Subject* subject : subjectsGiven(study, lot))
      one.subjects.emplace_back(subject->id, subject->label());
  }
  setVisible(!held.empty());
  if (held == m_shown) return;
  m_shown = std::move(held);
  while (QLayoutItem* item = m_cards->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater(); // its button may be the one that was clicked
    delete item;
  }
  for (const Held& one : m_shown)
    m_cards->addWidget(makeCard(one));
}

QWidget* HeldLots::makeCard(const Held& held) {
  auto* card = new Card(tr("Lot %1 is held: %2").arg(held.lot.number, lotHoldName(*held.lot.hold)));
  card->setEdge(Card::Edge::Error);
  card->body()->addWidget(new Paragraph({}, TextRole::Body, held.lot.holdReason));
  auto* line = new QWidget;
  auto* flow = new FlowLayout(8, line);
  flow->addWidget(
      plainLabel(held.subjects.empty() ? tr("Nobody was given anything of it.") : tr("Given to:")));
  for (const auto& [id, label] : held.subjects) {
    auto* button = quietButton(QStringLiteral("heldLot%1Subject%2").arg(held.lot.id).arg(id),
                               typedText::onButton(label));
    connect(button, &QPushButton::clicked, this, [this, subject = id] { Q_EMIT subjectRequested(subject); });
    flow->addWidget(button);
  }
  card->body()->addWidget(line);
  return card;
}
