// What happens to a subject: events, responses, what is seen at the bedside.
#include "app/study/codes.h"
#include "app/study/study_text.h"
#include "app/study/worded.h"
#include "app/study/words.h"

QString seriousnessName(Seriousness seriousness) {
  return worded(
      {QT_TRANSLATE_NOOP("Study", "results in death"), QT_TRANSLATE_NOOP("Study", "life-threatening"),
       QT_TRANSLATE_NOOP("Study", "hospitalisation or its prolongation"),
       QT_TRANSLATE_NOOP("Study", "disability or incapacity"),
       QT_TRANSLATE_NOOP("Study", "congenital anomaly"), QT_TRANSLATE_NOOP("Study", "medically important")},
      seriousness);
}

QString recipientName(ReportTo to) {
  return worded({QT_TRANSLATE_NOOP("Study", "sponsor"), QT_TRANSLATE_NOOP("Study", "authority"),
                 QT_TRANSLATE_NOOP("Study", "ethics committee"), QT_TRANSLATE_NOOP("Study", "institution")},
                to);
}

QString saeReportKindName(SaeReportKind kind) {
  return worded({QT_TRANSLATE_NOOP("Study", "first report"), QT_TRANSLATE_NOOP("Study", "follow-up report"),
                 QT_TRANSLATE_NOOP("Study", "final report")},
                kind);
}

QString itemStateName(ItemState state) {
  return worded({QT_TRANSLATE_NOOP("Study", "meets by rule"), QT_TRANSLATE_NOOP("Study", "may still meet"),
                 QT_TRANSLATE_NOOP("Study", "does not meet"), QT_TRANSLATE_NOOP("Study", "by hand")},
                state);
}

QString gradeScaleName(GradeScale scale) {
  return worded({QT_TRANSLATE_NOOP("Study", "CTCAE"), QT_TRANSLATE_NOOP("Study", "CRS (ASTCT)"),
                 QT_TRANSLATE_NOOP("Study", "ICANS (ASTCT)"),
                 QT_TRANSLATE_NOOP("Study", "acute GvHD (MAGIC)"), QT_TRANSLATE_NOOP("Study", "early ICAHT")},
                scale);
}

QString actionName(ActionTaken action) {
  return worded(
      {QT_TRANSLATE_NOOP("Study", "no action taken"), QT_TRANSLATE_NOOP("Study", "infusion interrupted"),
       QT_TRANSLATE_NOOP("Study", "infusion stopped"), QT_TRANSLATE_NOOP("Study", "not applicable")},
      action);
}

QString eventOutcomeName(EventOutcome outcome) {
  return worded({QT_TRANSLATE_NOOP("Study", "recovered"), QT_TRANSLATE_NOOP("Study", "recovering"),
                 QT_TRANSLATE_NOOP("Study", "not recovered"),
                 QT_TRANSLATE_NOOP("Study", "recovered with sequelae"), QT_TRANSLATE_NOOP("Study", "fatal"),
                 QT_TRANSLATE_NOOP("Study", "outcome unknown")},
                outcome);
}

QString responseName(Response response) {
  return worded({QT_TRANSLATE_NOOP("Study", "complete remission"),
                 QT_TRANSLATE_NOOP("Study", "complete remission with partial haematological recovery"),
                 QT_TRANSLATE_NOOP("Study", "complete remission with incomplete haematological recovery"),
                 QT_TRANSLATE_NOOP("Study", "morphological leukaemia-free state"),
                 QT_TRANSLATE_NOOP("Study", "partial remission"),
                 QT_TRANSLATE_NOOP("Study", "no response or stable disease"),
                 QT_TRANSLATE_NOOP("Study", "progressive disease"), QT_TRANSLATE_NOOP("Study", "relapse"),
                 QT_TRANSLATE_NOOP("Study", "response not evaluable")},
                response);
}

QString responseShort(Response response) {
  if (response == Response::Relapse) return StudyText::tr("relapse", "short, in a table of responses");
  return worded({QT_TRANSLATE_NOOP("Study", "CR"), QT_TRANSLATE_NOOP("Study", "CRh"),
                 QT_TRANSLATE_NOOP("Study", "CRi"), QT_TRANSLATE_NOOP("Study", "MLFS"),
                 QT_TRANSLATE_NOOP("Study", "PR"), QT_TRANSLATE_NOOP("Study", "NR"),
                 QT_TRANSLATE_NOOP("Study", "PD"), nullptr, QT_TRANSLATE_NOOP("Study", "NE")},
                response);
}

QString uptakeName(UptakeChange change) {
  return worded({QT_TRANSLATE_NOOP("Study", "reduced"), QT_TRANSLATE_NOOP("Study", "unchanged"),
                 QT_TRANSLATE_NOOP("Study", "increased")},
                change);
}

QString vitalStatusName(VitalStatus status) {
  return worded({QT_TRANSLATE_NOOP("Study", "alive"), QT_TRANSLATE_NOOP("Study", "dead"),
                 QT_TRANSLATE_NOOP("Study", "lost to follow-up"), QT_TRANSLATE_NOOP("Study", "withdrawn")},
                status);
}

QString pressorsName(Pressors pressors) {
  return worded({QT_TRANSLATE_NOOP("Study", "no vasopressor"), QT_TRANSLATE_NOOP("Study", "one vasopressor"),
                 QT_TRANSLATE_NOOP("Study", "several vasopressors")},
                pressors);
}

QString oxygenName(Oxygen oxygen) {
  return worded({QT_TRANSLATE_NOOP("Study", "no oxygen"), QT_TRANSLATE_NOOP("Study", "low flow"),
                 QT_TRANSLATE_NOOP("Study", "high flow or mask"),
                 QT_TRANSLATE_NOOP("Study", "positive pressure")},
                oxygen);
}

QString consciousnessName(Consciousness consciousness) {
  return worded({QT_TRANSLATE_NOOP("Study", "awake"), QT_TRANSLATE_NOOP("Study", "awakens spontaneously"),
                 QT_TRANSLATE_NOOP("Study", "awakens to voice"),
                 QT_TRANSLATE_NOOP("Study", "awakens to touch only"),
                 QT_TRANSLATE_NOOP("Study", "cannot be woken")},
                consciousness);
}

QString seizureName(Seizure seizure) {
  return worded({QT_TRANSLATE_NOOP("Study", "no seizure"), QT_TRANSLATE_NOOP("Study", "resolved"),
                 QT_TRANSLATE_NOOP("Study", "prolonged or repeated")},
                seizure);
}

QString intracranialPressureName(IntracranialPressure pressure) {
  return worded({QT_TRANSLATE_NOOP("Study", "not raised"), QT_TRANSLATE_NOOP("Study", "focal oedema"),
                 QT_TRANSLATE_NOOP("Study", "diffuse oedema or raised pressure")},
                pressure);
}
