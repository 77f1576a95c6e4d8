import Bitext
import FoundationEssentials
import Publishing
import Testing

@Suite("Content security policy: it lets the page's own script run, and nothing else")
struct ScriptDigestTests {
  @Test("the policy names the digest of the very script in the page")
  func digest() throws {
    let page = BilingualPage.html(
      BilingualDocument(name: "a", sourceLanguage: .french, targetLanguage: .english, units: []))
    let script = try #require(page.split(separator: "<script>").last?.split(separator: "</script>").first)
    let digest = Data(SHA256.digest(of: Array(script.utf8))).base64EncodedString()
    #expect(page.contains("script-src 'sha256-\(digest)'"))
    #expect(page.contains("default-src 'none'"))
  }

  @Test("the policy of a site's list does so too")
  func listDigest() throws {
    var site = BilingualSite(SiteOptions(title: "a"))
    _ = site.add(EditionFixtures.garden(), facts: ArticleFacts(), file: "a.html")
    let page = try #require(site.files().first?.text)
    let script = try #require(page.split(separator: "<script>").last?.split(separator: "</script>").first)
    let digest = Data(SHA256.digest(of: Array(script.utf8))).base64EncodedString()
    #expect(page.contains("script-src 'sha256-\(digest)' 'strict-dynamic'"))
  }

  @Test("the digest is SHA-256 (FIPS 180-4, the message abc)")
  func knownDigest() {
    #expect(SHA256.digest(of: Array("abc".utf8)).prefix(4).elementsEqual([0xBA, 0x78, 0x16, 0xBF]))
  }
}

/// SHA-256 for this test alone; the constants are the fractional parts of roots of primes.
private enum SHA256 {
  private static let primes: [Int] = {
    var found: [Int] = []
    var candidate = 2
    while found.count < 64 {
      if !found.contains(where: { candidate.isMultiple(of: $0) }) { found.append(candidate) }
      candidate += 1
    }
    return found
  }()

  /// The first 32 bits of the fraction of a prime's root: the largest r with r^power ≤ prime · 2^(32·power), cut off.
  private static func fraction(of prime: Int, power: Int) -> UInt32 {
    var root: UInt64 = 0
    for bit in stride(from: 35, through: 0, by: -1) {
      let trial = root | 1 << UInt64(bit)
      if isAtMost(trial, power: power, prime: UInt64(prime)) { root = trial }
    }
    return UInt32(truncatingIfNeeded: root)
  }

  private static func isAtMost(_ root: UInt64, power: Int, prime: UInt64) -> Bool {
    // root^power compared with prime << (32 * power), in four 32-bit limbs.
    var product: [UInt64] = [1, 0, 0, 0, 0]
    for _ in 0..<power {
      var next = [UInt64](repeating: 0, count: 7)
      for (index, limb) in product.enumerated() {
        for (shift, part) in [root & 0xFFFF_FFFF, root >> 32].enumerated() {
          var carry = limb * part
          var place = index + shift
          while carry > 0, place < 7 {
            let sum = next[place] + (carry & 0xFFFF_FFFF)
            next[place] = sum & 0xFFFF_FFFF
            carry = (carry >> 32) + (sum >> 32)
            place += 1
          }
        }
      }
      product = Array(next.prefix(5))
    }
    let high = product[power...].reversed().reduce(UInt64(0)) { $0 << 32 | $1 }
    return high < prime
  }

  static func digest(of message: [UInt8]) -> [UInt8] {
    let constants = primes.map { fraction(of: $0, power: 3) }
    var state = primes.prefix(8).map { fraction(of: $0, power: 2) }
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    bytes += (0..<8).reversed().map { UInt8(truncatingIfNeeded: (message.count * 8) >> ($0 * 8)) }
    func rotated(_ value: UInt32, _ count: UInt32) -> UInt32 { value >> count | value << (32 - count) }
    for block in stride(from: 0, to: bytes.count, by: 64) {
      var words = (0..<16).map { word in
        (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[block + word * 4 + $1]) }
      }
      for index in 16..<64 {
        let first = words[index - 15]
        let second = words[index - 2]
        let low = rotated(first, 7) ^ rotated(first, 18) ^ first >> 3
        let high = rotated(second, 17) ^ rotated(second, 19) ^ second >> 10
        words.append(words[index - 16] &+ low &+ words[index - 7] &+ high)
      }
      var now = state
      for index in 0..<64 {
        let choice = now[4] & now[5] ^ ~now[4] & now[6]
        let sum = rotated(now[4], 6) ^ rotated(now[4], 11) ^ rotated(now[4], 25)
        let first = now[7] &+ sum &+ choice &+ constants[index] &+ words[index]
        let majority = now[0] & now[1] ^ now[0] & now[2] ^ now[1] & now[2]
        let second = (rotated(now[0], 2) ^ rotated(now[0], 13) ^ rotated(now[0], 22)) &+ majority
        now = [first &+ second, now[0], now[1], now[2], now[3] &+ first, now[4], now[5], now[6]]
      }
      state = zip(state, now).map { $0 &+ $1 }
    }
    return state.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) } }
  }
}
