#include "czip.h"
#include <minizip/unzip.h>
#include <minizip/zip.h>
#include <stdlib.h>
#include <string.h>

/* A file in memory: read only when `capacity` is 0. */
typedef struct {
  uint8_t *bytes;
  uint64_t length;
  uint64_t capacity;
  uint64_t position;
} memory_file;

static voidpf open_memory(voidpf opaque, const void *name, int mode) {
  (void)name;
  (void)mode;
  ((memory_file *)opaque)->position = 0;
  return opaque;
}

static uLong read_memory(voidpf opaque, voidpf stream, void *buffer, uLong size) {
  (void)opaque;
  memory_file *file = stream;
  uint64_t left = file->position < file->length ? file->length - file->position : 0;
  uLong count = size < left ? size : (uLong)left;
  if (count > 0) memcpy(buffer, file->bytes + file->position, count);
  file->position += count;
  return count;
}

static uLong write_memory(voidpf opaque, voidpf stream, const void *buffer, uLong size) {
  (void)opaque;
  memory_file *file = stream;
  uint64_t end = file->position + size;
  if (end > file->capacity) {
    uint64_t capacity = file->capacity < 65536 ? 65536 : file->capacity;
    while (capacity < end) capacity *= 2;
    uint8_t *grown = realloc(file->bytes, capacity);
    if (!grown) return 0;
    file->bytes = grown;
    file->capacity = capacity;
  }
  if (size > 0) memcpy(file->bytes + file->position, buffer, size);
  file->position = end;
  if (end > file->length) file->length = end;
  return size;
}

static ZPOS64_T tell_memory(voidpf opaque, voidpf stream) {
  (void)opaque;
  return ((memory_file *)stream)->position;
}

static long seek_memory(voidpf opaque, voidpf stream, ZPOS64_T offset, int origin) {
  (void)opaque;
  memory_file *file = stream;
  uint64_t base = origin == ZLIB_FILEFUNC_SEEK_SET ? 0 : origin == ZLIB_FILEFUNC_SEEK_CUR ? file->position : file->length;
  uint64_t target = base + offset;
  if (target < base || target > file->length) return -1;
  file->position = target;
  return 0;
}

static int close_memory(voidpf opaque, voidpf stream) {
  (void)opaque;
  (void)stream;
  return 0;
}

static int error_memory(voidpf opaque, voidpf stream) {
  (void)opaque;
  (void)stream;
  return 0;
}

static zlib_filefunc64_def functions(memory_file *file) {
  zlib_filefunc64_def result = {open_memory, read_memory, write_memory, tell_memory,
                                seek_memory, close_memory, error_memory, file};
  return result;
}

typedef struct {
  unz64_file_pos place;
  unz_file_info64 info;
  char *name;
} entry;

struct czip_archive {
  memory_file file;
  unzFile handle;
  entry *entries;
  int32_t count;
};

void czip_close(czip_archive *archive) {
  if (!archive) return;
  for (int32_t index = 0; index < archive->count; index++) free(archive->entries[index].name);
  free(archive->entries);
  if (archive->handle) unzClose(archive->handle);
  free(archive);
}

static bool read_entry(czip_archive *archive, entry *next) {
  if (unzGetFilePos64(archive->handle, &next->place) != UNZ_OK) return false;
  if (unzGetCurrentFileInfo64(archive->handle, &next->info, NULL, 0, NULL, 0, NULL, 0) != UNZ_OK) return false;
  uLong length = next->info.size_filename;
  next->name = malloc(length + 1);
  if (!next->name) return false;
  next->name[length] = 0;
  unz_file_info64 again;
  return unzGetCurrentFileInfo64(archive->handle, &again, next->name, length + 1, NULL, 0, NULL, 0) == UNZ_OK;
}

czip_archive *czip_open(const uint8_t *bytes, int64_t length, int64_t entries, int64_t *found) {
  *found = -1;
  czip_archive *archive = calloc(1, sizeof *archive);
  if (!archive) return NULL;
  archive->file.bytes = (uint8_t *)bytes; /* never written: capacity is 0 and only reading functions are used */
  archive->file.length = (uint64_t)length;
  zlib_filefunc64_def io = functions(&archive->file);
  archive->handle = unzOpen2_64("", &io);
  unz_global_info64 global;
  if (!archive->handle || unzGetGlobalInfo64(archive->handle, &global) != UNZ_OK) {
    czip_close(archive);
    return NULL;
  }
  if (global.number_entry > (ZPOS64_T)entries) {
    *found = global.number_entry > INT32_MAX ? INT32_MAX : (int64_t)global.number_entry;
    czip_close(archive);
    return NULL;
  }
  archive->entries = calloc(global.number_entry + 1, sizeof(entry));
  int status = archive->entries && global.number_entry > 0 ? unzGoToFirstFile(archive->handle) : UNZ_END_OF_LIST_OF_FILE;
  while (status == UNZ_OK && (ZPOS64_T)archive->count < global.number_entry) {
    entry *next = &archive->entries[archive->count++];
    if (!read_entry(archive, next)) {
      czip_close(archive);
      return NULL;
    }
    status = unzGoToNextFile(archive->handle);
  }
  if (!archive->entries || (status != UNZ_END_OF_LIST_OF_FILE && status != UNZ_OK)) {
    czip_close(archive);
    return NULL;
  }
  *found = archive->count;
  return archive;
}

int32_t czip_count(const czip_archive *archive) { return archive->count; }

czip_entry czip_entry_at(const czip_archive *archive, int32_t index) {
  const unz_file_info64 *info = &archive->entries[index].info;
  czip_entry result = {(int64_t)info->compressed_size, (int64_t)info->uncompressed_size, (uint32_t)info->dosDate,
                       (int32_t)info->compression_method, (info->flag & 1) != 0};
  return result;
}

const char *czip_name(const czip_archive *archive, int32_t index, int32_t *length) {
  *length = (int32_t)archive->entries[index].info.size_filename;
  return archive->entries[index].name;
}

int32_t czip_begin(czip_archive *archive, int32_t index) {
  entry *chosen = &archive->entries[index];
  if (chosen->info.compression_method != 0 && chosen->info.compression_method != Z_DEFLATED) return CZIP_UNSUPPORTED;
  if (unzGoToFilePos64(archive->handle, &chosen->place) != UNZ_OK) return CZIP_DAMAGED;
  return unzOpenCurrentFile(archive->handle) == UNZ_OK ? 0 : CZIP_DAMAGED;
}

int32_t czip_read(czip_archive *archive, uint8_t *buffer, int32_t capacity) {
  int count = unzReadCurrentFile(archive->handle, buffer, (unsigned)capacity);
  return count < 0 ? CZIP_DAMAGED : count;
}

int32_t czip_end(czip_archive *archive) {
  return unzCloseCurrentFile(archive->handle) == UNZ_OK ? 0 : CZIP_DAMAGED;
}

struct czip_writer {
  memory_file file;
  zipFile handle;
};

czip_writer *czip_create(void) {
  czip_writer *writer = calloc(1, sizeof *writer);
  if (!writer) return NULL;
  zlib_filefunc64_def io = functions(&writer->file);
  writer->handle = zipOpen2_64("", APPEND_STATUS_CREATE, NULL, &io);
  if (!writer->handle) {
    free(writer);
    return NULL;
  }
  return writer;
}

/* Long texts are packed at a level that takes half the time for a tenth more bytes. */
static int level_for(int64_t length) { return length > 1 << 20 ? 3 : Z_DEFAULT_COMPRESSION; }

static int open_new(
    czip_writer *writer, const char *name, const zip_fileinfo *info, const void *local, uInt local_length, int method,
    int level, int raw, uLong flags, bool is_large) {
  return zipOpenNewFileInZip4_64(
      writer->handle, name, info, local, local_length, NULL, 0, NULL, method, level, raw, -MAX_WBITS,
      DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, NULL, 0, 20, flags, is_large);
}

int32_t czip_copy(czip_writer *writer, czip_archive *archive, int32_t index) {
  entry *chosen = &archive->entries[index];
  int method = 0;
  int level = 0;
  if (unzGoToFilePos64(archive->handle, &chosen->place) != UNZ_OK) return CZIP_DAMAGED;
  if (unzOpenCurrentFile2(archive->handle, &method, &level, 1) != UNZ_OK) return CZIP_DAMAGED;
  zip_fileinfo info = {0};
  info.dosDate = chosen->info.dosDate;
  info.internal_fa = chosen->info.internal_fa;
  info.external_fa = chosen->info.external_fa;
  /* Bit 3 says that sizes follow the data; ours stand before it. Bit 11 says that the name is UTF-8. */
  int status = open_new(
      writer, chosen->name, &info, NULL, 0, method, Z_DEFAULT_COMPRESSION, 1, chosen->info.flag & ~8UL,
      chosen->info.compressed_size > 0xFFFFFFF0);
  static const int chunk = 1 << 16;
  uint8_t *buffer = malloc((size_t)chunk);
  int count = buffer && status == ZIP_OK ? 0 : -1;
  uint64_t total = 0;
  while (count >= 0 && (count = unzReadCurrentFile(archive->handle, buffer, (unsigned)chunk)) > 0) {
    total += (uint64_t)count;
    if (zipWriteInFileInZip(writer->handle, buffer, (unsigned)count) != ZIP_OK) count = -1;
  }
  free(buffer);
  unzCloseCurrentFile(archive->handle);
  if (status == ZIP_OK) {
    int closed = zipCloseFileInZipRaw64(writer->handle, chosen->info.uncompressed_size, chosen->info.crc);
    if (closed != ZIP_OK) return CZIP_DAMAGED;
  }
  return count < 0 || total != chosen->info.compressed_size ? CZIP_DAMAGED : 0;
}

int32_t czip_add(
    czip_writer *writer, const char *name, const uint8_t *bytes, int64_t length, bool is_compressed, uint32_t date) {
  uLong flags = 0;
  for (const char *letter = name; *letter; letter++) {
    if ((uint8_t)*letter >= 0x80) flags = 1 << 11;
  }
  zip_fileinfo info = {0};
  info.dosDate = date;
  int status = open_new(
      writer, name, &info, NULL, 0, is_compressed ? Z_DEFLATED : 0, level_for(length), 0, flags, length > 0xFFFFFF00);
  if (status != ZIP_OK) return CZIP_DAMAGED;
  int64_t position = 0;
  while (position < length) {
    unsigned count = length - position < (1 << 20) ? (unsigned)(length - position) : 1 << 20;
    if (zipWriteInFileInZip(writer->handle, bytes + position, count) != ZIP_OK) return CZIP_DAMAGED;
    position += count;
  }
  return zipCloseFileInZip(writer->handle) == ZIP_OK ? 0 : CZIP_DAMAGED;
}

const uint8_t *czip_finish(czip_writer *writer, int64_t *length) {
  if (writer->handle && zipClose(writer->handle, NULL) != ZIP_OK) {
    writer->handle = NULL;
    return NULL;
  }
  writer->handle = NULL;
  *length = (int64_t)writer->file.length;
  return writer->file.bytes;
}

void czip_discard(czip_writer *writer) {
  if (!writer) return;
  if (writer->handle) zipClose(writer->handle, NULL);
  free(writer->file.bytes);
  free(writer);
}
