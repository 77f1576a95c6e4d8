import Project

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What this process takes of the machine.
enum Resources {
  /// CPU seconds of all threads of the process, in user and kernel mode.
  static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Resident memory at this moment in MB; 0 where the system does not tell.
  static var resident: Double { status("VmRSS:") }

  /// The most resident memory since `forgetPeak`, in MB.
  static var peakResident: Double { status("VmHWM:") }

  /// Memory of the process's own, without the pages of mapped files, in MB.
  static var anonymous: Double { status("RssAnon:") }

  /// Starts a new measurement of the peak (Linux, `proc(5)`: clear_refs).
  static func forgetPeak() {
    let descriptor = open("/proc/self/clear_refs", O_WRONLY)
    guard descriptor >= 0 else { return }
    _ = write(descriptor, "5", 1)
    close(descriptor)
  }

  private static func status(_ name: String) -> Double {
    guard let bytes = try? FileSystem.read("/proc/self/status") else { return 0 }
    let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix(name) }
    let number = line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap { Double($0) }
    return (number ?? 0) / 1000
  }

  /// The size of a file in MB; 0 when there is none.
  static func fileSize(_ path: String) -> Double {
    var status = stat()
    return stat(path, &status) == 0 ? Double(status.st_size) / 1e6 : 0
  }
}
