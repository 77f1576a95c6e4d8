/// How many segments a bead takes of each side.
struct BeadShape: Hashable {
  var source: Int
  var target: Int

  var isPair: Bool { source > 0 && target > 0 }

  /// All shapes that options allow, in the order in which the search looks at them: 1:1 first, then by size; equal sizes
  /// by source.
  static func all(_ options: AlignmentOptions) -> [BeadShape] {
    let most = min(max(options.maximumSegmentsPerSide, 1), AlignmentOptions.largestSegmentsPerSide)
    var result = [BeadShape(source: 1, target: 1), BeadShape(source: 1, target: 0), BeadShape(source: 0, target: 1)]
    if options.maximumBeadSize >= 3 {
      for size in 3...options.maximumBeadSize {
        for source in 1..<size where source <= most && size - source <= most {
          result.append(BeadShape(source: source, target: size - source))
        }
      }
    }
    return result
  }
}
