import Bitext

/// A row whose words still stand, with the codes of the new source.
struct CarriedRow {
  /// The row.
  let row: BilingualSegment
  /// Whether its source has other markup than the translation could follow; then nobody has confirmed it.
  let hasOtherMarkup: Bool

  init(_ old: BilingualSegment, onto parts: [BilingualSegment.Part]) {
    var row = old
    let before = old.sourceParts.flatMap(\.content.codes)
    let now = parts.flatMap(\.content.codes)
    row.sourceParts = parts
    let isAlike = before.elementsEqual(now) { $0.role == $1.role && $0.kind == $1.kind }
    hasOtherMarkup = !isAlike && !old.targetParts.isEmpty
    if isAlike {
      for index in row.targetParts.indices {
        row.targetParts[index].content = Self.renewed(row.targetParts[index].content, before, now)
      }
    } else if hasOtherMarkup {
      row.isConfirmed = false
      row.state = .initial
      row.doubts = [.sourceChanged]
    }
    self.row = row
  }

  /// A translation with the ids of the new source's codes, and with their markup where it was the source's own.
  private static func renewed(_ target: InlineText, _ before: [InlineCode], _ now: [InlineCode]) -> InlineText {
    guard before != now, !target.codes.isEmpty else { return target }
    var codes = target.codes
    for index in codes.indices {
      guard let place = before.firstIndex(where: { $0.id == codes[index].id && $0.role == codes[index].role }) else {
        continue
      }
      if codes[index].markup == before[place].markup { codes[index].markup = now[place].markup }
      codes[index].id = now[place].id
    }
    return InlineText(target.text, codes: codes)
  }
}
