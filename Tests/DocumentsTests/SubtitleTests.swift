import Bitext
import Documents
import Testing

@Suite("Subtitles: the times stay, the lines are filled anew")
struct SubtitleTests {
  private static func read(_ text: String, _ name: String? = nil) throws -> ReadDocument {
    try DocumentReader.read(Array(text.utf8), fileName: name)
  }

  /// The file with another text in its only cue.
  private static func written(_ text: String, _ content: InlineText) throws -> String {
    let read = try read(text)
    let cue = try #require(read.document.blocks.first)
    return String(decoding: try read.replacing([cue.id: content]), as: UTF8.self)
  }

  private static let cue = "1\n00:00:01,000 --> 00:00:04,000\n"

  @Test("the lines of a cue are one text; two speakers are two lines")
  func joinedLines() throws {
    let read = try Fixture.subRip.read()
    #expect(
      read.document.blocks.map(\.content.text) == [
        "La rivière a débordé, et la ville a eu peur.", "- Vous étiez là ?\n- Non, jamais.", "2 < 3 & 4 > 1", "Fin.",
        "Une ligne après un vide.",
      ])
    #expect(read.document.blocks.map(\.breaksAtNewlines) == [false, true, false, false, false])
    let web = try Fixture.webVTT.read()
    #expect(
      web.document.blocks.map(\.content.text) == [
        "La rivière a débordé, et la ville a eu\u{A0}peur.", "– Vous étiez là ?\n– Non, jamais.", "2 < 3 & 4", "Fin.",
      ])
    #expect(web.document.language == (try LanguageTag("fr")))
  }

  @Test("a long translation is cut into even lines, a short one is one line, a speaker keeps a line")
  func lines() throws {
    let source = Self.cue + "La rivière a débordé,\net la ville a eu peur.\n"
    #expect(
      try Self.written(source, "The river burst its banks, and the town was afraid.")
        == Self.cue + "The river burst its banks,\nand the town was afraid.\n")
    #expect(try Self.written(source, "Afraid.") == Self.cue + "Afraid.\n")
    let speakers = Self.cue + "- Vous étiez là ?\n- Non.\n"
    #expect(try Self.written(speakers, "- Were you there? - No.") == Self.cue + "- Were you there?\n- No.\n")
    let single = Self.cue + "Oui.\n"
    #expect(
      try Self.written(single, "A translation that is much longer than its source and needs two lines.")
        == Self.cue + "A translation that is much longer\nthan its source and needs two lines.\n")
  }

  @Test("the format is known by its name or its first lines; a text without times is told of")
  func sniffing() throws {
    #expect(try Self.read(Self.cue + "Oui.\n").format == .subRip)
    #expect(try Self.read("WEBVTT\n\n00:01.000 --> 00:02.000\nOui.\n").format == .webVTT)
    #expect(try Self.read("1\n\nUn chapitre.\n").format == .plainText)
    let empty = try Self.read("Bonjour.\n", "film.srt")
    #expect(empty.document.blocks.isEmpty && empty.losses.first?.contains("no line has times") == true)
  }

  @Test("a changed language is written where a WebVTT file says it; all else outside the cue stays")
  func language() throws {
    let read = try Fixture.webVTT.read()
    let text = String(
      decoding: try read.replacing([read.document.blocks[3].id: "The end."], language: try LanguageTag("en")),
      as: UTF8.self)
    #expect(
      text
        == Fixture.webVTT.text.replacing("Language: fr", with: "Language: en").replacing(
          "<i>Fin.</i>", with: "The end.")
    )
  }

  @Test("hostile cues are read in no time", .timeLimit(.minutes(1)))
  func hostile() throws {
    for text in ["<1", "{\\an", "<i '\"", "a ", "-->"] {
      for name in ["a.srt", "a.vtt"] {
        let head = name == "a.vtt" ? "WEBVTT\n\n" : "1\n"
        let source = head + "00:00:01,000 --> 00:00:04,000\n" + String(repeating: text, count: 200_000) + "\n"
        let read = try Self.read(source, name)
        #expect(try read.replacing([:]) == Array(source.utf8))
        guard let block = read.document.blocks.first else { continue }
        _ = try read.replacing([block.id: InlineText("x" + block.content.text)])
      }
    }
  }
}
