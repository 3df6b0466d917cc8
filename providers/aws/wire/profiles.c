/* The grammar is Python's configparser's, which the AWS CLI reads these files with: '=' or ':' after a key, comments from
 * '#' or ';' at the start of a line only, deeper indentation continues the value above, empty lines belong to it. */
#include "providers/aws/wire/profiles.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <unistd.h>

#include "providers/aws/wire/environment.h"

#define FILE_BYTES_MAX ((size_t)4 << 20)

/* --- sections ----------------------------------------------------------------------------------------------------- */

static struct profiles_section *section_add(struct profiles *profiles) {
    if (profiles->n == profiles->room) {
        size_t room = profiles->room ? 2 * profiles->room : 8;
        struct profiles_section *wider =
            arena_array(profiles->arena, struct profiles_section, room);
        if (profiles->n)
            memcpy(wider, profiles->sections, profiles->n * sizeof *wider);
        profiles->sections = wider;
        profiles->room = room;
    }
    return &profiles->sections[profiles->n++];
}

static struct profiles_entry *entry_add(struct profiles_section *section, struct arena *arena) {
    if (section->n == section->room) {
        size_t room = section->room ? 2 * section->room : 8;
        struct profiles_entry *wider = arena_array(arena, struct profiles_entry, room);
        if (section->n)
            memcpy(wider, section->entries, section->n * sizeof *wider);
        section->entries = wider;
        section->room = room;
    }
    return &section->entries[section->n++];
}

static struct profiles_entry *entry_find(const struct profiles_section *section, struct str key) {
    for (size_t i = 0; i < section->n; i++)
        if (str_eq(section->entries[i].key, key))
            return &section->entries[i];
    return NULL;
}

/* --- one file ----------------------------------------------------------------------------------------------------- */

struct reader {
    struct profiles *profiles;
    struct report *report;
    bool of_credentials_file;
    struct span at;                   /* of the line being read */
    struct profiles_section *section; /* NULL before the first header */
    size_t first_section;             /* of this file */
    struct buf value;                 /* of the entry being read */
    bool has_entry;
    size_t indent; /* of the line that began the entry */
};

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

static size_t indent_of(struct str line) {
    size_t n = 0;
    while (n < line.len && is_space(line.at[n]))
        n++;
    return n;
}

/* Ends the entry being read: its lines joined, without empty ones at the end. */
static void close_entry(struct reader *reader) {
    if (!reader->has_entry)
        return;
    size_t len = reader->value.len;
    while (len > 0 && (is_space(reader->value.at[len - 1]) || reader->value.at[len - 1] == '\n'))
        len--;
    struct profiles_section *section = reader->section;
    section->entries[section->n - 1].value =
        arena_str(reader->profiles->arena, (struct str){reader->value.at, len});
    buf_reset(&reader->value);
    reader->has_entry = false;
}

/* A word, or one in quotes; false when more follows it. */
static bool take_name(struct str *name) {
    *name = str_trim(*name);
    if (name->len > 1 && (name->at[0] == '"' || name->at[0] == '\'') &&
        name->at[name->len - 1] == name->at[0]) {
        *name = str_slice(*name, 1, name->len - 1);
        return true;
    }
    return name->len > 0 && str_find(*name, ' ') < 0 && str_find(*name, '\t') < 0;
}

/* What a header names: in the credentials file a profile, in the config file "default", "profile NAME", "sso-session NAME"
 * or "services NAME". False for any other header: what stands below it is nobody's. */
static bool classify(struct str header, bool of_credentials_file, enum section_kind *kind,
                     struct str *name) {
    static const struct {
        const char *word;
        enum section_kind kind;
    } words[] = {{"profile", SECTION_PROFILE},
                 {"sso-session", SECTION_SSO_SESSION},
                 {"services", SECTION_SERVICES}};
    *kind = SECTION_PROFILE;
    *name = header;
    if (of_credentials_file || str_is(header, "default"))
        return true;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        struct str word = str_of(words[i].word);
        if (!str_starts(header, word))
            continue;
        *kind = words[i].kind;
        *name = str_from(header, word.len);
        return name->len > 0 && is_space(name->at[0]) && take_name(name);
    }
    return false;
}

static bool read_header(struct reader *reader, struct str line) {
    size_t close = line.len;
    while (close > 0 && line.at[close - 1] != ']')
        close--;
    if (close < 3)
        return fail(reader->report, reader->at, "a section header wants a name and a closing ']'");
    close_entry(reader);
    struct str header = str_slice(line, 1, close - 1), name;
    enum section_kind kind;
    bool known = classify(header, reader->of_credentials_file, &kind, &name);
    for (size_t i = reader->first_section; known && i < reader->profiles->n; i++) {
        const struct profiles_section *other = &reader->profiles->sections[i];
        if (other->kind == kind && str_eq(other->name, name)) {
            fail(reader->report, reader->at, "section '%.*s' comes twice", STR(header));
            note(reader->report, other->at, "it begins here first");
            return false;
        }
    }
    reader->section = section_add(reader->profiles);
    *reader->section = (struct profiles_section){
        .kind = kind,
        .of_credentials_file = reader->of_credentials_file,
        .name = known ? arena_str(reader->profiles->arena, name) : S(""),
        .at = reader->at,
    };
    return true;
}

static struct str lower(struct arena *arena, struct str text) {
    char *out = arena_cstr(arena, text);
    for (size_t i = 0; i < text.len; i++)
        if (out[i] >= 'A' && out[i] <= 'Z')
            out[i] = (char)(out[i] - 'A' + 'a');
    return (struct str){out, text.len};
}

static bool read_entry(struct reader *reader, struct str line) {
    if (!reader->section)
        return fail(reader->report, reader->at, "a key stands before the first section");
    size_t mark = 0;
    while (mark < line.len && line.at[mark] != '=' && line.at[mark] != ':')
        mark++;
    if (mark == line.len)
        return fail(reader->report, reader->at, "neither a section, nor 'key = value'");
    close_entry(reader);
    struct arena *arena = reader->profiles->arena;
    struct str key = lower(arena, str_trim(str_slice(line, 0, mark)));
    if (entry_find(reader->section, key))
        return fail(reader->report, reader->at, "key '%.*s' comes twice in this section", STR(key));
    *entry_add(reader->section, arena) = (struct profiles_entry){.key = key};
    buf_add(&reader->value, str_trim(str_from(line, mark + 1)));
    reader->has_entry = true;
    return true;
}

static bool read_line(struct reader *reader, struct str raw) {
    struct str line = str_trim(raw);
    if (line.len == 0) {
        if (reader->has_entry)
            buf_addc(&reader->value, '\n');
        return true;
    }
    if (line.at[0] == '#' || line.at[0] == ';')
        return true;
    size_t indent = indent_of(raw);
    if (reader->has_entry && indent > reader->indent) {
        buf_addc(&reader->value, '\n');
        buf_add(&reader->value, line);
        return true;
    }
    reader->indent = indent;
    return line.at[0] == '[' ? read_header(reader, line) : read_entry(reader, line);
}

bool profiles_read(struct profiles *profiles, struct str text, uint32_t file,
                   bool of_credentials_file, struct report *report) {
    assert(profiles->arena);
    struct reader reader = {.profiles = profiles,
                            .report = report,
                            .of_credentials_file = of_credentials_file,
                            .at = {.file = file, .col = 1},
                            .first_section = profiles->n};
    if (str_starts(text, S("\xef\xbb\xbf"))) /* a byte order mark of some editors */
        text = str_from(text, 3);
    bool ok = true;
    while (ok && text.len > 0) {
        struct str line = str_cut(&text, '\n');
        reader.at.line++;
        reader.at.len = line.len > UINT32_MAX ? UINT32_MAX : (uint32_t)line.len;
        ok = read_line(&reader, line);
    }
    close_entry(&reader);
    buf_wipe(&reader.value); /* secret keys pass through it */
    return ok;
}

/* --- both files --------------------------------------------------------------------------------------------------- */

/* False when it cannot be read; missing is not that. */
static bool read_file(const char *path, struct buf *text, struct report *report) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return errno == ENOENT || errno == ENOTDIR ||
               fail(report, NOWHERE, "cannot read '%s': %s", path, strerror(errno));
    char piece[4096];
    ssize_t n;
    text->max = FILE_BYTES_MAX;
    while ((n = read(fd, piece, sizeof piece)) > 0)
        buf_add(text, (struct str){piece, (size_t)n});
    int error = errno;
    close(fd);
    explicit_bzero(piece, sizeof piece);
    if (n < 0)
        return fail(report, NOWHERE, "cannot read '%s': %s", path, strerror(error));
    return !text->full ||
           fail(report, NOWHERE, "'%s' is larger than %zu bytes", path, FILE_BYTES_MAX);
}

static bool load_one(struct profiles *profiles, const char *const *environment,
                     const char *variable, struct str usual, bool of_credentials_file,
                     struct report *report) {
    struct str named = environment_get(environment, variable);
    const char *path = environment_path(environment, named.len ? named : usual, profiles->arena);
    struct buf text = {0};
    bool ok = read_file(path, &text, report);
    if (ok && text.len > 0) {
        uint32_t file = report_source(report, str_of(path),
                                      S("")); /* a message shows no line: it may be a secret */
        ok = profiles_read(profiles, buf_str(&text), file, of_credentials_file, report);
    }
    buf_wipe(&text);
    return ok;
}

bool profiles_load(struct profiles *profiles, const char *const *environment, struct arena *arena,
                   struct report *report) {
    *profiles = (struct profiles){.arena = arena};
    return load_one(profiles, environment, "AWS_SHARED_CREDENTIALS_FILE", S("~/.aws/credentials"),
                    true, report) &&
           load_one(profiles, environment, "AWS_CONFIG_FILE", S("~/.aws/config"), false, report);
}

/* --- asking ------------------------------------------------------------------------------------------------------- */

bool profiles_has(const struct profiles *profiles, enum section_kind kind, struct str name) {
    for (size_t i = 0; i < profiles->n; i++)
        if (profiles->sections[i].kind == kind && str_eq(profiles->sections[i].name, name))
            return true;
    return false;
}

enum which_file { EITHER_FILE, CONFIG_FILE, CREDENTIALS_FILE };

/* The credentials file was read first, so the first find is the one that wins. */
static bool find(const struct profiles *profiles, enum section_kind kind, enum which_file file,
                 struct str name, const char *key, struct str *value) {
    for (size_t i = 0; i < profiles->n; i++) {
        const struct profiles_section *section = &profiles->sections[i];
        bool other_file =
            file != EITHER_FILE && (file == CREDENTIALS_FILE) != section->of_credentials_file;
        if (section->kind != kind || other_file || !str_eq(section->name, name))
            continue;
        const struct profiles_entry *entry = entry_find(section, str_of(key));
        if (!entry)
            continue;
        *value = entry->value;
        return true;
    }
    return false;
}

bool profiles_find(const struct profiles *profiles, enum section_kind kind, struct str name,
                   const char *key, struct str *value) {
    return find(profiles, kind, EITHER_FILE, name, key, value);
}

bool profiles_find_in(const struct profiles *profiles, bool credentials_file, struct str profile,
                      const char *key, struct str *value) {
    enum which_file file = credentials_file ? CREDENTIALS_FILE : CONFIG_FILE;
    return find(profiles, SECTION_PROFILE, file, profile, key, value);
}

struct str profiles_get(const struct profiles *profiles, enum section_kind kind, struct str name,
                        const char *key) {
    struct str value = {0};
    profiles_find(profiles, kind, name, key, &value);
    return value;
}

struct str profiles_nested(struct str table, const char *key) {
    while (table.len > 0) {
        struct str value = str_cut(&table, '\n');
        struct str name = str_trim(str_cut(&value, '='));
        if (str_is(name, key))
            return str_trim(value);
    }
    return (struct str){0};
}

struct span profiles_at(const struct profiles *profiles, struct str profile) {
    for (size_t i = 0; i < profiles->n; i++)
        if (profiles->sections[i].kind == SECTION_PROFILE &&
            str_eq(profiles->sections[i].name, profile))
            return profiles->sections[i].at;
    return NOWHERE;
}
