#include "ccmark.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

struct ccmark_document {
  cmark_node *root;
  ccmark_event *events;
  int64_t count;
  int64_t capacity;
};

static int32_t kind_of(cmark_node *node) {
  switch (cmark_node_get_type(node)) {
  case CMARK_NODE_DOCUMENT: return CCMARK_DOCUMENT;
  case CMARK_NODE_BLOCK_QUOTE: return CCMARK_BLOCK_QUOTE;
  case CMARK_NODE_LIST: return CCMARK_LIST;
  case CMARK_NODE_ITEM: return CCMARK_ITEM;
  case CMARK_NODE_CODE_BLOCK: return CCMARK_CODE_BLOCK;
  case CMARK_NODE_HTML_BLOCK: return CCMARK_HTML_BLOCK;
  case CMARK_NODE_PARAGRAPH: return CCMARK_PARAGRAPH;
  case CMARK_NODE_HEADING: return CCMARK_HEADING;
  case CMARK_NODE_THEMATIC_BREAK: return CCMARK_THEMATIC_BREAK;
  case CMARK_NODE_FOOTNOTE_DEFINITION: return CCMARK_FOOTNOTE_DEFINITION;
  case CMARK_NODE_TEXT: return CCMARK_TEXT;
  case CMARK_NODE_SOFTBREAK: return CCMARK_SOFT_BREAK;
  case CMARK_NODE_LINEBREAK: return CCMARK_LINE_BREAK;
  case CMARK_NODE_CODE: return CCMARK_CODE;
  case CMARK_NODE_HTML_INLINE: return CCMARK_HTML_INLINE;
  case CMARK_NODE_EMPH: return CCMARK_EMPHASIS;
  case CMARK_NODE_STRONG: return CCMARK_STRONG;
  case CMARK_NODE_LINK: return CCMARK_LINK;
  case CMARK_NODE_IMAGE: return CCMARK_IMAGE;
  case CMARK_NODE_FOOTNOTE_REFERENCE: return CCMARK_FOOTNOTE_REFERENCE;
  default: break;
  }
  /* Extensions number their nodes when they are registered: only the name is stable. */
  const char *name = cmark_node_get_type_string(node);
  if (!strcmp(name, "tasklist")) return CCMARK_ITEM;
  if (!strcmp(name, "table")) return CCMARK_TABLE;
  if (!strcmp(name, "table_row") || !strcmp(name, "table_header")) return CCMARK_TABLE_ROW;
  if (!strcmp(name, "table_cell")) return CCMARK_TABLE_CELL;
  if (!strcmp(name, "strikethrough")) return CCMARK_STRIKETHROUGH;
  return CCMARK_OTHER;
}

static bool add(ccmark_document *document, cmark_node *node, int32_t event) {
  if (document->count == document->capacity) {
    int64_t capacity = document->capacity ? document->capacity * 2 : 256;
    ccmark_event *events = realloc(document->events, (size_t)capacity * sizeof *events);
    if (!events) return false;
    document->events = events;
    document->capacity = capacity;
  }
  ccmark_event *to = &document->events[document->count++];
  memset(to, 0, sizeof *to);
  to->event = event;
  to->kind = kind_of(node);
  to->level = to->kind == CCMARK_HEADING ? cmark_node_get_heading_level(node) : 0;
  to->start_line = cmark_node_get_start_line(node);
  to->start_column = cmark_node_get_start_column(node);
  to->end_line = cmark_node_get_end_line(node);
  to->end_column = cmark_node_get_end_column(node);
  if (event == CCMARK_LEAF) {
    const char *literal = cmark_node_get_literal(node);
    to->literal = literal;
    to->literal_length = literal ? (int64_t)strlen(literal) : 0;
  }
  return true;
}

static int32_t flatten(ccmark_document *document, int32_t depth_limit) {
  cmark_iter *walk = cmark_iter_new(document->root);
  int32_t depth = 0;
  int32_t status = CCMARK_OK;
  for (cmark_event_type type; status == CCMARK_OK && (type = cmark_iter_next(walk)) != CMARK_EVENT_DONE;) {
    cmark_node *node = cmark_iter_get_node(walk);
    bool is_container = ((unsigned)cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK;
    int32_t event = type == CMARK_EVENT_EXIT ? CCMARK_EXIT
        : cmark_node_first_child(node) || is_container || kind_of(node) >= CCMARK_EMPHASIS ? CCMARK_ENTER
                                                                                          : CCMARK_LEAF;
    switch (kind_of(node)) {
    case CCMARK_CODE_BLOCK: case CCMARK_HTML_BLOCK: case CCMARK_THEMATIC_BREAK: case CCMARK_FOOTNOTE_REFERENCE:
      event = CCMARK_LEAF;
      break;
    default: break;
    }
    if (type == CMARK_EVENT_EXIT && event == CCMARK_LEAF) continue;
    if (is_container && event == CCMARK_ENTER && ++depth > depth_limit) status = CCMARK_TOO_DEEP;
    if (is_container && event == CCMARK_EXIT) depth--;
    if (status == CCMARK_OK && !add(document, node, event)) status = CCMARK_OUT_OF_MEMORY;
  }
  cmark_iter_free(walk);
  return status;
}

ccmark_document *ccmark_parse(const char *bytes, int64_t length, int32_t depth_limit, int32_t *status) {
  /* Registration writes to a global table: once for the process. */
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, cmark_gfm_core_extensions_ensure_registered);
  *status = CCMARK_OUT_OF_MEMORY;
  ccmark_document *document = calloc(1, sizeof *document);
  cmark_parser *parser = document ? cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS) : NULL;
  if (!parser) {
    free(document);
    return NULL;
  }
  static const char *const extensions[] = {"table", "strikethrough", "autolink", "tasklist"};
  for (size_t i = 0; i < sizeof extensions / sizeof *extensions; i++) {
    cmark_syntax_extension *extension = cmark_find_syntax_extension(extensions[i]);
    if (extension) cmark_parser_attach_syntax_extension(parser, extension);
  }
  cmark_parser_feed(parser, bytes, (size_t)length);
  document->root = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  *status = document->root ? flatten(document, depth_limit) : CCMARK_OUT_OF_MEMORY;
  if (*status == CCMARK_OK) return document;
  ccmark_free(document);
  return NULL;
}

void ccmark_free(ccmark_document *document) {
  if (!document) return;
  if (document->root) cmark_node_free(document->root);
  free(document->events);
  free(document);
}

int64_t ccmark_event_count(const ccmark_document *document) { return document->count; }

void ccmark_get_event(const ccmark_document *document, int64_t index, ccmark_event *event) {
  *event = document->events[index];
}
