#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The number of this process, for names of temporary files.
enum ProcessIdentifier {
  static var current: Int32 { getpid() }
}

/// Removes a file; one that is not there is fine.
func remove(_ path: String) { unlink(path) }
