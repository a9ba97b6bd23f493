/// What a new site has from the beginning: the stylesheet and the scripts of the pages, and the guide for
/// writers. They are those of this repository; here lie links to them.
public enum Starter {
  /// By their paths in the site's folder.
  public static let files: [String: [UInt8]] = [
    "Content/README.md": PackageResources.guide_md,
    "Public/filter.js": PackageResources.filter_js,
    "Public/finding.js": PackageResources.finding_js,
    "Public/search-extract.js": PackageResources.search_extract_js,
    "Public/search-index.js": PackageResources.search_index_js,
    "Public/search-query.js": PackageResources.search_query_js,
    "Public/search-words.js": PackageResources.search_words_js,
    "Public/search.js": PackageResources.search_js,
    "Public/site.js": PackageResources.site_js,
    "Public/style.css": PackageResources.style_css,
  ]
}
