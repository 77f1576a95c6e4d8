/// What the words say of a segment, given a run of segments of the other side.
struct LexicalEvidence {
  /// Sum of log(1 + likelihood ratio) over the words that are explained.
  var gain: Float = 0
  /// Sum of the losses over the words that are not.
  var loss: Float = 0

  static func += (left: inout LexicalEvidence, right: LexicalEvidence) {
    left.gain += right.gain
    left.loss += right.loss
  }
}

/// What the words say of a bead: of each side, given the other.
struct PairEvidence {
  /// The sum over the segments of a side, and its weakest segment.
  struct Explained {
    var sum = LexicalEvidence()
    /// The least gain a word, and the greatest loss a word, of a segment.
    var leastGain = Float.infinity
    var greatestLoss: Float = 0

    @inline(__always)
    mutating func add(_ evidence: LexicalEvidence, perWord: Float) {
      sum += evidence
      leastGain = min(leastGain, evidence.gain * perWord)
      greatestLoss = max(greatestLoss, evidence.loss * perWord)
    }
  }

  /// The source's segments, given the target's.
  var source = Explained()
  /// The target's segments, given the source's.
  var target = Explained()

  /// How far the sides begin alike, and end alike.
  var start: Float = 0
  var end: Float = 0
  /// What the order of the words says, where it is known: it is computed for likely beads only.
  var order = WordOrderEvidence()
  var knowsOrder = false
  /// Of a single segment, the greater gain a word given one of the segments beside its place.
  var neighbour: Float = 0

  /// Takes in what the order of the words says of the bead of a shape that ends at a corner.
  mutating func addOrder(_ scatter: inout WordOrderScatter, _ row: Int, _ column: Int, _ shape: BeadShape) {
    knowsOrder = true
    order = scatter.evidence(((row - shape.source)..<row, (column - shape.target)..<column), bag: mean.gain)
  }

  /// The mean of both directions.
  var mean: LexicalEvidence {
    LexicalEvidence(
      gain: (source.sum.gain + target.sum.gain) * 0.5, loss: (source.sum.loss + target.sum.loss) * 0.5)
  }
}

/// Lexical evidence for each segment of one side, given each run of 1, 2 … segments of the other, inside a band.
///
/// IBM model 1 sums over the words of the given run and multiplies over the words explained, so a bead's evidence is the
/// sum of its segments' evidence given the whole of the other side.
struct LexicalGrid {
  private let longestRun: Int
  private let firstRow: Int
  private var firstSegment: [Int] = []
  private var widths: [Int] = []
  private var offsets: [Int] = []
  private var storage: [LexicalEvidence] = []

  /// Fills the grid.
  ///
  /// - Parameters:
  ///   - given: the side whose runs explain; its corners are the band's rows.
  ///   - explained: the side whose segments are explained; its corners are the band's columns.
  ///   - model: the links from the given side's words to the explained side's.
  ///   - band: which corners matter.
  ///   - longestRun: the most segments in a run.
  init(given: SideText, explained: SideText, model: DirectedModel, band: Band, longestRun: Int) {
    self.longestRun = longestRun
    firstRow = band.rows.lowerBound
    var total = 0
    for row in band.rows {
      let columns = band.columns(ofRow: row)
      let start = max(band.origin.column, columns.lowerBound - longestRun)
      firstSegment.append(start)
      widths.append(columns.upperBound - start)
      offsets.append(total)
      total += (columns.upperBound - start) * longestRun
    }
    storage = Array(repeating: LexicalEvidence(), count: total)
    fill(given: given, explained: explained, model: model, rows: band.rows)
  }

  /// Computes all evidence: the hot loop of the aligner, over spans so that nothing is counted or copied in it.
  private mutating func fill(given: SideText, explained: SideText, model: DirectedModel, rows: Range<Int>) {
    let givenSegments = given.segments.span
    let givenWords = given.words.span
    let givenCounts = given.counts.span
    let explainedSegments = explained.segments.span
    let words = explained.words.span
    let counts = explained.counts.span
    let linkStarts = model.links.starts.span
    let linkWords = model.links.words.span
    let linkProbabilities = model.links.probabilities.span
    let surprise = model.surprise.span
    let losses = model.loss.span
    var sumStorage = [Float](repeating: 0, count: explained.vocabulary.count)
    var sums = sumStorage.mutableSpan
    var touched: [Int32] = []
    var filled = storage
    storage = []
    var result = filled.mutableSpan
    for row in rows {
      let index = row - firstRow
      let (first, width) = (firstSegment[index], widths[index])
      var wordCount: Float = 0
      for run in 1...longestRun where row - run >= firstRow {
        wordCount += givenSegments[row - run].wordCount
        for place in givenSegments[row - run].words {
          let word = Int(givenWords[place])
          let count = givenCounts[place]
          for link in Int(linkStarts[word])..<Int(linkStarts[word + 1]) {
            let other = linkWords[link]
            let sum = sums[Int(other)]
            if sum == 0 { touched.append(other) }
            sums[Int(other)] = sum + count * linkProbabilities[link]
          }
        }
        let scale = 1 / (wordCount + 1)
        let base = offsets[index] + (run - 1) * width
        for column in 0..<width {
          var evidence = LexicalEvidence()
          // Places and words come from the side's own tables: within bounds by construction.
          for place in explainedSegments[first + column].words {
            let word = Int(words[unchecked: place])
            let sum = sums[unchecked: word]
            if sum > 0 {
              evidence.gain +=
                counts[unchecked: place] * Logarithm.ofOnePlus(sum * scale * surprise[unchecked: word])
            } else {
              evidence.loss += losses[unchecked: word]
            }
          }
          result[base + column] = evidence
        }
      }
      for word in touched { sums[Int(word)] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
    storage = filled
  }

  /// The gain of a segment given the one segment that ends at a row; 0 where the band does not know it.
  func gain(row: Int, segment: Int) -> Float {
    let index = row - firstRow
    guard index > 0, index < widths.count, segment >= firstSegment[index],
      segment < firstSegment[index] + widths[index]
    else { return 0 }
    return storage[offsets[index] + segment - firstSegment[index]].gain
  }

  /// The evidence of a segment given the run of so many segments that ends at a row.
  func evidence(row: Int, run: Int, segment: Int) -> LexicalEvidence {
    let index = row - firstRow
    return storage[offsets[index] + (run - 1) * widths[index] + segment - firstSegment[index]]
  }
}

/// What the words say of each bead inside a band, in both directions.
struct BeadEvidence {
  private let forward: LexicalGrid
  private let backward: LexicalGrid
  private let edges: EdgeGrid
  private let band: Band
  private let source: SideText
  private let target: SideText

  init(band: Band, shapes: [BeadShape], scorer: BeadScorer, model: TranslationModel) {
    source = scorer.source
    target = scorer.target
    let longest = shapes.reduce(1) { max($0, $1.source, $1.target) }
    forward = LexicalGrid(
      given: scorer.source, explained: scorer.target, model: model.forward, band: band, longestRun: longest)
    backward = LexicalGrid(
      given: scorer.target, explained: scorer.source, model: model.backward, band: band.transposed,
      longestRun: longest)
    edges = EdgeGrid(band: band, source: scorer.source, target: scorer.target, model: model)
    self.band = band
  }

  /// The evidence for the bead of a shape that ends at a corner; none for single segments.
  @inline(__always)
  func of(_ row: Int, _ column: Int, _ shape: BeadShape) -> PairEvidence {
    var result = PairEvidence()
    guard shape.isPair else {
      if shape.target == 1 {
        let perWord = target.segments[column - 1].perWord
        result.neighbour =
          max(forward.gain(row: row, segment: column - 1), forward.gain(row: row + 1, segment: column - 1)) * perWord
      } else {
        let perWord = source.segments[row - 1].perWord
        result.neighbour =
          max(backward.gain(row: column, segment: row - 1), backward.gain(row: column + 1, segment: row - 1)) * perWord
      }
      return result
    }
    for segment in (column - shape.target)..<column {
      result.target.add(
        forward.evidence(row: row, run: shape.source, segment: segment), perWord: target.segments[segment].perWord)
    }
    for segment in (row - shape.source)..<row {
      result.source.add(
        backward.evidence(row: column, run: shape.target, segment: segment), perWord: source.segments[segment].perWord)
    }
    if let start = band.cell(row - shape.source, column - shape.target), let end = band.cell(row, column) {
      result.start = edges.starts[start]
      result.end = edges.ends[end]
    }
    return result
  }
}

/// Sums what the words of some segments of one side say of the words of the other.
struct WordScatter {
  private let given: SideText
  private let explained: SideText
  private let model: DirectedModel
  private var sums: [Float]
  private var touched: [Int32] = []
  private var wordCount: Float = 0

  init(given: SideText, explained: SideText, model: DirectedModel) {
    self.given = given
    self.explained = explained
    self.model = model
    sums = Array(repeating: 0, count: explained.vocabulary.count)
  }

  /// Takes a segment of the given side into the run.
  mutating func add(segment: Int) {
    let places = given.segments[segment].words
    wordCount += given.segments[segment].wordCount
    // Taken out of self: what spans look at may not be changed meanwhile.
    let (given, links) = (given, model.links)
    let words = given.words.span
    let counts = given.counts.span
    let starts = links.starts.span
    let others = links.words.span
    let probabilities = links.probabilities.span
    var touched = touched
    var filled = sums
    (self.touched, self.sums) = ([], [])
    var sums = filled.mutableSpan
    for place in places {
      let word = Int(words[place])
      for link in Int(starts[word])..<Int(starts[word + 1]) {
        let other = others[link]
        let sum = sums[Int(other)]
        if sum == 0 { touched.append(other) }
        sums[Int(other)] = sum + counts[place] * probabilities[link]
      }
    }
    (self.touched, self.sums) = (touched, filled)
  }

  /// Empties the run.
  mutating func clear() {
    for word in touched { sums[Int(word)] = 0 }
    touched.removeAll(keepingCapacity: true)
    wordCount = 0
  }

  /// The expected count of a word, given the run.
  func sum(ofWord word: Int) -> Float { sums[word] }

  /// The logarithm of the likelihood ratio of a word, given the run.
  func gain(ofWord word: Int) -> Float {
    sums[word] > 0 ? Logarithm.ofOnePlus(sums[word] / (wordCount + 1) * model.surprise[word]) : 0
  }

  /// What the run says of a segment of the explained side.
  func evidence(ofSegment segment: Int) -> LexicalEvidence {
    var result = LexicalEvidence()
    let scale = 1 / (wordCount + 1)
    for place in explained.segments[segment].words {
      let word = Int(explained.words[place])
      let sum = sums[word]
      if sum > 0 {
        result.gain += explained.counts[place] * Logarithm.ofOnePlus(sum * scale * model.surprise[word])
      } else {
        result.loss += model.loss[word]
      }
    }
    return result
  }
}
