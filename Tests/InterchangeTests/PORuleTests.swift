import Interchange
import Testing

@Suite("PO: what msgfmt -c refuses is refused")
struct PORuleTests {
  private static let header = #"""
    msgid ""
    msgstr ""
    "Language: fr\n"
    "MIME-Version: 1.0\n"
    "Content-Type: text/plain; charset=UTF-8\n"
    "Content-Transfer-Encoding: 8bit\n"
    "Plural-Forms: nplurals=2; plural=(n > 1);\n"

    """#

  private static let plural = #"msgid "a"|msgid_plural "b"|"#

  /// A bar stands for a line break.
  @Test(
    "each rule is named",
    arguments: [
      (#"msgid "a"|msgstr "b""#, []), (#"msgid|"a"|msgstr|"b""#, []), (#"msgid "a"|msgstr"#, ["po.malformed"]),
      (#"msgid "a"|msgstr|msgid "b"|msgstr "c""#, ["po.malformed"]),
      (#"msgid "a"|msgstr "b"||msgid|"c"|msgstr "d""#, []),
      (#"msgid "a"|msgstr "b"||msgctxt "x"|msgid "a"|msgstr "b""#, []),
      (#"msgid "a"|msgstr "b"||msgid "a"|msgstr "b""#, ["po.duplicate"]),
      (#"#~ msgid "a"|#~ msgstr "b"||msgid "a"|msgstr "b""#, ["po.duplicate"]),
      (#"msgid ""|msgstr "x: y""#, ["po.duplicate"]), (#"msgid "a"|# comment|msgstr "b""#, ["po.comment"]),
      (#"msgid "a\n"|msgstr "b""#, ["po.newline"]), (#"#, fuzzy|msgid "a\n"|msgstr "b""#, []),
      (#"msgid "a\n"|msgid_plural "b"|msgstr[0] "x\n"|msgstr[1] "y\n""#, ["po.newline"]),
      (plural + #"msgstr[0] "x"|msgstr[1] "y""#, []), (plural + #"msgstr[0] "x""#, ["po.plural.count"]),
      ("#, fuzzy|" + plural + #"msgstr[0] "x""#, []), (plural + #"msgstr[0] """#, []),
      (#"#, c-format|msgid "%d a %s"|msgstr "%2$s b %1$d""#, []),
      (#"#, c-format|msgid "%d a %s"|msgstr "%s b %d""#, ["po.format"]),
      (#"#, c-format|msgid "%d a"|msgstr "b""#, ["po.format"]), (#"#, fuzzy, c-format|msgid "%d"|msgstr "b""#, []),
      (#"#, c-format|msgid "%d a"|msgstr "%d b %""#, ["po.format"]), (#"#, c-format|msgid "%d"|msgstr "%i""#, []),
      (#"#, c-format|msgid "50% off"|msgstr "50% de""#, ["po.format"]),
      (#"#, c-format|msgid "%d a"|msgid_plural "%d b"|msgstr[0] "un"|msgstr[1] "%d y""#, []),
      (#"#, c-format|msgid "%d a"|msgid_plural "%d b"|msgstr[0] "%d x"|msgstr[1] "y""#, ["po.format"]),
      (#"#, python-format|msgid "%(a)s %(b)d"|msgstr "%(b)d %(a)s""#, []),
      (#"#, python-format|msgid "%(a)s"|msgstr "%s""#, ["po.format"]),
      (#"#, python-brace-format|msgid "{a}"|msgstr "{b}""#, ["po.format"]),
      (#"#, java-format|msgid "{0} ''{1}''"|msgstr "{1} ''{0}''""#, []),
      (#"#, java-format|msgid "{0} '{1}'"|msgstr "{0}""#, []),
      (#"#, qt-format|msgid "%1 a %L2"|msgstr "%2""#, ["po.format"]),
      (#"#, sh-format|msgid "$a ${b}"|msgstr "$b $a""#, []),
    ])
  func rules(entry: String, expected: [String]) throws {
    let text = Self.header + entry.replacing("|", with: "\n") + "\n"
    #expect(try RuleCase(expected: [], content: text, file: "a.po").verdict() == expected)
  }
}
