import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What can be said of a store's file without letting SQLite touch it.
enum StoreFile {
  /// Looks at the first hundred bytes (SQLite file format, 1.3) and refuses what is not a memory of ours.
  ///
  /// - Throws: `.notFound`, `.unreadable`, `.foreignStore` (not SQLite, empty, another program's, newer), `.damagedStore`
  ///   (cut off).
  static func examine(_ path: String) throws(CalqueError) {
    let place = CalqueError.Position(file: path)
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR {
        throw CalqueError(
          .notFound, "there is no memory at this place", at: place,
          hint: "Check the path. What is stored first makes a memory: calque align, or calque memory import.")
      }
      throw unreadable(place)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw CalqueError(
        .unreadable, "not a file but a folder or device", at: place, hint: "Name the memory's file itself.")
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(place) }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = header.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, 100, 0) }
    guard count >= 0 else { throw unreadable(place) }
    try check(header: header, count: count, size: Int(status.st_size), path: path)
  }

  /// Refuses to rescue what is whole and not ours; a damaged header decides nothing.
  ///
  /// - Throws: `.notFound`, `.unreadable`; `.foreignStore` for another program's database or a newer format.
  static func refuseForeign(_ path: String) throws(CalqueError) {
    do throws(CalqueError) { try examine(path) } catch {
      guard error.code == .foreignStore || error.code == .damagedStore else { throw error }
      guard error.code == .foreignStore, let header = head(of: path),
        header.starts(with: Array("SQLite format 3\0".utf8))
      else { return }
      let mark = number(header, at: 68)
      let version = Int(number(header, at: 60))
      // A flipped bit in our mark or version is damage; another mark or the next versions are not.
      let isNearlyOurs = (mark ^ UInt32(bitPattern: Schema.applicationID)).nonzeroBitCount <= 8
      let isPlausiblyNewer = mark == UInt32(bitPattern: Schema.applicationID) && version < 100
      if !isNearlyOurs || isPlausiblyNewer { throw error }
    }
  }

  private static func head(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = header.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, 100, 0) }
    return count == 100 ? header : nil
  }

  private static func check(header: [UInt8], count: Int, size: Int, path: String) throws(CalqueError) {
    let place = CalqueError.Position(file: path)
    guard size > 0 else {
      throw CalqueError(
        .foreignStore, "the file is empty, not a memory", at: place,
        hint: "It was left as it is. Remove it and create a memory, or restore a backup.")
    }
    guard count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw CalqueError(
        .foreignStore, "the file is not a memory of Calque (no SQLite database)", at: place,
        hint: "It was left as it is. To take pairs from a file of another kind, import it into a memory.")
    }
    guard number(header, at: 68) == UInt32(bitPattern: Schema.applicationID) else {
      throw CalqueError(
        .foreignStore, "the file is a SQLite database of another program", at: place,
        hint: "It was left as it is. Name a memory made by Calque.")
    }
    let version = Int(number(header, at: 60))
    guard version < 1000 else {
      throw StoreFailure.damaged(path: path, reason: "its header names the impossible format \(version)")
    }
    guard version <= Schema.currentVersion else { throw newer(version, path: path) }
    let rawPageSize = Int(header[16]) << 8 | Int(header[17])
    let pageSize = rawPageSize == 1 ? 65536 : rawPageSize
    let pages = Int(number(header, at: 28))
    guard pageSize >= 512, pageSize & (pageSize - 1) == 0 else {
      throw StoreFailure.damaged(path: path, reason: "its header names an impossible page size")
    }
    // With a write-ahead log beside it the file may lag behind; SQLite then restores it.
    guard size >= pages * pageSize || hasLog(path) else {
      throw StoreFailure.damaged(path: path, reason: "cut off at \(size) of \(pages * pageSize) bytes")
    }
  }

  /// The refusal of a store written by a later program.
  static func newer(_ version: Int, path: String) -> CalqueError {
    CalqueError(
      .foreignStore,
      "the memory has format \(version), written by a newer Calque; this one knows up to \(Schema.currentVersion)",
      at: .init(file: path), hint: "It was left as it is. Use the newer Calque, or export TMX with it.")
  }

  /// Whether a write-ahead log with content lies beside the file.
  static func hasLog(_ path: String) -> Bool {
    var status = stat()
    return stat(path + "-wal", &status) == 0 && status.st_size > 0
  }

  /// The file's size in bytes, its write-ahead log included.
  static func size(_ path: String) -> Int {
    var status = stat()
    let main = stat(path, &status) == 0 ? Int(status.st_size) : 0
    let log = stat(path + "-wal", &status) == 0 ? Int(status.st_size) : 0
    return main + log
  }

  /// The network or user-space file system that a file lies on, by the table of mounts (`/proc/self/mountinfo`).
  static func networkFileSystem(of path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    let place = String(cString: resolved)
    guard let file = fopen("/proc/self/mountinfo", "r") else { return nil }
    defer { fclose(file) }
    var line: UnsafeMutablePointer<CChar>?
    var room = 0
    defer { free(line) }
    var best = (length: -1, type: "")
    while getline(&line, &room, file) > 0, let line {
      let fields = String(cString: line).split(separator: " ")
      guard fields.count > 6, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count else { continue }
      let mount = fields[4]
      let holds = mount == "/" || place == mount || place.hasPrefix(mount + "/")
      // A later mount at the same place hides the earlier one.
      if holds, mount.utf8.count >= best.length { best = (mount.utf8.count, String(fields[dash + 1])) }
    }
    return networkName(type: best.type)
  }

  /// The name of a file system by its type in the table of mounts, when it is no local one.
  static func networkName(type: String) -> String? {
    switch type {
    case "nfs", "nfs4": "NFS"
    case "cifs", "smb3", "smbfs": "SMB"
    case "9p": "9p"
    case "afs", "ceph", "coda", "ncpfs": type
    case let other where other.hasPrefix("fuse."): "FUSE (\(other.dropFirst(5)))"
    case "fuse": "FUSE"
    default: nil
    }
  }

  /// Gives a finished file its name, unless the name is taken.
  static func publish(_ temporary: String, as path: String) throws(CalqueError) {
    guard link(temporary, path) == 0 else {
      throw creationFailure(path)
    }
    unlink(temporary)
  }

  /// Makes an empty file with a name of its own beside `path` and returns its name.
  static func temporary(beside path: String) throws(CalqueError) -> String {
    var status = stat()
    guard lstat(path, &status) != 0 else {
      throw CalqueError(
        .exists, "there is a file at this place already", at: .init(file: path),
        hint: "It was left as it is. Open it, or choose another name.")
    }
    guard let (descriptor, temporary) = FileBytes.makeTemporary(beside: path) else { throw creationFailure(path) }
    // A memory is as readable as the user's other files.
    let mask = umask(0)
    umask(mask)
    fchmod(descriptor, 0o666 & ~mask)
    close(descriptor)
    return temporary
  }

  /// Removes a file and what SQLite keeps beside it.
  static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }

  private static func creationFailure(_ path: String) -> CalqueError {
    let reason = String(cString: strerror(errno))
    switch errno {
    case EEXIST:
      return CalqueError(
        .exists, "there is a file at this place already", at: .init(file: path),
        hint: "It was left as it is. Open it, or choose another name.")
    case ENOENT, ENOTDIR:
      return CalqueError(
        .notFound, "the folder for the memory does not exist", at: .init(file: path), hint: "Create the folder first.")
    default:
      return CalqueError(
        .unwritable, "the memory cannot be created: \(reason)", at: .init(file: path),
        hint: "Check the folder's permissions and the space on the disk.")
    }
  }

  private static func unreadable(_ place: CalqueError.Position) -> CalqueError {
    CalqueError(
      .unreadable, "the memory cannot be read: \(String(cString: strerror(errno)))", at: place,
      hint: "Check the permissions of the file and its folder.")
  }

  private static func number(_ bytes: [UInt8], at offset: Int) -> UInt32 {
    bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
