import Bitext

extension QuotationBalance {
  /// Quotations that run over several rows: the marks of a whole paragraph must meet where those of its source do.
  ///
  /// Rows that were reported alone are not reported again. Straight marks in French text open each paragraph of a long
  /// quotation anew; so only a paragraph with as many opening as closing marks in its source is judged.
  static func checkParagraph(
    _ rows: [(id: String, source: CheckedText, target: CheckedText)], profile: CheckProfile
  ) -> [Finding] {
    guard rows.count > 1, let language = rows.first?.target.language.language, !isForeignCustom(language) else {
      return []
    }
    var wanted = 0
    var found = 0
    var straight = 0
    var sourceStraight = 0
    var last: (id: String, place: Range<Int>)?
    for row in rows {
      let source = surplus(row.source)
      let target = surplus(row.target)
      wanted += source.open
      sourceStraight += source.straight
      found += target.open
      straight += target.straight
      if target.open != 0 || target.straight != 0, let place = target.place {
        last = (row.id, row.target.bytes(place..<min(place + 1, row.target.scalars.count)))
      }
    }
    guard wanted == 0, sourceStraight % 2 == 0, found != 0 || straight % 2 != 0, let last else { return [] }
    return [
      Finding(
        check: description.id, severity: profile.severity(of: description.id) ?? description.defaultSeverity,
        message: "the quotation marks of the paragraph do not meet: "
          + (found > 0 ? "one is never closed" : found < 0 ? "one was never opened" : "a straight one is alone"),
        target: last.place, segmentID: last.id)
    ]
  }
}
