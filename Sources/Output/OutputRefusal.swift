/// Why a path may not be the output. The command line is at fault: exit status 64.
package struct OutputRefusal: Error, Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    case empty
    case site
    case containsSite
    /// It is, or lies in, this folder of the site.
    case siteFolder(String)
    case symbolicLink
    case notFolder
    case notOurs
    /// The folder that it would be made in does not exist.
    case noParent
    /// It lies in this folder, which this program has made and replaces whole.
    case insideOutput(String)
    /// It, or a folder in it, is to be seen at this place, too, as a container sees its volumes.
    case mountedElsewhere(String)
    /// A disk, a share or another folder is mounted in it, here.
    case holdsMount(String)
    /// It is a disk or a share of its own, which cannot be exchanged for another folder.
    case mountPoint
    /// It cannot be read, so nobody can tell whose it is; the system's words why.
    case unreadable(String)
  }

  /// The path as it was given.
  package let path: String
  package let reason: Reason

  /// What is wrong.
  package var message: String {
    switch reason {
    case .empty: "The output has no name."
    case .site: "\(path) is the site's own folder."
    case .containsSite: "\(path) contains the site."
    case .siteFolder(let name): "\(path) is in the site's \(name) folder."
    case .symbolicLink: "\(path) is a symbolic link."
    case .notFolder: "\(path) is not a folder."
    case .notOurs: "\(path) holds files that twelvemonth did not make."
    case .noParent: "There is no folder to make \(path) in."
    case .mountPoint: "\(path) is a disk or share of its own, which cannot be replaced in one step."
    case .insideOutput(let folder): "\(path) is in \(folder), which twelvemonth made and replaces whole."
    case .mountedElsewhere(let place):
      "\(path) is mounted at \(place), too, where nothing would be left when it is replaced."
    case .holdsMount(let place): "Something is mounted in \(path), at \(place), and would be emptied with it."
    case .unreadable(let why): "\(path) cannot be read: \(why)."
    }
  }

  /// What to do.
  package var hint: String {
    switch reason {
    case .empty, .site, .containsSite, .siteFolder, .notFolder:
      "Name a folder that does not exist yet, such as Output."
    case .symbolicLink: "Name the folder itself, not a link to it."
    case .notOurs: "Name a folder that does not exist yet, or empty this one first."
    case .noParent: "Make that folder first, or name another one."
    case .mountPoint: "Name a folder inside it, and have the web server show that one."
    case .insideOutput: "Name a folder beside it."
    case .mountedElsewhere:
      "Mount or share the folder above it instead, and have the web server show the folder in that."
    case .holdsMount: "Unmount that first, or name another folder."
    case .unreadable: "Name another folder, or ask for the right to read this one."
    }
  }
}
