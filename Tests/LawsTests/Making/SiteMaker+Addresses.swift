import Publications
import TestSupport

/// Folders and former addresses, in any letter case, and the same thing twice.
extension SiteMaker {
  // MARK: Public

  /// Folders that nothing else needs, and some of the program's own. A careless site has them in capitals too, or
  /// the folder of a page that may open one day.
  mutating func makePublicFiles() {
    let names = ["media/a.txt", "Docs/b.txt", "Docs/2019/Reports/c.txt", "UPLOADS/d.txt", "wp-content/Uploads/e.txt"]
    let own = ["years/f.txt", "reviews/g.txt", "themes/neglect/h.txt", "kinds/scr/i.txt", "archive/2019/j.txt"]
    site.publicFiles = random.some(of: names + own, onceIn: 3)
    guard isCareless else { return }
    let wrong = [
      "Years/k.txt", "Training/l.txt", "themes/Neglect/m.txt", "reviews/Page-2/n.txt", "Child-2/o.txt", "docs/p.txt",
    ]
    if random.once(in: 4) { site.publicFiles.append(random.one(of: wrong)) }
  }

  private var isCareless: Bool { site.seed % 4 == 0 }

  // MARK: Former addresses

  /// As old websites had them, and as a browser sends them.
  mutating func makeFormerPaths(_ item: inout MadeItem) {
    item.formerPaths = (0..<random.number(1...3)).map { _ in
      let word = words.new()
      switch random.number(1...9) {
      case 1: return "/\(random.one(of: ["Reviews", "reviews", "TRAINING", "Learning-Packs"]))/\(word)/"
      case 2: return "/\(random.one(of: ["Years", "kinds", "Themes", "ARCHIVE", "updates", "Search"]))/Old/\(word).html"
      case 3: return "/\(spelling(of: "media", beside: "media/a.txt"))/\(word)/\(word)"
      case 4: return "/\(spelling(of: "Docs/2019/Reports", beside: "Docs/2019/Reports/c.txt"))/\(word).html"
      case 5: return "/old/przegl%C4%85d-\(word)/"
      case 6: return random.once(in: 2) ? "/old/SAR%20\(word).pdf" : "/old/SAR \(word).pdf"
      case 7 where isCareless: return "/\(random.one(of: ["Old", "OLD", "Child-3"]))/\(word)/"
      default: return "/old/\(word)" + random.one(of: ["", "/", ".html"])
      }
    }
  }

  /// In any letter case where a folder in `Public/` says how it is spelt.
  private mutating func spelling(of folder: String, beside file: String) -> String {
    site.publicFiles.contains(file)
      ? random.one(of: [folder, folder.lowercased(), folder.uppercased()]) : folder
  }

  // MARK: Twins

  /// An item a second time, with all its words and files. It opens and goes when the other does, or in a careless
  /// site when it likes.
  mutating func makeTwin() {
    guard random.once(in: 3) else { return }
    let items = site.items.filter { $0.hasTexts && $0.id != .front && !Self.builtIn.contains($0.id.slug) }
    guard var twin = random.any(of: items) else { return }
    twin.id = ItemID(twin.id.type, "\(twin.id.slug)-b")
    twin.formerPaths = []
    if isCareless, random.once(in: 2) { twin.published = timing() }
    site.items.append(twin)
    lives[twin.id] = site.life(of: twin, lives)
  }
}
