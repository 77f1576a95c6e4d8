/// Decisions at a single stop behind a word.
extension SentenceRules {
  func decideStop(_ site: Site, _ following: Following, segment: Int) -> Decision {
    if site.isRepeated { return following.kind == .lower ? .keep(.lowerCase) : .cut(.terminator) }
    let token = self.token(before: site.start)
    if following.kind == .lower, !following.isDashed, !startsCamelCase(at: following.word) {
      return site.close == site.end && !following.isQuoted && !following.isBracketed
        && isPlainWord(token, before: following) ? .cut(.lowerCaseStart) : .keep(.lowerCase)
    }
    if token.isEmpty || site.hasNote { return .cut(.terminator) }
    if isListMarker(token, site, segment: segment) { return .keep(.listMarker, token) }
    if let found = abbreviation(token), !isInitial(token, found, following) {
      return decide(found, found.start..<site.start, site, following, segment: segment)
    }
    if let start = rules.abbreviations.findLead(token, stop: site.start, in: text) {
      return .keep(.abbreviationNever, file: start.file, start.start..<site.end)
    }
    if isNumber(token), site.bracket == site.end, text.byte(token.lowerBound - 1) == 0x28 {
      return .keep(.ordinal, token)
    }
    if isNumber(token) || isRoman(token) { return decideNumber(token, site, following) }
    if let decision = decideInitial(token, site, following, segment: segment) { return decision }
    if following.kind == .lower { return .cut(.listItem) }
    return .cut(.terminator)
  }

  /// Whether a whole word ends at the stop, so that a lower-case word behind it begins a sentence in the careless spelling
  /// of messages.
  ///
  /// That is a word of four and more letters that is no abbreviation. A short one that ends in a consonant may be a clipped
  /// word that no list knows (`chir.`, `gouv.`): then the word behind it must be one that begins sentences. Before such a
  /// word, names and signs count too: `DX11. ça marche`.
  private func isPlainWord(_ token: Range<Int>, before following: Following) -> Bool {
    guard rules.hasAbbreviations else { return false }
    let isStarter = rules.lowerStarters.find(following.word..<reader.wordEnd(following.word), in: text) != nil
    var letters = 0
    var others = 0
    var position = token.upperBound
    while position > token.lowerBound {
      let (value, start) = text.scalar(before: position)
      let kind = reader.classes[value]
      if kind == .quote || kind == .dash { break }
      switch kind {
      case .lower, .ignorable: break
      case .upper, .digit: others += start == token.lowerBound && kind == .upper ? 0 : 1
      default: return false
      }
      letters += 1
      position = start
    }
    guard letters >= 4, others == 0 || isStarter else { return false }
    if letters <= 5, !isStarter, isConsonant(text.byte(token.upperBound - 1)) { return false }
    return abbreviation(token) == nil
  }

  /// Whether a byte is a consonant with which words are clipped; `s`, `t`, `x` end so many words that they tell nothing.
  private func isConsonant(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x62, 0x63, 0x64, 0x66, 0x67, 0x68, 0x6A, 0x6B, 0x6C, 0x6D, 0x6E, 0x70, 0x71, 0x72, 0x76: true
    default: false
    }
  }

  /// Whether a single capital is an initial although it is an abbreviation too (`p.` for page, `P.` for Pierre).
  private func isInitial(
    _ token: Range<Int>, _ found: AbbreviationTable.Found, _ following: Following
  ) -> Bool {
    guard found.type == .number, found.start == token.lowerBound, following.kind != .digit else { return false }
    let (kind, _, next) = reader.character(at: token.lowerBound)
    return kind == .upper && next == token.upperBound
  }

  // MARK: The word before the stop

  /// The bytes between white space or an opening mark and the stop.
  func token(before end: Int) -> Range<Int> {
    var position = end
    while position > 0, end - position < 64 {
      let (value, start) = text.scalar(before: position)
      let kind = reader.classes[value]
      if kind == .space || kind == .newline || kind == .opening || value == 0x22 { break }
      position = start
    }
    return position..<end
  }

  /// The abbreviation at the end of a token: the whole of it, or what stands behind its last apostrophe, hyphen, slash or
  /// stop.
  private func abbreviation(_ token: Range<Int>) -> AbbreviationTable.Found? {
    if let found = rules.abbreviations.find(token, in: text) { return found }
    var position = token.upperBound
    while position > token.lowerBound {
      let (value, start) = text.scalar(before: position)
      switch value {
      case 0x27, 0x2019, 0x2D, 0x2F, 0x2013:
        return rules.abbreviations.find(position..<token.upperBound, in: text)
      case 0x2E:
        // `Tuesday.Mr`: a sentence ends in the token.
        let before = text.scalar(before: start)
        guard reader.classes[before.value] == .lower,
          reader.classes[text.scalar(before: before.start).value].isLetter
        else { return nil }
        return rules.abbreviations.find(position..<token.upperBound, in: text)
      default: position = start
      }
    }
    return nil
  }

  private func decide(
    _ found: AbbreviationTable.Found, _ evidence: Range<Int>, _ site: Site, _ following: Following, segment: Int
  ) -> Decision {
    let closed = site.closesQuotation || site.bracket != nil
    switch found.type {
    case .never:
      if site.bracket != nil, following.kind == .upper { return .cut(.terminator, evidence) }
      return .keep(.abbreviationNever, file: found.file, evidence)
    case .title:
      if closed { return .cut(.terminator) }
      if isNameOfPlace(found, following) { return .cut(.terminator, evidence) }
      return .keep(.abbreviationTitle, file: found.file, evidence)
    case .number:
      return !closed && isNumberLike(following, behind: evidence)
        ? .keep(.abbreviationNumber, file: found.file, evidence) : .cut(.terminator, evidence)
    case .capital:
      guard following.kind == .upper, !rules.isCompanion(following.word, reader) else {
        return .keep(.abbreviationCapital, file: found.file, evidence)
      }
      if reader.starter(at: following.word) == nil, isIntroduction(segment..<found.start) {
        return .keep(.introduction, file: found.file, evidence)
      }
      return .cut(.abbreviationCapital, file: found.file, evidence)
    case .starter:
      if following.kind == .upper, let word = reader.starter(at: following.word) {
        return .cut(.abbreviationBeforeStarter, file: Decision.starters, word)
      }
      if closed && following.kind == .upper { return .cut(.terminator) }
      return .keep(.abbreviationStarter, file: found.file, evidence)
    }
  }

  /// Whether the word of a title is the end of a name written with a hyphen, as in `la zone des Grands-Prés. Il y va`, and
  /// not an office, as in `le Vice-Prés. Durand`: a word that begins sentences follows, or a quotation.
  private func isNameOfPlace(_ found: AbbreviationTable.Found, _ following: Following) -> Bool {
    guard text.byte(found.start - 1) == 0x2D, kind(found.start) == .upper, following.kind == .upper else {
      return false
    }
    return following.isQuoted || reader.starter(at: following.word) != nil
  }

  /// Whether a segment up to here is a phrase of time or place before its sentence.
  ///
  /// That is a preposition and at most eight words, as in `At 5 a.m. Mr. Smith left.`
  private func isIntroduction(_ range: Range<Int>) -> Bool {
    guard range.count < 60 else { return false }
    var start = range.lowerBound
    // Behind a colon the phrase begins anew.
    for offset in range where text.bytes[offset] == 0x3A && text.byte(offset + 1) == 0x20 { start = offset + 2 }
    guard rules.introducers.find(start..<max(start, reader.wordEnd(start)), in: text) != nil else { return false }
    var spaces = 0
    for offset in start..<range.upperBound where text.bytes[offset] == 0x20 { spaces += 1 }
    return spaces <= 8
  }

  // MARK: Numbers

  /// Whether a token is a number, with inner signs: `12`, `1.200`, `49-3`.
  private func isNumber(_ token: Range<Int>) -> Bool {
    for offset in token {
      let byte = text.bytes[offset]
      guard text.isDigit(offset) || byte == 0x2E || byte == 0x2C || byte == 0x2D else { return false }
    }
    return true
  }

  private func decideNumber(_ token: Range<Int>, _ site: Site, _ following: Following) -> Decision {
    if rules.profile.writesOrdinalsWithStop, token.count <= 2 || isRoman(token), following.kind == .upper,
      !following.isQuoted,
      reader.starter(at: following.word) == nil
    {
      return .keep(.ordinal, token)
    }
    return .cut(.terminator)
  }

  /// Whether a token is a Roman numeral of two and more letters.
  private func isRoman(_ token: Range<Int>) -> Bool {
    token.count > 1 && text.isRoman(token)
  }

  /// Whether a number follows in the wide sense: digits, Roman numerals, `n° 3`, `L. 121-1`, a single letter.
  private func isNumberLike(_ following: Following, behind abbreviation: Range<Int>) -> Bool {
    if following.kind == .digit || following.kind == .terminator { return true }
    guard following.kind == .upper, !following.isQuoted else { return following.hasSymbol }
    let end = reader.wordEnd(following.word)
    // A single letter, unless it is the English pronoun or article before a word; in any language `A` and `I` alone are words.
    if end - following.word == 1 {
      let letter = text.byte(following.word)
      // `Ex. A at 3`: the letter of an exhibit, of a figure.
      let isTitled = kind(abbreviation.lowerBound) == .upper && letter == 0x41
      if letter != 0x41 && letter != 0x49 || isTitled { return true }
      return !reader.character(at: reader.skipSpace(end).end).kind.isLetter
    }
    return text.isRoman(following.word..<end)
  }

  /// `1.`, `a.`, `IV.` at the beginning of a segment: the marker of a list item, not a sentence.
  private func isListMarker(_ token: Range<Int>, _ site: Site, segment: Int) -> Bool {
    guard token.lowerBound == contentStart(segment), !site.closesQuotation else { return false }
    if isNumber(token) { return token.count <= 6 }
    if token.count == 1 { return true }
    return token.count <= 5 && text.isRoman(token)
  }

  /// The first character of a segment behind bullets, dashes and opening brackets.
  func contentStart(_ segment: Int) -> Int {
    var position = segment
    while position < text.count {
      let (kind, value, next) = reader.character(at: position)
      let isBullet =
        kind == .dash || value == 0x2022 || value == 0x2043 || value == 0x25AA || value == 0x2A || value == 0x28
      guard isBullet || kind == .space else { break }
      position = next
    }
    return position
  }

  // MARK: Initials and acronyms

  private func decideInitial(
    _ token: Range<Int>, _ site: Site, _ following: Following, segment: Int
  ) -> Decision? {
    let letters = initialLetters(token)
    guard letters > 0 else { return nil }
    if letters == 1, following.kind == .letter, reader.character(at: token.lowerBound).kind == .letter {
      return .keep(.initial, token)
    }
    let closed = site.closesQuotation || site.bracket != nil
    if letters == 1 {
      guard following.kind == .upper, !closed, !following.isQuoted, !following.isDashed else { return nil }
      if isLabel(token) { return .cut(.label, token) }
      guard let word = reader.starter(at: following.word) else { return .keep(.initial, token) }
      // `J. Le Goff`: behind another initial or at the beginning, the starter is part of a name.
      if token.lowerBound == segment || isAfterInitial(token.lowerBound) || isAfterConnector(token) {
        return .keep(.initial, token)
      }
      return .cut(.initialBeforeStarter, file: Decision.starters, word)
    }
    if following.kind == .upper, let word = reader.starter(at: following.word) {
      return .cut(.abbreviationBeforeStarter, file: Decision.starters, word)
    }
    if closed { return nil }
    return following.kind == .digit || following.kind == .upper ? .keep(.acronym, token) : nil
  }

  /// Whether a word stands before a single capital behind which no sentence ends, as in `le rapport de J. Le Goff`.
  private func isAfterConnector(_ token: Range<Int>) -> Bool {
    guard text.byte(token.lowerBound - 1) == 0x20, !(rules.language == "en" && text.byte(token.lowerBound) == 0x49)
    else {
      return false
    }
    return rules.connectors.find(self.token(before: token.lowerBound - 1), in: text) != nil
  }

  /// Whether a single letter is a label, no initial: the word before it names what is labelled, as in `plan B`.
  private func isLabel(_ token: Range<Int>) -> Bool {
    guard text.byte(token.lowerBound - 1) == 0x20 else { return false }
    let word = self.token(before: token.lowerBound - 1)
    return rules.labels.find(word, in: text) != nil
  }

  /// How many letters a token of single letters with stops or hyphens between them has: 1 for `J`, 2 for `J.-P` and
  /// `U.S`, 0 for what is no such token.
  private func initialLetters(_ token: Range<Int>) -> Int {
    var letters = 0
    var wasLetter = false
    var position = token.lowerBound
    // An elided article: `l’O.N.U`
    if let apostrophe = lastApostrophe(token) { position = apostrophe }
    while position < token.upperBound {
      let (kind, value, next) = reader.character(at: position)
      if kind == .upper || kind == .lower || kind == .letter {
        guard !wasLetter, kind != .lower || token.count > 1 else { return 0 }
        letters += 1
        wasLetter = true
      } else if value == 0x2E || value == 0x2D && !wasLetter {
        wasLetter = false
      } else if kind != .ignorable {
        return 0
      }
      position = next
    }
    return letters
  }

  private func lastApostrophe(_ token: Range<Int>) -> Int? {
    var position = token.upperBound
    while position > token.lowerBound {
      let (value, start) = text.scalar(before: position)
      if value == 0x27 || value == 0x2019 { return position }
      position = start
    }
    return nil
  }

  /// Whether an initial with its stop ends before the white space at an offset, as in `J. K. ‸Le`.
  private func isAfterInitial(_ offset: Int) -> Bool {
    var position = offset
    while position > 0, reader.classes[text.scalar(before: position).value] == .space {
      position = text.scalar(before: position).start
    }
    guard position > 1, text.bytes[position - 1] == 0x2E else { return false }
    let letter = text.scalar(before: position - 1)
    guard reader.classes[letter.value] == .upper else { return false }
    let before = reader.classes[text.scalar(before: letter.start).value]
    return letter.start == 0 || before == .space || before == .opening || before == .newline
  }
}
