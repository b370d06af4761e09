#pragma once

class QWidget;

/// The inputs below `form` show what is there and take no change, or take it again. What is
/// read-only keeps the focus: it can be read out, copied and asked for its history. Buttons are switched off.
void setReadOnly(QWidget* form, bool readOnly);
