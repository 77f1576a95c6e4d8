/* The C door to ICU: opaque handles and plain integers. No ICU header is visible to Swift, because
   ICU's clang module clashes with the copy that Foundation bundles, and because Swift would see only
   versioned symbol names. Offsets are UTF-8 byte offsets unless a name says otherwise. A status is
   ICU's UErrorCode: > 0 is failure. */
#ifndef CALQUE_CICU_H
#define CALQUE_CICU_H
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Versions */
const char *cicu_version(void);
const char *cicu_unicode_version(void);
const char *cicu_error_name(int32_t status);

/* Break iterators over UTF-8 (unicode/ubrk.h) */
typedef struct cicu_break cicu_break;
enum { CICU_BREAK_CHARACTER = 0, CICU_BREAK_WORD = 1, CICU_BREAK_LINE = 2, CICU_BREAK_SENTENCE = 3 };
cicu_break *cicu_break_open(int32_t kind, const char *locale, int32_t *status);
void cicu_break_close(cicu_break *iterator);
/* The bytes must stay alive and unchanged until the next call or close. */
void cicu_break_set_text(cicu_break *iterator, const char *bytes, int64_t length, int32_t *status);
int64_t cicu_break_next(cicu_break *iterator); /* -1 at the end */
int64_t cicu_break_following(cicu_break *iterator, int64_t offset);
int64_t cicu_break_preceding(cicu_break *iterator, int64_t offset);
int32_t cicu_break_status(cicu_break *iterator);

/* Code point properties (unicode/uchar.h) */
int32_t cicu_general_category(uint32_t scalar);
int32_t cicu_script(uint32_t scalar);
int32_t cicu_sentence_break(uint32_t scalar);
int32_t cicu_word_break(uint32_t scalar);
int32_t cicu_bidi_class(uint32_t scalar);
int32_t cicu_digit_value(uint32_t scalar); /* -1 when none */
bool cicu_is_white_space(uint32_t scalar);
bool cicu_is_alphabetic(uint32_t scalar);
bool cicu_is_uppercase(uint32_t scalar);
bool cicu_is_lowercase(uint32_t scalar);
bool cicu_is_ideographic(uint32_t scalar);
bool cicu_is_emoji_presentation(uint32_t scalar);
const char *cicu_script_short_name(int32_t script);

/* Normalisation and case. Each returns the needed length; when it exceeds the capacity nothing is
   guaranteed in the buffer and the call is to be repeated. */
enum { CICU_NFC = 0, CICU_NFD = 1, CICU_NFKC = 2, CICU_NFKD = 3, CICU_NFKC_CASEFOLD = 4 };
int32_t cicu_normalize(int32_t form, const char *source, int32_t length, char *destination, int32_t capacity, int32_t *status);
bool cicu_is_normalized_nfc(const char *source, int32_t length, int32_t *status);
enum { CICU_FOLD = 0, CICU_LOWER = 1, CICU_UPPER = 2, CICU_TITLE = 3 };
int32_t cicu_case_map(int32_t operation, const char *locale, const char *source, int32_t length, char *destination, int32_t capacity, int32_t *status);

/* Collation (unicode/ucol.h) */
typedef struct cicu_collator cicu_collator;
/* strength: 0 primary, 1 secondary, 2 tertiary */
cicu_collator *cicu_collator_open(const char *locale, int32_t strength, int32_t *status);
void cicu_collator_close(cicu_collator *collator);
int32_t cicu_collator_compare(const cicu_collator *collator, const char *left, int32_t left_length, const char *right, int32_t right_length, int32_t *status);

/* Regular expressions over UTF-8 (unicode/uregex.h) */
typedef struct cicu_regex cicu_regex;
cicu_regex *cicu_regex_open(const char *pattern, int64_t length, uint32_t flags, int32_t *error_line, int32_t *error_offset, int32_t *status);
cicu_regex *cicu_regex_clone(const cicu_regex *regex, int32_t *status);
void cicu_regex_close(cicu_regex *regex);
/* time: in ICU's steps (about a thousand state changes each); stack in bytes. 0 is unlimited. */
void cicu_regex_set_limits(cicu_regex *regex, int32_t time, int32_t stack, int32_t *status);
void cicu_regex_set_text(cicu_regex *regex, const char *bytes, int64_t length, int32_t *status);
void cicu_regex_set_region(cicu_regex *regex, int64_t start, int64_t end, bool transparent, int32_t *status);
/* A region with transparent and anchoring bounds: look-around sees beyond it, ^ and $ match at its ends. */
void cicu_regex_set_window(cicu_regex *regex, int64_t start, int64_t end, int32_t *status);
bool cicu_regex_find_next(cicu_regex *regex, int32_t *status);
bool cicu_regex_find_from(cicu_regex *regex, int64_t start, int32_t *status);
bool cicu_regex_looking_at(cicu_regex *regex, int64_t start, int32_t *status);
int32_t cicu_regex_group_count(cicu_regex *regex, int32_t *status);
int64_t cicu_regex_start(cicu_regex *regex, int32_t group, int32_t *status);
int64_t cicu_regex_end(cicu_regex *regex, int32_t group, int32_t *status);

/* Numbers (unicode/unum.h) */
typedef struct cicu_number cicu_number;
enum { CICU_NUMBER_DECIMAL = 0, CICU_NUMBER_SPELLOUT = 1, CICU_NUMBER_ORDINAL = 2 };
cicu_number *cicu_number_open(int32_t style, const char *locale, int32_t *status);
void cicu_number_close(cicu_number *format);
/* Parses from the start of the text; *consumed_utf16 is the count of UTF-16 units read. */
double cicu_number_parse(cicu_number *format, const char *bytes, int32_t length, int32_t *consumed_utf16, int32_t *status);
int32_t cicu_number_format(cicu_number *format, double value, char *destination, int32_t capacity, int32_t *status);
enum { CICU_SYMBOL_DECIMAL = 0, CICU_SYMBOL_GROUPING = 1 };
int32_t cicu_number_symbol(cicu_number *format, int32_t symbol, char *destination, int32_t capacity, int32_t *status);

/* Plural rules (unicode/upluralrules.h): the category of a whole number, such as "one" or "other". */
typedef struct cicu_plural cicu_plural;
cicu_plural *cicu_plural_open(const char *locale, int32_t *status);
void cicu_plural_close(cicu_plural *rules);
int32_t cicu_plural_select(const cicu_plural *rules, double number, char *destination, int32_t capacity, int32_t *status);

/* Locales (unicode/uloc.h, ulocdata.h) */
int32_t cicu_locale_from_tag(const char *tag, char *destination, int32_t capacity, int32_t *parsed, int32_t *status);
int32_t cicu_locale_to_tag(const char *locale, char *destination, int32_t capacity, int32_t *status);
int32_t cicu_locale_maximize(const char *locale, char *destination, int32_t capacity, int32_t *status);
int32_t cicu_locale_display_name(const char *locale, const char *in_locale, char *destination, int32_t capacity, int32_t *status);
bool cicu_locale_is_right_to_left(const char *locale);
bool cicu_locale_is_known_language(const char *language);
/* which: 0 quotation start, 1 quotation end, 2 alternate start, 3 alternate end */
int32_t cicu_locale_delimiter(const char *locale, int32_t which, char *destination, int32_t capacity, int32_t *status);

/* Transliteration (unicode/utrans.h) */
typedef struct cicu_transliterator cicu_transliterator;
cicu_transliterator *cicu_transliterator_open(const char *identifier, int32_t *status);
void cicu_transliterator_close(cicu_transliterator *transliterator);
int32_t cicu_transliterate(cicu_transliterator *transliterator, const char *source, int32_t length, char *destination, int32_t capacity, int32_t *status);

/* Character sets (unicode/ucnv.h, ucsdet.h) */
/* Converts the whole input to UTF-8, stopping at the first undecodable byte, whose offset is then in *bad_offset. */
int64_t cicu_convert_to_utf8(const char *charset, const char *source, int64_t length, char *destination, int64_t capacity, int64_t *bad_offset, int32_t *status);
/* The inverse: UTF-8 to the charset; unencodable text is an error. */
int64_t cicu_convert_from_utf8(const char *charset, const char *source, int64_t length, char *destination, int64_t capacity, int32_t *status);
/* The best guess and its confidence 0…100; the name must hold 64 bytes. */
int32_t cicu_detect_charset(const char *source, int32_t length, char *name, int32_t *status);
bool cicu_charset_is_known(const char *charset);

#ifdef __cplusplus
}
#endif
#endif
