#include "cgumbo.h"

#include <gumbo.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

/* All of gumbo's memory hangs on one ring, so that it is freed without walking the tree (gumbo's own
   destructor recurses) and can be freed when the limit stops the parser in the middle. Small pieces, which are
   nearly all, are cut from large chunks and given out again by their size. */
typedef struct chunk {
  struct chunk *previous;
  struct chunk *next;
  size_t size;
  size_t padding; /* keeps what follows aligned to 16 bytes */
} chunk;

/* What stands before each piece. */
typedef struct piece {
  size_t size;
  struct piece *next; /* while it is free */
} piece;

enum { STEP = 16, SMALL = 1024, CHUNK = 64 << 10 };

struct cgumbo_page {
  chunk ring;
  size_t used;
  size_t limit;
  int32_t status;
  jmp_buf escape;
  piece *free_pieces[SMALL / STEP + 1];
  char *room;
  size_t room_left;
  const char *bytes;
  int64_t length;
  cgumbo_node *nodes;
  int32_t node_count;
  int32_t node_capacity;
  cgumbo_attribute *attributes;
  int32_t attribute_count;
  int32_t attribute_capacity;
};

static void *allocate_chunk(cgumbo_page *page, size_t size) {
  if (size > page->limit || page->used > page->limit - size) {
    page->status = CGUMBO_MEMORY_LIMIT;
    longjmp(page->escape, 1);
  }
  chunk *made = malloc(sizeof(chunk) + size);
  if (!made) {
    page->status = CGUMBO_OUT_OF_MEMORY;
    longjmp(page->escape, 1);
  }
  made->size = size;
  made->previous = &page->ring;
  made->next = page->ring.next;
  page->ring.next->previous = made;
  page->ring.next = made;
  page->used += size;
  return made + 1;
}

static void free_chunk(cgumbo_page *page, void *memory) {
  chunk *old = (chunk *)memory - 1;
  old->previous->next = old->next;
  old->next->previous = old->previous;
  page->used -= old->size;
  free(old);
}

static void *allocate(void *context, size_t size) {
  cgumbo_page *page = context;
  if (size > SMALL) {
    if (size > page->limit) {
      page->status = CGUMBO_MEMORY_LIMIT;
      longjmp(page->escape, 1);
    }
    piece *large = allocate_chunk(page, sizeof(piece) + size);
    large->size = size;
    return large + 1;
  }
  size_t class = (size + STEP - 1) / STEP;
  piece *small = page->free_pieces[class];
  if (small) {
    page->free_pieces[class] = small->next;
    return small + 1;
  }
  size_t whole = sizeof(piece) + class * STEP;
  if (page->room_left < whole) {
    page->room_left = 0;
    page->room = allocate_chunk(page, CHUNK);
    page->room_left = CHUNK;
  }
  small = (piece *)page->room;
  page->room += whole;
  page->room_left -= whole;
  small->size = size;
  return small + 1;
}

static void deallocate(void *context, void *memory) {
  if (!memory) return;
  cgumbo_page *page = context;
  piece *old = (piece *)memory - 1;
  if (old->size > SMALL) {
    free_chunk(page, old);
    return;
  }
  size_t class = (old->size + STEP - 1) / STEP;
  old->next = page->free_pieces[class];
  page->free_pieces[class] = old;
}

/* Grows an array that belongs to the page. */
static void *grown(cgumbo_page *page, void *array, int32_t count, int32_t *capacity, size_t size) {
  if (count < *capacity) return array;
  int64_t wanted = *capacity ? (int64_t)*capacity * 2 : 256;
  if (wanted > INT32_MAX) {
    page->status = CGUMBO_MEMORY_LIMIT;
    longjmp(page->escape, 1);
  }
  void *larger = allocate(page, (size_t)wanted * size);
  if (array) {
    memcpy(larger, array, (size_t)count * size);
    deallocate(page, array);
  }
  *capacity = (int32_t)wanted;
  return larger;
}

static int64_t offset_of(const cgumbo_page *page, const char *pointer) {
  if (!pointer || pointer < page->bytes || pointer > page->bytes + page->length) return -1;
  return pointer - page->bytes;
}

static void place(const cgumbo_page *page, GumboStringPiece piece, int64_t *start, int64_t *end) {
  *start = *end = -1;
  if (!piece.data || piece.length == 0) return;
  int64_t from = offset_of(page, piece.data);
  if (from < 0 || from + (int64_t)piece.length > page->length) return;
  *start = from;
  *end = from + (int64_t)piece.length;
}

static void add_attributes(cgumbo_page *page, const GumboElement *element, cgumbo_node *node) {
  node->first_attribute = page->attribute_count;
  node->attribute_count = (int32_t)element->attributes.length;
  for (unsigned int i = 0; i < element->attributes.length; i++) {
    const GumboAttribute *from = element->attributes.data[i];
    page->attributes = grown(
        page, page->attributes, page->attribute_count, &page->attribute_capacity, sizeof(cgumbo_attribute));
    cgumbo_attribute *to = &page->attributes[page->attribute_count++];
    to->name = from->name;
    to->value = from->value;
    place(page, from->original_value, &to->value_start, &to->value_end);
  }
}

static const char *element_name(cgumbo_page *page, const GumboElement *element) {
  if (element->tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element->tag);
  GumboStringPiece piece = element->original_tag;
  if (!piece.data) return "";
  gumbo_tag_from_original_text(&piece);
  char *name = allocate(page, piece.length + 1);
  for (size_t i = 0; i < piece.length; i++) {
    char c = piece.data[i];
    name[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
  }
  name[piece.length] = 0;
  return name;
}

static int32_t add(cgumbo_page *page, const GumboNode *from, int32_t parent) {
  page->nodes = grown(page, page->nodes, page->node_count, &page->node_capacity, sizeof(cgumbo_node));
  int32_t index = page->node_count++;
  cgumbo_node *node = &page->nodes[index];
  memset(node, 0, sizeof *node);
  node->parent = parent;
  node->start = node->end = node->end_tag_start = node->end_tag_end = -1;
  const unsigned int moved = GUMBO_INSERTION_BY_PARSER | GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT |
      GUMBO_INSERTION_ADOPTION_AGENCY_CLONED | GUMBO_INSERTION_ADOPTION_AGENCY_MOVED | GUMBO_INSERTION_FOSTER_PARENTED |
      GUMBO_INSERTION_IMPLIED | GUMBO_INSERTION_CONVERTED_FROM_END_TAG;
  node->is_made_up = (from->parse_flags & moved) != 0;
  switch (from->type) {
  case GUMBO_NODE_ELEMENT:
  case GUMBO_NODE_TEMPLATE:
    node->kind = from->type == GUMBO_NODE_ELEMENT ? CGUMBO_ELEMENT : CGUMBO_TEMPLATE;
    place(page, from->v.element.original_tag, &node->start, &node->end);
    place(page, from->v.element.original_end_tag, &node->end_tag_start, &node->end_tag_end);
    add_attributes(page, &from->v.element, node);
    node->text = element_name(page, &from->v.element);
    break;
  default:
    node->kind = from->type == GUMBO_NODE_COMMENT ? CGUMBO_COMMENT
        : from->type == GUMBO_NODE_WHITESPACE    ? CGUMBO_WHITESPACE
                                                 : CGUMBO_TEXT;
    place(page, from->v.text.original_text, &node->start, &node->end);
    node->text = from->v.text.text;
    break;
  }
  if (!node->text) node->text = "";
  node->text_length = (int64_t)strlen(node->text);
  return index;
}

static const GumboVector *children_of(const GumboNode *node) {
  switch (node->type) {
  case GUMBO_NODE_DOCUMENT: return &node->v.document.children;
  case GUMBO_NODE_ELEMENT:
  case GUMBO_NODE_TEMPLATE: return &node->v.element.children;
  default: return NULL;
  }
}

/* Walks the tree without recursion: down to the first child, else to the next sibling, else up. */
static void flatten(cgumbo_page *page, const GumboNode *root) {
  const GumboNode *node = root;
  int32_t parent = -1;
  for (;;) {
    int32_t index = add(page, node, parent);
    const GumboVector *children = children_of(node);
    if (children && children->length > 0) {
      parent = index;
      node = children->data[0];
      continue;
    }
    page->nodes[index].subtree_end = page->node_count;
    for (;;) {
      if (node == root) return;
      const GumboNode *up = node->parent;
      const GumboVector *siblings = children_of(up);
      if (siblings && node->index_within_parent + 1 < siblings->length) {
        node = siblings->data[node->index_within_parent + 1];
        break;
      }
      node = up;
      page->nodes[parent].subtree_end = page->node_count;
      parent = page->nodes[parent].parent;
    }
  }
}

cgumbo_page *cgumbo_parse(const char *bytes, int64_t length, bool is_fragment, int64_t memory_limit, int32_t *status) {
  cgumbo_page *page = calloc(1, sizeof *page);
  if (!page) {
    *status = CGUMBO_OUT_OF_MEMORY;
    return NULL;
  }
  page->ring.next = page->ring.previous = &page->ring;
  page->limit = (size_t)memory_limit;
  page->bytes = bytes;
  page->length = length;
  if (setjmp(page->escape)) {
    *status = page->status;
    cgumbo_free(page);
    return NULL;
  }
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = allocate;
  options.deallocator = deallocate;
  options.userdata = page;
  options.max_errors = 0;
  if (is_fragment) options.fragment_context = GUMBO_TAG_DIV;
  GumboOutput *output = gumbo_parse_with_options(&options, bytes, (size_t)length);
  flatten(page, output->root);
  *status = CGUMBO_OK;
  return page;
}

void cgumbo_free(cgumbo_page *page) {
  if (!page) return;
  for (chunk *each = page->ring.next; each != &page->ring;) {
    chunk *next = each->next;
    free(each);
    each = next;
  }
  free(page);
}

int32_t cgumbo_node_count(const cgumbo_page *page) { return page->node_count; }

void cgumbo_get_node(const cgumbo_page *page, int32_t index, cgumbo_node *node) { *node = page->nodes[index]; }

void cgumbo_get_attribute(const cgumbo_page *page, int32_t index, cgumbo_attribute *attribute) {
  *attribute = page->attributes[index];
}
