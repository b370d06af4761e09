#pragma once
class MainWindow;
class Camera;

/// The tabs of the page Design, with something in them: a tree that is opened, fictional scenarios that are
/// not saved, a dose group being added between others, the decision table.
void visitDesign(MainWindow& window, Camera& camera);

/// The second opinion, which a site has to turn on first. Saves that into the study.
void visitOpinion(MainWindow& window, Camera& camera);
