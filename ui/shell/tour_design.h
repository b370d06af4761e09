#pragma once
class MainWindow;
class TourCamera;

/// The tabs of the page Design, with something in them: a tree that is opened, fictional scenarios that are
/// not saved, a dose group being added between others, the decision table.
void visitDesign(MainWindow& window, TourCamera& camera);

/// The second opinion, which a site has to turn on first. Saves that into the study.
void visitOpinion(MainWindow& window, TourCamera& camera);
