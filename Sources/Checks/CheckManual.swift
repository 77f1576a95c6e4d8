extension CheckDescription {
  /// What the check looks for and what it leaves alone, in full: the manual page of `calque check --explain`.
  ///
  /// It is the text of the rule’s doc comment; a change there belongs here too.
  public var manual: String { Self.manuals[Self.shared[id] ?? id] ?? summary }

  /// Checks that are described with another one, since one rule reports both.
  private static let shared = ["number-format": "number", "title-case": "sentence-case"]

  private static let manuals: [String: String] = [
    "address": """
    Web and e-mail addresses that were changed or lost.

    A web address may point to the target language's version (`/fr/` becomes `/en/`, `fr.` becomes
    `en.`); an e-mail address is the same on both sides. An address that only the target has is not
    reported: translators add links.
    """,
    "alignment-doubt": """
    Pairs of which the aligner was not sure and that nobody has confirmed.
    """,
    "apostrophe": """
    Straight and typographic apostrophes inside words of one target.

    The rarer form is the slip. In a document whose rows nearly all use one form, a row with the other
    one is reported too; a document that mixes them in more than a fifth of its rows gets one finding in
    all, since `calque check --fix` settles it.
    """,
    "brackets": """
    A bracket without its partner.

    List marks such as `a)` or `1°)` at the start, and smileys, are no brackets; where the source lacks
    the same partner, the bracket runs over several segments and is right.
    """,
    "calendar-case": """
    Days, months, nationalities and languages: capitals in English, small letters in French.

    English: `monday`, `january`, `french`. `may`, `march` and `august` are words as well and only
    reported beside a number. French: `Lundi`, `Janvier` inside a sentence; names of feasts and events
    (`14 Juillet`, `Vendredi saint`) are left alone.
    """,
    "characters": """
    Characters that do not belong in text: replacement and control characters, invisible and
    bidirectional ones, text in the wrong encoding (`Ã©`, `â€™`), and letters of another alphabet inside
    a word.

    Allowed are joiners in scripts and emoji that need them, soft hyphens, bidirectional marks in
    right-to-left languages, and whatever stands in the source as well.
    """,
    "codes": """
    Inline codes that are missing, superfluous, unpaired or wrongly nested.

    Codes are compared by kind and role, since a translation gives them ids of its own; links and
    footnotes by their markup as well where it is the same language's address. A code that may be left
    out (XLIFF `canDelete`) and only carries emphasis is a warning, everything else an error.

    Two habits of good typography are no findings: words of the source language that the translation
    keeps and sets in italics (*versement mobilité*), and the raised letters of ordinals and
    abbreviations (1ᵉʳ, XXᵉ, Mᵐᵉ, nᵒ, 20ᵗʰ), which another language writes without.
    """,
    "courtesy-title": """
    Titles before names: `M.` is `Mr`, `Mme` is `Mrs` or `Ms`, `Me` and `Mgr` are put in words.

    Reported are titles of the source language that were left before the same name, and a gentleman who
    became a lady or the reverse. `M.` as an initial is left alone: only a name that follows a title in
    the source counts.
    """,
    "currency": """
    Amounts whose currency changed on the way: `12 €` that became `$12`, or a bare `12`.

    Compared are amounts of the same value, by sign, code and word (`€`, `EUR`, `euros`). A converted
    amount has another value and is the affair of the check `number`. A currency that the target names
    anywhere is there: `€3 to 5`.
    """,
    "double-space": """
    Two spaces in a row inside the target.
    """,
    "doubled-word": """
    The same word twice in a row.

    Kept quiet where doubling is grammar (`nous nous`, `that that`, `had had`), where the source doubles
    a word too at a like place (names such as Duran Duran), between numbers, and where punctuation
    stands between the two.
    """,
    "edge-space": """
    White space at the start or the end of the target that the source does not have, or the reverse.
    """,
    "end-punctuation": """
    Final punctuation of unlike kind: a question that answers a statement, a full stop that is missing.

    Compared are classes, not characters: `…` is `...`, and closing quotation marks and brackets may
    stand before or after. An exclamation mark may become a full stop or the reverse, and a stop may be
    added; headings are free, in list items only questions count.
    """,
    "inconsistent": """
    One source with several targets in a document.

    Sources and targets are compared without case, kinds of quotation marks and spaces. Sources of one
    or two words are left alone: words on their own are translated by their context.
    """,
    "inconsistent-term": """
    A concept whose admitted terms change in the course of a document: `trade union` here, `union`
    there.

    Off by default: admitted terms are admitted. Where a house wants one term a text, it switches the
    check on. Reported are the rows that use another term than the one that the document uses most (the
    earlier on a tie).
    """,
    "initial-case": """
    A target that begins with a small letter where the source begins with a capital.

    Names that are written so (`iPhone`), addresses and what stands in the source in the same form are
    left alone; the reverse is not reported, since titles follow each language's custom.
    """,
    "length": """
    A target much shorter or longer than its source promises: a part was left out or added.

    The expected length is the source's times a factor for the pair of languages, and how far a pair may
    stray depends on how far pairs do: both are learnt from the memory (200 pairs) or the document (20
    rows) where they have enough (`LengthModel`). Usually too short is under 45 % of it, too long over
    220 %; a target with more sentences than its source is too long over 125 %. Short texts vary freely
    and are left alone.
    """,
    "length-limit": """
    Targets that are longer than the file allows, or shorter than it asks (XLIFF `maxwidth`, `slr:sizeRestriction`).

    Counted are code points, or bytes of an encoding, in the form of Unicode that the file names; a code counts as much as the
    file says (`slr:sizeInfo`, `slr:equivStorage`), which is usually nothing. The segments of one unit are counted together, with a
    space where neither has one, and so are all units of a group or file that has a limit; variants by number or gender are
    counted one by one. A least length is asked for once all segments are translated.
    """,
    "number": """
    Numbers by value: what is said in figures on one side must be said on the other, in figures or in
    words.

    Formats of both languages are read (`1,4 million` is `1.4 million` and 1,400,000; `12 000` is
    `12,000`; `milliard` is `billion`), ordinals and centuries (`XXe` is `20th`), times (`14 h 30` is
    `2.30 pm`), number words (`three`, `quatre-vingt-dix`), months (`06` is `June`), telephone numbers
    with and without their country code. Numbers in words need no answer. A target number whose
    separators belong to the other language is reported as `number-format` instead. A number that stands
    several times in the source is missed where a `%` or a sign of currency was left without one.
    """,
    "percent": """
    Percentages that became plain numbers: `12 %` that became `12`.

    `%`, `per cent`, `percent`, `pour cent` and `‰` are known. A sign that the target has anywhere is
    there: `3 to 5%`.
    """,
    "placeholder": """
    Placeholders and tags that stand in the text itself: `{0}`, `{name}`, `%s`, `%1$d`, `<b>`.

    Each must stand in the target as often as in the source. Tags must also nest as before; placeholders
    without a number (`%s %d`) must keep their order, for they are filled by position.
    """,
    "punctuation-spacing": """
    Spaces before and inside punctuation, by the target's typography.

    English has no space before `, ; : ! ? . )` and after an opening quotation mark. French has a
    no-break space before `; : ! ? » %` and after `«` (U+202F or U+00A0; fr-CA only before `:` and
    inside guillemets); a missing one is reported, and an ordinary one only where the text has no-break
    spaces elsewhere, so that plain-typed text is not flooded.
    """,
    "quotation-balance": """
    A quotation mark without its partner.

    A quotation may run over several segments; so it is reported only when the source's own marks are
    balanced, or the source has none. Single marks are not counted: they cannot be told from
    apostrophes.
    """,
    "quotation-style": """
    Quotation marks of another language.

    Guillemets in an English target, and straight marks in a French target whose source has typographic
    ones or that has guillemets elsewhere.
    """,
    "same-as-source": """
    A target that is the source over again.

    Names, numbers, codes and titles stay as they are in a translation; so the copy is reported only
    when it reads like running text of the source language: at least three words, one of them a function
    word of the source language that the target language does not have, or at least three of them in
    lower case.
    """,
    "same-target": """
    Unlike sources with one and the same target in a document: often a translation that was pasted in
    the wrong row.

    Reported for targets of at least four words whose sources differ in more than case, punctuation and
    spaces.
    """,
    "sentence-case": """
    Capitals in headings: French writes them as sentences (`La grève continue`), English may write them
    as titles (`The Strike Goes On`).

    French: a heading in which every longer word has a capital, as its English source has
    (`sentence-case`, on). English: a heading with words in small letters where the house style wants
    title case (`title-case`, off: switch it on in `calque.toml` with `enable = ["title-case"]`);
    articles, conjunctions and short prepositions stay small.
    """,
    "source-word": """
    Words of the source language that were left in the target.

    A word in small letters that stands in both sides in the same form is reported unless it is a word
    of both languages (cognates and loans, by list and by ending), short, in quotation marks or italics,
    beside another word kept from the source (names and terms left on purpose), or a part of an address
    or of a placeholder. Only French and English are known; other pairs are left alone.
    """,
    "spelling": """
    Words of the target that the system's dictionary does not know.

    Off by default: names and new words are many, and dictionaries differ from machine to machine. Left
    alone are words in capitals or with digits, capitalised words, words that stand in the source in the
    same form, terms of the glossary, and addresses, placeholders and code. The dictionary is
    hunspell's, when the system has it.
    """,
    "stale": """
    A source that was changed since its target was written.

    Needs an earlier state of the document to compare with (`calque check --since FILE`). A row is stale
    when the earlier document has a row with the same id, or one with almost the same source, whose
    source differs while its target is the same. Changes of spaces and typography alone do not count.
    """,
    "target-rule": """
    Targets that break a rule which the file makes for them (XLIFF 2, module `val`).

    A rule asks that a text occur in each target, as often as it says, or not occur, or stand at its beginning or end; with
    `existsInSource` the source must do the same, and as often. Texts are compared composed unless the rule says otherwise.
    Rules of the file count in its groups and units, unless these ask the same in another way or switch it off. Rules of
    other tools are left alone.
    """,
    "terminology": """
    The glossary: terms of the source whose translation is missing, and terms that are forbidden or
    deprecated.

    A concept counts as translated when the target has any of its preferred or admitted terms, in any
    form, or words of the same family. A forbidden term is reported when the source has the concept, or
    when the concept has no source terms at all; not where it is part of another concept's allowed term.
    Untranslatable concepts must stand as they are.
    """,
    "unit": """
    Numbers of one value with unlike units: `5 km` that became `5 miles`, `3 mois` that became `3
    years`.

    A conversion changes the value as well and is the affair of the check `number`. A unit that is left
    out is no finding: languages differ in what goes without saying. Known are lengths, areas, weights,
    speeds, temperatures, power, energy and stretches of time, as signs and as words of French and
    English.
    """,
    "untranslated": """
    A source without a translation.

    Reported when the target is empty or white space and the source has a letter or a digit; a source of
    punctuation alone needs no translation.
    """,
  ]
}
