/* What the parts of the loader share: one loading goes from text to resources.
 *
 *     yaml.c       text -> tree                        jsonnet.c    a program -> JSON text
 *     units.c      the file, and those that it includes
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
struct census;

enum slot_state { SLOT_NEW, SLOT_BUSY, SLOT_DONE, SLOT_FAILED };
struct slot {
    enum slot_state state;
    const struct value *value; /* canonical; NULL: left out and without fallback */
};

/* One file of the plan: the plan file itself, or one that another includes. A name means what the
 * file declares in which it is written: each unit is a source of its own in the report, so the place
 * of a text tells its unit, and a name that is handed on as an input still means what it meant. */
struct unit {
    struct str name, prefix; /* "net", "app:net:"; of the plan file both empty */
    struct unit *parent;     /* who includes it; NULL: the plan file */
    struct unit *next;       /* of all units, in the order of reading */
    struct span at;          /* its name where it is included */
    const struct value *inclusion; /* map: file, inputs, was, when; NULL: only a path stands there */
    struct str path, folder; /* absolute, links resolved */
    struct str shown, text;  /* as messages call it; what stands in it */
    const struct value *tree;
    /* made anew by every pass */
    const struct value *tags; /* of all that is in it, what its parents say included */
    struct map variables;     /* name to struct variable */
    struct map outputs;       /* name to struct slot, once asked for */
    struct map misplaced;     /* names under types that do not exist */
    struct census *census;    /* one a sheet of the provider */
    bool absent;              /* its `when` is false */
};

/* What ${each…} and ${count…} mean around a text. */
struct scope {
    struct str key;            /* empty: no instance */
    const struct value *value; /* of for_each */
    bool raw;                  /* the value is as the file has it: what it names may come later */
    bool counted;              /* by count: the key is its number */
    bool composed;             /* by a composite: no word of the file stands for the key */
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
    struct str address, name; /* "net:subnet.app", "app" */
    struct unit *unit;
    const struct sheet *sheet;
    struct census *census;    /* of the sheet in the unit */
    struct str composite; /* what it comes from, "net:network.main"; empty: it stands in the file */
    const struct value *body; /* map, as the file has it; NULL: instances of a composite's */
    struct span at;           /* of the name */
    size_t first, n;          /* its instances among the declarations */
    /* map: key to each.value, or to a composite's instance; NULL: not repeated */
    const struct value *instances;
    const struct value *existing; /* not ours: list of what is seen of each; NULL: ours */
    bool counted, raw;        /* by count; of instances see struct scope */
    bool absent;              /* its `when` is false */
    bool failed;              /* its instances cannot be told */
    bool faulty;              /* an instance has mistakes: the others would repeat them */
};

/* What is known of a type as a whole in one unit. */
struct census {
    const struct group *first;
    size_t n;                       /* how many resources of it there are, existing ones too */
    const struct value **fallbacks; /* one a field, canonical; NULL: not asked for yet */
};

struct loading {
    const struct plan_options *options;
    struct plan_facts facts;
    struct plan *plan;
    struct arena *arena, *secrets;
    struct report *report;
    struct unit *root, *unit;         /* the plan file; the one whose turn it is */
    struct unit **units_of_files;     /* by the report's numbers; NULL: of nobody's */
    size_t n_files, n_units;
    const struct value *environment;  /* the chosen one's map; NULL: none */
    bool protect_all;
    struct input *inputs;             /* what was read, newest first: each once */
    struct group *groups;
    size_t n_groups;
    struct decl *decls;
    size_t n_decls;
    struct map by_group;              /* "subnet.app" to struct group */
    struct map by_address;            /* "subnet.app/a" to struct decl */
    bool declaring;                   /* resources are not known yet */
    bool guessed;                     /* a placeholder stood for a fact */
    size_t hops;                      /* fields that wait for fields */
};

/* load.c: NULL and null are fine, and a map is; false: reported. */
bool map_wanted(struct loading *, const struct value *, const char *what);

/* units.c: the tree of a file that is registered as the unit's; NULL: reported. */
bool unit_read_root(struct loading *);
/* All that the units include, once a load. A tree that cannot be read is reported and left out. */
void units_include(struct loading *);
/* Whose file a place is in; of one without a place the unit whose turn it is. */
struct unit *unit_of(const struct loading *, struct span);
void unit_owns_file(struct loading *, struct unit *, uint32_t file);
struct unit *unit_inside(const struct loading *, const struct unit *, struct str name); /* NULL */
/* The address of what the unit calls "type.name". */
struct str address_in(struct loading *, const struct unit *, struct str local);
/* A former address: of the unit's own, or after a ':' of the whole plan. */
struct str address_was(struct loading *, const struct unit *, struct str text);
/* "net:" at the start of a name leads into the unit, as often as there is one. NULL: reported. */
struct unit *unit_enter(struct loading *, struct unit *, struct str *name, struct span);

/* variables.c */
struct variable {
    struct str name;
    struct unit *unit;
    bool secret, sound;         /* sound: its declaration is understood */
    struct span at;
    const struct value *body;   /* its declaration: default, env, file … */
    const struct entry *input;  /* of who includes the unit; NULL: none */
    struct slot slot;
};
void variables_declare(struct loading *, struct unit *);
/* On demand, so that an input may name what is declared later. NULL: has none, reported. */
const struct value *variable_value(struct loading *, struct variable *);
void variables_finish(struct loading *, struct unit *); /* the mistakes of those nobody asked for */

/* inputs.c: read once a load; `at` for the message. NULL: reported. The result is tainted when
 * `secret`. A path is relative to the folder. */
const struct value *input_env(struct loading *, struct str name, struct span at, bool secret);
const struct value *input_file(struct loading *, struct str folder, struct str path,
                               struct span at, bool secret);
/* From the person at the terminal; NULL: nobody says anything, and nothing is reported. */
const struct value *input_asked(struct loading *, struct str name, struct span at);
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
void existing_declare(struct loading *);
/* The id, or a list of them. */
const struct value *existing_ids(struct loading *, const struct group *, struct span);
/* The id of one instance; NULL: there is none of this key. */
const struct value *existing_id(struct loading *, const struct group *, struct str key, struct span);
/* Of the only one, or of the instance `key`. NULL: it has no such field, or there is no such one. */
const struct value *existing_field(struct loading *, const struct group *, struct str key,
                                   struct str path);

/* compose.c */
struct composed {
    struct unit *unit;
    struct str address;            /* "net:network.main" */
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
/* A field that means the only resource of its type where the file is silent. */
bool field_may_be_left_out(const struct field *);

/* ranges.c: every { in, bits, at } inside a value, made a range. The value itself when there is
 * none; NULL: reported, or it stands on what was. */
const struct value *ranges_cut(struct loading *, const struct value *raw, bool six); /* six: an IPv6 range is wanted */

/* refs.c: what a user wrote: [net:][type.]name[/key] */
struct reference {
    struct unit *unit;
    struct str type, name, key;
};
/* False: reported, nothing is included under that name. */
bool reference_read(struct loading *, const struct value *text, struct reference *);
/* All that a group stands for: a reference, a list of them, ids of what exists. NULL: reported. */
const struct value *group_stands_for(struct loading *, const struct group *, struct span);
struct resolver resolver_of(struct loading *);
/* For a field that wants one: of a composite's part it takes the first. */
struct resolver resolver_of_one(struct loading *);
const struct value *fact_value(struct loading *, struct str name, struct span, struct report *);
/* Of a composite's resources those that it names first; NULL: no composite has this address. */
const struct group *principal_of(struct loading *, struct str composite);
/* The declaration at an address; NULL: none such (nothing is reported). */
struct decl *decl_at(struct loading *, struct str address);
/* Reports that "type.name" of the unit names nothing, with the nearest name. NULL always. */
void *no_such(struct loading *, struct span, const struct unit *, struct str type, struct str name);
/* Reports that the group has no instance of this key. NULL always. */
void *no_instance(struct loading *, struct span, const struct group *, struct str key);

/* meta.c: false: reported, or stands on what was. */
bool meta_read(struct loading *, const struct decl *, struct resource *);
const struct value *tags_read(struct loading *, const struct scope *, const struct value *raw,
                              bool *ok);

/* resolve.c, checks.c */
bool keys_check(struct loading *, const struct group *); /* keys that are no field */
void resolve_resources(struct loading *);
void resolve_outputs(struct loading *, struct unit *);
/* What `${net:name}` stands for; NULL: reported. `*is`: the unit has such an output. */
const struct value *output_value(struct loading *, struct unit *, struct str name, bool *is);
void check_resources(struct loading *);

#endif
