import Bitext
import Checks
import Testing

/// The ids of the checks that find something in a French–English pair.
func findings(_ source: String, _ target: String, from: LanguageTag = .french, to: LanguageTag = .english) throws
  -> [String]
{
  try Checker(source: from, target: to).check(source: InlineText(source), target: InlineText(target)).map(\.check)
}

@Suite("number: figures by value")
struct NumberTests {
  @Test(
    "what says the same is left alone",
    arguments: [
      ("Il y a 12\u{202F}000 élèves.", "There are 12,000 pupils."),
      ("Le budget atteint 1,4 million d’euros.", "The budget has reached €1.4 million."),
      ("Cela coûte 3 milliards.", "It costs 3 billion."),
      ("La dette est d’un million et demi.", "The debt is 1.5 million."),
      ("Au XXe siècle.", "In the 20th century."),
      ("Le 1er mars.", "On the first of March."),
      ("La séance ouvre à 14\u{A0}h\u{A0}30.", "The session opens at 2.30 pm."),
      ("Il a quatre-vingt-dix ans.", "He is 90."),
      ("Rendez-vous le 03/12/2024.", "See you on 3 December 2024."),
      ("La guerre de 1914-1918.", "The war of 1914–18."),
      ("Les années 80 furent dures.", "The 1980s were hard."),
      ("Appelez le 04 72 00 11 22.", "Call +33 4 72 00 11 22."),
    ])
  func sameValue(source: String, target: String) throws {
    #expect(try findings(source, target) == [])
  }

  @Test("a changed digit is found, with its place")
  func changed() throws {
    let found = try Checker(source: .french, target: .english).check(
      source: "Elle a 43 ans et deux fils.", target: "She is 48 and has two sons.")
    #expect(found.map(\.check) == ["number"])
    #expect(found.first?.target == 7..<9)
    #expect(found.first?.source == 7..<9)
  }

  @Test(
    "what a translator says in a note of their own answers to nothing in the source",
    arguments: [
      "The Popular Front (Translator’s note: the left-wing government of 1936) had promised it.",
      "The Popular Front [N.d.T. : au pouvoir de 1936 à 1938] had promised it.",
      "The Popular Front (in power from 1936 – Translator's note) had promised it.",
      "The Popular Front [N. d. T., 1936] had promised it.",
      "Translator’s note: the Popular Front governed from 1936 to 1938.",
    ])
  func translatorsNote(target: String) throws {
    let found = try findings("Le Front populaire l’avait promis.", target)
    #expect(!found.contains("number"))
  }

  @Test(
    "other brackets are no excuse, and what the source says is wanted outside the note too",
    arguments: [
      ("Le Front populaire l’avait promis.", "The Popular Front (1936) had promised it."),
      ("Le Front populaire l’avait promis en 1936.", "The Popular Front had promised it in 1937 (translator's note)."),
      ("Le Front populaire l’avait promis.", "The Popular Front (a technical note of 1936) had promised it."),
    ])
  func noTranslatorsNote(source: String, target: String) throws {
    #expect(try findings(source, target).contains("number"))
  }

  @Test("a lost number is found")
  func missing() throws {
    #expect(try findings("En 2019, 35 communes ont suivi.", "In 2019, municipalities followed suit.") == ["number"])
  }

  @Test("separators of the other language are a matter of format, not of value")
  func format() throws {
    #expect(try findings("La hausse est de 3,5\u{A0}%.", "The increase is 3,5%.") == ["number-format"])
    #expect(try findings("Il y a 12\u{202F}000 élèves.", "There are 12.000 pupils.") == ["number-format"])
    #expect(
      try findings("The increase is 3.5%.", "La hausse est de 3.5\u{A0}%.", from: .english, to: .french)
        == ["number-format"])
  }
}
