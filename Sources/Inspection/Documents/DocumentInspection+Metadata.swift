import Foundation

extension DocumentInspection {
  /// Reads the metadata of files with exiftool: groups and tags, such as `EXIF:GPSLatitude`.
  func metadata(of files: [String], in folder: String) async throws(ToolProblem) -> [[String: String]] {
    let options = ["-config", "", "-json", "-G0", "-a", "-s", "-n", "-charset", "UTF8"]
    let bytes = try await tools.run(.exiftool, options + files, in: folder, accepting: [0, 1])
    guard let list = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]],
      list.count == files.count, !list.contains(where: { $0["ExifTool:Error"] != nil })
    else { throw .failed(.exiftool) }
    return list.map { $0.mapValues(Self.words) }
  }

  private static func words(_ value: Any) -> String {
    switch value {
    case let list as [Any]: list.map(words).joined(separator: "; ")
    case let fields as [String: Any]: fields.values.map(words).joined(separator: "; ")
    default: "\(value)"
    }
  }

  func inspectPicture(_ desk: Desk, _ inspected: inout Inspected) async {
    do {
      for (tag, value) in try await metadata(of: desk) { tellPicture(tag, value, "the picture", &inspected) }
    } catch {
      inspected.leave("the properties of the picture", because: error)
    }
  }

  /// - Parameter subject: what to call each, within a sentence: `a picture in the file`.
  func inspectPictures(at files: [String], in folder: String, _ subject: String, _ inspected: inout Inspected)
    async
  {
    guard !files.isEmpty else { return }
    do {
      for picture in try await metadata(of: files, in: folder) {
        for (tag, value) in picture.sorted(by: { $0.key < $1.key }) {
          tellPicture(tag, value, subject, &inspected)
        }
      }
    } catch {
      inspected.leave("the properties of \(subject)", because: error)
    }
  }

  private func tellPicture(_ tag: String, _ value: String, _ subject: String, _ inspected: inout Inspected) {
    let parts = tag.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2,
      tag == "File:Comment"
        || !["File", "ExifTool", "System", "Composite", "ICC_Profile", "SourceFile"].contains(parts[0]),
      !Self.plain(value).isEmpty
    else { return }
    let name = parts[1]
    let plain = Self.plain(value)
    if name.hasPrefix("GPS"), name != "GPSVersionID" {
      inspected.find(
        .picturePlace, "The properties of \(subject) tell where it was taken.",
        "Save it without its properties: it may be somebody’s home.")
    } else if ["ThumbnailImage", "PreviewImage", "JpgFromRaw", "PhotoshopThumbnail"].contains(name) {
      inspected.find(
        .pictureThumbnail,
        "Within \(subject) is a small picture of its own, which may show what was cut off.",
        "Save it without its properties.")
    } else if Self.personTags.contains(name) {
      if !ownNames.contains(plain) {
        inspected.read(value, at: "the properties of \(subject)")
        inspected.find(
          .pictureAuthor, "The properties of \(subject) tell who made it or whose it is.",
          "Save it without its properties, or set them to the partnership.")
      }
    } else if Self.remarkTags.contains(name) {
      inspected.read(value, at: "the properties of \(subject)")
      inspected.find(
        .pictureRemarks, "The properties of \(subject) hold words about it.",
        "Read them, and save it without its properties.")
    } else if Self.placeTags.contains(name) {
      inspected.read(value, at: "the properties of \(subject)")
      inspected.find(
        .picturePlace, "The properties of \(subject) tell where it was taken.",
        "Save it without its properties: it may be somebody’s home.")
    } else if Self.deviceTags.contains(name) {
      inspected.find(
        .pictureDevice, "The properties of \(subject) tell whose camera or telephone took it.",
        "Save it without its properties.")
    } else if value.contains(where: \.isLetter) {
      inspected.read(value, at: "the properties of \(subject)")
    }
  }

  private static let personTags: Set = [
    "Artist", "Author", "Creator", "By-line", "Copyright", "Rights", "OwnerName", "CameraOwnerName",
    "XPAuthor",
    "Credit", "CopyrightNotice", "Writer-Editor", "CaptionWriter", "PersonInImage", "Contact", "RegionName",
  ]
  private static let remarkTags: Set = [
    "Comment", "UserComment", "XPComment", "XPTitle", "XPSubject", "XPKeywords", "ImageDescription",
    "Description",
    "Title", "Caption-Abstract", "Headline", "Keywords", "Subject", "ObjectName", "Notes", "Warning",
    "Disclaimer",
    "SpecialInstructions", "Instructions", "DocumentName", "Label",
  ]
  private static let placeTags: Set = [
    "City", "Sub-location", "Location", "Province-State", "State", "Country", "LocationShownCity",
    "LocationCreatedCity",
  ]
  private static let deviceTags: Set = [
    "SerialNumber", "BodySerialNumber", "InternalSerialNumber", "LensSerialNumber", "HostComputer",
  ]

  /// For files that cannot be looked into otherwise.
  func inspectProperties(of desk: Desk, _ inspected: inout Inspected) async {
    do {
      for (tag, value) in try await metadata(of: desk) {
        guard let name = tag.split(separator: ":").last.map(String.init) else { continue }
        switch name {
        case "Author", "LastModifiedBy", "Artist", "Creator", "LastSavedBy":
          tell(.person, "author", value, &inspected)
        case "Company", "Manager": tell(.organisation, "organisation or manager", value, &inspected)
        case "Title", "Subject": tell(.title, "title", value, &inspected)
        case "Keywords", "Comments", "Comment", "Description":
          tell(.remark, "keywords or comments", value, &inspected)
        case _ where name.hasPrefix("GPS"):
          inspected.find(
            .picturePlace, "The file’s properties tell where it was recorded.",
            "Save it without its properties.")
        default: break
        }
      }
    } catch {
      inspected.leave("the file’s properties", because: error)
    }
  }
}
