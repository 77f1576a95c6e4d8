/* The names of one file: numbers for those that are written, and for what they stand for where namespaces are bound.

   Namespaces (Namespaces in XML 1.0) are resolved here and not by expat, which builds each name anew with its namespace
   for every tag, and a hash table for every tag with a prefixed attribute: that costs it up to 8 % of its time. */
#ifndef CALQUE_CEXPAT_NAMES_H
#define CALQUE_CEXPAT_NAMES_H
#include <stdbool.h>
#include <stdint.h>

#define CEXPAT_SEPARATOR '\f' /* cannot occur in XML, hence not in a namespace name */

typedef struct {
  char **texts;
  uint32_t *lengths;
  int32_t count, capacity, length_capacity;
  int32_t *slots; /* open addressing; name + 1 */
} cexpat_name_list;

/* What a written name stands for. */
typedef struct {
  int32_t prefix;                         /* the written name that is its prefix; one of those below */
  int32_t local;                          /* where the part without the prefix begins */
  int32_t element, attribute;             /* the expanded names */
  uint64_t element_scope, attribute_scope; /* for which scope they hold */
  int32_t binding;                        /* of a prefix: the binding that holds, + 1 */
} cexpat_written;

enum { CEXPAT_PLAIN = -1, CEXPAT_XMLNS = -2, CEXPAT_XMLNS_PREFIX = -3, CEXPAT_XML = -4, CEXPAT_BROKEN = -5 };

typedef struct {
  int32_t prefix; /* the written name of the prefix, -1 for the default */
  int32_t before; /* the binding that this one hides, + 1 */
  int32_t depth;
  char *uri;
} cexpat_binding;

enum { CEXPAT_FOLLOWERS = 1024 /* a power of two */ };

typedef struct {
  cexpat_name_list written, expanded;
  cexpat_written *meanings;
  cexpat_binding *bindings;
  int32_t binding_count, binding_capacity, default_binding;
  uint64_t scope; /* changes whenever a binding comes or goes */
  int32_t most, most_bytes;
  uint64_t salt;
  char *scratch;
  /* Names of a file follow each other in few ways: after two names, the one that came next the last time, + 1. */
  int32_t followers[CEXPAT_FOLLOWERS];
  uint32_t history;
} cexpat_names;

bool cexpat_names_open(cexpat_names *names, int32_t most, int32_t most_bytes, uint64_t salt);
void cexpat_names_close(cexpat_names *names);

/* All return a number, or a reason for stopping, negated. */
int32_t cexpat_name_of(cexpat_names *names, const char *text); /* of an expanded name that is written as it is */
int32_t cexpat_look_up_written(cexpat_names *names, const char *text);
int32_t cexpat_resolve_element(cexpat_names *names, int32_t written);
int32_t cexpat_resolve_attribute(cexpat_names *names, int32_t written);
/* Binds what an attribute whose name is a declaration says; 0 or a reason, negated. */
int32_t cexpat_bind(cexpat_names *names, int32_t written, const char *uri, int32_t depth);
/* Ends the bindings that an element of a depth has made. */
void cexpat_unbind(cexpat_names *names, int32_t depth);

/* The number of a name as it is written. */
static inline int32_t cexpat_written_name(cexpat_names *names, const char *text) {
  int32_t *follower = &names->followers[names->history];
  if (*follower) {
    const char *left = text, *right = names->written.texts[*follower - 1];
    while (*left == *right && *left) left++, right++;
    if (*left == *right) {
      names->history = (names->history << 5 ^ (uint32_t)*follower) & (CEXPAT_FOLLOWERS - 1);
      return *follower - 1;
    }
  }
  int32_t found = cexpat_look_up_written(names, text);
  if (found < 0) return found;
  *follower = found + 1;
  names->history = (names->history << 5 ^ (uint32_t)*follower) & (CEXPAT_FOLLOWERS - 1);
  return found;
}

static inline bool cexpat_is_declaration(const cexpat_names *names, int32_t written) {
  int32_t prefix = names->meanings[written].prefix;
  return prefix == CEXPAT_XMLNS || prefix == CEXPAT_XMLNS_PREFIX;
}

static inline bool cexpat_has_prefix(const cexpat_names *names, int32_t written) {
  return names->meanings[written].prefix != CEXPAT_PLAIN;
}

static inline int32_t cexpat_element_name(cexpat_names *names, int32_t written) {
  const cexpat_written *meaning = &names->meanings[written];
  return meaning->element_scope == names->scope ? meaning->element : cexpat_resolve_element(names, written);
}

static inline int32_t cexpat_attribute_name(cexpat_names *names, int32_t written) {
  const cexpat_written *meaning = &names->meanings[written];
  return meaning->attribute_scope == names->scope ? meaning->attribute : cexpat_resolve_attribute(names, written);
}

/* Makes room for so many elements in an array; false when there is no memory. */
bool cexpat_grow(void **array, int32_t *capacity, int64_t needed, uint64_t size);
#endif
