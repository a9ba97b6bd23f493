extension PublicItem {
  /// What only one type has, as far as it is public.
  package enum Details: Sendable {
    case review(PublicReview)
    case learningPack(PublicPack)
    case thematicReport(PublicThematicReport)
    case training(PublicTraining)
    case national(PublicNationalEntry)
    case page(PublicPage)
  }
}

/// What the public has of a review besides what every item has.
package struct PublicReview: Sendable {
  package let outcome: Outcome
  package let outcomeNote: ShownText?
  package let reference: String?
  package let subjects: [String]
  package let reviewers: [String]
  package let decided: PartialDate?
  package let learning: ShownText?
  package let response: PublicResponse?
  package let repository: RepositoryRecord?
  package let hostedBy: Host?

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
  package var actions: [PublicAction] { if case .actions(let actions) = response { actions } else { [] } }
}

/// What was done since: a text, or a list of actions.
package enum PublicResponse: Sendable {
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
package struct PublicAction: Sendable {
  package let action: String
  package let lead: String?
  package let due: PartialDate?
  package let done: PartialDate?

  init(_ written: Response.Action, at now: EditionMoment) {
    action = written.action
    lead = written.lead
    due = written.due
    done = now.open(written.done)
  }
}

/// What the public has of a learning pack. Its event and its report are in the item's status line.
package struct PublicPack: Sendable {
  package let subjects: [String]
}

/// What the public has of a thematic report.
package struct PublicThematicReport: Sendable {
  package let covers: Coverage?
  package let scope: String?
  package let repository: RepositoryRecord?
}

/// What the public has of training besides its sessions.
package struct PublicTraining: Sendable {
  package let isOnDemand: Bool
  package let waitingList: WebAddress?
  package let cost: String?
  /// Nil before it is over.
  package let recording: WebAddress?
  /// Of training on demand.
  package let booking: WebAddress?
}

/// What the public has of what somebody else publishes.
package struct PublicNationalEntry: Sendable {
  package let address: WebAddress
  package let covers: Coverage?
  /// When the link was last seen to work.
  package let checked: PartialDate?
}

/// What only a page has.
package struct PublicPage: Sendable {
  package let hasContents: Bool
  /// Its place in the navigation, counted from 1; nil keeps it out.
  package let navigation: Int?
}

/// A banner at the top of a page.
package struct PublicNotice: Sendable {
  package let kind: Notice.Kind
  package let text: ShownText
}
