/// Segmentation Rules eXchange: SRX 2.0 (LISA OSCAR, 2008), and SRX 1.0 for reading.
public enum SRX {
  /// The namespace of SRX 2.0; SRX 1.0 has none.
  static let namespace = "http://www.lisa.org/srx20"
  /// The most rules that a file may hold.
  static let mostRules = 200_000
}
