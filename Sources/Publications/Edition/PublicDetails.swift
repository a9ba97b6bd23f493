extension PublicItem {
  /// What only one type has, as far as it is public.
  public enum Details: Sendable {
    case review(PublicReview)
    case learningPack(PublicPack)
    case thematicReport(PublicThematicReport)
    case training(PublicTraining)
    case national(PublicNationalEntry)
    case page(PublicPage)
  }
}

/// What the public has of a review besides what every item has.
public struct PublicReview: Sendable {
  public let outcome: Outcome
  public let outcomeNote: ShownText?
  public let reference: String?
  public let subjects: [String]
  public let reviewers: [String]
  public let decided: PartialDate?
  public let learning: ShownText?
  public let response: PublicResponse?
  public let repository: RepositoryRecord?
  public let hostedBy: Host?

  /// - Parameter hasReport: a note on a report that is there in full says nothing where there is none.
  init(_ written: Review, hasReport: Bool, at now: EditionMoment) {
    let outcome = written.outcome(at: now)
    let note = written.hasOutcomeEnded(by: now) || (outcome == .full && !hasReport) ? nil : written.outcomeNote
    self.outcome = outcome
    outcomeNote = note.map { ShownText($0, at: now) }
    reference = written.reference
    subjects = written.subjects
    reviewers = written.reviewers
    decided = now.open(written.decided)
    learning = written.learning.map { ShownText($0, at: now) }
    response = written.response.map { PublicResponse($0, at: now) }
    repository = written.repository
    hostedBy = written.hostedBy
  }

  /// What is left of it on the record of a withdrawal: the reason takes the place of its outcome.
  init() {
    (outcome, outcomeNote, reference, subjects, reviewers) = (.full, nil, nil, [], [])
    (decided, learning, response, repository, hostedBy) = (nil, nil, nil, nil, nil)
  }

  /// The actions, when the response is a list of them.
  public var actions: [PublicAction] { if case .actions(let actions) = response { actions } else { [] } }
}

/// What was done since: a text, or a list of actions.
public enum PublicResponse: Sendable {
  case text(ShownText)
  case actions([PublicAction])

  init(_ written: Response, at now: EditionMoment) {
    self =
      switch written {
      case .text(let text): .text(ShownText(text, at: now))
      case .actions(let actions): .actions(actions.map { PublicAction($0, at: now) })
      }
  }

  /// Nil for a list of actions.
  var text: ShownText? { if case .text(let text) = self { text } else { nil } }
}

/// Something that was to be done.
public struct PublicAction: Sendable {
  public let action: String
  public let lead: String?
  public let due: PartialDate?
  public let done: PartialDate?

  init(_ written: Response.Action, at now: EditionMoment) {
    action = written.action
    lead = written.lead
    due = written.due
    done = now.open(written.done)
  }
}

/// What the public has of a learning pack. Its event and its report are in the item's status line.
public struct PublicPack: Sendable {
  public let subjects: [String]
}

/// What the public has of a thematic report.
public struct PublicThematicReport: Sendable {
  public let covers: Coverage?
  public let scope: String?
  public let repository: RepositoryRecord?
}

/// What the public has of training besides its sessions.
public struct PublicTraining: Sendable {
  public let isOnDemand: Bool
  public let waitingList: WebAddress?
  public let cost: String?
  /// Nil before it is over.
  public let recording: WebAddress?
  /// Of training on demand.
  public let booking: WebAddress?
}

/// What the public has of what somebody else publishes.
public struct PublicNationalEntry: Sendable {
  public let address: WebAddress
  public let covers: Coverage?
  /// When the link was last seen to work.
  public let checked: PartialDate?
}

/// What only a page has.
public struct PublicPage: Sendable {
  public let hasContents: Bool
  /// Its place in the navigation, counted from 1; nil keeps it out.
  public let navigation: Int?
}

/// A banner at the top of a page.
public struct PublicNotice: Sendable {
  public let kind: Notice.Kind
  public let text: ShownText
}
