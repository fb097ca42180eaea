/* A disk that is watched and that fails on demand: loaded before the C library with LD_PRELOAD, Linux only.
 *
 * AMPARO_DISK_FOLDER  what lies under this folder (an absolute path) is the disk
 * AMPARO_DISK_LOG     where every change of it is noted, in order, over all programs; nothing is noted without it
 * AMPARO_DISK_LIE     if set, no sync is noted: the disk says that it has written, and has not
 *
 * As on Linux, a sync that failed is told once to everybody who has the file open: beside the log lies a file in which the programs
 * count failures together.
 *
 * Nothing is really waited for: `tests/ledger/disk.rs` knows from the log what a disk has to hold, and no test here needs more.
 *
 * The program under test speaks to the disk through a file `marks` in that folder. What it writes there is noted; a line that
 * begins with `!` is an order: `!arm CLASS N ERRNO [stay]` makes the Nth call of a class fail (read, write, sync, open, trunc,
 * link, unlink; with `stay` all later ones too), `!full BYTES` leaves so much room, `!short` writes no more than half at a time,
 * `!interrupt` interrupts every second call, `!lift` ends it all. When a fault has struck, `fired` beside `marks` holds the name of the file that it struck.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum kind { WRITE = 1, TRUNC, SYNC, SYNC_FAILED, SYNC_DIR, SYNC_DIR_FAILED, CREATE, UNLINK, LINK, RENAME, MARK };
enum class { READ, WRITES, SYNCS, OPEN, TRUNCS, LINKS, UNLINKS, CLASSES };
static const char *const class_names[CLASSES] = {"read", "write", "sync", "open", "trunc", "link", "unlink"};

/* What a file descriptor is: a file of the disk, a folder of it, the marks, or shared memory, which no disk holds. */
enum tracked { NOTHING, FILES, FOLDER, MARKS, MEMORY };

#define MOST 4096
static unsigned char tracked[MOST];
static char names[MOST][128];

static char folder[512];
static size_t folder_len;
static int log_fd = -1, lies;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static struct { long left; int error, stays; } faults[CLASSES];
static long room = -1;
static int is_short, interrupts;
static unsigned long calls;

/* Of each file, by its number: syncs that failed, over all programs; and of each descriptor, how many of them it knows of. */
#define COUNTERS 1024
static uint32_t *failures;
static uint32_t known[MOST];

__attribute__((constructor)) static void begin(void) {
    const char *where = getenv("AMPARO_DISK_FOLDER"), *log = getenv("AMPARO_DISK_LOG");
    if (!where || strlen(where) >= sizeof folder) return;
    strcpy(folder, where);
    folder_len = strlen(folder);
    lies = getenv("AMPARO_DISK_LIE") != NULL;
    if (!log) return;
    log_fd = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    char path[600];
    snprintf(path, sizeof path, "%s-failures", log);
    int fd = (int)syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0 || syscall(SYS_ftruncate, fd, COUNTERS * sizeof *failures) != 0) abort();
    failures = mmap(NULL, COUNTERS * sizeof *failures, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (failures == MAP_FAILED) abort();
    syscall(SYS_close, fd);
}

/* One change at a time over all programs, so that the log has the order of the disk. */
static void lock(void) {
    pthread_mutex_lock(&mutex);
    if (log_fd >= 0) flock(log_fd, LOCK_EX);
}

static void unlock(void) {
    int error = errno;
    if (log_fd >= 0) flock(log_fd, LOCK_UN);
    pthread_mutex_unlock(&mutex);
    errno = error;
}

static void note(enum kind kind, uint64_t ino, uint64_t off, const char *name, const void *data, size_t len) {
    if (log_fd < 0) return;
    if (lies && (kind == SYNC || kind == SYNC_DIR)) return;
    struct { uint32_t kind, pid; uint64_t ino, off; uint32_t name, len; } head =
        {kind, (uint32_t)getpid(), ino, off, name ? (uint32_t)strlen(name) : 0, (uint32_t)len};
    size_t all = sizeof head + head.name + len;
    char *bytes = malloc(all);
    if (!bytes) abort();
    memcpy(bytes, &head, sizeof head);
    if (name) memcpy(bytes + sizeof head, name, head.name);
    if (len) memcpy(bytes + sizeof head + head.name, data, len);
    if (syscall(SYS_write, log_fd, bytes, all) != (long)all) abort();
    free(bytes);
}

/* Path under the folder; none if it lies elsewhere. */
static const char *inside(const char *path) {
    if (!folder_len || strncmp(path, folder, folder_len) != 0) return NULL;
    if (path[folder_len] == 0) return path + folder_len;
    return path[folder_len] == '/' ? path + folder_len + 1 : NULL;
}

static int ends(const char *text, const char *end) {
    size_t a = strlen(text), b = strlen(end);
    return a >= b && strcmp(text + a - b, end) == 0;
}

static enum tracked of(int fd) { return fd >= 0 && fd < MOST ? (enum tracked)tracked[fd] : NOTHING; }

static uint64_t inode(int fd) {
    struct stat stat;
    return fstat(fd, &stat) == 0 ? stat.st_ino : 0;
}

static uint64_t inode_at(const char *path) {
    struct stat stat;
    return lstat(path, &stat) == 0 ? stat.st_ino : 0;
}

static void fired(const char *name) {
    char path[600];
    snprintf(path, sizeof path, "%s/fired", folder);
    int fd = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0) abort();
    syscall(SYS_write, fd, name, strlen(name));
    syscall(SYS_close, fd);
}

/* Whether this call fails; errno is set then. */
static int fails(enum class class, const char *name) {
    if (interrupts && class != SYNCS && class != LINKS && class != UNLINKS && ++calls % 2) {
        fired(name);
        errno = EINTR;
        return 1;
    }
    if (faults[class].left == 0 || --faults[class].left > 0) return 0;
    if (faults[class].stays) faults[class].left = 1;
    fired(name);
    errno = faults[class].error;
    return 1;
}

static int error_of(const char *name) {
    return strcmp(name, "ENOSPC") == 0 ? ENOSPC : strcmp(name, "EMFILE") == 0 ? EMFILE : strcmp(name, "EROFS") == 0 ? EROFS : EIO;
}

static void order(const char *line) {
    char class[16], error[16], stay[16] = "";
    long n;
    if (strncmp(line, "!lift", 5) == 0) {
        memset(faults, 0, sizeof faults);
        room = -1;
        is_short = interrupts = 0;
    } else if (sscanf(line, "!full %ld", &n) == 1) {
        room = n;
    } else if (strncmp(line, "!short", 6) == 0) {
        is_short = 1;
    } else if (strncmp(line, "!interrupt", 10) == 0) {
        interrupts = 1;
    } else if (sscanf(line, "!arm %15s %ld %15s %15s", class, &n, error, stay) >= 3) {
        for (int i = 0; i < CLASSES; i++) {
            if (strcmp(class, class_names[i]) != 0) continue;
            faults[i].left = n;
            faults[i].error = error_of(error);
            faults[i].stays = stay[0] != 0;
        }
    } else {
        abort();
    }
}

static int opened(int dir, const char *path, int flags, mode_t mode) {
    const char *name = dir == AT_FDCWD || path[0] == '/' ? inside(path) : NULL;
    if (!name) return (int)syscall(SYS_openat, dir, path, flags, mode);
    enum tracked kind = ends(name, "marks") ? MARKS : ends(name, "-shm") ? MEMORY : FILES;
    lock();
    int fd = -1;
    if (kind == MARKS || !fails(OPEN, name)) {
        int was = access(path, F_OK) == 0;
        fd = (int)syscall(SYS_openat, dir, path, flags, mode);
        struct stat stat;
        if (fd >= 0 && fd < MOST && fstat(fd, &stat) == 0) {
            if (failures) known[fd] = failures[stat.st_ino % COUNTERS];
            if (S_ISDIR(stat.st_mode)) kind = FOLDER;
            tracked[fd] = (unsigned char)kind;
            snprintf(names[fd], sizeof names[fd], "%s", name);
            if (kind == FILES && !was) note(CREATE, stat.st_ino, 0, name, NULL, 0);
            if (kind == FILES && was && (flags & O_TRUNC)) note(TRUNC, stat.st_ino, 0, NULL, NULL, 0);
        }
    }
    unlock();
    return fd;
}

static mode_t mode_of(int flags, va_list rest) { return flags & (O_CREAT | O_TMPFILE) ? (mode_t)va_arg(rest, int) : 0; }

#define OPENER(NAME)                                                                                                           \
    int NAME(const char *path, int flags, ...) {                                                                               \
        va_list rest;                                                                                                          \
        va_start(rest, flags);                                                                                                 \
        mode_t mode = mode_of(flags, rest);                                                                                    \
        va_end(rest);                                                                                                          \
        return opened(AT_FDCWD, path, flags, mode);                                                                            \
    }
#define OPENER_AT(NAME)                                                                                                        \
    int NAME(int dir, const char *path, int flags, ...) {                                                                      \
        va_list rest;                                                                                                          \
        va_start(rest, flags);                                                                                                 \
        mode_t mode = mode_of(flags, rest);                                                                                    \
        va_end(rest);                                                                                                          \
        return opened(dir, path, flags, mode);                                                                                 \
    }
OPENER(open)
OPENER(open64)
OPENER_AT(openat)
OPENER_AT(openat64)

int close(int fd) {
    if (of(fd)) tracked[fd] = NOTHING;
    return (int)syscall(SYS_close, fd);
}

static ssize_t reading(int fd, void *bytes, size_t len, off_t off, int at) {
    if ((of(fd) == FILES || of(fd) == MEMORY) && fails(READ, names[fd])) return -1;
    return at ? syscall(SYS_pread64, fd, bytes, len, off) : syscall(SYS_read, fd, bytes, len);
}

ssize_t read(int fd, void *bytes, size_t len) { return reading(fd, bytes, len, 0, 0); }
ssize_t pread(int fd, void *bytes, size_t len, off_t off) { return reading(fd, bytes, len, off, 1); }
ssize_t pread64(int fd, void *bytes, size_t len, off_t off) { return reading(fd, bytes, len, off, 1); }

/* How much of a write there is room for: only what makes a file longer needs any. */
static size_t fits(int fd, off_t off, size_t len) {
    struct stat stat;
    if (room < 0 || fstat(fd, &stat) != 0) return len;
    off_t end = off + (off_t)len, grows = end > stat.st_size ? end - stat.st_size : 0;
    if (grows <= room) {
        room -= grows;
        return len;
    }
    fired(names[fd]);
    off_t whole = (off_t)len - (grows - room);
    room = 0;
    return whole > 0 ? (size_t)whole : 0;
}

static ssize_t writing(int fd, const void *bytes, size_t len, off_t off, int at) {
    enum tracked kind = of(fd);
    if (kind == NOTHING || kind == FOLDER)
        return at ? syscall(SYS_pwrite64, fd, bytes, len, off) : syscall(SYS_write, fd, bytes, len);
    lock();
    ssize_t wrote;
    if (kind == MARKS) {
        wrote = syscall(SYS_write, fd, bytes, len);
        char line[64] = "";
        memcpy(line, bytes, len < sizeof line ? len : sizeof line - 1);
        if (line[0] == '!') order(line);
        else note(MARK, 0, 0, NULL, bytes, len);
    } else if (fails(WRITES, names[fd])) {
        wrote = -1;
    } else {
        if (!at) {
            int flags = fcntl(fd, F_GETFL);
            off = lseek(fd, 0, flags & O_APPEND ? SEEK_END : SEEK_CUR);
        }
        if (is_short && len > 1) {
            len = len / 2;
            fired(names[fd]);
        }
        size_t room_for = fits(fd, off, len);
        if (room_for == 0 && len > 0) {
            errno = ENOSPC;
            wrote = -1;
        } else {
            wrote = at ? syscall(SYS_pwrite64, fd, bytes, room_for, off) : syscall(SYS_write, fd, bytes, room_for);
            if (wrote > 0 && kind == FILES) note(WRITE, inode(fd), (uint64_t)off, names[fd], bytes, (size_t)wrote);
        }
    }
    unlock();
    return wrote;
}

ssize_t write(int fd, const void *bytes, size_t len) { return writing(fd, bytes, len, 0, 0); }
ssize_t pwrite(int fd, const void *bytes, size_t len, off_t off) { return writing(fd, bytes, len, off, 1); }
ssize_t pwrite64(int fd, const void *bytes, size_t len, off_t off) { return writing(fd, bytes, len, off, 1); }

static int truncating(int fd, off_t size) {
    if (of(fd) != FILES) return (int)syscall(SYS_ftruncate, fd, size);
    lock();
    int answer = fails(TRUNCS, names[fd]) ? -1 : (int)syscall(SYS_ftruncate, fd, size);
    if (answer == 0) note(TRUNC, inode(fd), (uint64_t)size, names[fd], NULL, 0);
    unlock();
    return answer;
}

int ftruncate(int fd, off_t size) { return truncating(fd, size); }
int ftruncate64(int fd, off_t size) { return truncating(fd, size); }

static int syncing(int fd) {
    enum tracked kind = of(fd);
    if (kind == NOTHING || kind == MARKS) return (int)syscall(SYS_fsync, fd);
    lock();
    int failed = fails(SYNCS, names[fd]), told = 0;
    if (kind == FILES && failures && fd < MOST) {
        uint32_t *count = &failures[inode(fd) % COUNTERS];
        if (failed) ++*count;
        else told = known[fd] != *count;
        known[fd] = *count;
    }
    if (kind == FILES) note(failed ? SYNC_FAILED : SYNC, inode(fd), 0, names[fd], NULL, 0);
    if (kind == FOLDER) note(failed ? SYNC_DIR_FAILED : SYNC_DIR, 0, 0, names[fd], NULL, 0);
    if (told) {
        fired(names[fd]);
        errno = EIO;
    }
    unlock();
    return failed || told ? -1 : 0;
}

int fsync(int fd) { return syncing(fd); }
int fdatasync(int fd) { return syncing(fd); }

int unlinkat(int dir, const char *path, int flags) {
    const char *name = inside(path);
    if (!name || ends(name, "marks") || ends(name, "fired")) return (int)syscall(SYS_unlinkat, dir, path, flags);
    lock();
    int answer = fails(UNLINKS, name) ? -1 : (int)syscall(SYS_unlinkat, dir, path, flags);
    if (answer == 0 && !(flags & AT_REMOVEDIR) && !ends(name, "-shm")) note(UNLINK, 0, 0, name, NULL, 0);
    unlock();
    return answer;
}

int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }

int linkat(int from_dir, const char *from, int dir, const char *path, int flags) {
    const char *name = inside(path);
    if (!name) return (int)syscall(SYS_linkat, from_dir, from, dir, path, flags);
    lock();
    int answer = fails(LINKS, name) ? -1 : (int)syscall(SYS_linkat, from_dir, from, dir, path, flags);
    if (answer == 0) note(LINK, inode_at(path), 0, name, NULL, 0);
    unlock();
    return answer;
}

int link(const char *from, const char *path) { return linkat(AT_FDCWD, from, AT_FDCWD, path, 0); }

int rename(const char *from, const char *path) {
    const char *name = inside(path), *old = inside(from);
    if (!name || !old) return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, path, 0);
    lock();
    int answer = fails(LINKS, name) ? -1 : (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, path, 0);
    if (answer == 0) note(RENAME, inode_at(path), 0, name, old, strlen(old));
    unlock();
    return answer;
}
