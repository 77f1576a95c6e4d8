import ArgumentParser
import Bitext
import Checks
import Project

/// Accepting findings, with a reason.
struct WaivingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Accept the finding with this id, or this beginning of it.", valueName: "id"))
  var waive: String?

  @Option(help: ArgumentHelp("Why it is no fault; needed with --waive.", valueName: "text"))
  var reason: String?

  @Option(help: ArgumentHelp("Take a waiver back.", valueName: "id"))
  var unwaive: String?

  @Flag(help: "List the project's waivers.")
  var waivers = false

  /// Prints the waivers.
  func list(_ project: Project) throws {
    let output = Output()
    let list = try project.waivers()
    for waiver in list.waivers {
      try output.line(Messages.visible("\(waiver.id)  \(waiver.document): \(waiver.message) [\(waiver.check)]"))
      try output.line(Messages.visible("    waived: \(waiver.reason)"))
    }
    try output.finish()
    Messages.summary("\(list.waivers.count) \(list.waivers.count == 1 ? "waiver" : "waivers")")
  }

  /// Waives the finding of some documents that an id names.
  func waive(
    _ id: String, in documents: [ReportedDocument], _ waivers: WaiverList, _ project: Project
  ) throws {
    guard let reason, !reason.allSatisfy(\.isWhitespace) else {
      throw CalqueError(.usage, "a waiver needs a reason", hint: "Say --reason \"why it is no fault\".")
    }
    guard id.utf8.count >= 6 else {
      throw CalqueError(.usage, "“\(id)” is too short for an id", hint: "Give at least six of its digits.")
    }
    let found = documents.flatMap { document in document.items.map { (document, $0) } }.filter {
      $0.1.identity.hasPrefix(id.lowercased())
    }
    guard let (document, item) = found.first else {
      throw CalqueError(
        .notFound, "no finding has the id \(id)", hint: "calque check shows the ids; they change with the texts.")
    }
    guard Set(found.map(\.1.identity)).count == 1 else {
      throw CalqueError(
        .usage, "several findings have an id that begins with \(id)", hint: "Give more of its digits.")
    }
    var changed = waivers
    changed.add(
      Waiver(
        id: item.identity, check: item.finding.check, document: document.name, reason: reason,
        message: item.finding.message))
    try project.keep(changed)
    Messages.summary("waived \(item.identity): \(item.finding.message) [\(item.finding.check)]")
  }

  /// Takes a waiver back.
  func unwaive(_ id: String, _ waivers: WaiverList, _ project: Project) throws {
    var changed = waivers
    guard id.utf8.count >= 6, changed.remove(id.lowercased()) else {
      throw CalqueError(.notFound, "no waiver has the id \(id)", hint: "calque check --waivers lists them.")
    }
    try project.keep(changed)
    Messages.summary("took back \(id)")
  }

  /// Names waivers that no finding of the documents needs any more.
  func sayStale(_ documents: [ReportedDocument], _ waivers: WaiverList) {
    for document in documents {
      for waiver in waivers.stale(in: document.name, identities: Set(document.items.map(\.identity))) {
        Messages.notice(
          "the waiver \(waiver.id) (\(waiver.check), “\(waiver.reason)”) is not needed any more; --unwaive \(waiver.id)"
        )
      }
    }
  }
}
