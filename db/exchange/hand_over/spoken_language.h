#pragma once
#include <QTranslator>

/// While it stands, tr() speaks this language in this thread, whichever the program speaks; windows keep
/// theirs. In the program's own thread only.
class SpokenLanguage {
 public:
  enum class Of { English, Chinese };
  explicit SpokenLanguage(Of language);
  ~SpokenLanguage();
  Q_DISABLE_COPY_MOVE(SpokenLanguage)

 private:
  /// Stands before the program's own translator.
  class Words : public QTranslator {
   public:
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }
    bool speaks = false; ///< windows are told of a new translator, and ask it: not before and not after
    QTranslator loaded;
  };
  Words m_words;
};
