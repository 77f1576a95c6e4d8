import Bitext

extension ApostropheMix {
  /// Rows that write apostrophes otherwise than the document does.
  ///
  /// Judged when the document has at least ten apostrophes inside words and at most a fifth of its rows use the rarer kind;
  /// a document that mixes them freely gets one finding, at its first row with the rarer kind, from `freeMix`.
  static func checkDocument(
    _ rows: [(id: String, source: CheckedText, target: CheckedText)], profile: CheckProfile
  ) -> [Finding] {
    var straight: [(id: String, places: [Range<Int>])] = []
    var typographic: [(id: String, places: [Range<Int>])] = []
    for row in rows {
      let scalars = row.target.scalars
      var places: (straight: [Range<Int>], typographic: [Range<Int>]) = ([], [])
      for index in scalars.indices.dropFirst().dropLast()
      where scalars[index - 1].isLetter && scalars[index + 1].isLetter {
        if scalars[index] == "'" { places.straight.append(row.target.bytes(index..<index + 1)) }
        if scalars[index] == "\u{2019}" { places.typographic.append(row.target.bytes(index..<index + 1)) }
      }
      // A row with both is the affair of the check on the row.
      if places.straight.isEmpty != places.typographic.isEmpty {
        if places.straight.isEmpty {
          typographic.append((row.id, places.typographic))
        } else {
          straight.append((row.id, places.straight))
        }
      }
    }
    let isStraightRare = straight.count <= typographic.count
    let rare = isStraightRare ? straight : typographic
    let usual = isStraightRare ? typographic : straight
    let count = (rare + usual).reduce(0) { $0 + $1.places.count }
    guard !rare.isEmpty, count >= 10, rare.count * 5 <= rare.count + usual.count else { return [] }
    let wanted = isStraightRare ? "\u{2019}" : "'"
    return rare.map { row in
      Finding(
        check: description.id, severity: profile.severity(of: description.id) ?? description.defaultSeverity,
        message: "“\(isStraightRare ? "'" : "\u{2019}")” where the rest of the document has “\(wanted)”",
        target: row.places[0], suggestion: wanted, segmentID: row.id)
    }
  }

  /// One finding for a document that mixes freely; nil for any other.
  ///
  /// It does when more than a fifth of the rows with apostrophes, and at least five, have the rarer kind: a finding on each
  /// of them would bury the others.
  static func freeMix(
    _ rows: [(id: String, source: CheckedText, target: CheckedText)], profile: CheckProfile
  ) -> Finding? {
    var straight: [(id: String, place: Range<Int>)] = []
    var typographic: [(id: String, place: Range<Int>)] = []
    var count = 0
    for row in rows {
      let scalars = row.target.scalars
      let inside = scalars.indices.dropFirst().dropLast().filter {
        (scalars[$0] == "'" || scalars[$0] == "\u{2019}") && scalars[$0 - 1].isLetter && scalars[$0 + 1].isLetter
      }
      if !inside.isEmpty { count += 1 }
      if let first = inside.first(where: { scalars[$0] == "'" }) {
        straight.append((row.id, row.target.bytes(first..<first + 1)))
      }
      if let first = inside.first(where: { scalars[$0] == "\u{2019}" }) {
        typographic.append((row.id, row.target.bytes(first..<first + 1)))
      }
    }
    let isStraightRare = straight.count <= typographic.count
    let rare = isStraightRare ? straight : typographic
    guard rare.count >= 5, rare.count * 5 > count, let first = rare.first else { return nil }
    return Finding(
      check: description.id, severity: profile.severity(of: description.id) ?? description.defaultSeverity,
      message: "the document mixes apostrophes: \(straight.count) rows have “'”, \(typographic.count) “\u{2019}”; "
        + "calque check --fix makes them one",
      target: first.place, segmentID: first.id)
  }
}
