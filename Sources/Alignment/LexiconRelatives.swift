extension BilingualLexicon.Index {
  /// A stem of the lexicon that stands for another one which it does not list, and how surely, 0…1.
  struct Relative {
    var number: Int32
    var share: Float
  }

  /// The stems that a stem which the lexicon does not list is made of or a form of.
  ///
  /// In Germanic languages but English stemmers leave past forms apart from their base form, and dictionaries do not list
  /// compounds: a form that only ends in one or two letters more (erreicht: erreich), German participles and infinitives
  /// with their particle (aufgegeb: aufgeb, vorzuleg: vorleg), and compounds as their two parts (gipfelsieg: gipfel,
  /// sieg).
  ///
  /// - Complexity: O(length) look-ups.
  func relatives(of stem: String, language: String) -> [Relative] {
    guard Self.compounding.contains(language) else { return [] }
    let letters = Array(stem.utf8)
    if let form = form(letters) { return [Relative(number: form, share: Self.formShare)] }
    if language == "de" {
      for base in Self.withoutParticiple(letters) {
        if let number = number(base[...]) ?? form(base) { return [Relative(number: number, share: Self.formShare)] }
      }
    }
    return parts(letters)
  }

  private static let formShare: Float = 0.6
  private static let headShare: Float = 0.5
  private static let modifierShare: Float = 0.4
  /// Shorter stems, heads and modifiers of compounds are too often something else.
  private static let shortestForm = 4
  private static let shortestHead = 4
  private static let shortestModifier = 3
  private static let longestCompound = 40
  private static let compounding: Set<String> = ["da", "de", "nb", "nl", "nn", "no", "sv"]
  /// What joins the parts of a compound, as the modifier's ending.
  private static let joints = ["", "s", "n", "en", "es", "er", "e"].map { Array($0.utf8) }
  /// German particles that verbs are parted from, as stems write them: without accents.
  private static let particles = [
    "", "ab", "an", "auf", "aus", "bei", "durch", "ein", "empor", "fest", "fort", "her", "herab", "heran", "herauf",
    "heraus", "herunter", "hin", "hinab", "hinauf", "hinaus", "hinunter", "los", "mit", "nach", "uber", "um", "unter",
    "vor", "voraus", "vorbei", "weg", "weiter", "wieder", "zu", "zuruck", "zusamm",
  ].map { Array($0.utf8) }

  private func number(_ letters: ArraySlice<UInt8>) -> Int32? {
    numbers[String(decoding: letters, as: UTF8.self)]
  }

  /// The stem without its last or its last two letters.
  private func form(_ letters: [UInt8]) -> Int32? {
    for cut in 1...2 where letters.count - cut >= Self.shortestForm {
      if let found = number(letters.dropLast(cut)) { return found }
    }
    return nil
  }

  private static func withoutParticiple(_ letters: [UInt8]) -> [[UInt8]] {
    particles.flatMap { particle -> [[UInt8]] in
      guard letters.starts(with: particle) else { return [] }
      let rest = letters.dropFirst(particle.count)
      return ["ge", "zu"].compactMap { mark in
        guard rest.starts(with: Array(mark.utf8)), rest.count >= mark.utf8.count + 3,
          mark == "ge" || !particle.isEmpty
        else { return nil }
        return particle + rest.dropFirst(mark.utf8.count)
      }
    }
  }

  /// The modifier and the head of a compound; the longest head that leaves a known modifier.
  private func parts(_ letters: [UInt8]) -> [Relative] {
    guard letters.count >= Self.shortestHead + Self.shortestModifier, letters.count <= Self.longestCompound else {
      return []
    }
    for cut in Self.shortestModifier...(letters.count - Self.shortestHead) {
      guard let head = number(letters[cut...]) else { continue }
      for joint in Self.joints where letters[..<cut].reversed().starts(with: joint.reversed()) {
        let modifier = letters[..<(cut - joint.count)]
        guard modifier.count >= Self.shortestModifier, let number = number(modifier) else { continue }
        return [Relative(number: head, share: Self.headShare), Relative(number: number, share: Self.modifierShare)]
      }
    }
    return []
  }
}
