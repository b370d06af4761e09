<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuditPage</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln line(s) can be printed: filter them, or export.</source>
        <translation>
            <numerusform>At most %Ln line can be printed: filter them, or export.</numerusform>
            <numerusform>At most %Ln lines can be printed: filter them, or export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Audit trail, CSV, %Ln line(s): %1</source>
        <translation>
            <numerusform>Audit trail, CSV, %Ln line: %1</numerusform>
            <numerusform>Audit trail, CSV, %Ln lines: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditTrail</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) since.</source>
        <translation>
            <numerusform>%Ln line since.</numerusform>
            <numerusform>%Ln lines since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%n earlier subject(s) in the data only</source>
        <translation>
            <numerusform>%n earlier subject in the data only</numerusform>
            <numerusform>%n earlier subjects in the data only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s), lines not drawn</source>
        <translation>
            <numerusform>%n subject, line not drawn</numerusform>
            <numerusform>%n subjects, lines not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a value before or after</source>
        <translation>
            <numerusform>%n without a value before or after</numerusform>
            <numerusform>%n without a value before or after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesser change(s) in the data only</source>
        <translation>
            <numerusform>%n lesser change in the data only</numerusform>
            <numerusform>%n lesser changes in the data only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table only</source>
        <translation>
            <numerusform>%n more in the table only</numerusform>
            <numerusform>%n more in the table only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cohortctl</name>
    <message numerus="yes">
        <source>Nothing was imported; %n fault(s) stand above.</source>
        <translation>
            <numerusform>Nothing was imported; %n fault stands above.</numerusform>
            <numerusform>Nothing was imported; %n faults stand above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose level(s)</source>
        <translation>
            <numerusform>%n dose level</numerusform>
            <numerusform>%n dose levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) planned</source>
        <translation>
            <numerusform>%n subject planned</numerusform>
            <numerusform>%n subjects planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inclusion criteria</source>
        <translation>
            <numerusform>%n inclusion criterion</numerusform>
            <numerusform>%n inclusion criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ from what the program wrote.</source>
        <translation>
            <numerusform>%n place differs from what the program wrote.</numerusform>
            <numerusform>%n places differ from what the program wrote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n value(s).</source>
        <translation>
            <numerusform>Imported: %n value.</numerusform>
            <numerusform>Imported: %n values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n infused</source>
        <translation>
            <numerusform>%1: %n infused</numerusform>
            <numerusform>%1: %n infused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loaded: CTCAE %1, %n term(s).</source>
        <translation>
            <numerusform>Loaded: CTCAE %1, %n term.</numerusform>
            <numerusform>Loaded: CTCAE %1, %n terms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s) from protocol or plan:</source>
        <translation>
            <numerusform>%n deviation from protocol or plan:</numerusform>
            <numerusform>%n deviations from protocol or plan:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>DLT definition, version %1: %n item(s).</source>
        <translation>
            <numerusform>DLT definition, version %1: %n item.</numerusform>
            <numerusform>DLT definition, version %1: %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1: %n row(s).</source>
        <translation>
            <numerusform>Exported to %1: %n row.</numerusform>
            <numerusform>Exported to %1: %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new password has at least %n character(s).</source>
        <translation>
            <numerusform>A new password has at least %n character.</numerusform>
            <numerusform>A new password has at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed over in %1: %n row(s).</source>
        <translation>
            <numerusform>Handed over in %1: %n row.</numerusform>
            <numerusform>Handed over in %1: %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ from what was handed over.</source>
        <translation>
            <numerusform>%n file differs from what was handed over.</numerusform>
            <numerusform>%n files differ from what was handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sound: %n file(s) are as they were handed over.</source>
        <translation>
            <numerusform>Sound: %n file is as it was handed over.</numerusform>
            <numerusform>Sound: %n files are as they were handed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cohorts</name>
    <message numerus="yes">
        <source>%n DLT(s)</source>
        <translation>
            <numerusform>%n DLT</numerusform>
            <numerusform>%n DLTs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) open</source>
        <translation>
            <numerusform>%n place open</numerusform>
            <numerusform>%n places open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComputerDialog</name>
    <message numerus="yes">
        <source>a new password has at least %n character(s)</source>
        <translation>
            <numerusform>a new password has at least %n character</numerusform>
            <numerusform>a new password has at least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrelationPanel</name>
    <message numerus="yes">
        <source>%n assigned subject(s) not infused: in none of them.</source>
        <translation>
            <numerusform>%n assigned subject not infused: in none of them.</numerusform>
            <numerusform>%n assigned subjects not infused: in none of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message numerus="yes">
        <source>%n place(s) open, nobody waits for one</source>
        <translation>
            <numerusform>%n place open, nobody waits for one</numerusform>
            <numerusform>%n places open, nobody waits for one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesignHistory</name>
    <message numerus="yes">
        <source>Version %1 since %2: %3 cells/kg; %n subject(s) planned.</source>
        <translation>
            <numerusform>Version %1 since %2: %3 cells/kg; %n subject planned.</numerusform>
            <numerusform>Version %1 since %2: %3 cells/kg; %n subjects planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message numerus="yes">
        <source>Version %1 in force: %n dose level(s), %2 subjects planned.</source>
        <translation>
            <numerusform>Version %1 in force: %n dose level, %2 subjects planned.</numerusform>
            <numerusform>Version %1 in force: %n dose levels, %2 subjects planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DictionarySection</name>
    <message numerus="yes">
        <source>CTCAE %1, %n term(s), from %2.</source>
        <translation>
            <numerusform>CTCAE %1, %n term, from %2.</numerusform>
            <numerusform>CTCAE %1, %n terms, from %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None is loaded. %n term(s) expected in this trial are offered, without texts of the grades.</source>
        <translation>
            <numerusform>None is loaded. %n term expected in this trial is offered, without texts of the grades.</numerusform>
            <numerusform>None is loaded. %n terms expected in this trial are offered, without texts of the grades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was loaded: %n fault(s).</source>
        <translation>
            <numerusform>Nothing was loaded: %n fault.</numerusform>
            <numerusform>Nothing was loaded: %n faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read and not loaded yet: CTCAE %1, %n term(s).</source>
        <translation>
            <numerusform>Read and not loaded yet: CTCAE %1, %n term.</numerusform>
            <numerusform>Read and not loaded yet: CTCAE %1, %n terms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DltImportDialog</name>
    <message numerus="yes">
        <source>None is in force yet. The file has %n thing(s).</source>
        <translation>
            <numerusform>None is in force yet. The file has %n thing.</numerusform>
            <numerusform>None is in force yet. The file has %n things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file changes %n thing(s) in version %1, which is in force.</source>
        <translation>
            <numerusform>The file changes %n thing in version %1, which is in force.</numerusform>
            <numerusform>The file changes %n things in version %1, which is in force.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueModel</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EdcPanel</name>
    <message numerus="yes">
        <source>%n field(s) ticked off.</source>
        <translation>
            <numerusform>%n field ticked off.</numerusform>
            <numerusform>%n fields ticked off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Escalation</name>
    <message numerus="yes">
        <source>%n subject(s) are assigned already.</source>
        <translation>
            <numerusform>%n subject is assigned already.</numerusform>
            <numerusform>%n subjects are assigned already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Data exported: %1, %n row(s), SHA-256 of the manifest %2</source>
        <translation>
            <numerusform>Data exported: %1, %n row, SHA-256 of the manifest %2</numerusform>
            <numerusform>Data exported: %1, %n rows, SHA-256 of the manifest %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data exported: %1, %n row(s), SHA-256 of the file %2</source>
        <translation>
            <numerusform>Data exported: %1, %n row, SHA-256 of the file %2</numerusform>
            <numerusform>Data exported: %1, %n rows, SHA-256 of the file %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is exported: %1 does not follow the ODM standard in %n place(s). That is a fault of the program, and no data are lost: report it with this line: %2</source>
        <translation>
            <numerusform>Nothing is exported: %1 does not follow the ODM standard in %n place. That is a fault of the program, and no data are lost: report it with this line: %2</numerusform>
            <numerusform>Nothing is exported: %1 does not follow the ODM standard in %n places. That is a fault of the program, and no data are lost: report it with this line: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message numerus="yes">
        <source>Handed over: %n row(s).</source>
        <translation>
            <numerusform>Handed over: %n row.</numerusform>
            <numerusform>Handed over: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityForm</name>
    <message numerus="yes">
        <source>%n year(s) at consent</source>
        <translation>
            <numerusform>%n year at consent</numerusform>
            <numerusform>%n years at consent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Nothing can be imported: %n fault(s).</source>
        <translation>
            <numerusform>Nothing can be imported: %n fault.</numerusform>
            <numerusform>Nothing can be imported: %n faults.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read and not imported yet: %n line(s).</source>
        <translation>
            <numerusform>Read and not imported yet: %n line.</numerusform>
            <numerusform>Read and not imported yet: %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabImportDialog</name>
    <message numerus="yes">
        <source>%n value(s) can be taken over.</source>
        <translation>
            <numerusform>%n value can be taken over.</numerusform>
            <numerusform>%n values can be taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s): what they name is left out.</source>
        <translation>
            <numerusform>%n fault: what it names is left out.</numerusform>
            <numerusform>%n faults: what they name is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n value(s)</source>
        <translation>
            <numerusform>&amp;Import %n value</numerusform>
            <numerusform>&amp;Import %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) imported from %1.</source>
        <translation>
            <numerusform>%n value imported from %1.</numerusform>
            <numerusform>%n values imported from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) of sampling come with them.</source>
        <translation>
            <numerusform>%n time of sampling comes with them.</numerusform>
            <numerusform>%n times of sampling come with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelCard</name>
    <message numerus="yes">
        <source>Show %n earlier cohort(s)</source>
        <translation>
            <numerusform>Show %n earlier cohort</numerusform>
            <numerusform>Show %n earlier cohorts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Oversight</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) with %1</source>
        <translation>
            <numerusform>%n subject with %1</numerusform>
            <numerusform>%n subjects with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) of the first %1 with %2</source>
        <translation>
            <numerusform>%n subject of the first %1 with %2</numerusform>
            <numerusform>%n subjects of the first %1 with %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message numerus="yes">
        <source>Your hospital asks for a password of at least %n character(s).</source>
        <translation>
            <numerusform>Your hospital asks for a password of at least %n character.</numerusform>
            <numerusform>Your hospital asks for a password of at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>Shown: %1. %Ln line(s), newest first; times of %2.</source>
        <translation>
            <numerusform>Shown: %1. %Ln line, newest first; times of %2.</numerusform>
            <numerusform>Shown: %1. %Ln lines, newest first; times of %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%Ln line(s), oldest first; times of %1.</source>
        <translation>
            <numerusform>%Ln line, oldest first; times of %1.</numerusform>
            <numerusform>%Ln lines, oldest first; times of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n subject(s) at this level.</source>
        <translation>
            <numerusform>Enrol %n subject at this level.</numerusform>
            <numerusform>Enrol %n subjects at this level.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go up to the next level with %n subject(s).</source>
        <translation>
            <numerusform>Go up to the next level with %n subject.</numerusform>
            <numerusform>Go up to the next level with %n subjects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n subject(s) at this level.</source>
        <translation>
            <numerusform>Add %n subject at this level.</numerusform>
            <numerusform>Add %n subjects at this level.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infused subject(s) left out: %1.</source>
        <translation>
            <numerusform>%n infused subject left out: %1.</numerusform>
            <numerusform>%n infused subjects left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier in the data only.</source>
        <translation>
            <numerusform>%n earlier one in the data only.</numerusform>
            <numerusform>%n earlier ones in the data only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the data.</source>
        <translation>
            <numerusform>%n more in the data.</numerusform>
            <numerusform>%n more in the data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a value before or after: %n subject(s).</source>
        <translation>
            <numerusform>Without a value before or after: %n subject.</numerusform>
            <numerusform>Without a value before or after: %n subjects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n DLT(s)</source>
        <translation>
            <numerusform>%1 %n DLT</numerusform>
            <numerusform>%1 %n DLTs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided at L%1: %2</source>
        <translation>
            <numerusform>%n undecided at L%1: %2</numerusform>
            <numerusform>%n undecided at L%1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next %n at L%1: %2</source>
        <translation>
            <numerusform>Next %n at L%1: %2</numerusform>
            <numerusform>Next %n at L%1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>L%1: %n DLT(s) of %2</source>
        <translation>
            <numerusform>L%1: %n DLT of %2</numerusform>
            <numerusform>L%1: %n DLTs of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n undecided</source>
        <translation>
            <numerusform>%1, %n undecided</numerusform>
            <numerusform>%1, %n undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out for their number: %n row(s) more that were opened.</source>
        <translation>
            <numerusform>Left out for their number: %n row more that was opened.</numerusform>
            <numerusform>Left out for their number: %n rows more that were opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: what follows the %n course(s) marked “…”.</source>
        <translation>
            <numerusform>Left out: what follows the %n course marked “…”.</numerusform>
            <numerusform>Left out: what follows the %n courses marked “…”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) came after it.</source>
        <translation>
            <numerusform>%Ln line came after it.</numerusform>
            <numerusform>%Ln lines came after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n less frequent term(s) left out.</source>
        <translation>
            <numerusform>%n less frequent term left out.</numerusform>
            <numerusform>%n less frequent terms left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s) infused earlier left out.</source>
        <translation>
            <numerusform>%n subject infused earlier left out.</numerusform>
            <numerusform>%n subjects infused earlier left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n hour(s)</source>
        <translation>
            <numerusform>due in %n hour</numerusform>
            <numerusform>due in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n minute(s)</source>
        <translation>
            <numerusform>due in %n minute</numerusform>
            <numerusform>due in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n hour(s)</source>
        <translation>
            <numerusform>overdue by %n hour</numerusform>
            <numerusform>overdue by %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n minute(s)</source>
        <translation>
            <numerusform>overdue by %n minute</numerusform>
            <numerusform>overdue by %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next eligible subject may be treated at %1: %n place(s) open.</source>
        <translation>
            <numerusform>The next eligible subject may be treated at %1: %n place open.</numerusform>
            <numerusform>The next eligible subject may be treated at %1: %n places open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go up to %1: %n subject(s)</source>
        <translation>
            <numerusform>Go up to %1: %n subject</numerusform>
            <numerusform>Go up to %1: %n subjects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n subject(s) at %1</source>
        <translation>
            <numerusform>Enrol %n subject at %1</numerusform>
            <numerusform>Enrol %n subjects at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Continue after joint discussion: %n subject(s) at %1</source>
        <translation>
            <numerusform>Continue after joint discussion: %n subject at %1</numerusform>
            <numerusform>Continue after joint discussion: %n subjects at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete enrolment at %1: up to %n subject(s)</source>
        <translation>
            <numerusform>Complete enrolment at %1: up to %n subject</numerusform>
            <numerusform>Complete enrolment at %1: up to %n subjects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go up to %1 with %n subject(s).</source>
        <translation>
            <numerusform>Go up to %1 with %n subject.</numerusform>
            <numerusform>Go up to %1 with %n subjects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: add %n subject(s).</source>
        <translation>
            <numerusform>%1: add %n subject.</numerusform>
            <numerusform>%1: add %n subjects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: enrol %n subject(s).</source>
        <translation>
            <numerusform>%1: enrol %n subject.</numerusform>
            <numerusform>%1: enrol %n subjects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: complete enrolment, %n more subject(s).</source>
        <translation>
            <numerusform>%1: complete enrolment, %n more subject.</numerusform>
            <numerusform>%1: complete enrolment, %n more subjects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DLT(s)</source>
        <translation>
            <numerusform>%n DLT</numerusform>
            <numerusform>%n DLTs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n day(s) between subjects of a cohort (A7).</source>
        <translation>
            <numerusform>At least %n day between subjects of a cohort (A7).</numerusform>
            <numerusform>At least %n days between subjects of a cohort (A7).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for a place: %n open at L%1</source>
        <translation>
            <numerusform>Waits for a place: %n open at L%1</numerusform>
            <numerusform>Waits for a place: %n open at L%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) of what was done to accounts</source>
        <translation>
            <numerusform>%n notice of what was done to accounts</numerusform>
            <numerusform>%n notices of what was done to accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may take %n more subject(s): the sponsor has not agreed yet.</source>
        <translation>
            <numerusform>%1 may take %n more subject: the sponsor has not agreed yet.</numerusform>
            <numerusform>%1 may take %n more subjects: the sponsor has not agreed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may take %n more subject(s): decision not signed yet.</source>
        <translation>
            <numerusform>%1 may take %n more subject: decision not signed yet.</numerusform>
            <numerusform>%1 may take %n more subjects: decision not signed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s) open.</source>
        <translation>
            <numerusform>%1: %n place open.</numerusform>
            <numerusform>%1: %n places open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) do not meet: an event against an item.</source>
        <translation>
            <numerusform>%n other does not meet: an event against an item.</numerusform>
            <numerusform>%n others do not meet: an event against an item.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) after the meeting&apos;s cut-off (journal entry %1, %2):</source>
        <translation>
            <numerusform>%n change after the meeting&apos;s cut-off (journal entry %1, %2):</numerusform>
            <numerusform>%n changes after the meeting&apos;s cut-off (journal entry %1, %2):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: the memo names them all</source>
        <translation>
            <numerusform>and %n more: the memo names them all</numerusform>
            <numerusform>and %n more: the memo names them all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deviation(s): %1 important, %2 minor, %3 not judged.</source>
        <translation>
            <numerusform>%n deviation: %1 important, %2 minor, %3 not judged.</numerusform>
            <numerusform>%n deviations: %1 important, %2 minor, %3 not judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n change(s) after the meeting&apos;s cut-off (journal entry %1, %2):</source>
        <translation>
            <numerusform>More than %n change after the meeting&apos;s cut-off (journal entry %1, %2):</numerusform>
            <numerusform>More than %n changes after the meeting&apos;s cut-off (journal entry %1, %2):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResponseForm</name>
    <message numerus="yes">
        <source>%n value(s) are left out: below or above a limit, or not done.</source>
        <translation>
            <numerusform>%n value is left out: below or above a limit, or not done.</numerusform>
            <numerusform>%n values are left out: below or above a limit, or not done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message numerus="yes">
        <source>%n entry(ies) came after this backup and would have to be made again:</source>
        <translation>
            <numerusform>%n entry came after this backup and would have to be made again:</numerusform>
            <numerusform>%n entries came after this backup and would have to be made again:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioEditor</name>
    <message numerus="yes">
        <source>%n value(s) lie outside the table and were not pasted.</source>
        <translation>
            <numerusform>%n value lies outside the table and was not pasted.</numerusform>
            <numerusform>%n values lie outside the table and were not pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceChecksPanel</name>
    <message numerus="yes">
        <source>%n record(s) checked.</source>
        <translation>
            <numerusform>%n record checked.</numerusform>
            <numerusform>%n records checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyEventsPanel</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyFile</name>
    <message numerus="yes">
        <source>The study file is damaged or was changed behind the program&apos;s back (%n place(s)). Nothing was written to it. First place: %1</source>
        <translation>
            <numerusform>The study file is damaged or was changed behind the program&apos;s back (%n place). Nothing was written to it. First place: %1</numerusform>
            <numerusform>The study file is damaged or was changed behind the program&apos;s back (%n places). Nothing was written to it. First place: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This account is locked after %n wrong password(s). An administrator frees it on the page Study, or the recovery code does.</source>
        <translation>
            <numerusform>This account is locked after %n wrong password. An administrator frees it on the page Study, or the recovery code does.</numerusform>
            <numerusform>This account is locked after %n wrong passwords. An administrator frees it on the page Study, or the recovery code does.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong password, several times. Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Wrong password, several times. Wait %n second before the next try.</numerusform>
            <numerusform>Wrong password, several times. Wait %n seconds before the next try.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new value(s)</source>
        <translation>
            <numerusform>%n new value</numerusform>
            <numerusform>%n new values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubjectsPage</name>
    <message numerus="yes">
        <source>%n subject(s)</source>
        <translation>
            <numerusform>%n subject</numerusform>
            <numerusform>%n subjects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n subject(s)</source>
        <translation>
            <numerusform>%1 of %n subject</numerusform>
            <numerusform>%1 of %n subjects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableUse</name>
    <message numerus="yes">
        <source>At most %Ln row(s) are copied at once.</source>
        <translation>
            <numerusform>At most %Ln row is copied at once.</numerusform>
            <numerusform>At most %Ln rows are copied at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermField</name>
    <message numerus="yes">
        <source>%n term(s) found; ↓ and Enter choose.</source>
        <translation>
            <numerusform>%n term found; ↓ and Enter choose.</numerusform>
            <numerusform>%n terms found; ↓ and Enter choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValuesPanel</name>
    <message numerus="yes">
        <source>%n value(s) lie outside the table and were not pasted.</source>
        <translation>
            <numerusform>%n value lies outside the table and was not pasted.</numerusform>
            <numerusform>%n values lie outside the table and were not pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not saved.</source>
        <translation>
            <numerusform>%n value is not saved.</numerusform>
            <numerusform>%n values are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyBar</name>
    <message numerus="yes">
        <source>The study was changed behind the program&apos;s back, or is damaged, in %Ln place(s). The first: %1</source>
        <translation>
            <numerusform>The study was changed behind the program&apos;s back, or is damaged, in %Ln place. The first: %1</numerusform>
            <numerusform>The study was changed behind the program&apos;s back, or is damaged, in %Ln places. The first: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
