#pragma once
#include "db/session/study_session.h"
#include "ui/pages/design/characteristics/scenario_model.h"

#include <QWidget>

/// Typed scenarios as a draft, the rates with the doses that they belong to: on another version of the design
/// they are found at the levels of the same dose. `saved`: what the study had when they were typed.
QByteArray draftOf(const DoseDesign& design, const std::vector<TypedScenario>& rows,
                   const std::vector<TypedScenario>& saved);

/// Nothing where there is no draft. `saved`: what the study has now; what somebody has added to it since
/// stands at the end, what was taken out of it is new.
std::optional<std::vector<TypedScenario>> typedIn(const QByteArray& draft, const DoseDesign& design,
                                                  const std::vector<TypedScenario>& saved);

class DraftLine;
class EmptyState;
class FormDraft;
class GridView;
class MessageLine;
class Paragraph;
class QHBoxLayout;
class QPushButton;

/// The toxicity scenarios of the study as rows to be edited like a spreadsheet. They are judged as they are
/// typed, and kept with the study when a person says so.
class ScenarioEditor : public QWidget {
  Q_OBJECT
 public:
  explicit ScenarioEditor(StudySession& session, QWidget* parent = nullptr);

  void refresh();
  /// Those in which nothing is wrong, saved or not.
  std::vector<ToxicityScenario> scenarios() const { return m_model->scenarios(); }
  bool isSaved() const;   ///< nothing is typed that the study does not have
  QString chosen() const; ///< name of the row that the keyboard is in; empty where none is
  void choose(const QString& name);

 Q_SIGNALS:
  void edited();        ///< scenarios() may answer otherwise
  void chosenChanged(); ///< another row

 private:
  QHBoxLayout* makeButtons(DraftLine* undo);
  void listen();
  QByteArray draft(const std::vector<TypedScenario>& rows) const; ///< empty: the study has them so
  void readSaved();
  void sizeColumns();
  void show(std::vector<TypedScenario> rows);
  void showState();
  void addRow();
  void removeRow();
  void moveRow(int by);
  void paste(const QModelIndex& from, const QList<QStringList>& lines);
  void clearCells(const QModelIndexList& cells);
  void save();
  void put(const QByteArray& typed); ///< over what the study has

  StudySession& m_session;
  ScenarioModel* m_model = nullptr;
  GridView* m_grid = nullptr;
  EmptyState* m_empty = nullptr;
  Paragraph* m_warning = nullptr;
  MessageLine* m_message = nullptr;
  QPushButton* m_add = nullptr;
  QPushButton* m_remove = nullptr;
  QPushButton* m_up = nullptr;
  QPushButton* m_down = nullptr;
  QPushButton* m_save = nullptr;
  std::vector<TypedScenario> m_saved; ///< as the study has them
  DoseDesign m_design;                ///< that the rows are typed for
  FormDraft* m_draft = nullptr;
  bool m_isRead = false;
};
