import Publications

extension SourceTree {
  /// Items whose links to pictures in `Public/` say how large those are. Such a picture can change while the item
  /// stays as it is, so this is no part of what is remembered of an item.
  func measuringPictures(of items: [Publications.Item]) -> [Publications.Item] {
    let files = Set(publicFiles)
    var sizes: [String: PictureSize?] = [:]
    func picture(_ link: ProseLink) -> String? {
      guard link.isImage, case .address(let path, _) = link.reference else { return nil }
      let name = String(path.dropFirst())
      return files.contains(name) ? name : nil
    }
    func size(of name: String) -> PictureSize? {
      let size = sizes[name] ?? PictureSize(ofFile: "\(site)/Public/\(name)")
      sizes[name] = .some(size)
      return size
    }
    return items.map { item in
      var hasPictures = false
      item.forEachLink { hasPictures = hasPictures || picture($0) != nil }
      guard hasPictures else { return item }
      var item = item
      item.mapProse { prose in
        for number in prose.links.indices {
          prose.links[number].pictureSize = picture(prose.links[number]).flatMap(size)
        }
      }
      return item
    }
  }
}
