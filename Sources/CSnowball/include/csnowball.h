/* The C door to Snowball's stemmers (libstemmer). */
#ifndef CALQUE_CSNOWBALL_H
#define CALQUE_CSNOWBALL_H
#include <stdint.h>

typedef struct csnowball csnowball;
/* NULL when the algorithm is unknown. Names: "french", "english", or ISO 639 codes. */
csnowball *csnowball_open(const char *algorithm);
void csnowball_close(csnowball *stemmer);
/* The stem of a lower-case UTF-8 word; the bytes live until the next call. NULL when memory is short. */
const uint8_t *csnowball_stem(csnowball *stemmer, const uint8_t *word, int32_t length, int32_t *stem_length);
#endif
