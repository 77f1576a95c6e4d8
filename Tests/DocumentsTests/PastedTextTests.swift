import Bitext
import Documents
import Testing

@Suite("Pasted text: quoted messages, cut words, a social network's own lines")
struct PastedTextTests {
  private static func read(_ text: String) throws -> ReadDocument {
    try DocumentReader.read(Array(text.utf8), fileName: "a.txt")
  }

  private static func texts(_ text: String) throws -> [String] { try read(text).document.blocks.map(\.content.text) }

  private static let mail = """
    > Le dépôt de la rue Sadi-Carnot n'a pas bougé depuis 1974, et sur la porte
    > du fond on lit la même inscription à la craie que personne n'efface ja-
    > mais.
    >> Oui.

    """

  @Test("quoting marks are no text; a translation is written with them")
  func quoted() throws {
    let read = try Self.read(Self.mail)
    #expect(
      read.document.blocks.map(\.content.text) == [
        "Le dépôt de la rue Sadi-Carnot n'a pas bougé depuis 1974, et sur la porte du fond on lit la même inscription à la craie que personne n'efface jamais.",
        "Oui.",
      ])
    let written = try read.replacing([
      read.document.blocks[0].id:
        "The depot in Sadi-Carnot Street has not moved since 1974, and on the back door one still reads the same words in chalk.",
      read.document.blocks[1].id: "Yes.",
    ])
    #expect(
      String(decoding: written, as: UTF8.self) == """
        > The depot in Sadi-Carnot Street has not moved since 1974, and on the back
        > door one still reads the same words in chalk.
        >> Yes.

        """)
  }

  @Test(
    "a word that was cut is whole again, a hyphen of its own stays",
    arguments: [
      ("les mêmes camions garés en épi, et sur la porte du fond la même inscrip-\ntion", "inscription"),
      ("les mêmes camions garés en épi, et sur la porte du fond on lisait peut-\nêtre", "peut-être"),
      ("les mêmes camions garés en épi, et sur la porte du fond était Saint-\nDenis", "Saint- Denis"),
    ])
  func cutWords(_ text: String, _ end: String) throws {
    #expect(try Self.texts(text + " encore.").first?.hasSuffix(" \(end) encore.") == true)
  }

  @Test("a single line such as “Partager” is a text like any other; See more goes where it follows dots")
  func networkWords() throws {
    #expect(try Self.texts("Partager\nNous devons tout mettre en commun.\n").count == 2)
    #expect(try Self.texts("Le brasero ne s’éteint plus… Voir plus\n") == ["Le brasero ne s’éteint plus…"])
    #expect(try Self.texts("Il faut en voir plus\n") == ["Il faut en voir plus"])
  }
}
