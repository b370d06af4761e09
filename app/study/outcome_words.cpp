#include "app/study/outcome_words.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Words)
};
} // namespace

QString seriousnessName(Seriousness seriousness) {
  switch (seriousness) {
  case Seriousness::Death:
    return Text::tr("results in death");
  case Seriousness::LifeThreatening:
    return Text::tr("life-threatening");
  case Seriousness::Hospitalisation:
    return Text::tr("hospitalisation or its prolongation");
  case Seriousness::Disability:
    return Text::tr("disability or incapacity");
  case Seriousness::CongenitalAnomaly:
    return Text::tr("congenital anomaly");
  case Seriousness::MedicallyImportant:
    break;
  }
  return Text::tr("medically important");
}

QString recipientName(ReportTo to) {
  return to == ReportTo::Sponsor ? Text::tr("sponsor") : Text::tr("authority");
}

QString responseName(Response response) {
  switch (response) {
  case Response::CompleteRemission:
    return Text::tr("complete remission");
  case Response::CompleteRemissionPartial:
    return Text::tr("complete remission with partial haematological recovery");
  case Response::CompleteRemissionIncomplete:
    return Text::tr("complete remission with incomplete haematological recovery");
  case Response::LeukaemiaFreeState:
    return Text::tr("morphological leukaemia-free state");
  case Response::PartialRemission:
    return Text::tr("partial remission");
  case Response::NoResponse:
    return Text::tr("no response or stable disease");
  case Response::Progression:
    return Text::tr("progressive disease");
  case Response::Relapse:
    return Text::tr("relapse");
  case Response::NotEvaluable:
    break;
  }
  return Text::tr("response not evaluable");
}

QString responseShort(Response response) {
  switch (response) {
  case Response::CompleteRemission:
    return Text::tr("CR");
  case Response::CompleteRemissionPartial:
    return Text::tr("CRh");
  case Response::CompleteRemissionIncomplete:
    return Text::tr("CRi");
  case Response::LeukaemiaFreeState:
    return Text::tr("MLFS");
  case Response::PartialRemission:
    return Text::tr("PR");
  case Response::NoResponse:
    return Text::tr("NR");
  case Response::Progression:
    return Text::tr("PD");
  case Response::Relapse:
    return Text::tr("relapse", "short, in a table of responses");
  case Response::NotEvaluable:
    break;
  }
  return Text::tr("NE");
}

QString uptakeName(UptakeChange change) {
  switch (change) {
  case UptakeChange::Reduced:
    return Text::tr("reduced");
  case UptakeChange::Unchanged:
    return Text::tr("unchanged");
  case UptakeChange::Increased:
    break;
  }
  return Text::tr("increased");
}

QString vitalStatusName(VitalStatus status) {
  switch (status) {
  case VitalStatus::Alive:
    return Text::tr("alive");
  case VitalStatus::Dead:
    return Text::tr("dead");
  case VitalStatus::LostToFollowUp:
    return Text::tr("lost to follow-up");
  case VitalStatus::Withdrawn:
    break;
  }
  return Text::tr("withdrawn");
}
