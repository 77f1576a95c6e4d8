import Bitext

/// What a bilingual document may hold beside its texts, and a format may have no place for.
///
/// What can be found out again is no loss: probabilities, doubts, the sentences of a row, where a target came from.
struct DocumentTraits: OptionSet {
  let rawValue: Int
  /// Markup inside texts.
  static let codes = DocumentTraits(rawValue: 1)
  /// Notes on rows.
  static let notes = DocumentTraits(rawValue: 2)
  /// Notes on the whole.
  static let documentNotes = DocumentTraits(rawValue: 4)
  /// Proposals of the memory.
  static let proposals = DocumentTraits(rawValue: 8)
  /// States other than the one that a row with or without target has anyway.
  static let states = DocumentTraits(rawValue: 16)
  /// That a person accepted a row.
  static let confirmations = DocumentTraits(rawValue: 32)
  /// That a row is kept out of the memory.
  static let keptOut = DocumentTraits(rawValue: 64)
  /// What a block is: heading, note, lead and so on.
  static let blocks = DocumentTraits(rawValue: 128)
  /// Rows of which one side is missing.
  static let loneRows = DocumentTraits(rawValue: 256)
  /// Variants of one message.
  static let variants = DocumentTraits(rawValue: 512)
  /// Terms of the glossary.
  static let terms = DocumentTraits(rawValue: 1024)
  /// Limits of length.
  static let limits = DocumentTraits(rawValue: 2048)
  /// Rules for targets.
  static let rules = DocumentTraits(rawValue: 4096)
  /// What the file keeps for other tools.
  static let foreign = DocumentTraits(rawValue: 8192)
}

extension BilingualDocument {
  /// What of this document a format without the given traits cannot carry.
  ///
  /// Limits, rules and what is kept for other tools have no place in any format that does not say so.
  func losses(lacking traits: DocumentTraits, carrying carried: DocumentTraits = []) -> Tally {
    var tally = Tally()
    if traits.contains(.documentNotes), !notes.isEmpty || groups.contains(where: { !$0.notes.isEmpty }) {
      tally.add("notes on the whole were left out")
    }
    supplement.count(carrying: carried, into: &tally, at: nil)
    for group in groups { group.supplement.count(carrying: carried, into: &tally, at: "group \(group.id)") }
    for unit in units {
      if unit.hasSupplement { unit.supplement.count(carrying: carried, into: &tally, at: "unit \(unit.id)") }
      if traits.contains(.blocks), unit.kind != .paragraph || unit.role != .body {
        tally.add("what a block is has no place (heading, lead, note …)", at: "unit \(unit.id)")
      }
      if traits.contains(.variants), !unit.switches.isEmpty {
        tally.add("by what variants are chosen has no place", at: "unit \(unit.id)")
      }
      if traits.contains(.terms), !unit.terms.isEmpty {
        tally.add("terms of the glossary were left out", at: "unit \(unit.id)")
      }
      for row in unit.segments { row.count(lacking: traits, into: &tally) }
    }
    return tally
  }
}

extension Supplement {
  fileprivate func count(carrying carried: DocumentTraits, into tally: inout Tally, at place: String?) {
    if !carried.contains(.limits), !limits.isEmpty { tally.add("limits of length have no place", at: place) }
    if !carried.contains(.rules), !rules.isEmpty { tally.add("rules for targets have no place", at: place) }
    if !carried.contains(.foreign), foreign.contains(where: { !$0.isName }) {
      tally.add("what the file keeps for other tools has no place", at: place)
    }
  }
}

extension BilingualSegment {
  fileprivate func count(lacking traits: DocumentTraits, into tally: inout Tally) {
    let place = "segment \(id)"
    func add(_ trait: DocumentTraits, _ holds: Bool, _ words: String) {
      if holds, traits.contains(trait) { tally.add(words, at: place) }
    }
    let isLone = sourceParts.isEmpty || targetParts.isEmpty
    add(.loneRows, isLone, "a row without source or target was left out")
    if isLone, traits.contains(.loneRows) { return }
    add(.codes, (sourceParts + targetParts).contains { !$0.content.codes.isEmpty }, "inline codes were left out")
    add(.notes, !notes.isEmpty, "notes were left out")
    add(.proposals, !proposals.isEmpty, "proposals of the memory were left out")
    add(.confirmations, isConfirmed, "a confirmation has no place")
    add(.keptOut, isKeptOut, "that a row is kept out of the memory has no place")
    add(.states, state != usualState, "the state \(state.rawValue) has no place")
  }

  /// The state that a reader takes a row to have when nothing is said.
  private var usualState: State {
    targetParts.isEmpty ? .initial : isConfirmed && state == .reviewed ? state : .translated
  }
}
