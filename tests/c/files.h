/* Files and documents of the vectors. */
#ifndef FILES_H
#define FILES_H

#include <cjson/cJSON.h>
#include <stddef.h>

/* Bytes that the caller frees, with a NUL after the last. */
typedef struct bytes {
    char *data;
    size_t len;
} bytes;

/* A file of the project; the program stops where it cannot be read. */
bytes file_bytes(const char *path);
cJSON *file_json(const char *path);

/* A document of a vector: inline with sorted fields, `networks/NAME`, or a path from the root. */
bytes document(const cJSON *input);

/* Paths of all vectors under `tests/vectors`, sorted; stops at a file that nobody reads. */
char **vector_paths(size_t *count);

/* The same under another folder; folders `networks` and `plans` in it are parts of vectors. */
char **vector_paths_in(const char *folder, size_t *count);

#endif
