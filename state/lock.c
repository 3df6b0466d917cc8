/* The lock: the kernel's, on a file beside the store, one file a stack. It dies with the process
 * that holds it; what is written in the file only tells who that is, and is never what decides. */
#include "state/inside.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#define HOLDER_BYTES_MAX 512

struct lock {
    int fd; /* -1: of a store in memory, which nobody else can see */
};

/* A name for the file that no two stacks share: readable part and hash of the whole key. */
static struct str lock_path(struct store *store, const struct stack_key *key, struct arena *arena) {
    struct buf whole = {0}, readable = {0};
    buf_addf(&whole, "%.*s|%.*s|%.*s|%.*s", STR(key->name), STR(key->partition), STR(key->account),
             STR(key->realm));
    for (size_t i = 0; i < key->name.len && i < 40; i++) {
        char c = key->name.at[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        buf_addc(&readable, plain ? c : '_');
    }
    struct str store_path = store->path;
    size_t folder = store_path.len;
    while (folder > 0 && store_path.at[folder - 1] != '/')
        folder--;
    struct str path = arena_printf(arena, "%.*s%.*s-%08x.lock", (int)folder, store_path.at,
                                   STR(buf_str(&readable)),
                                   (unsigned)(str_hash(buf_str(&whole)) & 0xffffffff));
    buf_release(&whole);
    buf_release(&readable);
    return path;
}

static void write_holder(struct store *store, int fd, struct str verb) {
    char host[65] = "", since[25];
    gethostname(host, sizeof host - 1);
    time_iso(store->clock->wall_ms(store->clock), since);
    struct buf text = {0};
    buf_addf(&text, "pid %ld on %s (%.*s, since %s)\n", (long)getpid(), host, STR(verb), since);
    /* Only a courtesy to whom we keep out: when it cannot be written, the lock holds all the same.
     */
    if (ftruncate(fd, 0) != 0 || pwrite(fd, text.at, text.len, 0) < 0)
        errno = 0;
    buf_release(&text);
}

static bool refuse_held(int fd, const struct stack_key *key, struct report *report) {
    char text[HOLDER_BYTES_MAX];
    ssize_t n = 0;
    /* The holder writes its name right after it got the lock: give it a moment. */
    for (int tries = 0; tries < 20 && (n = pread(fd, text, sizeof text, 0)) <= 0; tries++)
        usleep(1000);
    struct str holder = str_trim((struct str){text, n > 0 ? (size_t)n : 0});
    refuse(report, NOWHERE, "stack '%.*s' is being changed by another footing: %.*s",
           STR(key->name), STR(holder.len ? holder : S("its name is not known yet")));
    hint(report, "wait until it is done; a process that has died holds nothing");
    return false;
}

static bool take(struct store *store, const struct stack_key *key, struct lock *lock,
                 struct report *report) {
    struct arena arena = {0};
    struct str path = lock_path(store, key, &arena);
    bool ok = true;
    lock->fd = open(path.at, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (lock->fd < 0)
        ok = fail(report, NOWHERE, "cannot open the lock '%s': %s", path.at, strerror(errno));
    else if (flock(lock->fd, LOCK_EX | LOCK_NB) != 0)
        ok = errno == EWOULDBLOCK
                 ? refuse_held(lock->fd, key, report)
                 : fail(report, NOWHERE, "cannot take the lock '%s': %s", path.at, strerror(errno));
    arena_release(&arena);
    return ok;
}

struct lock *lock_take(struct store *store, const struct stack_key *key, struct str verb,
                       struct report *report) {
    assert(key->name.len > 0);
    struct lock *lock = must_alloc(sizeof *lock);
    lock->fd = -1;
    if (store_in_memory(store))
        return lock;
    if (!take(store, key, lock, report)) {
        if (lock->fd >= 0)
            close(lock->fd);
        free(lock);
        return NULL;
    }
    write_holder(store, lock->fd, verb);
    return lock;
}

void lock_release(struct lock *lock) {
    if (!lock)
        return;
    if (lock->fd >= 0) {
        /* The file stays: taking it away would race with who has just opened it. */
        if (ftruncate(lock->fd, 0) != 0)
            errno = 0;
        close(lock->fd);
    }
    free(lock);
}
