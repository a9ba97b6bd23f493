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

  func inspectPicture(_ copy: InspectionCopy, _ result: inout InspectionResult) async {
    do {
      for (tag, value) in try await metadata(of: copy) { tellPicture(tag, value, "the picture", &result) }
    } catch {
      result.addUnchecked("the properties of the picture", because: error)
    }
  }

  /// - Parameter subject: what to call each, within a sentence: `a picture in the file`.
  func inspectPictures(at files: [String], in folder: String, _ subject: String, _ result: inout InspectionResult)
    async
  {
    guard !files.isEmpty else { return }
    do {
      for picture in try await metadata(of: files, in: folder) {
        for (tag, value) in picture.sorted(by: { $0.key < $1.key }) {
          tellPicture(tag, value, subject, &result)
        }
      }
    } catch {
      result.addUnchecked("the properties of \(subject)", because: error)
    }
  }

  private func tellPicture(_ tag: String, _ value: String, _ subject: String, _ result: inout InspectionResult) {
    let parts = tag.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2,
      tag == "File:Comment"
        || !["File", "ExifTool", "System", "Composite", "ICC_Profile", "SourceFile"].contains(parts[0]),
      !Self.plain(value).isEmpty
    else { return }
    let name = parts[1]
    let plain = Self.plain(value)
    if name.hasPrefix("GPS"), name != "GPSVersionID" {
      result.addFinding(
        .picturePlace, "The properties of \(subject) tell where it was taken.",
        "Save it without its properties: it may be somebody’s home.")
    } else if ["ThumbnailImage", "PreviewImage", "JpgFromRaw", "PhotoshopThumbnail"].contains(name) {
      result.addFinding(
        .pictureThumbnail,
        "Within \(subject) is a small picture of its own, which may show what was cut off.",
        "Save it without its properties.")
    } else if Self.personTags.contains(name) {
      if !ownNames.contains(plain) {
        result.addText(value, at: "the properties of \(subject)")
        result.addFinding(
          .pictureAuthor, "The properties of \(subject) tell who made it or whose it is.",
          "Save it without its properties, or set them to the partnership.")
      }
    } else if Self.remarkTags.contains(name) {
      result.addText(value, at: "the properties of \(subject)")
      result.addFinding(
        .pictureRemarks, "The properties of \(subject) hold words about it.",
        "Read them, and save it without its properties.")
    } else if Self.placeTags.contains(name) {
      result.addText(value, at: "the properties of \(subject)")
      result.addFinding(
        .picturePlace, "The properties of \(subject) tell where it was taken.",
        "Save it without its properties: it may be somebody’s home.")
    } else if Self.deviceTags.contains(name) {
      result.addFinding(
        .pictureDevice, "The properties of \(subject) tell whose camera or telephone took it.",
        "Save it without its properties.")
    } else if value.contains(where: \.isLetter) {
      result.addText(value, at: "the properties of \(subject)")
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
  func inspectProperties(of copy: InspectionCopy, _ result: inout InspectionResult) async {
    do {
      for (tag, value) in try await metadata(of: copy) {
        guard let name = tag.split(separator: ":").last.map(String.init) else { continue }
        switch name {
        case "Author", "LastModifiedBy", "Artist", "Creator", "LastSavedBy":
          tell(.person, "author", value, &result)
        case "Company", "Manager": tell(.organisation, "organisation or manager", value, &result)
        case "Title", "Subject": tell(.title, "title", value, &result)
        case "Keywords", "Comments", "Comment", "Description":
          tell(.remark, "keywords or comments", value, &result)
        case _ where name.hasPrefix("GPS"):
          result.addFinding(
            .picturePlace, "The file’s properties tell where it was recorded.",
            "Save it without its properties.")
        default: break
        }
      }
    } catch {
      result.addUnchecked("the file’s properties", because: error)
    }
  }
}
