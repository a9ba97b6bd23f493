import ArgumentParser

/// What every command asks: where the site is.
struct SiteFolder: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the site, with Content and Public in it.", valueName: "dir"))
  var site = "."

  /// The absolute path of a folder that is there.
  var path: String { get throws { try CommandLine.folder(site) } }
}
