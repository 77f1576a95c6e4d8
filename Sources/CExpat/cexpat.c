#include "cexpat.h"
#include <expat.h>
#include <stdlib.h>
#include <string.h>

#define SEPARATOR '\f' /* cannot occur in XML, hence not in a namespace name */
enum { SLOTS = 1 << 17, CULPRIT = 120, FOLLOWERS = 1024 /* a power of two */ };

struct cexpat_parser {
  XML_Parser expat;
  cexpat_limits limits;
  int32_t reason;
  int32_t depth;
  int32_t single_byte[256];
  bool has_single_byte;
  bool in_text;
  bool has_external_subset;
  char culprit[CULPRIT];

  cexpat_event *events;
  int32_t event_count, event_capacity;
  cexpat_attribute *attributes;
  int32_t attribute_count, attribute_capacity;
  uint8_t *pool;
  int32_t pool_length, pool_capacity;

  char **names;
  uint32_t *name_lengths;
  int32_t name_count, name_capacity, length_capacity;
  int32_t *slots; /* open addressing; name + 1 */
  uint64_t salt;
  /* Names of a file follow each other in few ways: after two names, the one that came next the last time, + 1. */
  int32_t followers[FOLLOWERS];
  uint32_t history;

  /* The open elements: their names, and where their start tags are in the batch, -1 where they no longer are. */
  int32_t *open_names, *open_events;
};

static void stop(cexpat_parser *parser, int32_t reason, const char *culprit) {
  if (parser->reason) return;
  parser->reason = reason;
  if (culprit) {
    size_t length = strlen(culprit);
    if (length >= CULPRIT) {
      length = CULPRIT - 1;
      while (length > 0 && ((unsigned char)culprit[length] & 0xC0) == 0x80) length--;
    }
    memcpy(parser->culprit, culprit, length);
    parser->culprit[length] = 0;
  }
  XML_StopParser(parser->expat, XML_FALSE);
}

static bool grow(void **array, int32_t *capacity, int64_t needed, size_t size) {
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

static inline bool append(cexpat_parser *parser, const char *bytes, int64_t length) {
  if (parser->pool_length + length > parser->pool_capacity
      && !grow((void **)&parser->pool, &parser->pool_capacity, (int64_t)parser->pool_length + length, 1)) return false;
  memcpy(parser->pool + parser->pool_length, bytes, (size_t)length);
  parser->pool_length += (int32_t)length;
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

static int32_t look_up(cexpat_parser *parser, const char *name) {
  size_t length = strlen(name);
  if (length > (size_t)parser->limits.name_bytes) {
    stop(parser, CEXPAT_NAME, name);
    return -1;
  }
  uint64_t hash = hash_of(name, length, parser->salt);
  uint32_t slot = (uint32_t)(hash ^ (hash >> 32)) & (SLOTS - 1);
  while (parser->slots[slot]) {
    int32_t candidate = parser->slots[slot] - 1;
    if (parser->name_lengths[candidate] == length && memcmp(parser->names[candidate], name, length) == 0) return candidate;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (parser->name_count >= parser->limits.names) {
    stop(parser, CEXPAT_NAME, name);
    return -1;
  }
  char *copy = malloc(length + 1);
  if (!copy || !grow((void **)&parser->names, &parser->name_capacity, (int64_t)parser->name_count + 1, sizeof *parser->names)
      || !grow((void **)&parser->name_lengths, &parser->length_capacity, (int64_t)parser->name_count + 1, sizeof *parser->name_lengths)) {
    free(copy);
    stop(parser, CEXPAT_MEMORY, NULL);
    return -1;
  }
  memcpy(copy, name, length + 1);
  parser->names[parser->name_count] = copy;
  parser->name_lengths[parser->name_count] = (uint32_t)length;
  parser->slots[slot] = parser->name_count + 1;
  return parser->name_count++;
}

static inline int32_t intern(cexpat_parser *parser, const char *name) {
  int32_t *follower = &parser->followers[parser->history];
  if (*follower == 0 || strcmp(parser->names[*follower - 1], name) != 0) {
    int32_t found = look_up(parser, name);
    if (found < 0) return found;
    *follower = found + 1;
  }
  parser->history = (parser->history << 5 ^ (uint32_t)*follower) & (FOLLOWERS - 1);
  return *follower - 1;
}

static cexpat_event *push(cexpat_parser *parser, int32_t kind) {
  parser->in_text = kind == CEXPAT_TEXT;
  if (parser->event_count == parser->event_capacity
      && !grow((void **)&parser->events, &parser->event_capacity, (int64_t)parser->event_count + 1, sizeof *parser->events)) {
    stop(parser, CEXPAT_MEMORY, NULL);
    return NULL;
  }
  cexpat_event *event = &parser->events[parser->event_count++];
  event->kind = kind;
  event->name = -1;
  event->offset = event->end = event->line = event->column = 0;
  if (kind != CEXPAT_TEXT) {
    event->offset = XML_GetCurrentByteIndex(parser->expat);
    event->end = event->offset + XML_GetCurrentByteCount(parser->expat);
    if (kind != CEXPAT_END) {
      event->line = (int64_t)XML_GetCurrentLineNumber(parser->expat);
      event->column = (int32_t)XML_GetCurrentColumnNumber(parser->expat) + 1;
    }
  }
  event->first_attribute = parser->attribute_count;
  event->attribute_count = 0;
  event->text_start = parser->pool_length;
  event->text_length = 0;
  event->partner = -1;
  return event;
}

/* Where a DTD is named but not read, expat drops unknown entities of attribute values without a word: look at the raw
   tag. Bytes of zero are skipped, so that UTF-16 is understood as well. */
static bool check_attribute_entities(cexpat_parser *parser) {
  int offset = 0, size = 0;
  const char *context = XML_GetInputContext(parser->expat, &offset, &size);
  int length = XML_GetCurrentByteCount(parser->expat);
  if (!context || offset + length > size) return true;
  const char *tag = context + offset;
  for (int index = 0; index < length; index++) {
    if (tag[index] != '&') continue;
    char name[CULPRIT];
    int count = 0;
    for (index++; index < length && tag[index] != ';' && count < CULPRIT - 1; index++)
      if (tag[index]) name[count++] = tag[index];
    name[count] = 0;
    if (name[0] == '#' || !strcmp(name, "amp") || !strcmp(name, "lt") || !strcmp(name, "gt") || !strcmp(name, "quot") || !strcmp(name, "apos"))
      continue;
    stop(parser, CEXPAT_EXTERNAL, name);
    return false;
  }
  return true;
}

static void XMLCALL on_start(void *data, const XML_Char *name, const XML_Char **attributes) {
  cexpat_parser *parser = data;
  if (parser->reason) return;
  if (++parser->depth > parser->limits.depth) {
    stop(parser, CEXPAT_DEPTH, NULL);
    return;
  }
  if (parser->has_external_subset && attributes[0] && !check_attribute_entities(parser)) return;
  cexpat_event *event = push(parser, CEXPAT_START);
  if (!event) return;
  event->name = intern(parser, name);
  if (event->name < 0) {
    parser->event_count--;
    return;
  }
  parser->open_names[parser->depth - 1] = event->name;
  parser->open_events[parser->depth - 1] = parser->event_count - 1;
  for (; attributes[0] && !parser->reason; attributes += 2) {
    size_t length = strlen(attributes[1]);
    if (length > (size_t)parser->limits.attribute_bytes || event->attribute_count >= parser->limits.attributes) {
      stop(parser, CEXPAT_ATTRIBUTE, attributes[0]);
      return;
    }
    if (parser->attribute_count == parser->attribute_capacity
        && !grow((void **)&parser->attributes, &parser->attribute_capacity, (int64_t)parser->attribute_count + 1, sizeof *parser->attributes)) {
      stop(parser, CEXPAT_MEMORY, NULL);
      return;
    }
    cexpat_attribute *attribute = &parser->attributes[parser->attribute_count];
    attribute->name = intern(parser, attributes[0]);
    if (attribute->name < 0) return;
    attribute->value_start = parser->pool_length;
    attribute->value_length = (int32_t)length;
    if (!append(parser, attributes[1], (int64_t)length)) {
      stop(parser, CEXPAT_MEMORY, NULL);
      return;
    }
    parser->attribute_count++;
    event->attribute_count++;
  }
}

static void XMLCALL on_end(void *data, const XML_Char *name) {
  (void)name;
  cexpat_parser *parser = data;
  if (parser->reason) return;
  parser->depth--;
  cexpat_event *event = push(parser, CEXPAT_END);
  if (!event) return;
  event->name = parser->open_names[parser->depth];
  int32_t start = parser->open_events[parser->depth];
  if (start >= 0) parser->events[start].partner = parser->event_count - 1;
}

static void XMLCALL on_text(void *data, const XML_Char *text, int length) {
  cexpat_parser *parser = data;
  if (parser->reason) return;
  cexpat_event *event = parser->in_text ? &parser->events[parser->event_count - 1] : push(parser, CEXPAT_TEXT);
  if (!event) return;
  if (append(parser, text, length)) event->text_length += length;
  else stop(parser, CEXPAT_MEMORY, NULL);
}

static void XMLCALL on_comment(void *data, const XML_Char *text) {
  cexpat_parser *parser = data;
  if (parser->reason) return;
  cexpat_event *event = push(parser, CEXPAT_COMMENT);
  if (!event) return;
  event->text_length = (int32_t)strlen(text);
  if (!append(parser, text, event->text_length)) stop(parser, CEXPAT_MEMORY, NULL);
}

static void XMLCALL on_instruction(void *data, const XML_Char *target, const XML_Char *text) {
  cexpat_parser *parser = data;
  if (parser->reason) return;
  cexpat_event *event = push(parser, CEXPAT_INSTRUCTION);
  if (!event) return;
  event->name = intern(parser, target);
  if (event->name < 0) {
    parser->event_count--;
    return;
  }
  event->text_length = (int32_t)strlen(text);
  if (!append(parser, text, event->text_length)) stop(parser, CEXPAT_MEMORY, NULL);
}

static void XMLCALL on_declaration(void *data, const XML_Char *version, const XML_Char *encoding, int standalone) {
  (void)standalone;
  (void)version;
  cexpat_parser *parser = data;
  if (parser->reason) return;
  cexpat_event *event = push(parser, CEXPAT_DECLARATION);
  if (!event || !encoding) return;
  event->text_length = (int32_t)strlen(encoding);
  if (!append(parser, encoding, event->text_length)) stop(parser, CEXPAT_MEMORY, NULL);
}

static void XMLCALL on_doctype(void *data, const XML_Char *name, const XML_Char *system, const XML_Char *public, int subset) {
  (void)public;
  (void)subset;
  cexpat_parser *parser = data;
  if (parser->reason) return;
  cexpat_event *event = push(parser, CEXPAT_DOCTYPE);
  if (!event) return;
  event->name = intern(parser, name);
  if (event->name < 0) {
    parser->event_count--;
    return;
  }
  if (!system) return;
  parser->has_external_subset = true;
  event->text_length = (int32_t)strlen(system);
  if (!append(parser, system, event->text_length)) stop(parser, CEXPAT_MEMORY, NULL);
}

static void XMLCALL on_entity(void *data, const XML_Char *name, int parameter, const XML_Char *value, int length, const XML_Char *base, const XML_Char *system, const XML_Char *public, const XML_Char *notation) {
  (void)parameter;
  (void)value;
  (void)length;
  (void)base;
  (void)public;
  (void)notation;
  stop(data, system ? CEXPAT_EXTERNAL : CEXPAT_ENTITY, name);
}

static int XMLCALL on_external(XML_Parser expat, const XML_Char *context, const XML_Char *base, const XML_Char *system, const XML_Char *public) {
  (void)base;
  (void)public;
  stop(XML_GetUserData(expat), CEXPAT_EXTERNAL, context ? context : system);
  return XML_STATUS_ERROR;
}

static void XMLCALL on_skipped(void *data, const XML_Char *name, int parameter) {
  /* A parameter entity is skipped where the DTD is not read; it can carry no text. */
  if (!parameter) stop(data, CEXPAT_EXTERNAL, name);
}

static int XMLCALL on_encoding(void *data, const XML_Char *name, XML_Encoding *info) {
  (void)name;
  cexpat_parser *parser = data;
  if (!parser->has_single_byte) return XML_STATUS_ERROR;
  for (int index = 0; index < 256; index++) info->map[index] = parser->single_byte[index];
  info->data = NULL;
  info->convert = NULL;
  info->release = NULL;
  return XML_STATUS_OK;
}

cexpat_parser *cexpat_open(const char *encoding, const int32_t *single_byte, cexpat_limits limits) {
  cexpat_parser *parser = calloc(1, sizeof *parser);
  if (!parser) return NULL;
  parser->expat = XML_ParserCreateNS(encoding, SEPARATOR);
  parser->slots = calloc(SLOTS, sizeof *parser->slots);
  if (!parser->expat || !parser->slots) {
    cexpat_close(parser);
    return NULL;
  }
  parser->limits = limits;
  if (parser->limits.names > SLOTS / 2) parser->limits.names = SLOTS / 2;
  parser->salt = (uint64_t)(uintptr_t)parser * 0x9E3779B97F4A7C15u;
  parser->open_names = calloc((size_t)limits.depth + 1, sizeof *parser->open_names);
  parser->open_events = calloc((size_t)limits.depth + 1, sizeof *parser->open_events);
  if (!parser->open_names || !parser->open_events) {
    cexpat_close(parser);
    return NULL;
  }
  if (single_byte) {
    memcpy(parser->single_byte, single_byte, sizeof parser->single_byte);
    parser->has_single_byte = true;
  }
  XML_SetUserData(parser->expat, parser);
  XML_SetElementHandler(parser->expat, on_start, on_end);
  XML_SetCharacterDataHandler(parser->expat, on_text);
  XML_SetCommentHandler(parser->expat, on_comment);
  XML_SetProcessingInstructionHandler(parser->expat, on_instruction);
  XML_SetXmlDeclHandler(parser->expat, on_declaration);
  XML_SetStartDoctypeDeclHandler(parser->expat, on_doctype);
  XML_SetEntityDeclHandler(parser->expat, on_entity);
  XML_SetExternalEntityRefHandler(parser->expat, on_external);
  XML_SetSkippedEntityHandler(parser->expat, on_skipped);
  XML_SetUnknownEncodingHandler(parser->expat, on_encoding, parser);
  XML_SetParamEntityParsing(parser->expat, XML_PARAM_ENTITY_PARSING_NEVER);
  return parser;
}

void cexpat_close(cexpat_parser *parser) {
  if (!parser) return;
  if (parser->expat) XML_ParserFree(parser->expat);
  for (int32_t index = 0; index < parser->name_count; index++) free(parser->names[index]);
  free(parser->names);
  free(parser->name_lengths);
  free(parser->open_names);
  free(parser->open_events);
  free(parser->slots);
  free(parser->events);
  free(parser->attributes);
  free(parser->pool);
  free(parser);
}

void *cexpat_room(cexpat_parser *parser, int32_t length) { return XML_GetBuffer(parser->expat, length); }

/* Moves the events from one on to the front of the batch, with their attributes and bytes. */
static void keep_from(cexpat_parser *parser, int32_t first) {
  int32_t attribute = parser->attribute_count, byte = parser->pool_length;
  if (first < parser->event_count) {
    attribute = parser->events[first].first_attribute;
    byte = parser->events[first].text_start;
  } else {
    first = parser->event_count;
  }
  for (int32_t depth = 0; depth < parser->depth; depth++)
    parser->open_events[depth] = parser->open_events[depth] < first ? -1 : parser->open_events[depth] - first;
  parser->event_count -= first;
  parser->attribute_count -= attribute;
  parser->pool_length -= byte;
  if (first == 0) return;
  if (parser->event_count > 0) memmove(parser->events, parser->events + first, (size_t)parser->event_count * sizeof *parser->events);
  if (parser->attribute_count > 0)
    memmove(parser->attributes, parser->attributes + attribute, (size_t)parser->attribute_count * sizeof *parser->attributes);
  if (parser->pool_length > 0) memmove(parser->pool, parser->pool + byte, (size_t)parser->pool_length);
  for (int32_t index = 0; index < parser->event_count; index++) {
    cexpat_event *event = &parser->events[index];
    event->first_attribute -= attribute;
    event->text_start -= byte;
    if (event->partner >= 0) event->partner -= first;
  }
  for (int32_t index = 0; index < parser->attribute_count; index++) parser->attributes[index].value_start -= byte;
}

int32_t cexpat_parse(cexpat_parser *parser, int32_t length, bool is_final, int32_t keep) {
  keep_from(parser, keep);
  parser->in_text = parser->event_count > 0 && parser->events[parser->event_count - 1].kind == CEXPAT_TEXT;
  if (parser->reason) return parser->reason;
  enum XML_Status status = XML_ParseBuffer(parser->expat, length, is_final);
  if (parser->reason) return parser->reason;
  if (status == XML_STATUS_ERROR) return parser->reason = (int32_t)XML_GetErrorCode(parser->expat);
  XML_ParsingStatus state;
  XML_GetParsingStatus(parser->expat, &state);
  int offset = 0, size = 0;
  /* What expat keeps is one unfinished token (and up to 1,024 bytes of context before it). */
  if (state.parsing != XML_FINISHED && XML_GetInputContext(parser->expat, &offset, &size) && size - offset > parser->limits.token_bytes)
    return parser->reason = CEXPAT_TOKEN;
  return CEXPAT_OK;
}

int32_t cexpat_event_count(const cexpat_parser *parser) { return parser->event_count; }
const cexpat_event *cexpat_events(const cexpat_parser *parser) { return parser->events; }
const cexpat_attribute *cexpat_attributes(const cexpat_parser *parser) { return parser->attributes; }
const uint8_t *cexpat_pool(const cexpat_parser *parser) { return parser->pool; }
int32_t cexpat_name_count(const cexpat_parser *parser) { return parser->name_count; }
const char *cexpat_name(const cexpat_parser *parser, int32_t name) {
  return name >= 0 && name < parser->name_count ? parser->names[name] : "";
}
int64_t cexpat_error_offset(const cexpat_parser *parser) { return XML_GetCurrentByteIndex(parser->expat); }
int64_t cexpat_error_line(const cexpat_parser *parser) { return (int64_t)XML_GetCurrentLineNumber(parser->expat); }
int64_t cexpat_error_column(const cexpat_parser *parser) { return (int64_t)XML_GetCurrentColumnNumber(parser->expat) + 1; }
const char *cexpat_error_text(int32_t reason) {
  const char *text = reason < 1000 ? XML_ErrorString((enum XML_Error)reason) : NULL;
  return text ? text : "";
}
const char *cexpat_culprit(const cexpat_parser *parser) { return parser->culprit; }
static void XMLCALL count_start(void *data, const XML_Char *name, const XML_Char **attributes) {
  (void)name;
  (void)attributes;
  ++*(int64_t *)data;
}

static void XMLCALL count_end(void *data, const XML_Char *name) {
  (void)name;
  ++*(int64_t *)data;
}

static void XMLCALL count_text(void *data, const XML_Char *text, int length) {
  (void)text;
  (void)length;
  ++*(int64_t *)data;
}

int64_t cexpat_count(const uint8_t *bytes, int64_t length) {
  XML_Parser expat = XML_ParserCreateNS(NULL, SEPARATOR);
  if (!expat) return -1;
  int64_t count = 0;
  XML_SetUserData(expat, &count);
  XML_SetElementHandler(expat, count_start, count_end);
  XML_SetCharacterDataHandler(expat, count_text);
  enum XML_Status status = XML_STATUS_OK;
  for (int64_t start = 0; start < length && status == XML_STATUS_OK; start += 1 << 16) {
    int size = length - start < 1 << 16 ? (int)(length - start) : 1 << 16;
    status = XML_Parse(expat, (const char *)bytes + start, size, start + size == length);
  }
  XML_ParserFree(expat);
  return status == XML_STATUS_OK ? count : -1;
}

const char *cexpat_version(void) { return XML_ExpatVersion(); }
