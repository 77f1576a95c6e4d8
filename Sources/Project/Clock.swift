public import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Project {
  /// The moment that is written into the memory's history: now, or what `SOURCE_DATE_EPOCH` says, in seconds since 1970
  /// (reproducible-builds.org), so that runs can be repeated exactly.
  public static func now() -> Timestamp {
    if let text = getenv("SOURCE_DATE_EPOCH"), let seconds = Int64(String(cString: text)) {
      return Timestamp(secondsSince1970: seconds)
    }
    return Timestamp(secondsSince1970: Int64(time(nil)))
  }
}
