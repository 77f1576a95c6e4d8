#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension UnsafeMutablePointer where Pointee: FixedWidthInteger {
  /// So many zeros, which take memory only where they are written to; `free` gives them back.
  ///
  /// Where no memory is left it ends the program, as Swift's own arrays do.
  static func zeros(_ count: Int) -> Self {
    guard let memory = calloc(count, MemoryLayout<Pointee>.stride) else { fatalError("no memory is left") }
    return memory.bindMemory(to: Pointee.self, capacity: count)
  }
}
