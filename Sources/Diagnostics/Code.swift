/// What a message says, by a short and stable name for `--format json` and for `explain`: `unknown-key`.
package enum Code: String, CaseIterable, Sendable {
  // Files and folders.
  case noContent = "no-content"
  case unknownFolder = "unknown-folder"
  case unknownFile = "unknown-file"
  case fileName = "file-name"
  case copy
  case twins
  case twoForms = "two-forms"
  case nestedFolder = "nested-folder"
  case symbolicLink = "symbolic-link"
  case missingFile = "missing-file"
  case fileTooLarge = "file-too-large"
  case notUTF8 = "not-utf8"
  case controlCharacter = "control-character"
  case documentInPublic = "document-in-public"
  case oldCopy = "old-copy"

  // Keys.
  case noFrontMatter = "no-front-matter"
  case strayKey = "stray-key"
  case duplicateKey = "duplicate-key"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case noValue = "no-value"
  case frontPage = "front-page"
  case textInNational = "text-in-national"

  // The form of the keys.
  case commentAfterValue = "comment-after-value"
  case unquotedColon = "unquoted-colon"
  case tab
  case yaml
  case yamlMerge = "yaml-merge"
  case yamlAnchor = "yaml-anchor"
  case yamlAlias = "yaml-alias"
  case yamlTag = "yaml-tag"

  // Values.
  case wrongForm = "wrong-form"
  case emptyText = "empty-text"
  case tooLong = "too-long"
  case unknownValue = "unknown-value"
  case wrongAddress = "wrong-address"
  case wrongID = "wrong-id"
  case wrongLanguage = "wrong-language"
  case twice
  case meaninglessOption = "meaningless-option"

  // Dates.
  case wrongDate = "wrong-date"
  case wrongOrder = "wrong-order"
  case outcomeUntil = "outcome-until"
  case windowTooShort = "window-too-short"

  // Themes.
  case wrongTheme = "wrong-theme"
  case themeSpelling = "theme-spelling"
  case unknownTheme = "unknown-theme"

  // Documents and other files beside an item.
  case forgottenFile = "forgotten-file"
  case wrongFile = "wrong-file"
  case uncountedPages = "uncounted-pages"
  case refusedDocument = "refused-document"
  case ownAddress = "own-address"
  case unknownDocument = "unknown-document"

  // Links.
  case deadLink = "dead-link"
  case outsideLinkGone = "outside-link-gone"
  case outsideLinkMoved = "outside-link-moved"
  case outsideLinkSilent = "outside-link-silent"
  case outsideLinkUnclear = "outside-link-unclear"
  case linkNotLookedAt = "link-not-looked-at"
  case deadFragment = "dead-fragment"
  case linkToEmbargoed = "link-to-embargoed"
  case linkThatDies = "link-that-dies"
  case linkToAbsent = "link-to-absent"
  case notAnImage = "not-an-image"
  case unknownContact = "unknown-contact"

  // What names something else.
  case unknownItem = "unknown-item"
  case wrongType = "wrong-type"
  case aboutItself = "about-itself"
  case addressTaken = "address-taken"
  case sameTwice = "same-twice"

  // The text below the keys, and its blocks.
  case topHeading = "top-heading"
  case rawHTML = "raw-html"
  case notInline = "not-inline"
  case tooMuch = "too-much"
  case unknownBlock = "unknown-block"
  case nestedBlock = "nested-block"
  case dividedText = "divided-text"

  // Settings.
  case paleColour = "pale-colour"
  case outsideSite = "outside-site"

  // The register: what has been promised.
  case registerDamaged = "register-damaged"
  case clockBehind = "clock-behind"
  case wrongYear = "wrong-year"
  case registerMissing = "register-missing"
  case registerHidden = "register-hidden"
  case registerLater = "register-later"
  case registerWindow = "register-window"
  case registerDocumentMissing = "register-document-missing"
  case registerDocumentHidden = "register-document-hidden"
  case correctionIsOld = "correction-is-old"
  case registerDocumentChanged = "register-document-changed"
  case addressLost = "address-lost"
  case registerWithdrawn = "register-withdrawn"
  case registerWithdrawnEarly = "register-withdrawn-early"
  case takenDown = "taken-down"
  case registerWordsMissing = "register-words-missing"

  // The register and the live site.
  case clockAhead = "clock-ahead"
  case registerOlder = "register-older"
  case liveChanged = "live-changed"
  case registerLost = "register-lost"

  // Moving in.
  case movingIn = "moving-in"
  case undatedDocument = "undated-document"
  case movingInTooLong = "moving-in-too-long"
  case movingInOver = "moving-in-over"

  // The finished pages.
  case leak
  case deadTemplateLink = "dead-template-link"
  case faultyMarkup = "faulty-markup"

  // Worth knowing.
  case reviewDue = "review-due"
  case draftDay = "draft-day"
  case waitsForDraft = "waits-for-draft"
  case farDate = "far-date"
  case noReport = "no-report"
  case sentLate = "sent-late"
  case headingSkips = "heading-skips"
  case speaksOfWithdrawn = "speaks-of-withdrawn"
  case nothingLeadsHere = "nothing-leads-here"
  case noAlternative = "no-alternative"
  case emptyLinkText = "empty-link-text"
  case bareAddress = "bare-address"
  case imageWithoutDescription = "image-without-description"
  case garbledCharacters = "garbled-characters"
  case largeFile = "large-file"

  // What could give a child away.
  case personalName = "personal-name"
  case personalNHSNumber = "personal-nhs-number"
  case personalDateOfBirth = "personal-date-of-birth"
  case personalPostcode = "personal-postcode"
  case personalEmail = "personal-email"
  case personalCourtCase = "personal-court-case"
  case workingWords = "working-words"
  case documentAuthor = "document-author"
  case documentTitle = "document-title"
  case documentRemarks = "document-remarks"
  case documentProgram = "document-program"
  case documentComment = "document-comment"
  case documentTrackedChanges = "document-tracked-changes"
  case documentHiddenText = "document-hidden-text"
  case documentInvisibleText = "document-invisible-text"
  case documentCoveredText = "document-covered-text"
  case documentHiddenLayer = "document-hidden-layer"
  case documentHiddenSlide = "document-hidden-slide"
  case documentHiddenSheet = "document-hidden-sheet"
  case documentHiddenCells = "document-hidden-cells"
  case documentHiddenData = "document-hidden-data"
  case documentSpeakerNotes = "document-speaker-notes"
  case documentAttachment = "document-attachment"
  case documentEarlierVersion = "document-earlier-version"
  case documentWorkingData = "document-working-data"
  case documentLocalPath = "document-local-path"
  case documentScript = "document-script"
  case documentUntagged = "document-untagged"
  case documentProtected = "document-protected"
  case picturePlace = "picture-place"
  case pictureAuthor = "picture-author"
  case pictureRemarks = "picture-remarks"
  case pictureDevice = "picture-device"
  case pictureThumbnail = "picture-thumbnail"
  case pictureCropped = "picture-cropped"
  case notCheckedToolMissing = "not-checked-tool-missing"
  case notCheckedTime = "not-checked-time"
  case notCheckedSize = "not-checked-size"
  case notCheckedUnreadable = "not-checked-unreadable"
  case notCheckedEncrypted = "not-checked-encrypted"
  case notCheckedScanned = "not-checked-scanned"
  case notCheckedFormat = "not-checked-format"
  case notCheckedAttachment = "not-checked-attachment"
  case signOffMissing = "sign-off-missing"
  case signOffOutdated = "sign-off-outdated"
  case namesNotLookedFor = "names-not-looked-for"
  case changedMeanwhile = "changed-meanwhile"
  case namesNotReadable = "names-not-readable"
}
