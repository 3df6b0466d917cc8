#include "state/inside.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#define FOLDER ".footing"

bool store_in_memory(const struct store *store) {
    return str_is(store->path, ":memory:");
}

struct str store_folder(const struct store *store) {
    struct str path = store_in_memory(store) ? (struct str){0} : store->path;
    while (path.len > 0 && path.at[path.len - 1] != '/')
        path.len--;
    return path.len > 1 ? str_slice(path, 0, path.len - 1) : path;
}

/* --- the place: folder and file, before SQLite sees them -------------------------------------- */

/* File systems whose locks or shared memory do not reach across machines; WAL loses data there
 * (magic numbers of statfs(2)). */
static const struct {
    unsigned long magic;
    const char *name;
} network_file_systems[] = {
    {0x6969, "NFS"},        {0x517b, "SMB"},       {0xff534d42, "CIFS"}, {0xfe534d42, "SMB2"},
    {0x5346414f, "AFS"},    {0x6b414653, "AFS"},   {0x73757245, "Coda"}, {0x00c36400, "Ceph"},
    {0x0bd00bd0, "Lustre"}, {0x7461636f, "OCFS2"},
};

static struct str folder_of(struct str path) {
    size_t end = path.len;
    while (end > 0 && path.at[end - 1] != '/')
        end--;
    if (end == 0)
        return S(".");
    return str_slice(path, 0, end > 1 ? end - 1 : 1);
}

static bool refuse_network(const char *folder, struct report *report) {
    struct statfs about;
    if (statfs(folder, &about) != 0)
        return fail(report, NOWHERE, "cannot look at the file system of '%s': %s", folder,
                    strerror(errno));
    for (size_t i = 0; i < sizeof network_file_systems / sizeof *network_file_systems; i++) {
        if (((unsigned long)about.f_type & 0xffffffff) != network_file_systems[i].magic)
            continue;
        fail(report, NOWHERE,
             "'%s' is on a network file system (%s), where the state's journal is not safe", folder,
             network_file_systems[i].name);
        hint(report, "put the state on a local disk: --state FILE or FOOTING_STATE");
        return false;
    }
    return true;
}

/* A folder that we made keeps itself out of version control. */
static bool write_gitignore(struct arena *arena, struct str folder, struct report *report) {
    struct str path = arena_printf(arena, "%.*s/.gitignore", STR(folder));
    int fd = open(path.at, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0)
        return errno == EEXIST ||
               fail(report, NOWHERE, "cannot write '%s': %s", path.at, strerror(errno));
    bool ok = write(fd, "*\n", 2) == 2;
    int why = errno;
    close(fd);
    return ok || fail(report, NOWHERE, "cannot write '%s': %s", path.at, strerror(why));
}

static bool folder_ready(struct arena *arena, struct str folder, struct report *report) {
    const char *path = arena_cstr(arena, folder);
    struct stat about;
    if (mkdir(path, 0700) == 0)
        return refuse_network(path, report) && write_gitignore(arena, folder, report);
    if (errno != EEXIST || stat(path, &about) != 0)
        return fail(report, NOWHERE, "cannot make the folder '%s': %s", path, strerror(errno));
    if (!S_ISDIR(about.st_mode))
        return fail(report, NOWHERE, "'%s' is not a folder", path);
    if (about.st_mode & S_IWOTH && !(about.st_mode & S_ISVTX)) {
        fail(report, NOWHERE, "the folder '%s' can be written by everyone on this machine", path);
        hint(report, "chmod 700 '%s'", path);
        return false;
    }
    return refuse_network(path, report);
}

static bool file_is_private(const char *path, const struct stat *about, struct report *report) {
    if (S_ISLNK(about->st_mode))
        return fail(report, NOWHERE, "'%s' is a symbolic link; the state must be a file of its own",
                    path);
    if (!S_ISREG(about->st_mode))
        return fail(report, NOWHERE, "'%s' is not a file", path);
    if (about->st_uid != geteuid() && geteuid() != 0)
        return fail(report, NOWHERE, "'%s' belongs to another user", path);
    if (about->st_mode & (S_IWGRP | S_IWOTH)) {
        fail(report, NOWHERE, "'%s' can be written by others on this machine", path);
        hint(report, "chmod 600 '%s'", path);
        return false;
    }
    return true;
}

/* Made here and not by SQLite, so that it never exists with another mode. */
static bool file_make(const char *path, struct report *report) {
    int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0)
        return errno == EEXIST ||
               fail(report, NOWHERE, "cannot make '%s': %s", path, strerror(errno));
    bool ok = fchmod(fd, 0600) == 0;
    int why = errno;
    close(fd);
    return ok || fail(report, NOWHERE, "cannot make '%s' private: %s", path, strerror(why));
}

static bool place_ready(struct store *store, bool read_only, bool *absent, struct report *report) {
    struct stat about;
    const char *path = store->path.at;
    bool exists = lstat(path, &about) == 0;
    *absent = read_only &&
              (!exists || about.st_size == 0); /* empty: who made it died before it held anything */
    if (*absent)
        return true;
    if (!folder_ready(&store->arena, folder_of(store->path), report))
        return false;
    if (exists)
        return file_is_private(path, &about, report);
    return file_make(path, report);
}

/* --- who the store is ------------------------------------------------------------------------- */

static bool meta_get(struct store *store, const char *name, struct str *out,
                     struct report *report) {
    struct sqlite3_stmt *query = db_query(&store->db, report,
                                          "SELECT value FROM meta WHERE name = ?1", "c", name);
    int step = query ? db_step(&store->db, query, report) : -1;
    if (step == 1) {
        *out = db_text(query, 0, &store->arena);
        db_done(query);
    }
    return step >= 0;
}

static bool meta_make(struct store *store, struct report *report) {
    char uuid[37];
    random_uuid(store->random, uuid);
    return db_run(&store->db, report,
                  "INSERT INTO meta (name, value) VALUES ('uuid', ?1) ON CONFLICT DO NOTHING", "c",
                  uuid);
}

static bool identity_ready(struct store *store, bool read_only, struct report *report) {
    if (!meta_get(store, "uuid", &store->uuid, report))
        return false;
    if (store->uuid.len == 0 && !read_only)
        if (!meta_make(store, report) || !meta_get(store, "uuid", &store->uuid, report))
            return false;
    return store->uuid.len > 0 ||
           fail(report, NOWHERE, "'%.*s' is not a state of footing", STR(store->path));
}

/* --- open and close --------------------------------------------------------------------------- */

struct store *store_open(const char *path, bool read_only, struct random *random,
                         struct clock *clock, struct report *report) {
    assert(path && *path && random && clock);
    struct store *store = must_alloc(sizeof *store);
    *store = (struct store){.clock = clock, .random = random};
    store->path = arena_str(&store->arena, str_of(path));
    bool absent = false;
    bool ok = store_in_memory(store) || place_ready(store, read_only, &absent, report);
    if (ok && !absent)
        ok = db_open(&store->db, path, read_only, schema_migrations, schema_n_migrations, report) &&
             identity_ready(store, read_only, report);
    if (ok && !absent)
        return store;
    store_close(store);
    return NULL;
}

void store_close(struct store *store) {
    if (!store)
        return;
    if (store->in_turn)
        store_turn_drop(store);
    if (store->db.handle)
        db_close(&store->db);
    arena_release(&store->arena);
    free(store);
}

struct str store_uuid(const struct store *store) {
    return store->uuid;
}

bool store_adopt_uuid(struct store *store, struct str uuid, bool *adopted, struct report *report) {
    assert(store->in_turn && uuid.len > 0);
    if (!store_may_write(store, report) ||
        !db_run(&store->db, report,
                "UPDATE meta SET value = ?1"
                " WHERE name = 'uuid' AND NOT EXISTS (SELECT 1 FROM stack)",
                "t", uuid) ||
        !meta_get(store, "uuid", &store->uuid, report))
        return false;
    *adopted = str_eq(store->uuid, uuid);
    return true;
}

/* --- turns ------------------------------------------------------------------------------------ */

void store_fail_at(struct store *store, int64_t n) {
    store->fail_in = n;
}

bool store_may_write(struct store *store, struct report *report) {
    if (store->fail_in == 0 || --store->fail_in > 0)
        return true;
    return fail(report, NOWHERE, "cannot write the state '%.*s': a failure that a test asked for",
                STR(store->path));
}

bool store_turn_begin(struct store *store, struct report *report) {
    assert(!store->in_turn);
    store->in_turn = db_begin(&store->db, report);
    return store->in_turn;
}

bool store_turn_commit(struct store *store, struct report *report) {
    assert(store->in_turn);
    if (!store_may_write(store, report) || !db_commit(&store->db, report)) {
        store_turn_drop(store);
        return false;
    }
    store->in_turn = false;
    return true;
}

void store_turn_drop(struct store *store) {
    assert(store->in_turn);
    db_rollback(&store->db);
    store->in_turn = false;
    if (!store_in_memory(store))
        store->key = (struct str){0}; /* it may have been made in this turn */
}

/* --- where it lies ---------------------------------------------------------------------------- */

/* A .footing that another user put above us (in /tmp, say) is not ours to follow. */
static bool is_our_folder(const char *path) {
    struct stat about;
    return lstat(path, &about) == 0 && S_ISDIR(about.st_mode) &&
           (about.st_uid == geteuid() || geteuid() == 0);
}

struct str store_path_for(struct arena *arena, struct str plan_path, bool sandbox) {
    const char *file = sandbox ? "sandbox-state.db" : "state.db";
    char absolute[PATH_MAX];
    struct str folder = folder_of(plan_path);
    struct str beside = arena_printf(arena, "%.*s/" FOLDER "/%s", STR(folder), file);
    if (!realpath(arena_cstr(arena, folder), absolute))
        return beside;
    for (struct str at = arena_str(arena, str_of(absolute));; at = folder_of(at)) {
        struct str found = arena_printf(arena, "%.*s%s" FOLDER, STR(at), at.len > 1 ? "/" : "");
        if (is_our_folder(found.at))
            return arena_printf(arena, "%.*s/%s", STR(found), file);
        if (at.len <= 1)
            return arena_printf(arena, "%s/" FOLDER "/%s", absolute, file);
    }
}
