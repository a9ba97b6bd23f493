extension Code {
  /// What each message stops, and how it is explained.
  var row: Row {
    switch self {
    // Files and folders.
    case .noContent: .content(.always, .noContent)
    case .unknownFolder: .content(.always, .unknownFolder)
    case .unknownFile: .content(.always, .unknownFile)
    case .fileName: .content(.always, .fileName)
    case .copy: .content(.always, .copy)
    case .twins: .content(.always, .twins)
    case .twoForms: .content(.always, .twoForms)
    case .nestedFolder: .content(.always, .nestedFolder)
    case .symbolicLink: .content(.always, .symbolicLink)
    case .missingFile: .content(.allButADraft, .missingFile)
    case .fileTooLarge: .content(.always, .fileTooLarge)
    case .notUTF8: .content(.always, .notUTF8)
    case .controlCharacter: .content(.always, .controlCharacter)
    case .documentInPublic: .content(.always, .documentInPublic)
    case .oldCopy: .content(.nothing, .oldCopy)
    // Keys.
    case .noFrontMatter: .content(.always, .noFrontMatter)
    case .strayKey: .content(.always, .strayKey)
    case .duplicateKey: .content(.always, .duplicateKey)
    case .unknownKey: .content(.always, .unknownKey)
    case .missingKey: .content(.allButADraft, .missingKey)
    case .noValue: .content(.always, .noValue)
    case .frontPage: .content(.always, .frontPage)
    case .textInNational: .content(.always, .textInNational)
    // The form of the keys.
    case .commentAfterValue: .content(.always, .commentAfterValue)
    case .unquotedColon: .content(.always, .unquotedColon)
    case .tab: .content(.always, .tab)
    case .yaml: .content(.always, .yaml)
    case .yamlMerge: .content(.always, .yamlMerge)
    case .yamlAnchor: .content(.always, .yamlAnchor)
    case .yamlAlias: .content(.always, .yamlAlias)
    case .yamlTag: .content(.always, .yamlTag)
    // Values.
    case .wrongForm: .content(.always, .wrongForm)
    case .emptyText: .content(.always, .emptyText)
    case .tooLong: .content(.always, .tooLong)
    case .unknownValue: .content(.always, .unknownValue)
    case .wrongAddress: .content(.always, .wrongAddress)
    case .wrongID: .content(.always, .wrongID)
    case .wrongLanguage: .content(.always, .wrongLanguage)
    case .twice: .content(.always, .twice)
    case .meaninglessOption: .content(.always, .meaninglessOption)
    // Dates.
    case .wrongDate: .content(.always, .wrongDate)
    case .wrongOrder: .content(.always, .wrongOrder)
    case .outcomeUntil: .content(.always, .outcomeUntil)
    case .windowTooShort: .content(.always, .windowTooShort)
    // Themes.
    case .wrongTheme: .content(.always, .wrongTheme)
    case .themeSpelling: .content(.always, .themeSpelling)
    case .unknownTheme: .content(.allButADraft, .unknownTheme)
    // Documents and other files beside an item.
    case .forgottenFile: .content(.allButADraft, .forgottenFile)
    case .wrongFile: .content(.always, .wrongFile)
    case .uncountedPages: .content(.nothing, .uncountedPages)
    case .refusedDocument: .content(.always, .refusedDocument)
    case .ownAddress: .content(.always, .ownAddress)
    case .unknownDocument: .content(.allButADraft, .unknownDocument)
    // Links.
    case .deadLink: .content(.allButADraft, .deadLink)
    case .outsideLinkGone: .content(.nothing, .outsideLinkGone)
    case .outsideLinkMoved: .content(.nothing, .outsideLinkMoved)
    case .outsideLinkSilent: .content(.nothing, .outsideLinkSilent)
    case .outsideLinkUnclear: .content(.nothing, .outsideLinkUnclear)
    case .linkNotLookedAt: .content(.nothing, .linkNotLookedAt)
    case .deadFragment: .content(.always, .deadFragment)
    case .linkToEmbargoed: .content(.always, .linkToEmbargoed)
    case .linkThatDies: .content(.always, .linkThatDies)
    case .linkToAbsent: .content(.always, .linkToAbsent)
    case .notAnImage: .content(.always, .notAnImage)
    case .unknownContact: .content(.always, .unknownContact)
    // What names something else.
    case .unknownItem: .content(.allButADraft, .unknownItem)
    case .wrongType: .content(.always, .wrongType)
    case .aboutItself: .content(.always, .aboutItself)
    case .addressTaken: .content(.always, .addressTaken)
    case .sameTwice: .content(.nothing, .sameTwice)
    // The text below the keys, and its blocks.
    case .topHeading: .content(.always, .topHeading)
    case .rawHTML: .content(.nothing, .rawHTML)
    case .notInline: .content(.always, .notInline)
    case .tooMuch: .content(.always, .tooMuch)
    case .unknownBlock: .content(.always, .unknownBlock)
    case .nestedBlock: .content(.always, .nestedBlock)
    case .dividedText: .content(.always, .dividedText)
    // Settings.
    case .paleColour: .content(.always, .paleColour)
    case .outsideSite: .content(.always, .outsideSite)
    // The register: what has been promised.
    case .registerDamaged: .content(.always, .registerDamaged)
    case .clockBehind: .content(.buildAndPublish, .clockBehind)
    case .wrongYear: .content(.publish, .wrongYear)
    case .registerMissing: .content(.always, .registerMissing)
    case .registerHidden: .content(.always, .registerHidden)
    case .registerLater: .content(.always, .registerLater)
    case .registerWindow: .content(.always, .registerWindow)
    case .registerDocumentMissing: .content(.always, .registerDocumentMissing)
    case .registerDocumentHidden: .content(.always, .registerDocumentHidden)
    case .correctionIsOld: .content(.nothing, .correctionIsOld)
    case .registerDocumentChanged: .content(.always, .registerDocumentChanged)
    case .addressLost: .content(.nothing, .addressLost)
    case .registerWithdrawn: .content(.always, .registerWithdrawn)
    case .registerWithdrawnEarly: .content(.always, .registerWithdrawnEarly)
    case .takenDown: .content(.nothing, .takenDown)
    case .registerWordsMissing: .content(.always, .registerWordsMissing)
    // The register and the live site.
    case .clockAhead: .content(.publish, .clockAhead)
    case .registerOlder: .content(.publish, .registerOlder)
    case .liveChanged: .content(.nothing, .liveChanged)
    case .registerLost: .content(.publish, .registerLost)
    // Moving in.
    case .movingIn: .content(.publish, .movingIn)
    case .undatedDocument: .content(.publish, .undatedDocument)
    case .movingInTooLong: .content(.always, .movingInTooLong)
    case .movingInOver: .content(.nothing, .movingInOver)
    // The finished pages.
    case .leak: .content(.always, .leak)
    case .deadTemplateLink: .content(.always, .deadTemplateLink)
    case .faultyMarkup: .content(.nothing, .faultyMarkup)
    // Worth knowing.
    case .reviewDue: .content(.nothing, .reviewDue)
    case .draftDay: .content(.nothing, .draftDay)
    case .waitsForDraft: .content(.nothing, .waitsForDraft)
    case .farDate: .content(.nothing, .farDate)
    case .noReport: .content(.nothing, .noReport)
    case .sentLate: .content(.nothing, .sentLate)
    case .headingSkips: .content(.nothing, .headingSkips)
    case .speaksOfWithdrawn: .content(.nothing, .speaksOfWithdrawn)
    case .nothingLeadsHere: .content(.nothing, .nothingLeadsHere)
    case .noAlternative: .content(.nothing, .noAlternative)
    case .emptyLinkText: .content(.nothing, .emptyLinkText)
    case .bareAddress: .content(.nothing, .bareAddress)
    case .imageWithoutDescription: .content(.nothing, .imageWithoutDescription)
    case .garbledCharacters: .content(.nothing, .garbledCharacters)
    case .largeFile: .content(.nothing, .largeFile)
    // What could give a child away.
    case .personalName: .person(.always, .personalName)
    case .personalNHSNumber: .person(.untilLookedAt, .personalNHSNumber)
    case .personalDateOfBirth: .person(.untilLookedAt, .personalDateOfBirth)
    case .personalPostcode: .person(.nothing, .personalPostcode)
    case .personalEmail: .person(.nothing, .personalEmail)
    case .personalCourtCase: .person(.nothing, .personalCourtCase)
    case .workingWords: .content(.untilSignedOff, .workingWords)
    case .documentAuthor: .hidden(.nothing, .documentAuthor)
    case .documentTitle: .hidden(.nothing, .documentTitle)
    case .documentRemarks: .hidden(.nothing, .documentRemarks)
    case .documentProgram: .hidden(.nothing, .documentProgram)
    case .documentComment: .hidden(.untilSignedOff, .documentComment)
    case .documentTrackedChanges: .hidden(.untilSignedOff, .documentTrackedChanges)
    case .documentHiddenText: .hidden(.untilSignedOff, .documentHiddenText)
    case .documentInvisibleText: .hidden(.untilSignedOff, .documentInvisibleText)
    case .documentCoveredText: .hidden(.untilSignedOff, .documentCoveredText)
    case .documentHiddenLayer: .hidden(.untilSignedOff, .documentHiddenLayer)
    case .documentHiddenSlide: .hidden(.untilSignedOff, .documentHiddenSlide)
    case .documentHiddenSheet: .hidden(.untilSignedOff, .documentHiddenSheet)
    case .documentHiddenCells: .hidden(.untilSignedOff, .documentHiddenCells)
    case .documentHiddenData: .hidden(.untilSignedOff, .documentHiddenData)
    case .documentSpeakerNotes: .hidden(.untilSignedOff, .documentSpeakerNotes)
    case .documentAttachment: .hidden(.untilSignedOff, .documentAttachment)
    case .documentEarlierVersion: .hidden(.untilSignedOff, .documentEarlierVersion)
    case .documentWorkingData: .hidden(.untilSignedOff, .documentWorkingData)
    case .documentLocalPath: .hidden(.nothing, .documentLocalPath)
    case .documentScript: .hidden(.nothing, .documentScript)
    case .documentUntagged: .hidden(.nothing, .documentUntagged)
    case .documentProtected: .hidden(.nothing, .documentProtected)
    case .picturePlace: .hidden(.untilSignedOff, .picturePlace)
    case .pictureAuthor: .hidden(.nothing, .pictureAuthor)
    case .pictureRemarks: .hidden(.nothing, .pictureRemarks)
    case .pictureDevice: .hidden(.nothing, .pictureDevice)
    case .pictureThumbnail: .hidden(.untilSignedOff, .pictureThumbnail)
    case .pictureCropped: .hidden(.untilSignedOff, .pictureCropped)
    case .notCheckedToolMissing: .unchecked(.notCheckedToolMissing)
    case .notCheckedTime: .unchecked(.notCheckedTime)
    case .notCheckedSize: .unchecked(.notCheckedSize)
    case .notCheckedUnreadable: .unchecked(.notCheckedUnreadable)
    case .notCheckedEncrypted: .unchecked(.notCheckedEncrypted)
    case .notCheckedScanned: .unchecked(.notCheckedScanned)
    case .notCheckedFormat: .unchecked(.notCheckedFormat)
    case .notCheckedAttachment: .unchecked(.notCheckedAttachment)
    case .signOffMissing: .content(.publish, .signOffMissing)
    case .signOffOutdated: .content(.publish, .signOffOutdated)
    case .namesNotLookedFor: .content(.always, .namesNotLookedFor)
    case .changedMeanwhile: .content(.publish, .changedMeanwhile)
    case .namesNotReadable: .content(.nothing, .namesNotReadable)
    }
  }

  struct Row {
    let about: Subject
    let stops: Stops
    let explanation: Explanation

    static func content(_ stops: Stops, _ explanation: Explanation) -> Row {
      Row(about: .content, stops: stops, explanation: explanation)
    }

    static func person(_ stops: Stops, _ explanation: Explanation) -> Row {
      Row(about: .person, stops: stops, explanation: explanation)
    }

    static func hidden(_ stops: Stops, _ explanation: Explanation) -> Row {
      Row(about: .hidden, stops: stops, explanation: explanation)
    }

    /// What nobody has looked at stops a document always.
    static func unchecked(_ explanation: Explanation) -> Row {
      Row(about: .unchecked, stops: .untilSignedOff, explanation: explanation)
    }
  }

  enum Subject {
    case content
    /// Somebody, who must not be shown.
    case person
    /// What a file has in it that its readers do not see at first.
    case hidden
    /// What no tool could look into.
    case unchecked
  }
}
