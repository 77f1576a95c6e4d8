/* The C door to minizip, zlib's own archive code: ZIP archives in memory, read and written. */
#ifndef CALQUE_CZIP_H
#define CALQUE_CZIP_H
#include <stdbool.h>
#include <stdint.h>

typedef struct czip_archive czip_archive;
typedef struct czip_writer czip_writer;

typedef struct {
  int64_t compressed_size;
  int64_t size; /* as the directory says it, which may be a lie */
  uint32_t date; /* MS-DOS date and time */
  int32_t method; /* 0 stored, 8 deflated */
  bool is_encrypted;
} czip_entry;

enum {
  CZIP_DAMAGED = -1, /* not decompressible, or the checksum is wrong */
  CZIP_UNSUPPORTED = -2 /* a compression method that is not deflate */
};

/* Reads the directory; the bytes are not copied and must outlive the archive. NULL when it is no archive or has more
   than `entries` entries; `found` then says how many (-1: no archive). */
czip_archive *czip_open(const uint8_t *bytes, int64_t length, int64_t entries, int64_t *found);
void czip_close(czip_archive *archive);

int32_t czip_count(const czip_archive *archive);
czip_entry czip_entry_at(const czip_archive *archive, int32_t index);
/* Raw bytes of the name; the length goes to `length`. */
const char *czip_name(const czip_archive *archive, int32_t index, int32_t *length);

/* Begins to read an entry: 0 or a reason. */
int32_t czip_begin(czip_archive *archive, int32_t index);
/* Bytes read, 0 at the end, or a reason. */
int32_t czip_read(czip_archive *archive, uint8_t *buffer, int32_t capacity);
/* Ends it: 0, or a reason when all was read and the checksum is wrong. */
int32_t czip_end(czip_archive *archive);

czip_writer *czip_create(void);
/* Copies an entry as it stands, compressed bytes and all. 0 or a reason. */
int32_t czip_copy(czip_writer *writer, czip_archive *archive, int32_t index);
/* Adds an entry; a name outside ASCII is marked as UTF-8. 0 or a reason. */
int32_t czip_add(
    czip_writer *writer, const char *name, const uint8_t *bytes, int64_t length, bool is_compressed, uint32_t date);
/* Ends the archive and gives its bytes, owned by the writer; NULL when there is no memory. */
const uint8_t *czip_finish(czip_writer *writer, int64_t *length);
void czip_discard(czip_writer *writer);
#endif
