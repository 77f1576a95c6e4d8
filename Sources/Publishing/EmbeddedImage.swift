public import Bitext
import FoundationEssentials

/// An image that a page or a book carries itself.
public struct EmbeddedImage: Hashable, Sendable {
  /// The most bytes of one image: 4 MiB.
  public static let sizeLimit = 4 << 20

  /// What kind of image it is: PNG, JPEG, GIF or WebP.
  let kind: Kind
  /// The file.
  let bytes: [UInt8]

  enum Kind: String, Hashable, Sendable {
    case png, jpeg, gif, webp
    var mediaType: String { "image/" + rawValue }
  }

  /// Takes a file for an image by how it begins; nil when it is no PNG, JPEG, GIF or WebP, or larger than `sizeLimit`.
  ///
  /// - Parameter bytes: the file.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count <= Self.sizeLimit else { return nil }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
      bytes.dropFirst(12).starts(with: "IHDR".utf8)
    {
      kind = .png
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      kind = .jpeg
    } else if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
      kind = .gif
    } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      kind = .webp
    } else {
      return nil
    }
    self.bytes = bytes
  }

  /// The image as an address that holds it (RFC 2397).
  var dataAddress: String { "data:\(kind.mediaType);base64,\(Data(bytes).base64EncodedString())" }
}

extension BilingualDocument {
  /// Where the images of an article lie, as its source says, each once and in order.
  ///
  /// - Complexity: O(n).
  public var imageAddresses: [String] {
    var result: [String] = []
    var seen: Set<String> = []
    func add(_ address: String) {
      if seen.insert(address).inserted { result.append(address) }
    }
    for unit in units {
      for image in unit.layout.images { add(image.address) }
      for part in unit.segments.lazy.flatMap({ $0.sourceParts + $0.targetParts }) {
        for code in part.content.codes where code.kind == .image {
          if let address = ImageReference(code)?.address { add(address) }
        }
      }
    }
    return result
  }
}
