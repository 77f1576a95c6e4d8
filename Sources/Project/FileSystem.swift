public import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files, with one clear error for each way in which they fail, and writes that are whole or not at all.
public enum FileSystem {
  /// The largest file that is read into memory: 1 GiB.
  public static let sizeLimit = 1 << 30

  /// The bytes of a file, or of standard input for `-`.
  ///
  /// - Throws: `CalqueError`: `.notFound`, `.unreadable` (a folder, no permission), `.limit`.
  public static func read(_ path: String) throws(CalqueError) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno, path, reading: true) }
    defer { if path != "-" { close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(errno, path, reading: true) }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw CalqueError(
        .unreadable, "this is a folder, not a file", at: .init(file: path), hint: "Name the files in it.")
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(Int(status.st_size) + 1, sizeLimit))
    var room = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = room.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(errno, path, reading: true)
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: room[..<count])
      guard bytes.count <= sizeLimit else {
        throw CalqueError(.limit, "file larger than 1 GiB", at: .init(file: path), hint: "Split it.")
      }
    }
  }

  /// Gives the bytes of a file piece by piece, without ever holding all of it; nil when it is no regular file.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - body: takes a function that gives the next piece (empty at the end), and the file's size in bytes.
  /// - Returns: what the body returns.
  /// - Throws: `CalqueError`: `.notFound`, `.unreadable`; what the body throws.
  static func reading<Result>(
    _ path: String,
    _ body: (_ next: @escaping () throws(CalqueError) -> [UInt8], _ size: Int) throws(CalqueError) -> Result
  ) throws(CalqueError) -> Result? {
    guard path != "-" else { return nil }
    // Without waiting, so that nothing is taken from a pipe whose bytes somebody else will read.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(errno, path, reading: true) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(errno, path, reading: true) }
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    let next: () throws(CalqueError) -> [UInt8] = { () throws(CalqueError) in
      var count = 0
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 18) { room, filled in
        repeat { count = Glibc.read(descriptor, room.baseAddress, room.count) } while count < 0 && errno == EINTR
        filled = max(0, count)
      }
      guard count >= 0 else { throw failure(errno, path, reading: true) }
      return piece
    }
    return try body(next, Int(status.st_size))
  }

  /// Writes a file whole: into a temporary file beside it, fsync, rename, fsync of the folder.
  ///
  /// - Parameters:
  ///   - bytes: the content.
  ///   - path: where; an existing file is replaced only when `overwriting` is true.
  ///   - overwriting: whether an existing file may be replaced.
  /// - Throws: `CalqueError`: `.exists`, `.unwritable` (no permission, read-only, full disk); nothing is left behind.
  public static func write(_ bytes: [UInt8], to path: String, overwriting: Bool = true) throws(CalqueError) {
    do {
      try write(to: path, overwriting: overwriting) { sink in try sink(bytes) }
    } catch let error as CalqueError { throw error } catch {
      throw CalqueError(.defect, "the file cannot be written: \(error)", at: .init(file: path))
    }
  }

  /// Writes a file whole or not at all, as it comes: when `body` throws, nothing is there.
  ///
  /// - Parameters:
  ///   - path: the file; what is not a regular file, such as a pipe, is written into.
  ///   - overwriting: whether a file that is there may be replaced.
  ///   - body: gives the bytes, piece by piece, to the function that it is called with.
  /// - Returns: what `body` returns.
  /// - Throws: `CalqueError` `.unwritable` or `.exists`; what `body` throws.
  public static func write<Result>(
    to path: String, overwriting: Bool = true, _ body: (([UInt8]) throws -> Void) throws -> Result
  ) throws -> Result {
    if isDirectory(path) {
      throw CalqueError(.unwritable, "this is a folder, not a file", at: .init(file: path), hint: "Name a file.")
    }
    if !overwriting, exists(path) {
      throw CalqueError(.exists, "the file exists already", at: .init(file: path), hint: "Use --force to replace it.")
    }
    // What is not a regular file (a device, a pipe) cannot be replaced by renaming: write into it.
    if isSpecial(path) { return try body { try writeInto(path, $0) } }
    let folder = parent(of: path)
    let temporary = "\(folder)/.\(name(of: path)).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(errno, path, reading: false) }
    var isOpen = true
    do {
      let result = try body { bytes in
        guard writeAll(bytes, to: descriptor) else { throw failure(errno, path, reading: false) }
      }
      guard fsync(descriptor) == 0 else { throw failure(errno, path, reading: false) }
      close(descriptor)
      isOpen = false
      guard rename(temporary, path) == 0 else { throw failure(errno, path, reading: false) }
      syncFolder(folder)
      return result
    } catch {
      if isOpen { close(descriptor) }
      unlink(temporary)
      throw error
    }
  }

  /// Writes a text file whole, in UTF-8.
  ///
  /// - Throws: as `write(_:to:overwriting:)` does for bytes.
  public static func write(_ text: String, to path: String, overwriting: Bool = true) throws(CalqueError) {
    try write(Array(text.utf8), to: path, overwriting: overwriting)
  }

  /// Makes a folder and those above it; one that exists is fine.
  ///
  /// - Throws: `CalqueError` `.unwritable`.
  public static func makeFolder(_ path: String) throws(CalqueError) {
    if isDirectory(path) || path.isEmpty || path == "/" { return }
    try makeFolder(parent(of: path))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST && isDirectory(path) else {
      throw failure(errno, path, reading: false)
    }
  }

  /// Removes a file.
  ///
  /// - Throws: `CalqueError` `.unwritable` or `.notFound`.
  static func remove(_ path: String) throws(CalqueError) {
    guard unlink(path) == 0 else { throw failure(errno, path, reading: false) }
    syncFolder(parent(of: path))
  }

  /// The names in a folder, in byte order, without `.` and `..`.
  ///
  /// - Throws: `CalqueError` `.notFound` or `.unreadable`.
  public static func names(in folder: String) throws(CalqueError) -> [String] {
    guard let stream = opendir(folder) else { throw failure(errno, folder, reading: true) }
    defer { closedir(stream) }
    var result: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { result.append(name) }
    }
    return result.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  /// Where files may lie that nobody keeps: `TMPDIR`, or `/tmp`.
  static var temporaryFolder: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

  /// The number of this process.
  static var processNumber: Int32 { getpid() }

  /// Whether anything is there.
  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether a folder is there.
  public static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a place can be written.
  public static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

  /// The last component of a path.
  public static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The folder that holds a path: `.` for a bare name.
  public static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The absolute form of a path, by the current folder; links are not followed.
  public static func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    guard let buffer = getcwd(nil, 0) else { return path }
    defer { free(buffer) }
    return String(cString: buffer) + "/" + path
  }

  /// The path of what is there without `.`, `..` and links; the absolute form where nothing is.
  public static func canonical(_ path: String) -> String { resolved(path) ?? absolute(path) }

  /// The path of what is there without `.`, `..` and links; nil where nothing is.
  static func resolved(_ path: String) -> String? {
    guard let buffer = realpath(path, nil) else { return nil }
    defer { free(buffer) }
    return String(cString: buffer)
  }

  private static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
  }

  private static func writeInto(_ path: String, _ bytes: [UInt8]) throws(CalqueError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno, path, reading: false) }
    defer { close(descriptor) }
    guard writeAll(bytes, to: descriptor) else { throw failure(errno, path, reading: false) }
  }

  /// Writes all bytes to a descriptor; false leaves the reason in `errno`.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if count < 0 {
          if errno == EINTR { continue }
          return false
        }
        written += count
      }
      return true
    }
  }

  static func syncFolder(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  static func failure(_ code: Int32, _ path: String, reading: Bool) -> CalqueError {
    let place = CalqueError.Position(file: path == "-" ? "standard input" : path)
    switch code {
    case ENOENT where reading:
      return CalqueError(.notFound, "no such file", at: place, hint: "Check the name and the folder you are in.")
    case ENOENT:
      return CalqueError(.unwritable, "the folder does not exist", at: place, hint: "Make the folder first.")
    case EACCES, EPERM:
      return CalqueError(
        reading ? .unreadable : .unwritable, "permission denied", at: place,
        hint: reading ? "Check who may read it." : "Choose a place that you may write to.")
    case EROFS:
      return CalqueError(.unwritable, "the file system is read-only", at: place, hint: "Choose another place with -o.")
    case ENOSPC, EDQUOT:
      return CalqueError(.unwritable, "the disk is full", at: place, hint: "Free some room; nothing was changed.")
    case ENOTDIR:
      return CalqueError(.notFound, "a part of the path is not a folder", at: place, hint: "Check the path.")
    case ENAMETOOLONG:
      return CalqueError(.usage, "the name is too long for the file system", at: place, hint: "Use a shorter name.")
    default:
      return CalqueError(
        reading ? .unreadable : .unwritable, String(cString: strerror(code)), at: place, hint: "System error \(code).")
    }
  }
}
