import ArgumentParser
import Bitext
import FoundationEssentials
import Project

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Batch mode: one JSON record a line in, one a line out, same order and id.
struct BatchOptions: ParsableArguments {
  @Flag(help: "Batch mode: read one JSON record a line from standard input, answer one a line.")
  var jsonl = false

  @Flag(help: "In batch mode, exit 0 although records failed.")
  var okOnRecordErrors = false

  @Flag(help: "In batch mode, end with a line that counts the records.")
  var trailer = false
}

/// The id of a record, given back as it came.
enum RecordID: Codable, Hashable {
  case text(String)
  case number(Int)

  /// The id in words.
  var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    }
  }
}

/// A record of batch input.
protocol BatchRecord: Decodable {
  var id: RecordID { get }
}

/// What is written for a record that failed.
private struct FailedRecord: Encodable {
  struct Reason: Encodable {
    let code: String
    let message: String
  }
  let id: RecordID?
  let error: Reason

  init(_ error: CalqueError, _ line: LineReader.Line) {
    id = (try? JSONDecoder().decode(Identified.self, from: Data(line.bytes)))?.id
    let text = error.description.replacing("\n", with: "; ")
    self.error = Reason(code: error.code.rawValue, message: "line \(line.number): \(text)")
  }
}

/// The last line of a run, so that a driver can see that it was not cut off.
private struct Trailer: Encodable {
  let calque = "end"
  let `in`: Int
  let out: Int
  let errors: Int
}

/// Only the id, to be able to name a record whose other fields are wrong.
private struct Identified: Decodable {
  let id: RecordID?
}

extension BatchOptions {
  /// The longest line, unless a command says otherwise: 64 MiB.
  static let lineLimit = 64 << 20

  /// Answers each record by the value that `body` returns.
  func run<Record: BatchRecord, Answer: Encodable>(
    _ type: Record.Type, _ body: (Record) throws -> Answer
  ) throws {
    try run(type, lineLimit: Self.lineLimit) { try $1.json(try body($0)) }
  }

  /// Answers each record by `body`; a failing record becomes an error line and never ends the run.
  ///
  /// A repeated id with the same content is answered again; with other content it is an error.
  func run<Record: BatchRecord>(
    _: Record.Type, lineLimit: Int, answering body: (Record, Output) throws -> Void
  ) throws {
    let output = Output()
    var reader = LineReader(limit: lineLimit)
    var seen: [RecordID: Int] = [:]
    var (read, failed) = (0, 0)
    let progress = Progress()
    defer { progress.finish() }
    while let line = try reader.next(beforeWaiting: { try output.flush() }) {
      if line.isBlank { continue }
      read += 1
      progress.update("\(read) records")
      do {
        guard !line.isTooLong else { throw CalqueError(.limit, "the line is longer than \(lineLimit >> 20) MiB") }
        let record = try Self.decode(Record.self, from: line)
        let digest = line.bytes.hashValue
        if let earlier = seen.updateValue(digest, forKey: record.id), earlier != digest {
          throw CalqueError(
            .malformed, "another record with this id came before", hint: "Give each record an id of its own.")
        }
        try body(record, output)
      } catch let error as CalqueError where error.code != .unwritable {
        failed += 1
        try output.json(FailedRecord(error, line))
      }
    }
    if trailer { try output.json(Trailer(in: read, out: read - failed, errors: failed)) }
    try output.finish()
    if failed > 0, !okOnRecordErrors { throw ExitStatus.no }
  }

  private static func decode<Record: Decodable>(_: Record.Type, from line: LineReader.Line) throws -> Record {
    if let offset = TextBytes.firstInvalid(line.bytes) {
      throw CalqueError(.undecodable, "not UTF-8 at byte \(offset) of the line")
    }
    do { return try JSONDecoder().decode(Record.self, from: Data(line.bytes)) } catch {
      throw CalqueError(.malformed, words(error))
    }
  }

  private static func words(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "not a JSON record" }
    switch error {
    case .keyNotFound(let key, _): return "the field \(key.stringValue) is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      return path.isEmpty ? "the record is not an object" : "the field \(path) has the wrong type"
    default: return "not a JSON record"
    }
  }
}
