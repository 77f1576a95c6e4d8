/* The C door to zlib: reading of gzip files, such as the dictionaries that dictd packs. */
#ifndef CALQUE_CZLIB_H
#define CALQUE_CZLIB_H
#include <stdint.h>

typedef struct czlib_file czlib_file;
/* NULL when the file cannot be opened. A file that is not compressed is read as it is. */
czlib_file *czlib_open(const char *path);
/* Bytes read into the buffer, 0 at the end, -1 when the data is damaged. */
int32_t czlib_read(czlib_file *file, uint8_t *buffer, int32_t capacity);
/* Whether the file is not packed at all; to be asked after the first read. */
int32_t czlib_is_plain(czlib_file *file);
/* 0, or not 0 when the packed data ended too early. */
int32_t czlib_close(czlib_file *file);
#endif
