#include "names.h"
#include "cexpat.h"
#include <expat.h>
#include <stdlib.h>
#include <string.h>

enum { SLOTS = 1 << 17 };

static const char xml_namespace[] = "http://www.w3.org/XML/1998/namespace";
static const char xmlns_namespace[] = "http://www.w3.org/2000/xmlns/";

bool cexpat_grow(void **array, int32_t *capacity, int64_t needed, uint64_t size) {
  if (needed <= *capacity) return true;
  int64_t wanted = *capacity ? (int64_t)*capacity * 2 : 256;
  while (wanted < needed) wanted *= 2;
  if (wanted > INT32_MAX / 2) return false;
  void *moved = realloc(*array, (size_t)wanted * size);
  if (!moved) return false;
  *array = moved;
  *capacity = (int32_t)wanted;
  return true;
}

/* Eight bytes a step, each multiplied into all bits; the salt keeps collisions from being prepared. */
static uint64_t hash_of(const char *name, size_t length, uint64_t salt) {
  uint64_t hash = salt ^ length;
  for (; length >= 8; name += 8, length -= 8) {
    uint64_t word;
    memcpy(&word, name, 8);
    __uint128_t product = (__uint128_t)(hash ^ word) * 0x9E3779B97F4A7C15u;
    hash = (uint64_t)product ^ (uint64_t)(product >> 64);
  }
  uint64_t word = 0;
  memcpy(&word, name, length);
  __uint128_t product = (__uint128_t)(hash ^ word) * 0xD6E8FEB86659FD93u;
  return (uint64_t)product ^ (uint64_t)(product >> 64);
}

static int32_t look_up(const cexpat_names *names, cexpat_name_list *list, const char *name, size_t length) {
  if (length > (size_t)names->most_bytes) return -CEXPAT_NAME;
  uint64_t hash = hash_of(name, length, names->salt);
  uint32_t slot = (uint32_t)(hash ^ (hash >> 32)) & (SLOTS - 1);
  while (list->slots[slot]) {
    int32_t candidate = list->slots[slot] - 1;
    if (list->lengths[candidate] == length && memcmp(list->texts[candidate], name, length) == 0) return candidate;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (list->count >= names->most) return -CEXPAT_NAME;
  char *copy = malloc(length + 1);
  if (!copy || !cexpat_grow((void **)&list->texts, &list->capacity, (int64_t)list->count + 1, sizeof *list->texts)
      || !cexpat_grow((void **)&list->lengths, &list->length_capacity, (int64_t)list->count + 1, sizeof *list->lengths)) {
    free(copy);
    return -CEXPAT_MEMORY;
  }
  memcpy(copy, name, length);
  copy[length] = 0;
  list->texts[list->count] = copy;
  list->lengths[list->count] = (uint32_t)length;
  list->slots[slot] = list->count + 1;
  return list->count++;
}

bool cexpat_names_open(cexpat_names *names, int32_t most, int32_t most_bytes, uint64_t salt) {
  names->most = most > SLOTS / 2 ? SLOTS / 2 : most;
  names->most_bytes = most_bytes;
  names->salt = salt;
  names->scope = 1;
  names->written.slots = calloc(SLOTS, sizeof *names->written.slots);
  names->expanded.slots = calloc(SLOTS, sizeof *names->expanded.slots);
  names->meanings = calloc((size_t)names->most + 1, sizeof *names->meanings);
  names->scratch = malloc((size_t)most_bytes + 2);
  return names->written.slots && names->expanded.slots && names->meanings && names->scratch;
}

static void close_list(cexpat_name_list *list) {
  for (int32_t index = 0; index < list->count; index++) free(list->texts[index]);
  free(list->texts);
  free(list->lengths);
  free(list->slots);
}

void cexpat_names_close(cexpat_names *names) {
  cexpat_unbind(names, 0);
  close_list(&names->written);
  close_list(&names->expanded);
  free(names->meanings);
  free(names->bindings);
  free(names->scratch);
}

int32_t cexpat_name_of(cexpat_names *names, const char *text) {
  return look_up(names, &names->expanded, text, strlen(text));
}

/* Splits a written name at its colon; a prefix is a written name itself. */
static int32_t understand(cexpat_names *names, int32_t written) {
  cexpat_written *meaning = &names->meanings[written];
  const char *text = names->written.texts[written], *colon = strchr(text, ':');
  meaning->prefix = strcmp(text, "xmlns") == 0 ? CEXPAT_XMLNS : CEXPAT_PLAIN;
  if (!colon) return written;
  char first = colon[1];
  meaning->local = (int32_t)(colon + 1 - text);
  if (colon == text || !first || first == '-' || first == '.' || (first >= '0' && first <= '9') || strchr(colon + 1, ':')) {
    meaning->prefix = CEXPAT_BROKEN;
  } else if (meaning->local == 6 && memcmp(text, "xmlns", 5) == 0) {
    meaning->prefix = CEXPAT_XMLNS_PREFIX;
  } else if (meaning->local == 4 && memcmp(text, "xml", 3) == 0) {
    meaning->prefix = CEXPAT_XML;
  } else {
    int32_t known = names->written.count;
    int32_t prefix = look_up(names, &names->written, text, (size_t)(colon - text));
    if (prefix < 0) return prefix;
    if (prefix >= known) names->meanings[prefix].prefix = CEXPAT_PLAIN;
    meaning->prefix = prefix;
  }
  return written;
}

int32_t cexpat_look_up_written(cexpat_names *names, const char *text) {
  int32_t known = names->written.count;
  int32_t written = look_up(names, &names->written, text, strlen(text));
  return written < known ? written : understand(names, written);
}

/* The number of a name in a namespace. */
static int32_t expanded(cexpat_names *names, const char *uri, const char *local) {
  size_t head = strlen(uri), length = strlen(local);
  if (head == 0) return look_up(names, &names->expanded, local, length);
  if (head + 1 + length > (size_t)names->most_bytes) return -CEXPAT_NAME;
  memcpy(names->scratch, uri, head);
  names->scratch[head] = CEXPAT_SEPARATOR;
  memcpy(names->scratch + head + 1, local, length);
  return look_up(names, &names->expanded, names->scratch, head + 1 + length);
}

/* The number of a name with a prefix; the default namespace is for elements alone. */
static int32_t resolve(cexpat_names *names, const cexpat_written *meaning, const char *text, int32_t binding) {
  switch (meaning->prefix) {
  case CEXPAT_PLAIN:
  case CEXPAT_XMLNS: return expanded(names, binding ? names->bindings[binding - 1].uri : "", text);
  case CEXPAT_XML: return expanded(names, xml_namespace, text + meaning->local);
  case CEXPAT_BROKEN: return -XML_ERROR_INVALID_TOKEN;
  case CEXPAT_XMLNS_PREFIX: return -XML_ERROR_UNBOUND_PREFIX;
  default:
    binding = names->meanings[meaning->prefix].binding;
    return binding ? expanded(names, names->bindings[binding - 1].uri, text + meaning->local) : -XML_ERROR_UNBOUND_PREFIX;
  }
}

int32_t cexpat_resolve_element(cexpat_names *names, int32_t written) {
  cexpat_written *meaning = &names->meanings[written];
  int32_t found = resolve(names, meaning, names->written.texts[written], names->default_binding);
  if (found < 0) return found;
  meaning->element_scope = names->scope;
  return meaning->element = found;
}

int32_t cexpat_resolve_attribute(cexpat_names *names, int32_t written) {
  cexpat_written *meaning = &names->meanings[written];
  int32_t found = resolve(names, meaning, names->written.texts[written], 0);
  if (found < 0) return found;
  meaning->attribute_scope = names->scope;
  return meaning->attribute = found;
}

int32_t cexpat_bind(cexpat_names *names, int32_t written, const char *uri, int32_t depth) {
  const cexpat_written *meaning = &names->meanings[written];
  bool is_xml = strcmp(uri, xml_namespace) == 0;
  int32_t prefix = -1;
  if (meaning->prefix == CEXPAT_XMLNS_PREFIX) {
    const char *text = names->written.texts[written] + meaning->local;
    if (strcmp(text, "xmlns") == 0) return -XML_ERROR_RESERVED_PREFIX_XMLNS;
    if (strcmp(text, "xml") == 0) return is_xml ? 0 : -XML_ERROR_RESERVED_PREFIX_XML;
    if (!*uri) return -XML_ERROR_UNDECLARING_PREFIX;
    prefix = cexpat_look_up_written(names, text);
    if (prefix < 0) return prefix;
  }
  if (is_xml || strcmp(uri, xmlns_namespace) == 0) return -XML_ERROR_RESERVED_NAMESPACE_URI;
  if (!cexpat_grow((void **)&names->bindings, &names->binding_capacity, (int64_t)names->binding_count + 1, sizeof *names->bindings))
    return -CEXPAT_MEMORY;
  size_t length = strlen(uri) + 1;
  char *copy = malloc(length);
  if (!copy) return -CEXPAT_MEMORY;
  memcpy(copy, uri, length);
  int32_t *current = prefix < 0 ? &names->default_binding : &names->meanings[prefix].binding;
  names->bindings[names->binding_count++] = (cexpat_binding){.prefix = prefix, .before = *current, .depth = depth, .uri = copy};
  *current = names->binding_count;
  names->scope++;
  return 0;
}

void cexpat_unbind(cexpat_names *names, int32_t depth) {
  while (names->binding_count > 0 && names->bindings[names->binding_count - 1].depth >= depth) {
    const cexpat_binding *last = &names->bindings[--names->binding_count];
    *(last->prefix < 0 ? &names->default_binding : &names->meanings[last->prefix].binding) = last->before;
    free(last->uri);
    names->scope++;
  }
}
