/* The C door to cmark-gfm: Markdown to a flat list of events in document order. No cmark header is
   visible to Swift. Lines and columns count from 1, columns in bytes. */
#ifndef CALQUE_CCMARK_H
#define CALQUE_CCMARK_H
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ccmark_document ccmark_document;

enum { CCMARK_OK = 0, CCMARK_OUT_OF_MEMORY = 1, CCMARK_TOO_DEEP = 2 };
enum { CCMARK_ENTER = 0, CCMARK_EXIT = 1, CCMARK_LEAF = 2 };
enum {
  CCMARK_OTHER = 0,
  CCMARK_DOCUMENT, CCMARK_BLOCK_QUOTE, CCMARK_LIST, CCMARK_ITEM, CCMARK_CODE_BLOCK, CCMARK_HTML_BLOCK,
  CCMARK_PARAGRAPH, CCMARK_HEADING, CCMARK_THEMATIC_BREAK, CCMARK_FOOTNOTE_DEFINITION,
  CCMARK_TABLE, CCMARK_TABLE_ROW, CCMARK_TABLE_CELL,
  CCMARK_TEXT, CCMARK_SOFT_BREAK, CCMARK_LINE_BREAK, CCMARK_CODE, CCMARK_HTML_INLINE, CCMARK_EMPHASIS, CCMARK_STRONG,
  CCMARK_LINK, CCMARK_IMAGE, CCMARK_FOOTNOTE_REFERENCE, CCMARK_STRIKETHROUGH
};

typedef struct {
  int32_t event;
  int32_t kind;
  int32_t level;             /* of a heading */
  int32_t start_line;
  int32_t start_column;
  int32_t end_line;
  int32_t end_column;
  const char *literal;       /* text, code, HTML; alive as long as the document */
  int64_t literal_length;
} ccmark_event;

/* Parses CommonMark with tables, strikethrough, autolinks, task lists and footnotes. Containers nested deeper than
   depth_limit are refused. Returns NULL and sets *status on failure. */
ccmark_document *ccmark_parse(const char *bytes, int64_t length, int32_t depth_limit, int32_t *status);
void ccmark_free(ccmark_document *document);
int64_t ccmark_event_count(const ccmark_document *document);
void ccmark_get_event(const ccmark_document *document, int64_t index, ccmark_event *event);

#ifdef __cplusplus
}
#endif
#endif
