#include "cexpat.h"
#include "names.h"
#include <expat.h>
#include <stdlib.h>
#include <string.h>

enum { CULPRIT = 120 };

/* A place in the input, from which the lines and columns of later ones are counted: they are asked for at few places only,
   in most files at none. */
typedef struct {
  const uint8_t *byte;
  int64_t offset, line, column;
} cexpat_place;

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

  cexpat_names names;
  /* Where the chunk begins, with what expat kept of the one before; the place that was asked for last; how far expat has
     come; the end of the chunk. */
  cexpat_place start, cursor, reached;
  int64_t end;
  bool is_wide;      /* UTF-16: expat is asked for every place at once */
  bool counts_bytes; /* each byte is a column, as in one-byte character sets; else UTF-8 */

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

static inline bool append(cexpat_parser *parser, const char *bytes, int64_t length) {
  if (parser->pool_length + length > parser->pool_capacity
      && !cexpat_grow((void **)&parser->pool, &parser->pool_capacity, (int64_t)parser->pool_length + length, 1)) return false;
  memcpy(parser->pool + parser->pool_length, bytes, (size_t)length);
  parser->pool_length += (int32_t)length;
  return true;
}

/* The number of a name, or -1 after having stopped. */
static inline int32_t number(cexpat_parser *parser, int32_t found, const char *name) {
  if (found >= 0) return found;
  stop(parser, -found, name);
  return -1;
}

static inline cexpat_event *push(cexpat_parser *parser, int32_t kind) {
  parser->in_text = kind == CEXPAT_TEXT;
  if (parser->event_count == parser->event_capacity
      && !cexpat_grow((void **)&parser->events, &parser->event_capacity, (int64_t)parser->event_count + 1, sizeof *parser->events)) {
    stop(parser, CEXPAT_MEMORY, NULL);
    return NULL;
  }
  cexpat_event *event = &parser->events[parser->event_count++];
  *event = (cexpat_event){
      .kind = kind, .name = -1, .first_attribute = parser->attribute_count, .text_start = parser->pool_length, .partner = -1};
  return event;
}

/* Notes where an event stands. */
static inline void note_place(cexpat_parser *parser, cexpat_event *event) {
  event->offset = XML_GetCurrentByteIndex(parser->expat);
  event->end = event->offset + XML_GetCurrentByteCount(parser->expat);
  if (parser->is_wide) {
    event->line = (int64_t)XML_GetCurrentLineNumber(parser->expat);
    event->column = (int32_t)XML_GetCurrentColumnNumber(parser->expat) + 1;
  }
}

/* How many lines end in a stretch; a carriage return with its line feed is one end, as expat has it. */
static int64_t count_lines(const uint8_t *byte, const uint8_t *end) {
  int64_t count = 0;
  for (; byte < end; byte++) count += *byte == '\n' || (*byte == '\r' && (byte + 1 == end || byte[1] != '\n'));
  return count;
}

/* The place of an offset in the chunk, counted from another, before or behind it. */
static cexpat_place place_at(const cexpat_parser *parser, int64_t offset, cexpat_place from) {
  const uint8_t *byte = parser->start.byte + (offset - parser->start.offset), *begin = byte;
  cexpat_place place = {.byte = byte, .offset = offset, .line = from.line, .column = 1};
  if (from.byte <= byte) place.line += count_lines(from.byte, byte);
  else place.line -= count_lines(byte, from.byte);
  if (from.byte > byte) from = parser->start;
  while (begin > from.byte && begin[-1] != '\n' && begin[-1] != '\r') begin--;
  if (begin == from.byte) place.column = from.column;
  for (; begin < byte; begin++) place.column += parser->counts_bytes || (*begin & 0xC0) != 0x80;
  return place;
}

void cexpat_locate(cexpat_parser *parser, const cexpat_event *located) {
  cexpat_event *event = parser->events + (located - parser->events);
  int64_t offset = event->offset;
  if (event->line > 0 || offset < parser->start.offset || offset > parser->end) return;
  /* Places are mostly asked for in order, and for the element that goes on in the next chunk. */
  int64_t back = offset < parser->cursor.offset ? parser->cursor.offset - offset : offset - parser->cursor.offset;
  int64_t ahead = parser->reached.offset - offset;
  parser->cursor = place_at(parser, offset, ahead >= 0 && ahead < back ? parser->reached : parser->cursor);
  event->line = parser->cursor.line;
  event->column = (int32_t)parser->cursor.column;
}

/* Asks expat how far it has come. */
static cexpat_place reached(const cexpat_parser *parser) {
  int64_t offset = XML_GetCurrentByteIndex(parser->expat);
  return (cexpat_place){
      .byte = parser->start.byte + (offset - parser->start.offset), .offset = offset,
      .line = (int64_t)XML_GetCurrentLineNumber(parser->expat), .column = (int64_t)XML_GetCurrentColumnNumber(parser->expat) + 1};
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

/* Binds the prefixes that the attributes of a tag declare. */
static void bind_prefixes(cexpat_parser *parser, const XML_Char **attributes) {
  for (; attributes[0] && !parser->reason; attributes += 2) {
    int32_t written = cexpat_written_name(&parser->names, attributes[0]);
    if (written >= 0 && !cexpat_is_declaration(&parser->names, written)) continue;
    if (written >= 0) written = cexpat_bind(&parser->names, written, attributes[1], parser->depth);
    if (written < 0) stop(parser, -written, attributes[0]);
  }
}

static bool declares_prefixes(const XML_Char **attributes) {
  for (; attributes[0]; attributes += 2)
    if (attributes[0][0] == 'x' && !strncmp(attributes[0], "xmlns", 5)) return true;
  return false;
}

/* Whether one of the attributes of an event before its last has the same name, under another prefix. */
static bool is_repeated(const cexpat_parser *parser, const cexpat_event *event, int32_t name) {
  for (int32_t index = event->first_attribute; index < parser->attribute_count; index++)
    if (parser->attributes[index].name == name) return true;
  return false;
}

/* Adds the attributes of a tag to its event; false after having stopped. */
static bool add_attributes(cexpat_parser *parser, cexpat_event *event, const XML_Char **attributes) {
  for (; attributes[0]; attributes += 2) {
    int32_t written = cexpat_written_name(&parser->names, attributes[0]);
    if (written >= 0 && cexpat_is_declaration(&parser->names, written)) continue;
    size_t length = strlen(attributes[1]);
    if (length > (size_t)parser->limits.attribute_bytes || event->attribute_count >= parser->limits.attributes) {
      stop(parser, CEXPAT_ATTRIBUTE, attributes[0]);
      return false;
    }
    int32_t found = number(parser, written < 0 ? written : cexpat_attribute_name(&parser->names, written), attributes[0]);
    if (found < 0) return false;
    if (cexpat_has_prefix(&parser->names, written) && is_repeated(parser, event, found)) {
      stop(parser, XML_ERROR_DUPLICATE_ATTRIBUTE, attributes[0]);
      return false;
    }
    if (parser->attribute_count == parser->attribute_capacity
        && !cexpat_grow((void **)&parser->attributes, &parser->attribute_capacity, (int64_t)parser->attribute_count + 1, sizeof *parser->attributes)) {
      stop(parser, CEXPAT_MEMORY, NULL);
      return false;
    }
    parser->attributes[parser->attribute_count++] =
        (cexpat_attribute){.name = found, .value_start = parser->pool_length, .value_length = (int32_t)length};
    event->attribute_count++;
    if (!append(parser, attributes[1], (int64_t)length)) {
      stop(parser, CEXPAT_MEMORY, NULL);
      return false;
    }
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
  if (declares_prefixes(attributes)) bind_prefixes(parser, attributes);
  int32_t written = cexpat_written_name(&parser->names, name);
  int32_t found = number(parser, written < 0 ? written : cexpat_element_name(&parser->names, written), name);
  if (found < 0 || parser->reason) return;
  cexpat_event *event = push(parser, CEXPAT_START);
  if (!event) return;
  note_place(parser, event);
  event->name = found;
  parser->open_names[parser->depth - 1] = found;
  parser->open_events[parser->depth - 1] = parser->event_count - 1;
  /* A tag that is refused is no event. */
  if (!add_attributes(parser, event, attributes)) parser->event_count--;
}

static void XMLCALL on_end(void *data, const XML_Char *name) {
  (void)name;
  cexpat_parser *parser = data;
  if (parser->reason) return;
  cexpat_event *event = push(parser, CEXPAT_END);
  if (!event) return;
  event->offset = XML_GetCurrentByteIndex(parser->expat);
  event->end = event->offset + XML_GetCurrentByteCount(parser->expat);
  if (parser->names.binding_count > 0) cexpat_unbind(&parser->names, parser->depth);
  parser->depth--;
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
  note_place(parser, event);
  event->text_length = (int32_t)strlen(text);
  if (!append(parser, text, event->text_length)) stop(parser, CEXPAT_MEMORY, NULL);
}

static void XMLCALL on_instruction(void *data, const XML_Char *target, const XML_Char *text) {
  cexpat_parser *parser = data;
  if (parser->reason) return;
  if (strchr(target, ':')) {
    stop(parser, XML_ERROR_INVALID_TOKEN, target);
    return;
  }
  int32_t found = number(parser, cexpat_name_of(&parser->names, target), target);
  cexpat_event *event = found < 0 ? NULL : push(parser, CEXPAT_INSTRUCTION);
  if (!event) return;
  note_place(parser, event);
  event->name = found;
  event->text_length = (int32_t)strlen(text);
  if (!append(parser, text, event->text_length)) stop(parser, CEXPAT_MEMORY, NULL);
}

static void XMLCALL on_declaration(void *data, const XML_Char *version, const XML_Char *encoding, int standalone) {
  (void)standalone;
  (void)version;
  cexpat_parser *parser = data;
  if (parser->reason) return;
  cexpat_event *event = push(parser, CEXPAT_DECLARATION);
  if (!event) return;
  note_place(parser, event);
  if (!encoding) return;
  event->text_length = (int32_t)strlen(encoding);
  if (!append(parser, encoding, event->text_length)) stop(parser, CEXPAT_MEMORY, NULL);
}

static void XMLCALL on_doctype(void *data, const XML_Char *name, const XML_Char *system, const XML_Char *public, int subset) {
  (void)public;
  (void)subset;
  cexpat_parser *parser = data;
  if (parser->reason) return;
  int32_t found = number(parser, cexpat_name_of(&parser->names, name), name);
  cexpat_event *event = found < 0 ? NULL : push(parser, CEXPAT_DOCTYPE);
  if (!event) return;
  note_place(parser, event);
  event->name = found;
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
  parser->expat = XML_ParserCreate(encoding);
  parser->limits = limits;
  uint64_t salt = (uint64_t)(uintptr_t)parser * 0x9E3779B97F4A7C15u;
  if (!cexpat_names_open(&parser->names, limits.names, limits.name_bytes, salt) || !parser->expat) {
    cexpat_close(parser);
    return NULL;
  }
  parser->counts_bytes = single_byte || !encoding || !strcmp(encoding, "ISO-8859-1") || !strcmp(encoding, "US-ASCII");
  parser->is_wide = encoding && !strncmp(encoding, "UTF-16", 6);
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
  cexpat_names_close(&parser->names);
  free(parser->open_names);
  free(parser->open_events);
  free(parser->events);
  free(parser->attributes);
  free(parser->pool);
  free(parser);
}

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

void *cexpat_room(cexpat_parser *parser, int32_t length, int32_t keep) {
  /* Lines and columns can be counted as long as the chunk is there. */
  for (int32_t index = keep; index < parser->event_count; index++) {
    int32_t kind = parser->events[index].kind;
    if (kind != CEXPAT_TEXT && kind != CEXPAT_END) cexpat_locate(parser, &parser->events[index]);
  }
  keep_from(parser, keep);
  void *room = XML_GetBuffer(parser->expat, length);
  /* What expat has not finished stays right before the room. */
  parser->start = parser->end > 0 ? parser->reached : (cexpat_place){.line = 1, .column = 1};
  parser->start.byte = (const uint8_t *)room - (parser->end - parser->start.offset);
  parser->cursor = parser->reached = parser->start;
  return room;
}

int32_t cexpat_parse(cexpat_parser *parser, int32_t length, bool is_final) {
  parser->end += length;
  parser->in_text = parser->event_count > 0 && parser->events[parser->event_count - 1].kind == CEXPAT_TEXT;
  if (parser->reason) return parser->reason;
  enum XML_Status status = XML_ParseBuffer(parser->expat, length, is_final);
  if (!parser->is_wide) parser->reached = reached(parser);
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
int32_t cexpat_name_count(const cexpat_parser *parser) { return parser->names.expanded.count; }
const char *cexpat_name(const cexpat_parser *parser, int32_t name) {
  return name >= 0 && name < parser->names.expanded.count ? parser->names.expanded.texts[name] : "";
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
  XML_Parser expat = XML_ParserCreateNS(NULL, CEXPAT_SEPARATOR);
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
