/// Small files of XLIFF 2 with what the validator is to say of them.
///
/// A line of a table has where the content stands (`unit` or `root`, with `2.2` before it for that version), the rules
/// that are broken, or `valid`, and the content.
enum XLIFF2RuleCase {
  static func cases(in table: String) -> [RuleCase] {
    table.split(separator: "\n").map { line in
      let parts = line.split(separator: " |", maxSplits: 2).map { String($0.trimmingPrefix(" ")) }
      return RuleCase(
        expected: parts[1] == "valid" ? [] : parts[1].split(separator: " ").map(String.init),
        content: document(
          parts.count > 2 ? parts[2] : "", isUnit: parts[0].hasSuffix("unit"), isLater: parts[0].hasPrefix("2.2")),
        file: "case.xlf")
    }
  }

  private static func document(_ content: String, isUnit: Bool, isLater: Bool) -> String {
    let modules = [
      "mtc": "matches:2.0", "gls": "glossary:2.0", "fs": "fs:2.0", "mda": "metadata:2.0", "res": "resourcedata:2.0",
      "ctr": "changetracking:2.0", "slr": "sizerestriction:2.0", "val": "validation:2.0", "itsm": "itsm:2.1",
      "pgs": "pgs:1.0",
    ].map { " xmlns:\($0)=\"urn:oasis:names:tc:xliff:\($1)\"" }.joined()
    return """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:\(isLater ? "2.2" : "2.0")"\(modules)
        xmlns:its="http://www.w3.org/2005/11/its" xmlns:my="urn:my" its:version="2.0"
        version="\(isLater ? "2.2" : "2.1")" srcLang="en" trgLang="fr">
      \(isUnit ? "<file id=\"f1\"><unit id=\"u1\">\(content)</unit></file>" : content)</xliff>
      """
  }
}
