/// The embedded data files of a language; empty where it has none.
struct SegmentationData {
  let language: String

  /// Abbreviations with their types.
  var abbreviations: [UInt8] {
    switch language {
    case "bg": PackageResources.abbreviations_bg_tsv
    case "cs": PackageResources.abbreviations_cs_tsv
    case "da": PackageResources.abbreviations_da_tsv
    case "de": PackageResources.abbreviations_de_tsv
    case "el": PackageResources.abbreviations_el_tsv
    case "en": PackageResources.abbreviations_en_tsv
    case "es": PackageResources.abbreviations_es_tsv
    case "fi": PackageResources.abbreviations_fi_tsv
    case "fr": PackageResources.abbreviations_fr_tsv
    case "hi": PackageResources.abbreviations_hi_tsv
    case "hu": PackageResources.abbreviations_hu_tsv
    case "hy": PackageResources.abbreviations_hy_tsv
    case "it": PackageResources.abbreviations_it_tsv
    case "kk": PackageResources.abbreviations_kk_tsv
    case "ml": PackageResources.abbreviations_ml_tsv
    case "nl": PackageResources.abbreviations_nl_tsv
    case "pl": PackageResources.abbreviations_pl_tsv
    case "pt": PackageResources.abbreviations_pt_tsv
    case "ro": PackageResources.abbreviations_ro_tsv
    case "ru": PackageResources.abbreviations_ru_tsv
    case "sk": PackageResources.abbreviations_sk_tsv
    case "sv": PackageResources.abbreviations_sv_tsv
    case "tr": PackageResources.abbreviations_tr_tsv
    case "uk": PackageResources.abbreviations_uk_tsv
    default: []
    }
  }

  /// Words that begin sentences.
  var starters: [UInt8] {
    switch language {
    case "bg": PackageResources.starters_bg_txt
    case "cs": PackageResources.starters_cs_txt
    case "da": PackageResources.starters_da_txt
    case "de": PackageResources.starters_de_txt
    case "el": PackageResources.starters_el_txt
    case "en": PackageResources.starters_en_txt
    case "es": PackageResources.starters_es_txt
    case "fi": PackageResources.starters_fi_txt
    case "fr": PackageResources.starters_fr_txt
    case "hu": PackageResources.starters_hu_txt
    case "it": PackageResources.starters_it_txt
    case "nl": PackageResources.starters_nl_txt
    case "no", "nb", "nn": PackageResources.starters_no_txt
    case "pl": PackageResources.starters_pl_txt
    case "pt": PackageResources.starters_pt_txt
    case "ro": PackageResources.starters_ro_txt
    case "ru": PackageResources.starters_ru_txt
    case "sk": PackageResources.starters_sk_txt
    case "sv": PackageResources.starters_sv_txt
    case "tr": PackageResources.starters_tr_txt
    case "uk": PackageResources.starters_uk_txt
    default: []
    }
  }

  /// Common nouns and adverbs with which sentences begin.
  var nouns: [UInt8] {
    switch language {
    case "en": PackageResources.nouns_en_txt
    case "fr": PackageResources.nouns_fr_txt
    default: []
    }
  }

  /// Words of saying.
  var speech: [UInt8] {
    switch language {
    case "de": PackageResources.speech_de_txt
    case "en": PackageResources.speech_en_txt
    case "es": PackageResources.speech_es_txt
    case "fr": PackageResources.speech_fr_txt
    case "it": PackageResources.speech_it_txt
    default: []
    }
  }

  /// Capitalised words that do not begin sentences behind an abbreviation of time.
  var companions: [UInt8] {
    switch language {
    case "en": PackageResources.companions_en_txt
    default: []
    }
  }

  /// Words that close a letter.
  var closings: [UInt8] {
    switch language {
    case "en": PackageResources.closings_en_txt
    case "fr": PackageResources.closings_fr_txt
    default: []
    }
  }

  /// Words that begin a phrase of time or place.
  var introducers: [UInt8] {
    switch language {
    case "en": PackageResources.introducers_en_txt
    case "fr": PackageResources.introducers_fr_txt
    default: []
    }
  }

  /// Words before a letter that labels.
  var labels: [UInt8] {
    switch language {
    case "en": PackageResources.labels_en_txt
    case "fr": PackageResources.labels_fr_txt
    default: []
    }
  }

  /// Words behind which no sentence ends.
  var connectors: [UInt8] {
    switch language {
    case "en": PackageResources.connectors_en_txt
    case "fr": PackageResources.connectors_fr_txt
    default: []
    }
  }

  /// Abbreviations that all languages share.
  static var sharedAbbreviations: [UInt8] { PackageResources.abbreviations_mul_tsv }
}
