#define _DEFAULT_SOURCE
#include "files.h"

#include <dirent.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void stop(const char *what, const char *path) {
    fprintf(stderr, "%s: %s\n", path, what);
    exit(1);
}

bytes file_bytes(const char *path) {
    bytes read = {NULL, 0};
    FILE *file = fopen(path, "rb");
    if (file == NULL || fseek(file, 0, SEEK_END) != 0) {
        stop("cannot be read", path);
    }
    long size = ftell(file);
    rewind(file);
    read.data = malloc((size_t)size + 1);
    read.len = fread(read.data, 1, (size_t)size, file);
    read.data[read.len] = '\0';
    fclose(file);
    if (read.len != (size_t)size) {
        stop("cannot be read to its end", path);
    }
    return read;
}

cJSON *file_json(const char *path) {
    bytes read = file_bytes(path);
    cJSON *json = cJSON_ParseWithLength(read.data, read.len);
    free(read.data);
    if (json == NULL) {
        stop("is not JSON", path);
    }
    return json;
}

static int by_name(const void *one, const void *other) {
    return strcmp((*(cJSON *const *)one)->string, (*(cJSON *const *)other)->string);
}

static void sort(cJSON *value) {
    cJSON *one;
    cJSON_ArrayForEach(one, value) {
        sort(one);
    }
    int count = cJSON_IsObject(value) ? cJSON_GetArraySize(value) : 0;
    if (count < 2) {
        return;
    }
    cJSON **fields = malloc((size_t)count * sizeof *fields);
    for (int i = 0; i < count; i++) {
        fields[i] = cJSON_DetachItemFromArray(value, 0);
    }
    qsort(fields, (size_t)count, sizeof *fields, by_name);
    for (int i = 0; i < count; i++) {
        /* Adds the item under the name that it has. */
        char *name = strdup(fields[i]->string);
        cJSON_AddItemToObject(value, name, fields[i]);
        free(name);
    }
    free(fields);
}

bytes document(const cJSON *input) {
    if (cJSON_IsString(input)) {
        char path[512];
        bool network = strncmp(input->valuestring, "networks/", 9) == 0;
        snprintf(path, sizeof path, network ? "tests/vectors/%s.json" : "%s", input->valuestring);
        return file_bytes(path);
    }
    cJSON *sorted = cJSON_Duplicate(input, true);
    sort(sorted);
    bytes printed;
    printed.data = cJSON_PrintUnformatted(sorted);
    printed.len = strlen(printed.data);
    cJSON_Delete(sorted);
    return printed;
}

static char **paths;
static size_t path_count;

static void walk(const char *folder) {
    DIR *open = opendir(folder);
    if (open == NULL) {
        stop("is no folder", folder);
    }
    struct dirent *entry;
    while ((entry = readdir(open)) != NULL) {
        char path[1024];
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        size_t len = strlen(path);
        if (entry->d_name[0] == '.') {
            continue;
        }
        if (entry->d_type == DT_DIR) {
            if (strcmp(entry->d_name, "networks") != 0 && strcmp(entry->d_name, "plans") != 0) {
                walk(path);
            }
        } else if (len > 5 && strcmp(path + len - 5, ".json") == 0) {
            paths = realloc(paths, (path_count + 1) * sizeof *paths);
            paths[path_count++] = strdup(path);
        } else if (strcmp(entry->d_name, "README.md") != 0) {
            stop("is not read by anybody", path);
        }
    }
    closedir(open);
}

static int by_path(const void *one, const void *other) {
    return strcmp(*(char *const *)one, *(char *const *)other);
}

char **vector_paths(size_t *count) { return vector_paths_in("tests/vectors", count); }

char **vector_paths_in(const char *folder, size_t *count) {
    paths = NULL;
    path_count = 0;
    walk(folder);
    qsort(paths, path_count, sizeof *paths, by_path);
    *count = path_count;
    return paths;
}
