/// What people take when they are to choose a passphrase, and guessers try first.
enum CommonWords {
  /// From lists of passwords that were stolen, and of what is done here.
  static let all = words(
    """
    password passphrase passwort secret login admin administrator welcome letmein access enter open unlock master
    monkey dragon football baseball iloveyou love lovely sunshine princess shadow superman batman starwars trustno
    freedom whatever hello hunter ranger soccer hockey killer pepper cheese chocolate computer internet
    liverpool arsenal chelsea manchester everton london england britain scotland wales ireland cardiff leeds
    charlie thomas george william harry jack jessica emily sophie daniel michael ashley jordan james robert mary
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december spring summer autumn winter morning evening night today tomorrow week month year
    red orange yellow green blue purple violet indigo pink brown black white grey silver golden
    zero one two three four five six seven eight nine ten eleven twelve hundred thousand first second third
    alpha bravo delta echo foxtrot golf hotel india juliet kilo lima mike oscar papa quebec romeo sierra tango
    uniform victor whiskey xray yankee zulu
    child children baby babies boy girl mother father mum dad family sister brother parent young people person adult
    safeguarding safeguard safe safety partnership board council review reviews report serious case practice learning
    lessons pack briefing embargo publish published publication confidential confidence private release office unit
    business manager team police health school social worker services panel court death abuse neglect harm
    test testing example sample default temp temporary changeme
    cat dog happy birthday christmas easter new old good bad big little best great home house world time day life
    quick fox jumps lazy correct horse battery staple
    """)

  /// The small words of sentences.
  static let small = words(
    """
    a an the and or but if so of to in on at by for with from as is are was were be been am do does did have has had
    will would can could may must shall should not no yes i me my mine we us our you your he him his she her it its
    they them their this that these those there here what who when where why how all any some more very much over
    under up down out off into about then than too also only just now ever never get got go goes went
    """)

  static let sayings = [
    "the quick brown fox jumps over the lazy dog", "to be or not to be that is the question",
    "correct horse battery staple", "mary had a little lamb", "twinkle twinkle little star",
    "happy birthday to you", "god save the king", "god save the queen",
    "may the force be with you", "an apple a day keeps the doctor away", "once upon a time", "keep calm and carry on",
    "the rain in spain", "row row row your boat", "it was the best of times", "it was the worst of times",
    "humpty dumpty sat on a wall", "jack and jill went up the hill", "our father who art in heaven",
    "working together to safeguard children",
  ]

  private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
}
