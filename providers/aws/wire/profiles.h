/* Profiles: what AWS's two files say, ~/.aws/credentials and ~/.aws/config, with the grammar that AWS's own tools read.
 *
 * Load once; the getters borrow from the arena. A value that goes on in indented lines holds newlines, and may itself be a
 * small table ("s3 =" with "addressing_style = path" below). Keys are lower case. Of a key that stands in both files, the
 * credentials file's value wins. */
#ifndef WIRE_PROFILES_H
#define WIRE_PROFILES_H

#include "base/report.h"

enum section_kind { SECTION_PROFILE, SECTION_SSO_SESSION, SECTION_SERVICES };

struct profiles_entry {
    struct str key, value;
};

struct profiles_section {
    enum section_kind kind;
    bool of_credentials_file;
    struct str name;
    struct span at;
    struct profiles_entry *entries;
    size_t n, room;
};

struct profiles {
    struct arena *arena;
    struct profiles_section *sections;
    size_t n, room;
};

/* Reads both files, wherever AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE put them; a missing file is an empty one.
 * False with the place when one of them is malformed. */
bool profiles_load(struct profiles *, const char *const *environment, struct arena *,
                   struct report *);
/* Reads one text into the sections: for profiles_load and for fuzzing. `file` is its number in the report. */
bool profiles_read(struct profiles *, struct str text, uint32_t file, bool of_credentials_file,
                   struct report *);

bool profiles_has(const struct profiles *, enum section_kind, struct str name);
/* The value of a key of a section, either file; empty when absent. */
struct str profiles_get(const struct profiles *, enum section_kind, struct str name,
                        const char *key);
/* Tells an empty value from an absent one. */
bool profiles_find(const struct profiles *, enum section_kind, struct str name, const char *key,
                   struct str *value);
/* The same of one file's profile alone: static keys rank by the file they stand in. */
bool profiles_find_in(const struct profiles *, bool credentials_file, struct str profile,
                      const char *key, struct str *value);
/* A line of a value that is a table; empty when absent. */
struct str profiles_nested(struct str table, const char *key);
/* Where a profile begins, for messages; NOWHERE when there is none. */
struct span profiles_at(const struct profiles *, struct str profile);

#endif
