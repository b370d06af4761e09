#include "ui/pages/audit/verify_bar.h"

#include "app/study/study.h"
#include "ui/fields/field.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/wait_dialog.h"

#include <QPushButton>
#include <QVBoxLayout>

VerifyBar::VerifyBar(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  auto* layout = tightColumn(this, 4);
  layout->setContentsMargins(0, fontMetrics().height() + 6, 0, 0); // beside inputs that have a label above
  auto* button = named<QPushButton>("verifyNow", tr("Verif&y now"));
  button->setAccessibleName(tr("Verify the study file now"));
  button->setToolTip(tr("Checks every page of the file, the whole journal and each row against it."));
  button->setAutoDefault(false);
  m_answer = new MessageLine(QStringLiteral("verifyAnswer"));
  layout->addWidget(button, 0, Qt::AlignLeft);
  layout->addWidget(m_answer);
  connect(button, &QPushButton::clicked, this, &VerifyBar::verify);
}

void VerifyBar::verify() {
  if (WaitDialog::present()) return;
  m_answer->say({});
  const auto faults =
      whileWaiting(this, [this](const Progress& progress) { return m_session.verifyCopy(progress); });
  if (!faults) return m_answer->say(faults.error().message, Field::Tone::Error);
  if (faults->empty())
    return m_answer->say(
        tr("Verified at %1: every page, every line of the journal and every row is as the program left it.")
            .arg(m_session.verifiedAt()
                     .toTimeZone(m_session.site().timeZone)
                     .toString(QStringLiteral("HH:mm"))),
        Field::Tone::Good);
  const JournalFault& first = faults->front();
  const QString place = placeOf(first);
  m_answer->say(
      tr("The study was changed behind the program's back, or is damaged, in %Ln place(s). The first: "
         "%1",
         nullptr, static_cast<int>(faults->size()))
          .arg(place.isEmpty() ? first.message : place + QStringLiteral(": ") + first.message),
      Field::Tone::Error);
}
