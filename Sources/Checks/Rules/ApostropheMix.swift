import Bitext

/// Straight and typographic apostrophes inside words of one target.
///
/// The rarer form is the slip. In a document whose rows nearly all use one form, a row with the other one is reported too; a
/// document that mixes them in more than a fifth of its rows gets one finding in all, since `calque check --fix` settles it.
enum ApostropheMix: PairRule {
  static let description = CheckDescription(
    id: "apostrophe", summary: "straight and typographic apostrophes mixed in one text", defaultSeverity: .info,
    mqmType: "linguistic-conventions/typography")

  static func check(_ pair: inout CheckedPair) {
    let scalars = pair.target.scalars
    var straight: [Int] = []
    var typographic: [Int] = []
    for index in scalars.indices.dropFirst().dropLast()
    where scalars[index] == "'" || scalars[index] == "\u{2019}" {
      guard scalars[index - 1].isLetter, scalars[index + 1].isLetter else { continue }
      if scalars[index] == "'" { straight.append(index) } else { typographic.append(index) }
    }
    guard !straight.isEmpty, !typographic.isEmpty else { return }
    // The rarer form is the slip; on a tie the straight one is.
    let slips = straight.count <= typographic.count ? straight : typographic
    let wanted = straight.count <= typographic.count ? "\u{2019}" : "'"
    for index in slips {
      pair.report(
        description, "“\(scalars[index])” where the rest of the text has “\(wanted)”", target: index..<index + 1,
        suggestion: wanted)
    }
  }
}
