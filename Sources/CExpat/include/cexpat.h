/* The C door to expat: an opaque parser that turns bytes into batches of plain records. No expat header
   is visible to Swift. Instead of calling back, the parser fills an array of events and a pool of bytes
   per chunk; Swift reads them without crossing the language border for each event. */
#ifndef CALQUE_CEXPAT_H
#define CALQUE_CEXPAT_H
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct cexpat_parser cexpat_parser;

enum {
  CEXPAT_START = 0,       /* name, attributes, the tag's place in the input */
  CEXPAT_END = 1,         /* name; length 0 when the element was written as an empty-element tag */
  CEXPAT_TEXT = 2,        /* a run of character data, references resolved */
  CEXPAT_COMMENT = 3,     /* text: the comment */
  CEXPAT_INSTRUCTION = 4, /* name: target; text: data */
  CEXPAT_DECLARATION = 5, /* XML declaration; text: the declared encoding, may be empty */
  CEXPAT_DOCTYPE = 6      /* name: root element; text: system identifier, may be empty; never fetched */
};

/* One event. Offsets are bytes of the input as it was fed; text has none. Lines and columns count from 1 and are there once
   they were asked for, see cexpat_locate; text and end tags have none. */
typedef struct {
  int32_t kind;
  int32_t name; /* index for cexpat_name, -1 when there is none */
  int64_t offset;
  int64_t end;
  int64_t line;
  int32_t column;
  int32_t first_attribute;
  int32_t attribute_count;
  int32_t text_start; /* into the pool */
  int32_t text_length;
  int32_t partner; /* of a start: the index of its end, -1 while that is not in the batch */
} cexpat_event;

typedef struct {
  int32_t name;
  int32_t value_start; /* into the pool */
  int32_t value_length;
} cexpat_attribute;

/* Reasons for stopping that are ours; expat's own are positive and smaller than 1000. */
enum {
  CEXPAT_OK = 0,
  CEXPAT_ENTITY = 1001,    /* an entity is defined; cexpat_culprit names it */
  CEXPAT_EXTERNAL = 1002,  /* an external entity is defined or used; cexpat_culprit names it */
  CEXPAT_DEPTH = 1003,     /* elements nested too deeply */
  CEXPAT_NAME = 1004,      /* a name is too long, or there are too many names */
  CEXPAT_ATTRIBUTE = 1005, /* an attribute value is too long, or an element has too many */
  CEXPAT_TOKEN = 1006,     /* a tag, comment or declaration is too long */
  CEXPAT_MEMORY = 1007
};

typedef struct {
  int32_t depth;
  int32_t name_bytes;
  int32_t names;
  int32_t attributes;
  int32_t attribute_bytes;
  int64_t token_bytes;
} cexpat_limits;

/* encoding: NULL to let expat decide, or one of its own names. single_byte: NULL, or 256 code points (-1 undefined)
   for an encoding that expat does not know; copied. */
cexpat_parser *cexpat_open(const char *encoding, const int32_t *single_byte, cexpat_limits limits);
void cexpat_close(cexpat_parser *parser);

/* Room for the next chunk; NULL when there is no memory. The batch is replaced, but for the events from `keep` on, which
   move to its front and are followed by the new ones: an element that goes on in the next chunk stays in one piece. */
void *cexpat_room(cexpat_parser *parser, int32_t length, int32_t keep);
/* Parses what was put into the room. Returns a reason as above. Events before a failure are in the batch. */
int32_t cexpat_parse(cexpat_parser *parser, int32_t length, bool is_final);
/* Sets the line and column of an event of the batch, unless it has them. */
void cexpat_locate(cexpat_parser *parser, const cexpat_event *event);

int32_t cexpat_event_count(const cexpat_parser *parser);
const cexpat_event *cexpat_events(const cexpat_parser *parser);
const cexpat_attribute *cexpat_attributes(const cexpat_parser *parser);
const uint8_t *cexpat_pool(const cexpat_parser *parser);

/* Names are numbered in order of appearance; "namespace\flocal" or "local". */
int32_t cexpat_name_count(const cexpat_parser *parser);
const char *cexpat_name(const cexpat_parser *parser, int32_t name);

/* After a failure: where, what in words, and the name of the culprit ("" when none). */
int64_t cexpat_error_offset(const cexpat_parser *parser);
int64_t cexpat_error_line(const cexpat_parser *parser);
int64_t cexpat_error_column(const cexpat_parser *parser);
const char *cexpat_error_text(int32_t reason);
const char *cexpat_culprit(const cexpat_parser *parser);
const char *cexpat_version(void);

/* For measuring: parses bytes in chunks of 64 KiB, namespaces resolved by expat, with handlers that only count, and returns how many events there were,
   or -1 when the bytes are not well-formed. */
int64_t cexpat_count(const uint8_t *bytes, int64_t length);

#ifdef __cplusplus
}
#endif
#endif
