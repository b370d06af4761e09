#include "app/reports/casebook/casebook.h"
#include "app/study/study_rules.h"
#include "tests/app/reports/casebook/words_of_chapter.h"
#include "tests/support/product_study.h"
#include "tests/support/rich_subject.h"
#include "tests/support/test_program.h"

#include <QtTest>
#include <algorithm>

namespace tst_casebook {
const JournalStamp head{12, QStringLiteral("00ff")};

Casebook bookOf(const Study& study, const CasebookRecord& record = {}) {
  return casebook(standingOf(study, siteDate(study, richNow())), study.subjects.back(), record, richNow(),
                  head);
}

Casebook richBook() {
  const Study study = richStudy();
  return bookOf(study, richRecord(study));
}

CasebookChapter chapter(const Casebook& book, CasebookPart part) {
  return book.chapters.at(static_cast<std::size_t>(part));
}

QString htmlOf(const Casebook& book) {
  const CasebookHtml html = casebookHtml(book);
  return html.opening + html.pieces.join(u'\n');
}

struct Case {
  CasebookPart part;
  const char* words;
};

class CasebookTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void saysEverythingThatIsRecorded_data() {
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("words");
    const Case cases[] = {
        {CasebookPart::Consent, "SCR-001 | version 0.9, 2026-01-06 09:00 (Asia/Shanghai, UTC+08:00) | 54"},
        {CasebookPart::Consent, "SCR-002 | version 1.0"},
        {CasebookPart::Screening, "▲ Not eligible: I3"},
        {CasebookPart::Screening, "! I3 | ECOG performance status 0–2 | ▲ not met"},
        {CasebookPart::Screening, "E1 | Active infection that is not controlled | ● absent"},
        {CasebookPart::Screening, "CD7 by flow cytometry | 88.4 %"},
        {CasebookPart::Screening, "First remission to relapse | 7 months"},
        {CasebookPart::Screening, "Creatinine | 71 µmol/L"},
        {CasebookPart::ScreenFailure, "! SCR-001 | 2025-12-20 | I3 | too weak to walk"},
        {CasebookPart::Assignment, "Dose level | L1 (1×10⁷ cells/kg)"},
        {CasebookPart::Assignment, "Eligible by screening | SCR-002"},
        {CasebookPart::Assignment, "Place opened by | the beginning of the study"},
        {CasebookPart::Infusion, "Started | 2026-01-15 10:20 (Asia/Shanghai, UTC+08:00)"},
        {CasebookPart::Infusion, "Planned | 7×10⁸ cells"},
        {CasebookPart::Infusion, "! Deviation from the plan | 20.0 % below plan"},
        {CasebookPart::Infusion, "! Deviation | dose 20.0 % below plan, more than ±10 % (assumption A6)"},
        {CasebookPart::Dlt, "Safety assessment on day | 14–28"},
        {CasebookPart::Dlt, "Earliest | 2026-01-29 (day 14)"},
        {CasebookPart::Dlt, "Counts as | ● cleared"},
        {CasebookPart::Dlt, "2026-01-29 (day 14) | No DLT |"},
        {CasebookPart::Dlt, "Li Wei, 2026-01-29 16:00, signed an earlier version"},
        {CasebookPart::AdverseEvents,
         "! G4 Cytokine release syndrome | from 2026-01-17 (day 2)\nto 2026-01-21 (day 6)"},
        {CasebookPart::AdverseEvents,
         "related to the CAR-NK cells, not on the scale\nunexpected\nCRS grade 4\nICANS grade 1"},
        {CasebookPart::AdverseEvents, "serious: life-threatening\nsite aware since 2026-01-17 09:00"},
        {CasebookPart::AdverseEvents, "report to the sponsor: 2026-01-19 09:00"},
        {CasebookPart::AdverseEvents, "sent 2026-01-19 09:00, late"},
        {CasebookPart::AdverseEvents, "overdue since 2026-01-24"},
        {CasebookPart::AdverseEvents, "tocilizumab twice"},
        {CasebookPart::AdverseEvents, "\nG1 Cytokine release syndrome | from 2026-01-30 (day 15)\nongoing"},
        {CasebookPart::AdverseEvents, "expectedness not judged\nCRS, ASTCT grade not recorded | not serious"},
        {CasebookPart::Response, "2026-02-12 (day 28)"},
        {CasebookPart::Response, "marrow blasts 3 %\nno extramedullary disease\nMRD <0.01 %"},
        {CasebookPart::Response,
         "complete remission (CR) | complete remission with incomplete haematological "
         "recovery (CRi)\nMRD negative\nconfirmed by Li Wei\nreason: platelets by transfusion"},
        {CasebookPart::FollowUp, "2026-03-01 (day 45) | alive | well at home"},
        {CasebookPart::FollowUp, "! 2026-03-20 (day 64) | dead | progression"},
        {CasebookPart::Bedside, "2026-01-17 (day 2) 02:10 | temperature (°C): 38.4\noxygen: low flow\n"
                                "CRS (ASTCT): ≥ 2"},
        {CasebookPart::Measurements, "blood taken 2026-01-15 12:20, 2.0 h after the infusion began"},
        {CasebookPart::Measurements, "ALT (U/L) | 31 | 7–40 | "},
        {CasebookPart::Measurements, "! ALT (U/L) | 120 | 7–40 | above the reference interval"},
        {CasebookPart::Measurements,
         "! White blood cells (10⁹/L) | 2.1 | 3.5–9.5 | below the reference interval"},
        {CasebookPart::Measurements, "gone\nunheard | 7 |"},
        {CasebookPart::Decisions, "1 | 2026-02-03 (day 19) | Go up to L2 (2×10⁷ cells/kg): 3 subject(s) | "
                                  "the subject counted as N | ● effective"},
        {CasebookPart::Signatures,
         "Eligibility, SCR-002 | Li Wei\n2026-01-06 16:00 (Asia/Shanghai, UTC+08:00)\n"
         "2026-01-06 08:00 UTC | I have judged the eligibility of this person by the "
         "criteria above.\nelectronic, with login and password"},
        {CasebookPart::Signatures, "! DLT assessment, 2026-01-29 (day 14) | Li Wei"},
        {CasebookPart::Signatures, "signed an earlier version"}};
    for (const Case& one : cases)
      QTest::addRow("%d: %s", static_cast<int>(one.part),
                    qPrintable(QString::fromUtf8(one.words).section(u'\n', 0, 0).left(40)))
          << static_cast<int>(one.part) << QString::fromUtf8(one.words);
  }
  void saysEverythingThatIsRecorded() {
    QFETCH(int, part);
    QFETCH(QString, words);
    const Casebook book = richBook();
    const CasebookChapter asked = chapter(book, static_cast<CasebookPart>(part));
    QCOMPARE(static_cast<int>(asked.part), part);
    const QString found = wordsOf(asked);
    QVERIFY2(found.contains(words), qPrintable(found));
  }

  void everyCriterionHasItsVerdict() {
    const CasebookChapter screening = chapter(richBook(), CasebookPart::Screening);
    QCOMPARE(screening.sections.size(), std::size_t(2));
    for (const CasebookSection& section : screening.sections) {
      QCOMPARE(section.tables.size(), std::size_t(3)); // entered, inclusion, exclusion
      QCOMPARE(section.tables[1].rows.size(), richStudy().protocol.criteria.size());
      QCOMPARE(section.tables[2].rows.size(), std::size_t(1));
    }
  }

  void visitsStandInTheOrderOfThePlan() {
    QStringList titles;
    for (const CasebookSection& section : chapter(richBook(), CasebookPart::Measurements).sections)
      titles << section.title;
    QCOMPARE(titles.size(), 5);
    QCOMPARE(titles.first(), QString()); // which were missed
    QCOMPARE(titles.last(), QStringLiteral("gone"));
    const Study study = richStudy();
    const MeasurementPlan& plan = study.protocol.measurements;
    QCOMPARE(titles.mid(1, 3), (QStringList{plan.visit(QStringLiteral("SCR"))->name.en,
                                            plan.visit(QStringLiteral("D0-POST"))->name.en,
                                            plan.visit(QStringLiteral("D7"))->name.en}));
  }

  void whatWasTakenBackIsNotThere() {
    // D1 held a value that was taken back: the visit was missed.
    const CasebookChapter measured = chapter(richBook(), CasebookPart::Measurements);
    const Study study = richStudy();
    const QString missed = measured.sections.front().notes.join(u' ');
    QVERIFY2(missed.contains(study.protocol.measurements.visit(QStringLiteral("D1"))->name.en),
             qPrintable(missed));
    QVERIFY(!missed.contains(study.protocol.measurements.visit(QStringLiteral("D7"))->name.en));
    QVERIFY(
        !missed.contains(study.protocol.measurements.visit(QStringLiteral("M12"))->name.en)); // still to come
  }

  void anEmptyChapterSaysSoInASentence() {
    ScreeningEntry nothing;
    const StudyBuilder builder = StudyBuilder().screened(QStringLiteral("SCR-009"), nothing, 40);
    const Casebook book = bookOf(builder);
    QCOMPARE(book.label, QStringLiteral("SCR-009"));
    QCOMPARE(book.chapters.size(), static_cast<std::size_t>(CasebookPart::Signatures) + 1);
    for (const CasebookChapter& each : book.chapters) {
      QVERIFY(!each.title.isEmpty());
      QVERIFY2(!each.sections.empty(), qPrintable(each.title));
      const QString words = wordsOf(each).trimmed();
      QVERIFY2(!words.isEmpty(), qPrintable(each.title));
      if (each.part > CasebookPart::Screening) QVERIFY2(words.endsWith(u'.'), qPrintable(words));
    }
    QVERIFY(htmlOf(book).contains(QStringLiteral("The journal has no line about this subject.")));
  }

  void whatALogDidAgainstTheRulesIsSaid() {
    Study study = richStudy();
    const RowId subject = study.subjects.back().id;
    study.deviations = {
        {1, DeviatingAct::Assigned, {2026, 1, 15}, QStringLiteral("AT-WAIT"), subject, 0},
        {2, DeviatingAct::Decided, {2026, 2, 3}, QStringLiteral("PLACES"), 0, study.decisions.front().id}};
    const Casebook book = bookOf(study);
    const QString place = wordsOf(chapter(book, CasebookPart::Assignment));
    QVERIFY2(
        place.contains(QStringLiteral("! Deviation | treated at L1 without an open place (AT-WAIT). Open "
                                      "DLT windows are waited for.")),
        qPrintable(place));
    const QString decided = wordsOf(chapter(book, CasebookPart::Decisions));
    QVERIFY2(decided.contains(QStringLiteral("\n▲ deviation: more places opened")), qPrintable(decided));
    const bool atTheTop = std::any_of(book.facts.begin(), book.facts.end(), [](const CasebookRow& row) {
      return row.flagged && row.cells.last().startsWith(QStringLiteral("treated at L1"));
    });
    QVERIFY(atTheTop);
  }

  void anUnjudgedPossibleDltIsSaid() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001"))
        .assigned(1)
        .infused({2026, 1, 15})
        .event({2026, 1, 20}, 4, true);
    const QString words = wordsOf(chapter(bookOf(builder), CasebookPart::Dlt));
    QVERIFY2(words.contains(QStringLiteral("has not been judged")), qPrintable(words));
  }

  void unknownSexShowsBothReferenceIntervals() {
    Study study = richStudy();
    study.subjects.back().screenings.back().entry.sex.reset();
    const QString words = wordsOf(chapter(bookOf(study, richRecord(study)), CasebookPart::Measurements));
    QVERIFY2(words.contains(QStringLiteral("ALT (U/L) | 31 | 9–50; 7–40 | ")), qPrintable(words));
  }

  void noDirectIdentifierStandsInIt() {
    const Casebook book = richBook();
    const QString html = htmlOf(book).remove(QChar(0x200B));
    for (const char* secret : {"Zhang", "Yuhua", "ZYH", "H-990812", "990812", "1971"})
      QVERIFY2(!html.contains(QLatin1String(secret)), secret);
    QVERIFY(html.contains(QStringLiteral("woman, 54 year")));
    QVERIFY(html.contains(QStringLiteral("S-001")));
  }

  void everyLineOfTheTrailStandsThereInItsOrder() {
    const Study study = richStudy();
    const CasebookHtml html = casebookHtml(bookOf(study, richRecord(study, 5000)));
    QCOMPARE(html.pieces.size(), 3); // chapters; January and February, 100 lines a day
    const QString trail = html.pieces.at(1) + html.pieces.at(2);
    qsizetype at = 0;
    for (int sequence = 100; sequence < 5100; ++sequence) {
      const qsizetype found = trail.indexOf(QStringLiteral(">%1</td>").arg(sequence), at);
      QVERIFY2(found >= at, qPrintable(QString::number(sequence)));
      at = found;
    }
    QVERIFY(trail.contains(QStringLiteral("line(s), oldest first; times of Asia/Shanghai.")));
    QVERIFY(trail.contains(QStringLiteral("<h3>Audit trail, 2026-01</h3>")));
    QVERIFY(trail.contains(QStringLiteral("<h3>Audit trail, 2026-02</h3>")));
  }

  void textIsTextAndNoMarkup() {
    const QString text = QStringLiteral("<b>bold</b><script>x</script><!-- contents --> &amp; %1 %2");
    Study study = richStudy();
    Subject& subject = study.subjects.back();
    study.site.name = text;
    subject.infusion->batch = text;
    subject.events.front().term = text;
    subject.events.front().comment = text;
    subject.responses.front().reason = text;
    subject.responses.front().visit = text;
    subject.followUps.front().comment = text;
    subject.screenings.front().failure->comment = text;
    subject.screenings.front().consent.version = text;
    CasebookRecord record = richRecord(study);
    record.trail.front().changes = {text};
    record.trail.front().reason = text;
    record.measurements.front().cell.visit = text;
    record.measurements.front().cell.analyte = text;
    const CasebookHtml html = casebookHtml(bookOf(study, record));
    const QString pieces = html.pieces.join(u'\n');
    for (const QString& all : {html.opening, pieces}) {
      QVERIFY(!all.contains(QStringLiteral("<b>")));
      QVERIFY(!all.contains(QStringLiteral("<script")));
    }
    QCOMPARE(html.opening.count(QStringLiteral("<!-- contents -->")), 1);
    QCOMPARE(pieces.count(QStringLiteral("<!-- contents -->")), 0);
    QString shown = pieces;
    QVERIFY(shown.remove(QChar(0x200B)).contains(text.toHtmlEscaped()));
  }

  void aDoseOfBagsSaysWhereItsFactorsComeFrom() {
    Study study = richStudy();
    Infusion& infusion = *study.subjects.back().infusion;
    study.lots = {lotOf(QStringLiteral("NK26A01"), infusion.startedAt.date().addDays(-20))};
    study.lots.front().id = 1;
    study.bags = {bagOfLot(1, QStringLiteral("B-01"))};
    study.bags.front().id = 1;
    infusion.portions = {portionOfBag(1, 12.4, infusion.startedAt)};
    infusion.basis = CellBasis::ViableCar;
    const auto words = [&] { return wordsOf(chapter(bookOf(study), CasebookPart::Infusion)); };
    QVERIFY2(words().contains(QStringLiteral("92 % viable (label)")), qPrintable(words()));
    QVERIFY(!words().contains(QStringLiteral("multiplied")));
    study.bags.front().thawViability = 80;
    QVERIFY2(words().contains(QStringLiteral("80 % viable (after thaw)")), qPrintable(words()));
    QVERIFY2(words().contains(QStringLiteral("multiplied")), qPrintable(words()));
  }
};
COHORTDESK_TEST(CasebookTest, QApplication)
} // namespace tst_casebook
#include "tst_casebook.moc"
