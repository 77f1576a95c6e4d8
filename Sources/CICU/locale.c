#include "cicu.h"
#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/unum.h>
#include <unicode/upluralrules.h>
#include <unicode/ustring.h>

static int32_t narrow(const UChar *wide, int32_t length, char *destination, int32_t capacity, UErrorCode *error) {
  int32_t needed = 0;
  if (U_FAILURE(*error)) return 0;
  u_strToUTF8(destination, capacity, &needed, wide, length, error);
  if (*error == U_BUFFER_OVERFLOW_ERROR) *error = U_ZERO_ERROR;
  return needed;
}

struct cicu_number {
  UNumberFormat *format;
};

cicu_number *cicu_number_open(int32_t style, const char *locale, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UNumberFormatStyle styles[] = {UNUM_DECIMAL, UNUM_SPELLOUT, UNUM_ORDINAL};
  UNumberFormat *format = unum_open(styles[style], NULL, 0, locale, NULL, &error);
  cicu_number *result = NULL;
  if (U_SUCCESS(error)) {
    if (style == CICU_NUMBER_SPELLOUT) unum_setAttribute(format, UNUM_LENIENT_PARSE, 1);
    result = malloc(sizeof *result);
    if (result) result->format = format;
    else error = U_MEMORY_ALLOCATION_ERROR;
  }
  *status = (int32_t)error;
  return result;
}

void cicu_number_close(cicu_number *format) {
  if (!format) return;
  unum_close(format->format);
  free(format);
}

double cicu_number_parse(cicu_number *format, const char *bytes, int32_t length, int32_t *consumed_utf16, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UChar wide[512];
  int32_t wide_length = 0;
  double value = 0;
  *consumed_utf16 = 0;
  u_strFromUTF8(wide, 512, &wide_length, bytes, length, &error);
  if (U_SUCCESS(error)) value = unum_parseDouble(format->format, wide, wide_length, consumed_utf16, &error);
  *status = (int32_t)error;
  return value;
}

int32_t cicu_number_format(cicu_number *format, double value, char *destination, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UChar wide[512];
  int32_t length = unum_formatDouble(format->format, value, wide, 512, NULL, &error);
  length = narrow(wide, length, destination, capacity, &error);
  *status = (int32_t)error;
  return length;
}

int32_t cicu_number_symbol(cicu_number *format, int32_t symbol, char *destination, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UChar wide[32];
  UNumberFormatSymbol which =
      symbol == CICU_SYMBOL_DECIMAL ? UNUM_DECIMAL_SEPARATOR_SYMBOL : UNUM_GROUPING_SEPARATOR_SYMBOL;
  int32_t length = unum_getSymbol(format->format, which, wide, 32, &error);
  length = narrow(wide, length, destination, capacity, &error);
  *status = (int32_t)error;
  return length;
}

struct cicu_plural {
  UPluralRules *rules;
};

cicu_plural *cicu_plural_open(const char *locale, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UPluralRules *rules = uplrules_open(locale, &error);
  cicu_plural *result = NULL;
  if (U_SUCCESS(error)) {
    result = malloc(sizeof *result);
    if (result) result->rules = rules;
    else error = U_MEMORY_ALLOCATION_ERROR;
  }
  *status = (int32_t)error;
  return result;
}

void cicu_plural_close(cicu_plural *rules) {
  if (!rules) return;
  uplrules_close(rules->rules);
  free(rules);
}

int32_t cicu_plural_select(const cicu_plural *rules, double number, char *destination, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UChar wide[16];
  int32_t length = uplrules_select(rules->rules, number, wide, 16, &error);
  length = narrow(wide, length, destination, capacity, &error);
  *status = (int32_t)error;
  return length;
}

int32_t cicu_locale_from_tag(const char *tag, char *destination, int32_t capacity, int32_t *parsed, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t length = uloc_forLanguageTag(tag, destination, capacity, parsed, &error);
  *status = (int32_t)error;
  return length;
}

int32_t cicu_locale_to_tag(const char *locale, char *destination, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t length = uloc_toLanguageTag(locale, destination, capacity, 1, &error);
  *status = (int32_t)error;
  return length;
}

int32_t cicu_locale_maximize(const char *locale, char *destination, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t length = uloc_addLikelySubtags(locale, destination, capacity, &error);
  *status = (int32_t)error;
  return length;
}

int32_t cicu_locale_display_name(const char *locale, const char *in_locale, char *destination, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UChar wide[256];
  int32_t length = uloc_getDisplayName(locale, in_locale, wide, 256, &error);
  length = narrow(wide, length, destination, capacity, &error);
  *status = (int32_t)error;
  return length;
}

bool cicu_locale_is_right_to_left(const char *locale) { return uloc_isRightToLeft(locale); }

bool cicu_locale_is_known_language(const char *language) { return uloc_getISO3Language(language)[0] != 0; }

int32_t cicu_locale_delimiter(const char *locale, int32_t which, char *destination, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UChar wide[16];
  ULocaleData *data = ulocdata_open(locale, &error);
  int32_t length = 0;
  if (U_SUCCESS(error)) {
    length = ulocdata_getDelimiter(data, (ULocaleDataDelimiterType)which, wide, 16, &error);
    length = narrow(wide, length, destination, capacity, &error);
  }
  ulocdata_close(data);
  *status = (int32_t)error;
  return length;
}

int64_t cicu_convert_to_utf8(const char *charset, const char *source, int64_t length, char *destination, int64_t capacity, int64_t *bad_offset, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  *bad_offset = -1;
  UConverter *from = ucnv_open(charset, &error);
  UConverter *to = ucnv_open("UTF-8", &error);
  int64_t written = 0;
  if (U_SUCCESS(error)) {
    ucnv_setToUCallBack(from, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
    ucnv_setFromUCallBack(to, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
    UChar pivot[2048], *pivot_source = pivot, *pivot_target = pivot;
    const char *input = source;
    char *output = destination;
    ucnv_convertEx(to, from, &output, destination + capacity, &input, source + length, pivot, &pivot_source, &pivot_target,
                   pivot + 2048, 1, 1, &error);
    written = output - destination;
    if (U_FAILURE(error) && error != U_BUFFER_OVERFLOW_ERROR) {
      char bytes[8];
      int8_t count = 8;
      UErrorCode ignored = U_ZERO_ERROR;
      ucnv_getInvalidChars(from, bytes, &count, &ignored);
      *bad_offset = (input - source) - (U_SUCCESS(ignored) ? count : 0);
      if (*bad_offset < 0) *bad_offset = 0;
    }
  }
  ucnv_close(from);
  ucnv_close(to);
  *status = (int32_t)error;
  return written;
}

int64_t cicu_convert_from_utf8(const char *charset, const char *source, int64_t length, char *destination, int64_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UConverter *from = ucnv_open("UTF-8", &error);
  UConverter *to = ucnv_open(charset, &error);
  int64_t written = 0;
  if (U_SUCCESS(error)) {
    ucnv_setToUCallBack(from, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
    ucnv_setFromUCallBack(to, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
    const char *input = source;
    char *output = destination;
    ucnv_convertEx(to, from, &output, destination + capacity, &input, source + length, NULL, NULL, NULL, NULL, 1, 1, &error);
    written = output - destination;
  }
  ucnv_close(from);
  ucnv_close(to);
  *status = (int32_t)error;
  return written;
}

int32_t cicu_detect_charset(const char *source, int32_t length, char *name, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&error);
  int32_t confidence = 0;
  name[0] = 0;
  if (U_SUCCESS(error)) {
    ucsdet_setText(detector, source, length, &error);
    const UCharsetMatch *match = ucsdet_detect(detector, &error);
    if (U_SUCCESS(error) && match) {
      const char *found = ucsdet_getName(match, &error);
      confidence = ucsdet_getConfidence(match, &error);
      if (U_SUCCESS(error) && strlen(found) < 64) strcpy(name, found);
    }
  }
  ucsdet_close(detector);
  *status = (int32_t)error;
  return confidence;
}

bool cicu_charset_is_known(const char *charset) {
  UErrorCode error = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(charset, &error);
  ucnv_close(converter);
  return U_SUCCESS(error);
}
