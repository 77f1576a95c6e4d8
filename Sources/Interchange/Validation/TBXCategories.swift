/// A data category of the public dialects of TBX 3.
struct TBXCategory {
  /// The module that has it, which is the last part of its namespace.
  var module: String
  /// The element that carries it in the style with data categories as attributes.
  var carrier: String
  /// Where it may stand.
  var levels: Set<String>
  /// The values that it may have; empty when they are free.
  var values: Set<String> = []

  private static let all: Set = ["conceptEntry", "langSec", "termSec"]

  private static func note(_ module: String, _ values: Set<String> = []) -> TBXCategory {
    TBXCategory(module: module, carrier: "termNote", levels: ["termSec"], values: values)
  }

  private static let minimal: [String: TBXCategory] = [
    "administrativeStatus": note(
      "min",
      ["admittedTerm-admn-sts", "deprecatedTerm-admn-sts", "supersededTerm-admn-sts", "preferredTerm-admn-sts"]),
    "customerSubset": TBXCategory(module: "min", carrier: "admin", levels: ["conceptEntry", "termSec"]),
    "externalCrossReference": TBXCategory(module: "min", carrier: "xref", levels: all),
    // The proper noun is in some editions of the list.
    "partOfSpeech": note("min", ["adjective", "noun", "other", "verb", "adverb", "properNoun"]),
    "subjectField": TBXCategory(module: "min", carrier: "descrip", levels: ["conceptEntry"]),
  ]

  private static let basic: [String: TBXCategory] = [
    "context": TBXCategory(module: "basic", carrier: "descrip", levels: ["termSec"]),
    "crossReference": TBXCategory(module: "basic", carrier: "ref", levels: ["conceptEntry", "termSec"]),
    "definition": TBXCategory(module: "basic", carrier: "descrip", levels: ["conceptEntry", "langSec"]),
    "geographicalUsage": note("basic"),
    "grammaticalGender": note("basic", ["masculine", "feminine", "neuter", "other"]),
    "projectSubset": TBXCategory(module: "basic", carrier: "admin", levels: ["conceptEntry", "termSec"]),
    "responsibility": TBXCategory(module: "basic", carrier: "transacNote", levels: all),
    "source": TBXCategory(module: "basic", carrier: "admin", levels: all),
    "termLocation": note(
      "basic",
      [
        "checkBox", "comboBox", "comboBoxElement", "dialogBox", "groupBox", "informativeMessage",
        "interactiveMessage", "menuItem", "progressBar", "pushButton", "radioButton", "slider", "spinBox", "tab",
        "tableText", "textBox", "toolTip", "user-definedType",
      ]),
    "termType": note("basic", ["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"]),
    // Samples of the steering committee have creation, of an earlier list.
    "transactionType": TBXCategory(
      module: "basic", carrier: "transac", levels: all, values: ["origination", "modification", "creation"]),
    "xGraphic": TBXCategory(module: "basic", carrier: "xref", levels: ["conceptEntry", "langSec"]),
  ]

  private static let linguist: [String: TBXCategory] = [
    "grammaticalNumber": note("linguist", ["singular", "plural", "dual", "mass", "otherNumber"]),
    "reading": TBXCategory(module: "linguist", carrier: "admin", levels: ["termSec"]),
    "readingNote": TBXCategory(module: "linguist", carrier: "adminNote", levels: ["termSec"]),
    "register": note(
      "linguist",
      [
        "colloquialRegister", "neutralRegister", "technicalRegister", "in-houseRegister", "bench-levelRegister",
        "slangRegister", "vulgarRegister",
      ]),
    "transferComment": note("linguist"),
  ]

  /// The data categories of the public dialects; what private dialects have is theirs.
  static let dialects: [String: [String: TBXCategory]] = {
    let two = minimal.merging(basic) { $1 }
    return [
      "TBX-Core": [:], "TBX-Min": minimal, "TBX-Basic": two, "TBX-Linguist": two.merging(linguist) { $1 },
    ]
  }()

  /// Elements that carry data categories as their `type`.
  static let carriers: Set<String> = [
    "admin", "adminNote", "descrip", "descripNote", "termNote", "transac", "transacNote", "ref", "xref",
  ]
}
