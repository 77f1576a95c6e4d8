import Bitext
import FoundationEssentials

/// Asks an endpoint for the vectors of segments, in batches.
struct EmbeddingsClient {
  /// How many texts are sent at a time.
  static let batchSize = 64
  /// Of a longer text only so many characters are sent: encoders read some hundred words and refuse or cut the rest.
  static let longestText = 4_000
  /// The most numbers that a vector may have.
  private static let mostNumbers = 1 << 16
  /// A number beyond this is no coordinate of a sentence.
  private static let greatest = 1e15

  let endpoint: EmbeddingsEndpoint

  /// The vectors of texts, a row for each.
  ///
  /// Equal texts are sent once; a text without characters is not sent and gets the zero vector, which is like nothing.
  /// - Parameters:
  ///   - texts: the segments of one side.
  ///   - onProgress: told which part of the texts is done, 0…1.
  /// - Throws: `CalqueError`: what the exchange throws; `.unsupported` when the server says no, `.busy` when it asks to come
  ///   back later; `.malformed` when the answer is no JSON of the usual shape, lacks vectors, has vectors of unequal length
  ///   or what is no number.
  /// - Returns: vectors of equal length, one for each text.
  /// - Complexity: a request for each 64 distinct texts.
  func vectors(of texts: [String], onProgress: (Double) -> Void = { _ in }) throws(CalqueError) -> [[Float]] {
    var places: [String: Int] = [:]
    var distinct: [String] = []
    let numbers = texts.map { text -> Int? in
      let sent = String(text.prefix(Self.longestText))
      guard !sent.allSatisfy(\.isWhitespace) else { return nil }
      if let place = places[sent] { return place }
      places[sent] = distinct.count
      distinct.append(sent)
      return distinct.count - 1
    }
    var vectors: [[Float]] = []
    vectors.reserveCapacity(distinct.count)
    for start in stride(from: 0, to: distinct.count, by: Self.batchSize) {
      let batch = Array(distinct[start..<min(start + Self.batchSize, distinct.count)])
      vectors += try answer(to: batch, columns: vectors.first?.count)
      onProgress(Double(vectors.count) / Double(distinct.count))
    }
    let zero = [Float](repeating: 0, count: vectors.first?.count ?? 1)
    return numbers.map { $0.map { vectors[$0] } ?? zero }
  }

  // MARK: The records

  private struct Question: Encodable {
    let input: [String]
    let model: String?
    let format = "float"

    enum CodingKeys: String, CodingKey {
      case input, model
      case format = "encoding_format"
    }
  }

  private struct Reply: Decodable {
    struct Item: Decodable {
      let index: Int?
      let embedding: [Double]
    }
    let data: [Item]
  }

  /// What servers say when they say no: `{"error":{"message":…}}`, `{"error":…}`, `{"detail":…}` or `{"message":…}`.
  private struct Refusal: Decodable {
    struct Detail: Decodable { let message: String }
    let error: String?
    let message: String?
    let detail: String?

    enum CodingKeys: String, CodingKey { case error, message, detail }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      error =
        (try? container.decode(Detail.self, forKey: .error))?.message
        ?? (try? container.decode(String.self, forKey: .error))
      message = try? container.decode(String.self, forKey: .message)
      detail = try? container.decode(String.self, forKey: .detail)
    }
  }

  private func answer(to batch: [String], columns: Int?) throws(CalqueError) -> [[Float]] {
    let body: [UInt8]
    do { body = Array(try JSONEncoder().encode(Question(input: batch, model: endpoint.model))) } catch {
      throw CalqueError(.defect, "the question cannot be written: \(error)")
    }
    let answer = try EmbeddingsRequest(endpoint: endpoint, body: body).answer()
    guard answer.status == 200 else { throw refusal(answer) }
    return try read(answer.body, count: batch.count, columns: columns)
  }

  private var place: CalqueError.Position { .init(file: endpoint.address) }

  private func refusal(_ answer: EmbeddingsRequest.Answer) -> CalqueError {
    let refusal = try? JSONDecoder().decode(Refusal.self, from: Data(answer.body))
    let words = refusal?.error ?? refusal?.message ?? refusal?.detail ?? ""
    let reason = words.isEmpty ? "" : ": " + Self.line(words)
    switch answer.status {
    case 429, 503:
      return CalqueError(
        .busy, "the server is busy (\(answer.status))\(reason)", at: place, hint: "Try again in a while.")
    case 401, 403:
      return CalqueError(
        .unsupported, "the server wants a key (\(answer.status))\(reason)", at: place,
        hint: "Put it into the environment as CALQUE_EMBEDDINGS_KEY.")
    case 404:
      return CalqueError(
        .notFound, "there is no such address on the server (404)\(reason)", at: place,
        hint: "The path is usually /v1/embeddings; a server with several models may want --embeddings-model.")
    case 300..<400:
      return CalqueError(
        .unsupported, "the server sends elsewhere (\(answer.status))", at: place,
        hint: "Redirects are not followed; give the address itself.")
    default:
      return CalqueError(
        .unsupported, "the server answers \(answer.status)\(reason)", at: place,
        hint: endpoint.model == nil ? "Many servers want a model's name: --embeddings-model NAME." : "")
    }
  }

  private func read(_ body: [UInt8], count: Int, columns: Int?) throws(CalqueError) -> [[Float]] {
    let reply: Reply
    do { reply = try JSONDecoder().decode(Reply.self, from: Data(body)) } catch DecodingError.dataCorrupted {
      throw CalqueError(
        .malformed, "the answer is not JSON: \(Self.line(String(decoding: body.prefix(60), as: UTF8.self)))", at: place)
    } catch {
      throw CalqueError(
        .malformed, "the answer has no data[].embedding with numbers", at: place,
        hint: "The endpoint must answer as /v1/embeddings does.")
    }
    guard reply.data.count == count else {
      throw CalqueError(.malformed, "\(reply.data.count) vectors for \(count) texts", at: place)
    }
    var result = [[Float]](repeating: [], count: count)
    let length = columns ?? reply.data[0].embedding.count
    for (number, item) in reply.data.enumerated() {
      let index = item.index ?? number
      guard result.indices.contains(index), result[index].isEmpty else {
        throw CalqueError(.malformed, "vector \(index) stands in the answer twice, or was not asked for", at: place)
      }
      guard item.embedding.count == length, (1...Self.mostNumbers).contains(length) else {
        throw CalqueError(
          .malformed, "vectors of \(length) and of \(item.embedding.count) numbers", at: place,
          hint: "All must come from one model.")
      }
      guard item.embedding.allSatisfy({ abs($0) <= Self.greatest }) else {
        throw CalqueError(.malformed, "vector \(index) holds too large a number", at: place)
      }
      result[index] = item.embedding.map(Float.init)
    }
    return result
  }

  /// Words of a server on one line, cut short.
  private static func line(_ text: String) -> String {
    let line = InlineText(text).line
    return line.count > 160 ? String(line.prefix(160)) + "…" : line
  }
}
