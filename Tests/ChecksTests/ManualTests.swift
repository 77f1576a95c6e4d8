import Bitext
import Checks
import Testing

@Suite("the manual of each check")
struct ManualTests {
  @Test("every check says more than its one line", arguments: Checker.checks.map(\.id))
  func everyCheck(id: String) throws {
    let check = try #require(Checker.checks.first { $0.id == id })
    #expect(check.manual != check.summary)
    #expect(check.manual.hasSuffix("."))
  }
}

@Suite("number: a sign left without its number")
struct BareSignTests {
  @Test(
    "a number that stands twice is missed where a sign waits for it",
    arguments: [
      ("Il paie 760 £, elle paie 760 £.", "He pays £760, she pays £ too.")
    ])
  func faults(source: String, target: String) throws {
    #expect(try findings(source, target).contains("number"))
  }

  @Test(
    "a sign that is spoken of is left alone",
    arguments: [
      ("Le taux en % est de 3, puis de 3.", "The rate in % is 3."),
      ("Le taux est de cinq %.", "The rate is five %."),
    ])
  func quiet(source: String, target: String) throws {
    #expect(try !findings(source, target).contains("number"))
  }
}

@Suite("apostrophe: a document that mixes freely")
struct FreeApostropheMixTests {
  @Test("gets one finding, not one a row")
  func oneFinding() throws {
    let segments = (0..<12).map { index in
      let target = index.isMultiple(of: 2) ? "It's the town’s affair, number nine." : "That’s what the town wants."
      return BilingualSegment(
        id: "r\(index)", sourceParts: [.init(InlineText("C’est l’affaire de la ville, phrase \(index)."))],
        targetParts: [.init(InlineText(target))])
    }
    let document = BilingualDocument(
      name: "a", sourceLanguage: .french, targetLanguage: .english, units: [.init(id: "u", segments: segments)])
    let checker = try Checker(source: .french, target: .english, profile: .only(["apostrophe"]))
    let found = try checker.check(document)
    #expect(found.map(\.segmentID) == ["r0"])
    #expect(found.first?.message.hasPrefix("the document mixes apostrophes: 6 rows have “'”, 12 “\u{2019}”") == true)
  }
}

@Suite("length learnt elsewhere")
struct KnownLengthTests {
  @Test("a model given to the checker judges pairs")
  func known() throws {
    let source = "Le conseil municipal a voté hier soir le budget de la ville pour l’année qui vient."
    let target = "Council passed budget last night, at last."
    let short = LengthModel(
      learningFrom: (0..<30).map { _ in (source: source, target: String(source.prefix(60))) }, from: .french,
      to: .english)
    #expect(short.factor < LengthModel(from: .french, to: .english).factor)
    let usual = try Checker(source: .french, target: .english)
    let learnt = try Checker(source: .french, target: .english, length: short)
    let long = source + " " + source
    let count = { (checker: Checker) in
      try checker.check(source: InlineText(source), target: InlineText(long + target)).count { $0.check == "length" }
    }
    #expect(try count(learnt) >= count(usual))
  }
}
