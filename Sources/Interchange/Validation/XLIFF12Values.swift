/// The lists of values in XLIFF 1.2 (2.5 and the descriptions of attributes); where they say so, values of one's own
/// begin with `x-`.
enum XLIFF12Values {
  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  static let states = words(
    """
    final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n needs-review-translation \
    needs-translation new signed-off translated
    """)
  static let dataTypes = words(
    """
    asp c cdf cfm cpp csharp cstring csv database documentfooter documentheader filedialog form html htmlbody ini \
    interleaf javaclass javapropertyresourcebundle javalistresourcebundle javascript jscript layout lisp margin menufile \
    messagefile mif mimetype mo msglib pagefooter pageheader parameters pascal php plaintext po report resources resx rh \
    rtf sgml sgmldtd svg vbscript warning winres xhtml xml xmldtd xsl xul
    """)
  static let resourceTypes = words(
    """
    auto3state autocheckbox autoradiobutton bedit bitmap button caption cell checkbox checkboxmenuitem checkedlistbox \
    colorchooser combobox comboboxexitem comboboxitem component contextmenu ctext cursor datetimepicker defpushbutton \
    dialog dlginit edit file filechooser fn font footer frame grid groupbox header heading hedit hscrollbar icon iedit \
    keywords label linklabel list listbox listitem ltext menu menubar menuitem menuseparator message monthcalendar \
    numericupdown panel popupmenu pushbox pushbutton radio radiobuttonmenuitem rcdata row rtext scrollpane separator \
    shortcut spinner splitter state3 statusbar string tabcontrol table textbox togglebutton toolbar tooltip trackbar \
    tree uri userbutton usercontrol var versioninfo vscrollbar window
    """)
  static let sizeUnits = words("byte char col cm dlgunit em ex glyph in mm percent pixel point row")
  static let units = words(
    "word page trans-unit bin-unit glyph item instance character line sentence paragraph segment placeable")
  static let formats = words(
    "coord coord-x coord-y coord-cx coord-cy font font-name font-size font-weight css-style style ex-style")
  static let contextTypes = words(
    "database element elementtitle linenumber numparams paramnotes record recordtitle sourcefile")
  static let countTypes =
    words("num-usages repetition total") + resourceTypes + dataTypes + states + XLIFF12.qualifiers.sorted()
  static let candidates = words("proposal previous-version rejected reference accepted")
  static let markTypes = words(
    """
    abbrev abbreviated-form abbreviation acronym appellation collocation common-name datetime equation expanded-form \
    formula head-term initialism international-scientific-term internationalism logical-expression \
    materials-management-unit name near-synonym part-number phrase phraseological-unit protected romanized-form seg \
    set-phrase short-form sku standard-text symbol synonym synonymous-phrase term transcribed-form transliterated-form \
    truncated-term variant
    """)
}
