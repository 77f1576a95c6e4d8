/// What a memory is opened for.
public enum OpenMode: Sendable {
  /// To read and to add; other processes may do both at the same time.
  case readWrite
  /// To read only; works on read-only media.
  case readOnly
}
