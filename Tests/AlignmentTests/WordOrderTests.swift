import Alignment
import Bitext
import Testing

@Suite("Aligner: the order of words inside a bead")
struct WordOrderTests {
  /// The value of a term in the explanation of the only bead of two texts.
  private func value(_ name: String, _ french: [String], _ english: [String]) throws -> Double {
    let bead = Bead(source: french.indices, target: english.indices)
    let explanation = try Aligner.frenchEnglish().explain([bead], .french(french), .english(english)).first
    return try #require(explanation).terms.first { $0.name == name }?.value ?? 0
  }

  private let french = ["Le médecin a vu la forêt, la rivière et un cheval sous la neige."]
  private let english = ["The doctor saw the forest, the river and a horse in the snow."]

  @Test("words that stand in the same order say more than the same words in another")
  func order() throws {
    let shuffled = ["Snow the in horse a and river the, forest the saw doctor the."]
    let inOrder = try value("ordered-gain", french, english)
    #expect(try inOrder > value("ordered-gain", french, shuffled) + 1)
    // As bags of words both are the same.
    #expect(try abs(value("lexical-gain", french, english) - value("lexical-gain", french, shuffled)) < 0.01)
  }

  @Test("a sentence too many at either end leaves a loose end")
  func looseEnds() throws {
    let stranger = "Nobody answered when somebody knocked."
    let tight = try value("loose-ends", french, english)
    #expect(try value("loose-ends", french, english + [stranger]) > tight + 0.5)
    #expect(try value("loose-ends", french, [stranger] + english) > tight + 0.5)
  }

  @Test("exchanging the sides changes neither")
  func symmetry() throws {
    for name in ["ordered-gain", "loose-ends"] {
      let forward = try value(name, french, english)
      let bead = Bead(source: 0..<1, target: 0..<1)
      let backward = try #require(
        try Aligner.englishFrench().explain([bead], .english(english), .french(french)).first)
      #expect(abs((backward.terms.first { $0.name == name }?.value ?? 0) - forward) < 0.001)
    }
  }
}
