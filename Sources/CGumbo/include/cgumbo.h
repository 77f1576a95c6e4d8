/* The C door to gumbo: HTML5 to a flat list of nodes in document order, with byte offsets. No gumbo
   header is visible to Swift. Memory that the parser may take is bounded; nothing here recurses, so
   that neither depth nor size of the input can exhaust the stack. */
#ifndef CALQUE_CGUMBO_H
#define CALQUE_CGUMBO_H
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct cgumbo_page cgumbo_page;

enum { CGUMBO_OK = 0, CGUMBO_OUT_OF_MEMORY = 1, CGUMBO_MEMORY_LIMIT = 2 };
enum { CGUMBO_ELEMENT = 0, CGUMBO_TEXT = 1, CGUMBO_WHITESPACE = 2, CGUMBO_COMMENT = 3, CGUMBO_TEMPLATE = 4 };

/* Offsets are byte offsets into the parsed text; -1 where the parser made the thing up. Indices are
   positions in document order; the parent of the root is -1. Strings live as long as the page. */
typedef struct {
  int32_t kind;
  int32_t parent;
  int32_t subtree_end;      /* index after the last descendant */
  int32_t attribute_count;
  int32_t first_attribute;
  bool is_made_up;          /* inserted, cloned or moved by the parser: its offsets say nothing of its place */
  int64_t start;            /* start tag, or text */
  int64_t end;
  int64_t end_tag_start;    /* end tag */
  int64_t end_tag_end;
  const char *text;         /* decoded text; for elements the lower-case name */
  int64_t text_length;
} cgumbo_node;

typedef struct {
  const char *name;
  const char *value;         /* decoded */
  int64_t value_start;       /* with quotes; -1 when there is no value */
  int64_t value_end;
} cgumbo_attribute;

/* Parses a page, or a fragment as the content of <div>. The bytes must stay alive and unchanged as long as the page.
   memory_limit is in bytes. Returns NULL and sets *status on failure. */
cgumbo_page *cgumbo_parse(const char *bytes, int64_t length, bool is_fragment, int64_t memory_limit, int32_t *status);
void cgumbo_free(cgumbo_page *page);
int32_t cgumbo_node_count(const cgumbo_page *page);
void cgumbo_get_node(const cgumbo_page *page, int32_t index, cgumbo_node *node);
void cgumbo_get_attribute(const cgumbo_page *page, int32_t index, cgumbo_attribute *attribute);

#ifdef __cplusplus
}
#endif
#endif
