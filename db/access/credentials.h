#pragma once
#include <QString>

/// Both components of a signature or sign-in.
struct Credentials {
  QString login;
  QString password;
};
