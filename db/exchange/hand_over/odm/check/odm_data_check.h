#pragma once
#include "db/exchange/hand_over/odm/check/odm_check.h"
#include "db/exchange/hand_over/odm/check/odm_definitions.h"

#include <bitset>

/// The rows of an ODM file, against its head.
class OdmDataCheck {
 public:
  OdmDataCheck(OdmFindings& found, OdmDefinitions& definitions, bool isTransactional, CountedStage& stage,
               const OdmRowListener& hear)
      : m_found(found), m_definitions(definitions), m_isTransactional(isTransactional), m_stage(stage),
        m_hear(hear) {}

  /// At the start of ReferenceData or ClinicalData; go to its end.
  void readReference(QXmlStreamReader& reader);
  void readClinical(QXmlStreamReader& reader);

 private:
  /// Which items of a row are there, by their position in the group.
  using Items = std::bitset<64>;

  template <class Enter, class Inner>
  void readShell(QXmlStreamReader& reader, const char* inner, Enter enter, Inner readInner);
  void readSubject(QXmlStreamReader& reader);
  void readEvent(QXmlStreamReader& reader, const QString& subject);
  void readForm(QXmlStreamReader& reader, const QString& place, const XmlNode* eventDef);
  void meet(const XmlNode& node, const QString& place);
  void readRow(const XmlNode& row, const QString& above, const XmlNode* formDef);
  void checkPlace(const XmlNode& row, const QString& place, const XmlNode& def, const XmlNode* formDef);
  Items& itemsOf(const XmlNode& row, const QString& place);
  void readItem(const XmlNode& item, const QString& place, Items& standing, std::size_t at);
  void checkValue(const XmlNode& item, const QString& place);
  void checkTransaction(const XmlNode& node);
  void checkAudit(const XmlNode& node, bool needsAudit);
  void takeSigned(const XmlNode& node) { m_found.signatures += node.child("Signature") != nullptr; }

  OdmFindings& m_found;
  OdmDefinitions& m_definitions;
  bool m_isTransactional;
  CountedStage& m_stage;
  const OdmRowListener& m_hear;
  QHash<quint64, Items> m_rows; ///< that are there, by their place; of a snapshot those of one subject
  QSet<quint64> m_met;          ///< subjects, events and forms that are there
  qint64 m_line = 0;            ///< of the journal, the last that was read
  Items m_none;                 ///< of a row that is removed
};
