import Alignment
import Bitext
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Project
import Synchronization
import Testing

/// A server of vectors on a free port of this machine.
private struct VectorServer {
  /// What was asked.
  final class Log: Sendable {
    struct Question: Decodable, Sendable {
      let input: [String]
      let model: String?
    }
    let questions = Mutex<[Question]>([])
    let keys = Mutex<[String?]>([])
  }

  /// Runs a server while `body` asks it.
  static func serving<Answer: Sendable>(
    _ answer: @escaping @Sendable (Log.Question) -> (HTTPResponse.Status, String),
    _ body: @escaping @Sendable (_ address: String, Log) throws -> Answer
  ) async throws -> Answer {
    let log = Log()
    let router = Router()
    router.post("/v1/embeddings") { request, _ in
      let bytes = try await request.body.collect(upTo: 1 << 24)
      let question = try JSONDecoder().decode(Log.Question.self, from: Data(bytes.readableBytesView))
      log.questions.withLock { $0.append(question) }
      log.keys.withLock { $0.append(request.headers[.authorization]) }
      let (status, text) = answer(question)
      return Response(
        status: status, headers: [.contentType: "application/json"], body: .init(byteBuffer: .init(string: text)))
    }
    router.get("/v1/moved") { _, _ in Response(status: .ok) }
    var logger = Logger(label: "vectors")
    logger.logLevel = .critical
    let (ports, continuation) = AsyncStream<Int>.makeStream()
    let application = Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { continuation.yield($0.localAddress?.port ?? 0) }, logger: logger)
    let task = Task { try await application.run() }
    defer { task.cancel() }
    var iterator = ports.makeAsyncIterator()
    let port = try #require(await iterator.next())
    return try await withCheckedThrowingContinuation { done in
      // The client blocks: not on a thread of the pool that the server needs.
      Thread.detachNewThread {
        done.resume(with: Result { try body("http://127.0.0.1:\(port)", log) })
      }
    }
  }

  /// A vector for each text: which numerals stand in it, so that translations are alike.
  static func numerals(_ question: Log.Question) -> (HTTPResponse.Status, String) {
    let items = question.input.enumerated().reversed().map { index, text in
      let vector = (0..<12).map { text.contains("№\($0) ") ? 1 : 0 }
      return
        #"{"object":"embedding","index":\#(index),"embedding":[\#(vector.map(String.init).joined(separator: ","))]}"#
    }
    return (.ok, #"{"object":"list","model":"numerals","data":[\#(items.joined(separator: ","))]}"#)
  }
}

@Suite("Vectors from an endpoint that a person named")
struct EmbeddingsEndpointTests {
  // MARK: Addresses

  @Test(
    "an address gets the usual path when it has none",
    arguments: [
      ("http://127.0.0.1:8080", "http://127.0.0.1:8080/v1/embeddings"),
      ("http://localhost:8080/", "http://localhost:8080/v1/embeddings"),
      ("HTTP://localhost/v1/", "http://localhost:80/v1/embeddings"),
      ("http://[::1]:99/openai/v1", "http://[::1]:99/openai/v1/embeddings"),
      ("http://127.0.0.1:1/own/path?x=1", "http://127.0.0.1:1/own/path?x=1"),
    ])
  func addresses(given: String, shown: String) throws {
    let endpoint = try EmbeddingsEndpoint(given)
    #expect(endpoint.address == shown)
    #expect(endpoint.isLocal)
  }

  @Test(
    "what is no plain HTTP address is refused",
    arguments: [
      "", "localhost:8080", "https://localhost", "ftp://localhost", "http://", "http://a b", "http://u:p@localhost",
      "http://localhost:99999", "http://localhost:0", "file:///etc/passwd", "http://localhost/#x",
    ])
  func wrongAddresses(given: String) {
    #expect(throws: CalqueError(.usage, "")) { try EmbeddingsEndpoint(given) }
  }

  @Test("a key goes to this machine only, and has no line breaks in it")
  func keys() throws {
    #expect(throws: CalqueError(.usage, "")) { try EmbeddingsEndpoint("http://example.org", key: "k") }
    #expect(throws: CalqueError(.usage, "")) { try EmbeddingsEndpoint("http://localhost", key: "k\r\nX: y") }
    #expect(try !EmbeddingsEndpoint("http://example.org").isLocal)
    #expect(try EmbeddingsEndpoint("http://localhost", key: "sk-1").isLocal)
  }

  // MARK: Answers

  /// Two texts that no lexicon knows, cut differently: only the vectors say what answers what.
  private static let source = SegmentedDocument(
    lines: (0..<12).map { "№\($0) kala mosi tuvara pelo" }, language: .french)
  private static let target = SegmentedDocument(
    lines: (0..<12).filter { $0 != 5 }.map { "№\($0) zuwi grent obba lirt" } + ["", "   "], language: .english)

  private static func ask(
    _ answer: @escaping @Sendable (VectorServer.Log.Question) -> (HTTPResponse.Status, String), model: String? = nil,
    key: String? = nil
  ) async throws -> (likeness: [Float], log: VectorServer.Log) {
    try await VectorServer.serving(answer) { address, log in
      let endpoint = try EmbeddingsEndpoint(address, model: model, key: key)
      let vectors = try #require(try Project(folder: nil).vectors(from: endpoint, source, target))
      return ((0..<11).map { vectors.likeness($0..<($0 + 1), $0..<($0 + 1)) }, log)
    }
  }

  @Test("vectors are put in the order of the texts, whatever the order of the answer; model and key are sent")
  func order() async throws {
    let (likeness, log) = try await Self.ask(VectorServer.numerals, model: "numerals", key: "sk-1")
    #expect(likeness[..<5].allSatisfy { $0 > 0.99 })
    #expect(likeness[5...].allSatisfy { $0 < 0.5 })
    // One request; what has no characters is not sent.
    #expect(log.questions.withLock { $0.map(\.input.count) } == [23])
    #expect(log.questions.withLock { $0[0].model } == "numerals")
    #expect(log.keys.withLock { $0 } == ["Bearer sk-1"])
  }

  @Test("many texts go in batches, equal ones once, and long ones cut")
  func batches() async throws {
    let lines = (0..<150).map { "№3 line \($0)" } + Array(repeating: "№4 the same", count: 50)
    let long = [String(repeating: "№5 long ", count: 5_000)]
    let lengths = try await VectorServer.serving(VectorServer.numerals) { address, log in
      _ = try Project(folder: nil).vectors(
        from: EmbeddingsEndpoint(address), SegmentedDocument(lines: lines, language: .french),
        SegmentedDocument(lines: long, language: .english))
      return log.questions.withLock { $0.map { ($0.input.count, $0.input.map(\.count).max() ?? 0) } }
    }
    #expect(lengths.map(\.0) == [64, 64, 24])
    #expect(lengths.map(\.1).max() == 4_000)
  }

  @Test(
    "an answer that cannot be used says why, and never crashes",
    arguments: [
      ("no JSON at all", CalqueError.Code.malformed, "the answer is not JSON: no JSON at all"),
      ("", .malformed, "the answer is not JSON: "),
      (#"{"vectors":[]}"#, .malformed, "the answer has no data[].embedding with numbers"),
      (#"{"data":[{"embedding":"AAAA"}]}"#, .malformed, "the answer has no data[].embedding with numbers"),
      (#"{"data":[]}"#, .malformed, "0 vectors for 23 texts"),
      (#"{"data":[{"index":0,"embedding":[1]}]}"#, .malformed, "1 vectors for 23 texts"),
      ("[REPEAT 0,1]", .malformed, "vector 0 stands in the answer twice, or was not asked for"),
      ("[FIRST NaN]", .malformed, "the answer is not JSON: {\"data\":[{\"index\":0,\"embedding\":[NaN]}"),
      ("[FIRST 1e300]", .malformed, "vector 0 holds too large a number"),
      ("[FIRST 1,2]", .malformed, "vectors of 2 and of 1 numbers"),
      ("[FIRST ]", .malformed, "vectors of 0 and of 0 numbers"),
    ])
  func wrongAnswers(text: String, code: CalqueError.Code, message: String) async throws {
    let error = await #expect(throws: CalqueError.self) {
      try await Self.ask { question in
        guard text.hasPrefix("[") else { return (.ok, text) }
        let numbers = text.dropFirst().dropLast().split(separator: " ", omittingEmptySubsequences: false)
        let items = question.input.indices.map { index in
          let isRepeated = numbers[0] == "REPEAT"
          let vector = numbers[0] == "FIRST" && index == 0 ? String(numbers[1]) : "1"
          return #"{"index":\#(isRepeated ? 0 : index),"embedding":[\#(vector)]}"#
        }
        return (.ok, #"{"data":[\#(items.joined(separator: ","))]}"#)
      }
    }
    #expect(error?.code == code)
    #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "no error")")
    #expect(error?.position?.file?.hasPrefix("http://127.0.0.1:") == true)
  }

  @Test(
    "a server that says no is quoted",
    arguments: [
      (400, #"{"error":{"message":"model is required"}}"#, CalqueError.Code.unsupported, ": model is required"),
      (401, "{}", .unsupported, "wants a key (401)"), (404, "nothing", .notFound, "no such address"),
      (413, #"{"error":"too many tokens"}"#, .unsupported, "413: too many tokens"),
      (429, #"{"detail":"slow\u001b[31m down"}"#, .busy, "busy (429)"), (503, "", .busy, "busy (503)"),
      (302, "", .unsupported, "sends elsewhere (302)"), (500, "<html>", .unsupported, "answers 500"),
    ])
  func refusals(status: Int, text: String, code: CalqueError.Code, words: String) async throws {
    let error = await #expect(throws: CalqueError.self) {
      try await Self.ask { _ in (HTTPResponse.Status(code: status), text) }
    }
    #expect(error?.code == code)
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "no error")")
  }

  @Test("nobody listens: said with the address")
  func refused() throws {
    // Port 1 is not served on any machine that runs tests.
    let error = #expect(throws: CalqueError.self) {
      try Project(folder: nil).vectors(from: EmbeddingsEndpoint("http://127.0.0.1:1"), Self.source, Self.target)
    }
    #expect(error?.code == .unreadable)
    #expect(error?.message == "nobody listens there")
    #expect(error?.position?.file == "http://127.0.0.1:1/v1/embeddings")
  }

  @Test("an answer that does not come ends after the time limit")
  func late() async throws {
    let error = await #expect(throws: CalqueError.self) {
      try await VectorServer.serving({ _ in
        Thread.sleep(forTimeInterval: 3)
        return (.ok, "{}")
      }) { address, _ in
        var endpoint = try EmbeddingsEndpoint(address)
        endpoint.timeLimit = 1
        return try Project(folder: nil).vectors(from: endpoint, Self.source, Self.target) != nil
      }
    }
    #expect(error?.code == .limit)
    #expect(error?.message == "no answer within 1 seconds")
  }

  @Test(
    "what does not speak HTTP, breaks off or never ends is said",
    arguments: [
      ("SSH-2.0-OpenSSH_9.2\r\n", CalqueError.Code.malformed), ("", .malformed),
      ("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"data\":", .malformed),
      ("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n", .limit),
      ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", .malformed),
    ])
  func brokenAnswers(bytes: String, code: CalqueError.Code) throws {
    let listener = try #require(DumbListener(answering: Array(bytes.utf8)))
    // Its port may be another's as soon as it is gone.
    defer { withExtendedLifetime(listener) {} }
    let error = #expect(throws: CalqueError.self) {
      try Project(folder: nil).vectors(
        from: EmbeddingsEndpoint("http://127.0.0.1:\(listener.port)"), Self.source, Self.target)
    }
    #expect(error?.code == code, "\(error?.message ?? "no error")")
  }

  // MARK: Alignment

  @Test("texts without a known word are aligned by the vectors of an endpoint")
  func alignment() async throws {
    let workspace = try ProjectWorkspace()
    let files = [
      try workspace.write(Self.source.segments.map(\.text).joined(separator: "\n"), to: "a.fr.txt"),
      try workspace.write(Self.target.segments.map(\.text).prefix(11).joined(separator: "\n"), to: "a.en.txt"),
    ]
    let beads = try await VectorServer.serving(VectorServer.numerals) { address, _ in
      var settings = AlignmentSettings()
      settings.isSegmented = true
      settings.isForcing = true
      settings.endpoint = try EmbeddingsEndpoint(address)
      let aligned = try Project(folder: nil).align(files[0], files[1], settings)
      return aligned.bitext.beads.filter(\.isPair).map { [$0.source.lowerBound, $0.target.lowerBound] }
    }
    #expect(beads == (0..<12).filter { $0 != 5 }.map { [$0, $0 < 5 ? $0 : $0 - 1] })
  }
}
