/// The words of some texts as they are written, to be shown in place of their stems.
struct SurfaceWords {
  private let words: [(folded: String, written: String)]

  init(_ texts: [String]) {
    words = texts.flatMap { text in
      text.split { !$0.isLetter && !$0.isNumber }.map { ($0.lowercased(), String($0)) }
    }
  }

  /// The written word that shares most of its beginning with a stem; the stem itself when none is near.
  func word(for stem: String) -> String {
    var best: (shared: Int, extra: Int, written: String)?
    for word in words {
      let shared = zip(stem, word.folded).prefix { $0 == $1 }.count
      let extra = word.folded.count - shared
      // A stemmer may change the last letter or two: "alreadi" for "already".
      guard shared >= max(1, stem.count - (stem.count > 4 ? 2 : 0)), extra <= 6 else { continue }
      if let known = best, (known.shared, -known.extra) >= (shared, -extra) { continue }
      best = (shared, extra, word.written)
    }
    return best?.written ?? stem
  }
}
