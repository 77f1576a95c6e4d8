#include "cicu.h"
#include <stdlib.h>
#include <unicode/uregex.h>
#include <unicode/utext.h>

struct cicu_regex {
  URegularExpression *regex;
  UText text;
};

static cicu_regex *wrap(URegularExpression *regex, UErrorCode *error) {
  if (U_FAILURE(*error)) return NULL;
  cicu_regex *result = calloc(1, sizeof *result);
  if (!result) {
    uregex_close(regex);
    *error = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  result->regex = regex;
  result->text = (UText)UTEXT_INITIALIZER;
  return result;
}

cicu_regex *cicu_regex_open(const char *pattern, int64_t length, uint32_t flags, int32_t *error_line, int32_t *error_offset, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UParseError where = {0};
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, pattern, length, &error);
  URegularExpression *regex = U_SUCCESS(error) ? uregex_openUText(&text, flags, &where, &error) : NULL;
  utext_close(&text);
  *error_line = where.line;
  *error_offset = where.offset;
  cicu_regex *result = wrap(regex, &error);
  *status = (int32_t)error;
  return result;
}

cicu_regex *cicu_regex_clone(const cicu_regex *regex, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  cicu_regex *result = wrap(uregex_clone(regex->regex, &error), &error);
  *status = (int32_t)error;
  return result;
}

void cicu_regex_close(cicu_regex *regex) {
  if (!regex) return;
  uregex_close(regex->regex);
  utext_close(&regex->text);
  free(regex);
}

void cicu_regex_set_limits(cicu_regex *regex, int32_t time, int32_t stack, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  uregex_setTimeLimit(regex->regex, time, &error);
  uregex_setStackLimit(regex->regex, stack, &error);
  *status = (int32_t)error;
}

void cicu_regex_set_text(cicu_regex *regex, const char *bytes, int64_t length, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  utext_openUTF8(&regex->text, bytes, length, &error);
  if (U_SUCCESS(error)) uregex_setUText(regex->regex, &regex->text, &error);
  *status = (int32_t)error;
}

void cicu_regex_set_region(cicu_regex *regex, int64_t start, int64_t end, bool transparent, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  uregex_setRegion64(regex->regex, start, end, &error);
  uregex_useTransparentBounds(regex->regex, transparent, &error);
  uregex_useAnchoringBounds(regex->regex, !transparent, &error);
  *status = (int32_t)error;
}

void cicu_regex_set_window(cicu_regex *regex, int64_t start, int64_t end, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  uregex_useTransparentBounds(regex->regex, true, &error);
  uregex_useAnchoringBounds(regex->regex, true, &error);
  uregex_setRegion64(regex->regex, start, end, &error);
  *status = (int32_t)error;
}

bool cicu_regex_find_next(cicu_regex *regex, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  bool found = uregex_findNext(regex->regex, &error);
  *status = (int32_t)error;
  return found;
}

bool cicu_regex_find_from(cicu_regex *regex, int64_t start, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  bool found = uregex_find64(regex->regex, start, &error);
  *status = (int32_t)error;
  return found;
}

bool cicu_regex_looking_at(cicu_regex *regex, int64_t start, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  bool found = uregex_lookingAt64(regex->regex, start, &error);
  *status = (int32_t)error;
  return found;
}

int32_t cicu_regex_group_count(cicu_regex *regex, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t count = uregex_groupCount(regex->regex, &error);
  *status = (int32_t)error;
  return count;
}

int64_t cicu_regex_start(cicu_regex *regex, int32_t group, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int64_t offset = uregex_start64(regex->regex, group, &error);
  *status = (int32_t)error;
  return offset;
}

int64_t cicu_regex_end(cicu_regex *regex, int32_t group, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int64_t offset = uregex_end64(regex->regex, group, &error);
  *status = (int32_t)error;
  return offset;
}
