import Bitext
import NIOCore
import NIOHTTP1
import NIOPosix

/// One request to an endpoint over a connection of its own; blocks until it is answered.
struct EmbeddingsRequest {
  /// What a server answered.
  struct Answer: Sendable {
    let status: Int
    let body: [UInt8]
  }

  /// The largest answer that is taken, in bytes.
  static let largestAnswer = 64 << 20
  /// The most seconds that connecting may take.
  private static let connectionLimit = 10

  let endpoint: EmbeddingsEndpoint
  let body: [UInt8]

  /// Sends the body and waits for the answer; redirects are not followed.
  ///
  /// - Throws: `CalqueError`: `.unreadable` when nobody can be reached, `.limit` when it takes too long or the answer is too
  ///   large, `.malformed` when what answers does not speak HTTP or breaks off.
  func answer() throws(CalqueError) -> Answer {
    do { return try exchange().wait() } catch { throw said(error) }
  }

  private func exchange() -> EventLoopFuture<Answer> {
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    let promise = loop.makePromise(of: Answer.self)
    let bootstrap = ClientBootstrap(group: loop)
      .connectTimeout(.seconds(Int64(min(Self.connectionLimit, endpoint.timeLimit))))
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          try pipeline.addHTTPClientHandlers()
          try pipeline.addHandler(NIOHTTPClientResponseAggregator(maxContentLength: Self.largestAnswer))
          try pipeline.addHandler(AnswerReader(promise))
        }
      }
    let deadline = loop.scheduleTask(in: .seconds(Int64(endpoint.timeLimit))) { promise.fail(Broken.late) }
    let head = head
    let bytes = ByteBuffer(bytes: body)
    let connection = bootstrap.connect(host: endpoint.host, port: endpoint.port)
    connection.whenFailure { promise.fail($0) }
    connection.whenSuccess { channel in
      channel.write(HTTPClientRequestPart.head(head)).cascadeFailure(to: promise)
      channel.write(HTTPClientRequestPart.body(.byteBuffer(bytes))).cascadeFailure(to: promise)
      channel.writeAndFlush(HTTPClientRequestPart.end(nil)).cascadeFailure(to: promise)
    }
    promise.futureResult.whenComplete { _ in
      deadline.cancel()
      connection.whenSuccess { $0.close(promise: nil) }
    }
    return promise.futureResult
  }

  private var head: HTTPRequestHead {
    var headers = HTTPHeaders([
      (
        "Host",
        endpoint.host.contains(":") ? "[\(endpoint.host)]:\(endpoint.port)" : "\(endpoint.host):\(endpoint.port)"
      ),
      ("Content-Type", "application/json"), ("Accept", "application/json"), ("Connection", "close"),
      ("Content-Length", String(body.count)), ("User-Agent", Project.toolName),
    ])
    if let key = endpoint.key { headers.add(name: "Authorization", value: "Bearer \(key)") }
    return HTTPRequestHead(version: .http1_1, method: .POST, uri: endpoint.path, headers: headers)
  }

  /// How an exchange can fail on our side of the library.
  private enum Broken: Error {
    case late
    case closed
  }

  private func said(_ error: any Error) -> CalqueError {
    let place = CalqueError.Position(file: endpoint.address)
    switch error {
    case Broken.late:
      return CalqueError(
        .limit, "no answer within \(endpoint.timeLimit) seconds", at: place,
        hint: "Use a smaller model, or make the vectors beforehand and give them with --embeddings.")
    case Broken.closed:
      return CalqueError(
        .malformed, "the connection was closed before there was an answer", at: place,
        hint: "Look at what the server says of it.")
    case ChannelError.connectTimeout:
      return CalqueError(.limit, "no connection within \(Self.connectionLimit) seconds", at: place)
    case is NIOHTTPObjectAggregatorError:
      return CalqueError(
        .limit, "the answer is larger than \(Self.largestAnswer >> 20) MiB", at: place,
        hint: "This is hardly an endpoint for embeddings.")
    case is HTTPParserError:
      return CalqueError(.malformed, "what answers does not speak HTTP", at: place, hint: "Check the port.")
    case let error as NIOConnectionError:
      let reason: String
      if let refused = error.connectionErrors.first?.error as? IOError {
        reason = refused.errnoCode == ECONNREFUSED ? "nobody listens there" : "it cannot be reached"
      } else {
        reason = error.connectionErrors.isEmpty ? "no such host" : "it cannot be reached"
      }
      return CalqueError(
        .unreadable, reason, at: place, hint: "Start the server that makes the vectors, or check the address.")
    case let error as IOError:
      return CalqueError(
        .unreadable, error.errnoCode == ECONNREFUSED ? "nobody listens there" : "the connection broke", at: place,
        hint: "Start the server that makes the vectors, or check the address.")
    default:
      return CalqueError(.unreadable, "the exchange failed: \(error)", at: place)
    }
  }

  /// Takes the answer, or says that there is none.
  private final class AnswerReader: ChannelInboundHandler {
    typealias InboundIn = NIOHTTPClientResponseFull

    private let promise: EventLoopPromise<Answer>

    init(_ promise: EventLoopPromise<Answer>) { self.promise = promise }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      let response = Self.unwrapInboundIn(data)
      promise.succeed(
        Answer(
          status: Int(response.head.status.code), body: response.body.map { Array($0.readableBytesView) } ?? []))
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      promise.fail(error)
      context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
      promise.fail(Broken.closed)
      context.fireChannelInactive()
    }
  }
}
