#include "ui/pages/subjects/response/derived_card.h"

#include "app/study/words.h"
#include "ui/widgets/layout.h"

#include <QVBoxLayout>

DerivedCard::DerivedCard(QWidget* parent) : Card({}, parent) {
  setObjectName(QStringLiteral("card")); // the style sheet looks for it
  m_sentence = new Paragraph(QStringLiteral("responseSentence"));
  m_missing = new Paragraph(QStringLiteral("responseMissing"), TextRole::Warning);
  m_mrd = new Paragraph(QStringLiteral("responseMrdVerdict"), TextRole::Muted);
  for (QLabel* line : {m_sentence, m_missing, m_mrd})
    body()->addWidget(line);
}

void DerivedCard::say(const QString& sentence, const QString& missing) {
  showWords(m_sentence, sentence);
  showWords(m_missing, missing);
}

void DerivedCard::show(ResponseCriteria criteria, const DerivedResponse& derived) {
  const QString name = criteriaName(criteria);
  if (derived.response)
    setTitle(tr("%1: %2 (%3)").arg(name, responseName(*derived.response), derived.rule));
  else
    setTitle(tr("%1: cannot be told yet").arg(name));
  setEdge(derived.response ? Edge::Accent : Edge::None);
  QStringList missing;
  for (const Finding finding : derived.missing)
    missing << findingName(finding);
  say(derived.sentence, missing.isEmpty() ? QString() : tr("Missing: %1.").arg(missing.join(semicolon())));
}

void DerivedCard::showNone(const QString& why) {
  setTitle(tr("No criteria"));
  setEdge(Edge::None);
  say(why, {});
}

void DerivedCard::showMrd(const std::optional<bool>& negative, double limit) {
  m_mrd->setVisible(negative.has_value());
  if (!negative) return;
  m_mrd->setText(*negative ? tr("MRD negative: below %1 %.").arg(limit)
                           : tr("MRD positive: not below %1 %.").arg(limit));
}
