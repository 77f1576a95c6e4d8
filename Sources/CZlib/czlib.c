#include "czlib.h"
#include <stdlib.h>
#include <zlib.h>

struct czlib_file {
  gzFile file;
};

czlib_file *czlib_open(const char *path) {
  gzFile file = gzopen(path, "rb");
  if (!file) return NULL;
  czlib_file *result = malloc(sizeof *result);
  if (result) result->file = file;
  else gzclose(file);
  return result;
}

int32_t czlib_read(czlib_file *file, uint8_t *buffer, int32_t capacity) {
  return gzread(file->file, buffer, (unsigned)capacity);
}

int32_t czlib_is_plain(czlib_file *file) { return gzdirect(file->file); }

int32_t czlib_close(czlib_file *file) {
  int status = gzclose(file->file);
  free(file);
  return status;
}
