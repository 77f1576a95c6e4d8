#include "cicu.h"
#include <stdlib.h>
#include <unicode/ucol.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

/* Fixed room for short texts, so that most calls allocate nothing. */
enum { ROOM = 512 };

static UChar *widen(const char *source, int32_t length, UChar *room, int32_t *wide_length, UErrorCode *error) {
  UChar *wide = room;
  if (length >= ROOM) {
    wide = malloc(((size_t)length + 1) * sizeof(UChar));
    if (!wide) {
      *error = U_MEMORY_ALLOCATION_ERROR;
      return NULL;
    }
  }
  u_strFromUTF8(wide, length >= ROOM ? length + 1 : ROOM, wide_length, source, length, error);
  return wide;
}

static const UNormalizer2 *normalizer(int32_t form, UErrorCode *error) {
  switch (form) {
    case CICU_NFC: return unorm2_getNFCInstance(error);
    case CICU_NFD: return unorm2_getNFDInstance(error);
    case CICU_NFKC: return unorm2_getNFKCInstance(error);
    case CICU_NFKD: return unorm2_getNFKDInstance(error);
    default: return unorm2_getNFKCCasefoldInstance(error);
  }
}

int32_t cicu_normalize(int32_t form, const char *source, int32_t length, char *destination, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UChar room[ROOM], result_room[ROOM * 2];
  int32_t wide_length = 0, needed = 0, narrow = 0;
  const UNormalizer2 *instance = normalizer(form, &error);
  UChar *wide = widen(source, length, room, &wide_length, &error), *result = result_room;
  if (U_SUCCESS(error)) {
    needed = unorm2_normalize(instance, wide, wide_length, result, ROOM * 2, &error);
    if (error == U_BUFFER_OVERFLOW_ERROR) {
      error = U_ZERO_ERROR;
      result = malloc(((size_t)needed + 1) * sizeof(UChar));
      if (result) needed = unorm2_normalize(instance, wide, wide_length, result, needed + 1, &error);
      else error = U_MEMORY_ALLOCATION_ERROR;
    }
  }
  if (U_SUCCESS(error)) {
    u_strToUTF8(destination, capacity, &narrow, result, needed, &error);
    if (error == U_BUFFER_OVERFLOW_ERROR) error = U_ZERO_ERROR;
  }
  if (wide != room) free(wide);
  if (result != result_room) free(result);
  *status = (int32_t)error;
  return narrow;
}

bool cicu_is_normalized_nfc(const char *source, int32_t length, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UChar room[ROOM];
  int32_t wide_length = 0;
  UChar *wide = widen(source, length, room, &wide_length, &error);
  bool result = U_SUCCESS(error) && unorm2_isNormalized(unorm2_getNFCInstance(&error), wide, wide_length, &error);
  if (wide != room) free(wide);
  *status = (int32_t)error;
  return result;
}

/* Over UTF-16 and not by unicode/ucasemap.h: its class is not renamed by version, and Foundation carries another one. */
static int32_t map_case(int32_t operation, const char *locale, const UChar *source, int32_t length, UChar *destination, int32_t capacity, UErrorCode *error) {
  switch (operation) {
    case CICU_LOWER: return u_strToLower(destination, capacity, source, length, locale, error);
    case CICU_UPPER: return u_strToUpper(destination, capacity, source, length, locale, error);
    case CICU_TITLE: return u_strToTitle(destination, capacity, source, length, NULL, locale, error);
    default: return u_strFoldCase(destination, capacity, source, length, U_FOLD_CASE_DEFAULT, error);
  }
}

int32_t cicu_case_map(int32_t operation, const char *locale, const char *source, int32_t length, char *destination, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UChar room[ROOM], result_room[ROOM * 2];
  int32_t wide_length = 0, needed = 0, narrow = 0;
  UChar *wide = widen(source, length, room, &wide_length, &error), *result = result_room;
  if (U_SUCCESS(error)) {
    needed = map_case(operation, locale, wide, wide_length, result, ROOM * 2, &error);
    if (error == U_BUFFER_OVERFLOW_ERROR) {
      error = U_ZERO_ERROR;
      result = malloc(((size_t)needed + 1) * sizeof(UChar));
      if (result) needed = map_case(operation, locale, wide, wide_length, result, needed + 1, &error);
      else error = U_MEMORY_ALLOCATION_ERROR;
    }
  }
  if (U_SUCCESS(error)) {
    u_strToUTF8(destination, capacity, &narrow, result, needed, &error);
    if (error == U_BUFFER_OVERFLOW_ERROR) error = U_ZERO_ERROR;
  }
  if (wide != room) free(wide);
  if (result != result_room) free(result);
  *status = (int32_t)error;
  return narrow;
}

struct cicu_collator {
  UCollator *collator;
};

cicu_collator *cicu_collator_open(const char *locale, int32_t strength, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UCollator *collator = ucol_open(locale, &error);
  cicu_collator *result = NULL;
  if (U_SUCCESS(error)) {
    ucol_setStrength(collator, (UCollationStrength)strength);
    result = malloc(sizeof *result);
    if (result) result->collator = collator;
    else error = U_MEMORY_ALLOCATION_ERROR;
  }
  *status = (int32_t)error;
  return result;
}

void cicu_collator_close(cicu_collator *collator) {
  if (!collator) return;
  ucol_close(collator->collator);
  free(collator);
}

int32_t cicu_collator_compare(const cicu_collator *collator, const char *left, int32_t left_length, const char *right, int32_t right_length, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t order = ucol_strcollUTF8(collator->collator, left, left_length, right, right_length, &error);
  *status = (int32_t)error;
  return order;
}

struct cicu_transliterator {
  UTransliterator *transliterator;
};

cicu_transliterator *cicu_transliterator_open(const char *identifier, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UChar name[128];
  int32_t name_length = 0;
  u_strFromUTF8(name, 128, &name_length, identifier, -1, &error);
  UTransliterator *transliterator =
      U_SUCCESS(error) ? utrans_openU(name, name_length, UTRANS_FORWARD, NULL, 0, NULL, &error) : NULL;
  cicu_transliterator *result = NULL;
  if (U_SUCCESS(error)) {
    result = malloc(sizeof *result);
    if (result) result->transliterator = transliterator;
    else error = U_MEMORY_ALLOCATION_ERROR;
  }
  *status = (int32_t)error;
  return result;
}

void cicu_transliterator_close(cicu_transliterator *transliterator) {
  if (!transliterator) return;
  utrans_close(transliterator->transliterator);
  free(transliterator);
}

int32_t cicu_transliterate(cicu_transliterator *transliterator, const char *source, int32_t length, char *destination, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t wide_length = 0, narrow = 0;
  int32_t room = length * 8 + 64;
  UChar *wide = malloc((size_t)room * sizeof(UChar));
  if (!wide) {
    *status = (int32_t)U_MEMORY_ALLOCATION_ERROR;
    return 0;
  }
  u_strFromUTF8(wide, room, &wide_length, source, length, &error);
  int32_t limit = wide_length;
  if (U_SUCCESS(error)) utrans_transUChars(transliterator->transliterator, wide, &wide_length, room, 0, &limit, &error);
  if (U_SUCCESS(error)) {
    u_strToUTF8(destination, capacity, &narrow, wide, wide_length, &error);
    if (error == U_BUFFER_OVERFLOW_ERROR) error = U_ZERO_ERROR;
  }
  free(wide);
  *status = (int32_t)error;
  return narrow;
}
