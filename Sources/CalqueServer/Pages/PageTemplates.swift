import Mustache

/// The templates that are embedded in the program.
enum PageTemplates {
  private static let sources: [(name: String, bytes: [UInt8])] = [
    ("layout", PackageResources.layout_mustache),
    ("message", PackageResources.message_mustache),
    ("project", PackageResources.project_mustache),
    ("conflict", PackageResources.conflict_mustache),
    ("toolbar", PackageResources.toolbar_mustache),
    ("grid", PackageResources.grid_mustache),
    ("align", PackageResources.align_mustache),
    ("translate", PackageResources.translate_mustache),
    ("panel-form", PackageResources.panel_form_mustache),
    ("panel", PackageResources.panel_mustache),
    ("checks", PackageResources.checks_mustache),
    ("read", PackageResources.read_mustache),
    ("export", PackageResources.export_mustache),
    ("concordance", PackageResources.concordance_mustache),
    ("glossary", PackageResources.glossary_mustache),
    ("new", PackageResources.new_mustache),
  ]

  /// All of them, so that they can include each other.
  static let library: MustacheLibrary = {
    var library = MustacheLibrary()
    for source in sources {
      do {
        try library.register(String(decoding: source.bytes, as: UTF8.self), named: source.name)
      } catch {
        // Templates are compiled into the program and each is rendered by a test: they cannot be wrong at run time.
        preconditionFailure("the template \(source.name) does not parse: \(error)")
      }
    }
    return library
  }()

  /// Fills a template.
  static func render(_ name: String, _ model: Model) -> String {
    library.render(model, withTemplate: name) ?? ""
  }
}
