#include "cicu.h"
#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>
#include <unicode/uvernum.h>

const char *cicu_version(void) { return U_ICU_VERSION; }
const char *cicu_unicode_version(void) { return U_UNICODE_VERSION; }
const char *cicu_error_name(int32_t status) { return u_errorName((UErrorCode)status); }

struct cicu_break {
  UBreakIterator *iterator;
  UText text;
};

cicu_break *cicu_break_open(int32_t kind, const char *locale, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open((UBreakIteratorType)kind, locale, NULL, 0, &error);
  *status = (int32_t)error;
  if (U_FAILURE(error)) return NULL;
  cicu_break *result = calloc(1, sizeof *result);
  if (!result) {
    ubrk_close(iterator);
    *status = (int32_t)U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  result->iterator = iterator;
  result->text = (UText)UTEXT_INITIALIZER;
  return result;
}

void cicu_break_close(cicu_break *iterator) {
  if (!iterator) return;
  ubrk_close(iterator->iterator);
  utext_close(&iterator->text);
  free(iterator);
}

void cicu_break_set_text(cicu_break *iterator, const char *bytes, int64_t length, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  utext_openUTF8(&iterator->text, bytes, length, &error);
  if (U_SUCCESS(error)) ubrk_setUText(iterator->iterator, &iterator->text, &error);
  *status = (int32_t)error;
}

int64_t cicu_break_next(cicu_break *iterator) { return ubrk_next(iterator->iterator); }
int64_t cicu_break_following(cicu_break *iterator, int64_t offset) {
  return ubrk_following(iterator->iterator, (int32_t)offset);
}
int64_t cicu_break_preceding(cicu_break *iterator, int64_t offset) {
  return ubrk_preceding(iterator->iterator, (int32_t)offset);
}
int32_t cicu_break_status(cicu_break *iterator) { return ubrk_getRuleStatus(iterator->iterator); }

int32_t cicu_general_category(uint32_t scalar) { return u_charType((UChar32)scalar); }
int32_t cicu_script(uint32_t scalar) {
  UErrorCode error = U_ZERO_ERROR;
  UScriptCode script = uscript_getScript((UChar32)scalar, &error);
  return U_FAILURE(error) ? USCRIPT_UNKNOWN : (int32_t)script;
}
int32_t cicu_sentence_break(uint32_t scalar) { return u_getIntPropertyValue((UChar32)scalar, UCHAR_SENTENCE_BREAK); }
int32_t cicu_word_break(uint32_t scalar) { return u_getIntPropertyValue((UChar32)scalar, UCHAR_WORD_BREAK); }
int32_t cicu_bidi_class(uint32_t scalar) { return u_charDirection((UChar32)scalar); }
int32_t cicu_digit_value(uint32_t scalar) { return u_charDigitValue((UChar32)scalar); }
bool cicu_is_white_space(uint32_t scalar) { return u_isUWhiteSpace((UChar32)scalar); }
bool cicu_is_alphabetic(uint32_t scalar) { return u_isUAlphabetic((UChar32)scalar); }
bool cicu_is_uppercase(uint32_t scalar) { return u_isUUppercase((UChar32)scalar); }
bool cicu_is_lowercase(uint32_t scalar) { return u_isULowercase((UChar32)scalar); }
bool cicu_is_ideographic(uint32_t scalar) { return u_hasBinaryProperty((UChar32)scalar, UCHAR_IDEOGRAPHIC); }
bool cicu_is_emoji_presentation(uint32_t scalar) {
  return u_hasBinaryProperty((UChar32)scalar, UCHAR_EMOJI_PRESENTATION);
}
const char *cicu_script_short_name(int32_t script) { return uscript_getShortName((UScriptCode)script); }
