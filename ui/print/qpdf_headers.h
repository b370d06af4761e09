#pragma once
// JSON.hh of qpdf 11 asks for the destructor of a list of JSON before JSON is complete, which clang refuses
// in C++20. Nothing here reads JSON: its header is left out, and its name is enough for the others.
#define JSON_HH
class JSON;
// Asked for by qpdf 11: that nothing here uses the pointers of its earlier versions.
#define POINTERHOLDER_TRANSITION 4

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageLabelDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
