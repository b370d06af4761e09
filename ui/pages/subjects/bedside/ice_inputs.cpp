#include "ui/pages/subjects/bedside/ice_inputs.h"

#include "app/protocol/protocol.h"
#include "app/study/fields/bedside_fields.h"
#include "ui/widgets/layout.h"

#include <QPushButton>

namespace {
constexpr int ofOneRow = 3; ///< parts beside the button

QStringList upTo(int most) {
  QStringList points;
  for (int point = 0; point <= most; ++point)
    points << QString::number(point);
  return points;
}
} // namespace

PointsField::PointsField(const QString& name, const QString& label, int most) : ChoiceField(name, label) {
  setChoices(upTo(most));
}

IceInputs::IceInputs(RecordInputs<BedsideEntry>& inputs, const BedsidePlan& plan, QWidget* parent)
    : QWidget(parent) {
  m_allRight = named<QPushButton>("bedsideIceAll", tr("&ICE 10 of 10"));
  m_allRight->setToolTip(tr("All parts of the test were right."));
  m_allRight->setFocusPolicy(Qt::TabFocus); // a click leaves the caret where Enter saves
  auto* grid = tightGrid(this, 24, 4);
  grid->addWidget(m_allRight, 0, 0, Qt::AlignVCenter | Qt::AlignLeft);
  const auto add = [&](std::optional<int> BedsideEntry::*part, const QString& label, int most) {
    auto* field = inputs.add<PointsField>(part, label, most);
    const int place = static_cast<int>(m_parts.size());
    const int row = 2 * (place / ofOneRow); // the prompts stand below
    const int column = 1 + place % ofOneRow;
    const BilingualText& prompt = plan.icePrompts.at(m_parts.size());
    grid->addWidget(field, row, column, Qt::AlignTop);
    grid->addWidget(new Paragraph(field->name() + QStringLiteral("Prompt"), TextRole::Muted,
                                  prompt.en + u'\n' + prompt.zh),
                    row + 1, column, Qt::AlignTop);
    grid->setColumnStretch(column, 1);
    m_parts.emplace_back(field, most);
  };
  add(&BedsideEntry::iceOrientation, tr("Orientation (0–4)"), 4);
  add(&BedsideEntry::iceNaming, tr("Naming (0–3)"), 3);
  add(&BedsideEntry::iceCommand, tr("Command (0–1)"), 1);
  add(&BedsideEntry::iceWriting, tr("Writing (0–1)"), 1);
  add(&BedsideEntry::iceAttention, tr("Attention (0–1)"), 1);
  m_unable = inputs.add<YesNoField>(&BedsideEntry::iceUnable, tr("ICE not possi&ble"));
  grid->addWidget(m_unable, 2, ofOneRow, Qt::AlignTop);
}

void IceInputs::setAllRight() {
  for (const auto& [field, most] : m_parts)
    field->setGrade(most);
  m_unable->setAnswer(std::nullopt);
}
