#include "csnowball.h"
#include <libstemmer.h>
#include <stdlib.h>

struct csnowball {
  struct sb_stemmer *stemmer;
};

csnowball *csnowball_open(const char *algorithm) {
  struct sb_stemmer *stemmer = sb_stemmer_new(algorithm, "UTF_8");
  if (!stemmer) return NULL;
  csnowball *result = malloc(sizeof *result);
  if (result) result->stemmer = stemmer;
  else sb_stemmer_delete(stemmer);
  return result;
}

void csnowball_close(csnowball *stemmer) {
  if (!stemmer) return;
  sb_stemmer_delete(stemmer->stemmer);
  free(stemmer);
}

const uint8_t *csnowball_stem(csnowball *stemmer, const uint8_t *word, int32_t length, int32_t *stem_length) {
  const sb_symbol *stem = sb_stemmer_stem(stemmer->stemmer, word, length);
  *stem_length = stem ? sb_stemmer_length(stemmer->stemmer) : 0;
  return stem;
}
