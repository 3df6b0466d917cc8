/* What the parts of the loader share: one loading goes from text to resources.
 *
 *     yaml.c       text -> tree
 *     load.c       the top of the file, environments
 *     variables.c  variables and their values      inputs.c  environment, files, commands
 *     declare.c    resources -> declarations: types, names, instances
 *     existing.c   names for what is not ours
 *     compose.c    composites -> the resources that they stand for
 *     text.c       ${…} in texts
 *     fields.c     one field of one declaration, on demand
 *     refs.c       names in reference positions
 *     ranges.c     ranges cut out of others
 *     meta.c       what every resource may say of itself: protect, ignore, was …
 *     resolve.c    declarations -> struct resource, outputs
 *     checks.c     what holds between resources: no ring, nothing twice
 *
 * A function here that gives NULL (or false) has reported why, or stands on something that was
 * reported before: mistakes do not cascade. */
#ifndef PLANS_LOAD_H
#define PLANS_LOAD_H

#include "base/map.h"
#include "plans/plan.h"

struct input;

/* What ${each…} and ${count…} mean around a text. */
struct scope {
    struct str key;            /* empty: no instance */
    const struct value *value; /* of for_each */
    bool counted;              /* by count: the key is its number */
    bool composed;             /* by a composite: no word of the file stands for the key */
};

enum slot_state { SLOT_NEW, SLOT_BUSY, SLOT_DONE, SLOT_FAILED };
struct slot {
    enum slot_state state;
    const struct value *value; /* canonical; NULL: left out and without fallback */
};

/* One instance of a resource. */
struct decl {
    struct str address;
    struct group *group;
    const struct value *body;  /* map: its fields */
    struct scope scope;
    struct slot *slots; /* one a field of the sheet */
};

/* A name under a type: one resource, or all instances of a repeated one. */
struct group {
    struct str address, name; /* "subnet.app", "app" */
    const struct sheet *sheet;
    struct census *census;    /* of the sheet */
    struct str composite;     /* what it comes from, "network.main"; empty: it stands in the file */
    const struct value *body; /* map, as the file has it; NULL: instances of a composite's */
    struct span at;           /* of the name */
    size_t first, n;          /* its instances among the declarations */
    /* map: key to each.value, or to a composite's instance; NULL: not repeated */
    const struct value *instances;
    const struct value *existing; /* not ours: list of what is seen of each; NULL: ours */
    bool counted;             /* by count */
    bool absent;              /* its `when` is false */
    bool failed;              /* its instances cannot be told */
    bool faulty;              /* an instance has mistakes: the others would repeat them */
};

/* What is known of a type as a whole. */
struct census {
    const struct decl *first;
    size_t n;                       /* how many resources of it there are */
    const struct value **fallbacks; /* one a field, canonical; NULL: not asked for yet */
};

struct loading {
    const struct plan_options *options;
    struct plan_facts facts;
    struct plan *plan;
    struct arena *arena, *secrets;
    struct report *report;
    struct str folder;                /* of the plan file */
    const struct value *environment;  /* the chosen one's map; NULL: none */
    bool protect_all;
    struct map variables;             /* name to struct variable */
    struct input *inputs;             /* what was read, newest first: each once */
    struct group *groups;
    size_t n_groups;
    struct decl *decls;
    size_t n_decls;
    struct census *census;            /* one a sheet of the provider */
    struct map by_group;              /* "subnet.app" to struct group */
    struct map by_address;            /* "subnet.app/a" to struct decl */
    struct map misplaced;             /* names under types that do not exist */
    bool declaring;                   /* resources are not known yet */
    bool guessed;                     /* a placeholder stood for a fact */
    size_t hops;                      /* fields that wait for fields */
};

/* load.c: NULL and null are fine, and a map is; false: reported. */
bool map_wanted(struct loading *, const struct value *, const char *what);

/* variables.c */
struct variable {
    struct str name;
    const struct value *value; /* NULL: has none, reported */
    bool secret;
    struct span at;
};
void variables_load(struct loading *);

/* inputs.c: read once a load; `at` for the message. NULL: reported. The result is tainted when
 * `secret`. */
const struct value *input_env(struct loading *, struct str name, struct span at, bool secret);
const struct value *input_file(struct loading *, struct str path, struct span at, bool secret);
const struct value *input_command(struct loading *, struct str command, struct span at);
bool input_env_is_set(struct loading *, struct str name);

/* declare.c */
void declare_resources(struct loading *);

bool when_decide(struct loading *, struct group *); /* whether it is absent; false: reported */
bool name_check(struct loading *, const struct sheet *, const struct entry *);
void type_unknown(struct loading *, const struct entry *); /* reports */
/* A group of its own; NULL: reported, there is one of this address. */
struct group *group_new(struct loading *, const struct sheet *, struct str name, struct span);

/* existing.c */
size_t existing_count(struct loading *);
void existing_declare(struct loading *);
/* The id, or a list of them. */
const struct value *existing_ids(struct loading *, const struct group *, struct span);
/* NULL: it has no such field, or they are several. */
const struct value *existing_field(struct loading *, const struct group *, struct str path);

/* compose.c */
struct composed {
    struct str address;            /* "network.main" */
    const struct value *resources; /* map: address to fields; NULL: reported */
    struct span at;
    bool absent; /* its `when` is false */
};
bool compose(struct loading *, const struct composite *, const struct entry *, struct composed *);

/* text.c: every ${…} inside a value replaced. The value itself when there is none. `secret`: it
 * goes into a secret field. */
const struct value *text_expand(struct loading *, const struct scope *, const struct value *raw,
                                bool secret);

/* fields.c: the canonical value; NULL and *ok: left out. */
const struct value *field_value(struct loading *, struct decl *, const struct field *, bool *ok);
bool key_is_meta(struct str key);

/* ranges.c: every { in, bits, at } inside a value, made a range. The value itself when there is
 * none; NULL: reported, or it stands on what was. */
const struct value *ranges_cut(struct loading *, const struct value *raw);

/* refs.c */
struct resolver resolver_of(struct loading *);
/* For a field that wants one: of a composite's part it takes the first. */
struct resolver resolver_of_one(struct loading *);
const struct value *fact_value(struct loading *, struct str name, struct span, struct report *);
/* Of a composite's resources those that it names first; NULL: no composite has this address. */
const struct group *principal_of(struct loading *, struct str composite);
/* The declaration behind "type.name" or "type.name/key"; NULL: none such (nothing is reported). */
struct decl *decl_at(struct loading *, struct str address);
/* Reports that `address` ("type.name…") names nothing, with the nearest name. NULL always. */
void *no_such(struct loading *, struct span, struct str type, struct str name);
/* Reports that the group has no instance of this key. NULL always. */
void *no_instance(struct loading *, struct span, const struct group *, struct str key);

/* meta.c: false: reported, or stands on what was. */
bool meta_read(struct loading *, const struct decl *, struct resource *);
const struct value *tags_read(struct loading *, const struct scope *, const struct value *raw,
                              bool *ok);

/* resolve.c, checks.c */
bool keys_check(struct loading *, const struct group *); /* keys that are no field */
void resolve_resources(struct loading *);
void resolve_outputs(struct loading *);
void check_resources(struct loading *);

#endif
