#pragma once

class QApplication;
class QPushButton;
class QWidget;

/// From here on Enter presses the button that has the focus, in every window of the program. By itself
/// QPushButton does so in dialogs only.
void letEnterPress(QApplication& application);

/// Enter in the last input of `form` before `submit` presses that; buttons may stand between them. Inputs
/// that are made later are not heard: call it once they are there.
void submitByEnter(QWidget* form, QPushButton* submit);
