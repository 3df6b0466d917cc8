/* The shared words between the engine (plans/) and a provider: kind, sheet, resource, change, step, program, cloud.
 *
 * A provider offers tables (sheets) and a cloud (one attempt of one call at a time). The engine offers everything else: it reads
 * the tables, diffs, compiles steps, runs them. This header names no cloud; nothing outside a provider names its operations. */
#ifndef PROVIDERS_PROVIDER_H
#define PROVIDERS_PROVIDER_H

#include "base/clock.h"
#include "base/value.h"

struct audit_table;
struct probe;
struct field;
struct sheet;

/* ===== kinds: what a field may hold ================================================================================= */

/* A kind may write an unknown over the address "self": the object that the field belongs to, whatever its name ("from: self" of a
 * rule). Who resolves the plan puts the resource's own address there (value_resolve over ADDRESS_SELF). */
#define ADDRESS_SELF "self"

/* Finds what a name in a reference position stands for. `types` is one type or several ("internet_gateway nat_gateway").
 * Gives a reference (an unknown to its `id`), a list of them for a bare repeated name, or a known text for an id that exists
 * (the sheet's id_prefix and hex digits). NULL: reported, with the nearest name. */
struct resolver {
    const struct value *(*find)(void *ctx, const char *types, const struct value *name, struct report *);
    const struct value *(*fact)(void *ctx, struct str name, struct span, struct report *); /* "my-ip", "region" …: looked-up facts */
    void *ctx;
    /* Would `find` look for it in the plan: is there such a name, or is it written as one ("iam_policy.x")? Reports nothing. */
    bool (*has)(void *ctx, const char *types, const struct value *name);
};

struct kind {
    const char *name;     /* as help prints it: "CIDR", "flag" */
    /* A plan's value to its canonical form; texts may be unknown (interpolated) and then pass. False: reported at raw->at. */
    bool (*canon)(const struct field *, const struct value *raw, const struct resolver *, struct arena *, struct report *,
                  const struct value **out);
    /* What the cloud shows to the canonical form. NULL: as it is. `item` is the whole object: a kind may look at more than its path. */
    const struct value *(*seen)(const struct field *, const struct value *shown, const struct value *item, struct arena *);
    /* The canonical form to a call's member. NULL: as it is; that it gives NULL: creation does without. For a facet: one atom to members of the call, or to one list item. */
    const struct value *(*wire)(const struct field *, const struct value *, struct arena *);
    /* Equal in meaning? Both canonical, without unknowns. NULL: value_same. */
    bool (*same)(const struct field *, const struct value *want, const struct value *seen);
    /* One line (or one atom) for a person: "tcp 443 from 0.0.0.0/0". NULL: text as it is, else compact JSON. */
    void (*show)(struct buf *, const struct value *);
    /* Of an EXCLUSIVE field: can two objects not coexist with these values (ranges that overlap)? NULL: when they are the same. */
    bool (*clash)(const struct value *, const struct value *);
    /* A name that we made up, as this kind would take it. NULL: as it is. */
    struct str (*fit)(const struct field *, struct str name, struct arena *);
    /* What is seen as a plan file would say it, ids as they are (adopt). NULL: as it is; of atoms { "ref": … } what they name. A
     * COMPUTED field is said only where its kind has this, an UNCLAIMED one where the file has what it names. */
    const struct value *(*written)(const struct field *, const struct value *, struct arena *);
    /* What a plan file may say there, as JSON Schema, written with schema_add; it may name the definitions of plans/schema.c, such as
     * #/$defs/name (in a reference position). That any field may be left null or be one ${…} goes without saying. NULL: any, but a test
     * wants it of a field that a plan sets. */
    void (*schema)(const struct field *, struct buf *);
    /* Of a field that is a short form of another (`into`): its canonical value joined to that one's (NULL: left out). NULL: reported, or
     * there is nothing to join. */
    const struct value *(*join)(const struct field *, const struct field *into, const struct value *whole, const struct value *own,
                                struct arena *, struct report *);
    bool passed;          /* of a composite's field: handed on as the file has it to the resources it is expanded to, which read it */
};
/* Appends JSON, written with ' where JSON has ": {'type':'string'}. */
void schema_add(struct buf *, const char *json);
/* The schema of one thing, or of one or a list of them. `item`: as schema_add takes it. */
#define SCHEMA_SOME(item) "{'anyOf':[" item ",{'type':'array','items':" item "}]}"
#define SCHEMA_REF(name) "{'$ref':'#/$defs/" name "'}"

/* Kinds that know no cloud (providers/kinds.c). A field's `of` says: for REF the types it may name, for LIST the type or NULL, for
 * CHOICE the words. Each macro fills the two columns `kind` and `of`. */
extern const struct kind kind_text, kind_name, kind_version, kind_flag, kind_int, kind_cidr, kind_ref, kind_texts, kind_refs, kind_choice, kind_tags;
extern const struct kind kind_passed; /* `of`: its schema */
#define TEXT &kind_text, NULL
/* A name that we give: "a-z0-9- letter single" are the characters it may have (without capitals among them it is lower-cased, as the
 * cloud would do), that it begins with a letter, and that no two hyphens follow each other nor one ends it. */
#define NAME(rules) &kind_name, rules
#define VERSION &kind_version, NULL /* "16" and "16.4": a prefix, and newer minor versions, are the same */
#define FLAG &kind_flag, NULL
#define INT &kind_int, NULL
#define CIDR &kind_cidr, NULL
#define TEXTS &kind_texts, NULL
#define TAGS &kind_tags, NULL
#define REF(types) &kind_ref, types
#define REFS(types) &kind_refs, types /* a set of atoms { "ref": … }: see facet */
#define PASSED(schema) &kind_passed, schema
#define CHOICE(words) &kind_choice, words /* "default dedicated host" */
#define CIDR4 &kind_cidr, "4" /* of one family; a field's min and max are the shortest and the longest prefix */
#define CIDR6 &kind_cidr, "6"

/* What a plan's scalar means to a kind that wants a number or a flag: the scalars of a plan file are texts, typed by the kind that
 * reads them. False: it is none. */
bool raw_int(const struct value *, int64_t *out);
bool raw_flag(const struct value *, bool *out); /* true, yes, on; false, no, off */

/* ===== calls ========================================================================================================= */

/* How a call whose answer was lost is settled (design, section 5). */
enum settle {
    SETTLE_NONE, /* in no sheet: a test fails on it */
    SETTLE_TAG,  /* search by the call tag, check the tags on what comes back */
    SETTLE_TOKEN, SETTLE_NAME,
    SETTLE_EDGE, /* "already so" means done when the edge equals the wanted one */
    SETTLE_REPEAT, /* harmless to send again */
    SETTLE_COMPARE, SETTLE_ABSENT, SETTLE_REMAKE
};

/* One member of a call's input and what fills it: "$id" (of the object), "$name" (of this field or atom key; also any other field of the
 * object, what the cloud tells of it included), "=text" a constant, ":true" and ":1" one that is no text (as JSON has it), "?name=text" a
 * constant where this field is set. */
struct fill {
    const char *member, *from;
};

/* What a call asks first: the value of a member that neither the plan nor the object itself holds (the association that a subnet has
 * at the moment, the default one of a vpc's ACLs). Of the items in the answer the one counts whose `where` is what `is` names, or
 * whose flag `where` is true (`is` NULL); its `value` goes into the call's `member`. */
struct lookup {
    const char *member;
    const char *operation;
    const struct fill *fills;
    const char *items;         /* path of the list in the answer, as in a read */
    const char *where, *is;    /* "SubnetId", "$ref" */
    const char *value;         /* path in the item */
};

struct call {
    const char *operation;
    const char *id;            /* member that names the object; NULL: none. "[]" at its end: a list of one */
    const struct fill *fills;  /* further members; ends with {NULL} */
    const char *items;         /* a facet's call that takes many atoms: the list member. NULL: one atom a call, its members at the top */
    int items_max;             /* … and how many at most a call; 0: all */
    const char *answer;        /* path of the made object, or of its id alone, in the answer (create); NULL: the answer itself */
    bool alone;                /* changes one field a call; else the fields that name this call in `by` share one */
    bool settles;              /* what it changes takes its time: the object is waited for again, as `changed` says */
    bool halted;               /* the object must be halted for it, see halt */
    enum settle settle;
    /* Error codes, space-separated. Where a service gives one code for many reasons, `…_saying` is a part of the message that tells
     * this one; NULL: the code alone does. */
    const char *done_on, *done_saying; /* it is so already */
    const char *busy_on, *busy_saying; /* held by something: try again until the deadline, ask who holds it */
    const char *lag_on, *lag_saying;   /* something just made is not visible yet: try again for a while */
    int busy_s;                /* how long to try while busy; 0: 20 minutes */
    const struct lookup *first; /* of a facet's call for one atom: asked before it. NULL: nothing */
    /* Of a field's `by`: it makes one more of what this field lists (a facet's, oldest first), and there may be `crowd_max` of them: when there
     * are so many, the first goes before. NULL: there is always room. */
    const char *crowds;
    int crowd_max;
    const char *refused;       /* path of a list in the answer: not empty, the call was refused all the same, with the first one's Error */
    /* Of a facet's call: one atom to its form here, where the call wants it otherwise than the kind's `wire` has it. */
    const struct value *(*wire)(const struct field *, const struct value *, struct arena *);
};

/* ===== sheets ======================================================================================================== */

enum trait {
    REQUIRED = 1,
    CREATE_ONLY = 2,   /* a change replaces the object */
    COMPUTED = 4,      /* left out: the cloud chooses; kept, not diffed */
    READ_ONLY = 8,     /* an output; a plan cannot set it */
    KNOWN = 16,        /* an output that the create's answer already holds; else it holds after the wait */
    EXCLUSIVE = 32,    /* two objects cannot coexist while all EXCLUSIVE fields are the same */
    GENERATED = 64,    /* a name made from the stack's and ours when left out, suffixed on replacement; length limit in `max` */
    WRITE_ONLY = 128,  /* never shown by the cloud: compared with what was wanted last */
    ACTION = 256,      /* a flag of the call, not of the thing */
    SECRET = 512,
    EARLY = 1024,      /* a reference that needs only the id of what it names (KNOWN), not that it is ready */
    VOLATILE = 2048,   /* an output that changes by itself: never compared */
    GROWS = 8192,      /* the cloud may make it more by itself (storage that scales): more is no difference, and less cannot be had */
    PINNED = 16384,    /* a map with a `name` is what a word stood for when the object was made: compared with the word of last time, not
                          with what is seen */
    UNCLAIMED = 4096   /* left out: others may set it, so it is not compared. Taken out: its call sends `initial` as it is */
};

/* A set of keyed atoms that hang on an object: rules, routes, associations, an attachment, tags. Atoms are maps. */
struct facet {
    struct call add, change, remove; /* change.operation NULL: remove and add; remove.operation NULL: what is added stays for good */
    struct call move;                /* takes an atom over from another object of the type (needs `carried` of the seen atom) */
    const char *key;                 /* the atom's keys that make it itself, space-separated; the other keys are its content */
    const char *carried;             /* keys that only a seen atom has (an association id): not compared, usable in fills */
    /* Of two atoms with the same key: is their content the same in meaning? NULL: key by key. */
    bool (*same)(const struct value *, const struct value *);
    const char *split_on;            /* error codes on which a batch is sent again one by one (a WHEN; it goes before done_on) */
    bool exclusive;                  /* one object of the type at a time may have the atom: remove there before adding here */
    bool remove_first;               /* atoms that go make room for those that come: a subnet a zone */
    bool empty_first;                /* its atoms go before the object can be deleted */
    bool one;                        /* at most one atom: the plan's value is a scalar, the atom { "ref": it } */
    bool settles;                    /* what is added takes its time: the object is waited for again */
    /* JSON: what a new object has beside `initial` where `also_where` ("vpc.ipv6", a field of what a field names) is on. A plan that leaves
     * the field out does not mind it. */
    const char *also, *also_where;
    const char *extras;              /* the field that may say "keep": atoms that the plan does not name stay */
};

/* A read of one object beside its page: one call an object, whose answer is added to the item. Fields that name the same detail share
 * the call. */
struct detail {
    const char *operation, *id; /* the member that names the object */
    const struct fill *fills; /* constants, and "$PATH": what stands there in the item */
    const char *by;      /* path in the item of what goes into `id` ("DBSubnetGroupArn"); NULL: the object's id */
    const char *items;   /* the answer's list, read to its last page; NULL: one answer is all */
    const char *token;   /* … as in a read */
    const char *none_on; /* error codes that mean: the object has none of this */
    /* Where `items` are names alone: the call that tells of each, which takes the object as above and a name in `each_id`. */
    const char *each, *each_id;
};

struct field {
    const char *name;
    const struct kind *kind;
    const char *of;
    unsigned traits;
    /* In the create's (or by's) input; also where `seen` is NULL: in the read's item. "[+]" at its end: what several fields give joins in
     * one list. "." alone: the kind's `wire` gives several members, a map. Of a `one` facet: creation takes its value along, and only later
     * changes are calls of the facet. */
    const char *member;
    const char *help;
    const char *seen;        /* path in the read's item (or the detail's answer) */
    const char *fallback;    /* JSON: what a key left out or taken out is. NULL: nothing */
    const char *instead;     /* "password=false": JSON of what stands for the fallback where the plan sets that other field */
    const char *initial;     /* JSON: what the cloud makes of an object created without it; NULL: the fallback */
    const struct call *by;   /* the call that sets it after creation; NULL and no facet: only at creation */
    /* Of a field that creation takes too, as `member`: the member of by's input. NULL: creation does not take it, and `member` is by's.
     * "": none, the call alone says it all. */
    const char *by_member;
    /* … what goes there, where the call wants the difference and not the whole. */
    const struct value *(*by_wire)(const struct field *, const struct value *before, const struct value *after, struct arena *);
    const char *when_off;    /* the field whose value by's call takes in place of `initial`: a limit equal to what there is, is none */
    const struct call *by_less; /* … the call instead where the value becomes less than it was */
    const char *with;        /* other fields that by's call wants along with this one */
    const char *guards;      /* JSON: unless it is this, the object cannot be deleted; by's call brings it there first */
    const struct facet *facet;
    const struct detail *detail;
    const char *needs;       /* other fields of the object that are set before (unset after) this one; a flag that is on wants them there. Of an
                                output: what it is there with */
    int64_t min, max;        /* of an INT; max: bytes of a name */
    const char *const *aliases; /* names other tools use, answered with this one; NULL-terminated */
    const char *within;      /* of a CIDR: "vpc.cidr": it lies inside the field `cidr` of what the field `vpc` names; or in another of several */
    /* Of a CREATE_ONLY field with `by`: "dedicated default", the one change from this to that which needs no replacement;
     * "-": taking it out needs none. */
    const char *in_place;
    const char *into;        /* a short form: what it says is joined to this other field of the resource (the kind's `join`), and stands nowhere else */
};

/* How the names of all objects are listed, where each must be read by its name to be known: a call an object of the account, so this is
 * asked only by who looks for tags. */
struct listing {
    const char *operation;
    const struct fill *fills; /* constants */
    const char *items, *id;   /* path of the list in the answer, and in an item of what goes into the read's `one` */
    const char *token;        /* as in a read */
    const char *theirs_at, *theirs; /* items with this beginning there are the cloud's own, and passed by; NULL: none are */
};

/* How objects of a type are read. Three ways, from what the cloud offers:
 *   filter     lists of `batch` ids each
 *   neither    the whole list, page by page: whose it is, is told by the id
 *   by_name    there is no list: one call an object */
struct read {
    const char *operation;
    const char *filter;  /* a filter that takes ids; NULL: the whole list is read */
    bool direct;         /* … `filter` is a member of its own that takes them: {"logGroupIdentifiers": [ids]} */
    const char *one;     /* member that takes ids directly: confirms that one is gone */
    bool one_is_text;    /* … it takes one id, not a list of them */
    bool by_name;        /* there is no list: `one` names the object */
    const struct listing *names; /* … but one of names; NULL: not even that, or nothing would be found by it */
    bool whole;          /* the answer is the object itself, and does not say which: `one`, as it was asked, is put into it. `items` is NULL */
    const struct fill *fills; /* constants that go with every call: "=manual" */
    const char *items;   /* path of the list in the answer, or of the one object ("": the answer itself); "Reservations[].Instances" style allowed */
    const char *id;      /* path of the id in an item */
    int page, batch;     /* items a page at most; ids a call at most */
    const char *gone_on; /* error codes that mean: no such object */
    const char *gone_at; /* path in an item: where something stands, it is as good as gone (when it was deleted). NULL: none */
    const char *token;   /* member of the input and of the answer that leads to the next page; NULL: "NextToken" */
    const char *default_at; /* path of an item's flag: it is the account's default one; NULL: there is none */
    const char *comes_with; /* "PATH=TEXT", or the path of a flag: this item was made along with another object and goes with it */
    /* Path of when an item was made. Of a type without tags: what has the name that a call whose answer was lost gave, and was not there
     * before that call, is ours. */
    const char *made_at;
};

struct wait {
    const char *state;   /* path in the item; NULL: no wait */
    const char *done, *failed; /* states, space-separated, any case; done "*": any, for it is there to be read */
    const char *const *parts;  /* paths of lists of states that parts of it have, which are waited for too; ends with NULL; NULL: none */
    const char *parts_busy;    /* … while in one of these */
    int typically_s, deadline_s;
    int late_s;                /* how long after a change the state may still read as before it */
};

/* How objects of a service carry tags. */
struct tagging {
    const char *on_create;      /* path of the tag list in a create's input: "TagSpecifications[0].Tags" */
    const char *type_at;        /* path that takes the sheet's tag_type: "TagSpecifications[0].ResourceType"; NULL: none */
    /* Adding and removing; atoms { "Key", "Value" }. Their fills know the object's outputs, so that a service which tags by ARN says
     * { "ResourceName", "$arn" } and no `id`. */
    struct facet facet;
    bool map;                   /* the service has them in one map, { key: value }, where others have a list */
    const char *seen;           /* path in the item; a list of {Key, Value}, or a map */
    const struct detail *detail; /* where the items of a list show no tags: the call that does. `seen` is then in its answer */
    const char *filter;         /* prefix of a filter by tag: "tag:"; NULL: lists cannot be asked by tag */
    const char *filters;        /* the read's member that takes filters: "Filters" */
    const char *filter_name;    /* the member of a filter that names it; NULL: "Name" */
};

/* An object that can be halted and run again, as some changes want it. `field`: the flag that tells, and says, whether it runs. */
struct halt {
    const char *field;
    struct call stop, start;
    struct wait stopped; /* when it runs, `ready` says */
};

/* How something is reached in its network: fields of its host and of its port ("=22": always that one), and of the address by which it
 * is reached from outside, where it may lead others in. */
struct way_in {
    const char *host, *port, *outside;
};

/* What is made on this machine for an object, and of which the cloud gets a part: the public half of a key. It is asked for before
 * every attempt of the create and gives the same each time: what has to stay stands in a file. */
struct homemade {
    const char *field; /* whose member of the create's input it fills where the plan leaves the field out */
    /* `fields` of the object, without unknowns; files stand in the plan file's folder, or by themselves in the state's. NULL: *why. */
    const struct value *(*make)(const struct value *fields, struct str plan_folder, struct str state_folder, struct random *,
                                struct arena *, struct str *why);
    /* The path of the file in which what must stay stands. */
    void (*file)(struct buf *path, const struct value *fields, struct str plan_folder, struct str state_folder);
};

/* What must hold beside what the fields name: the object of `type` whose field `field` names the same thing as my path `same` does
 * ("subnet.vpc": the vpc of my subnet), where there is one. It is brought to that before I am made, and kept so until I am gone. */
struct need {
    const char *type, *field, *same;
};

/* Another way to make an object. `when` is a field that the plan sets, or a key of its map: "restore_from.snapshot". */
struct variant {
    const char *when;
    struct call create;
    const char *later;    /* fields that this call does not take: those that the plan has are set by their own once the object is ready */
    const char *inherits; /* fields that come from elsewhere: neither sent nor set */
};

/* What the cloud has put off: a modification that waits for its window. It is no drift, and not asked for again. */
struct postponed {
    const char *at;       /* path in the item of what will be; in it a field stands where it stands in the item */
    const char *now;      /* the field that says: do not put it off */
};

/* What stays of an object that is deleted. Its field says false (nothing), true (under a name that is made up) or which name. */
struct last {
    const char *field;    /* "final_snapshot" */
    const char *skip;     /* the delete's flag: nothing stays; NULL: without a name nothing does */
    const char *name;     /* the delete's member that takes the name */
    const char *unless;   /* fields of which any makes the object one that has nothing of its own to keep (a replica) */
};

/* Who may hold an object that the cloud will not let go now: one question a row, asked when a call is refused as busy. It only explains:
 * nothing that is found is touched. */
struct holder {
    const char *what;          /* "network interface" */
    const char *operation, *filter, *items, *id;
    const char *names;         /* where there is no such filter (NULL): path of what an item names; those that name the object hold it */
    const char *of;            /* the filter takes what this field of the object names; NULL: the object itself */
    const char *wants;         /* path: only items that have it hold; NULL: all do */
    const char *except;        /* path of a name or a flag: one called "default", or where it is true, holds nothing. NULL: all do */
    const char *tells, *since; /* paths of what it says of itself and of when it came; NULL: nothing does */
    const char *filters;       /* the member that takes filters; NULL: "Filters" */
    bool direct;               /* there are no filters: `filter` is the member that takes what it is about */
};

/* Whose a holder is, by what it says of itself, and how long such a one usually stays. */
struct keeper {
    const char *begins, *whose;
    int typically_s;
};

/* A field that is short for another resource, which is made along with this one and has its name: `subnets` of a database makes the group of
 * subnets that the database's `subnet_group` then names. */
struct offshoot {
    const char *field;         /* "subnets": passed on, and taken out of this resource */
    const char *type, *as;     /* "db_subnet_group" and its field that takes what was passed */
    const char *by;            /* the field of this resource that names it */
};

struct sheet {
    const char *type, *service;
    int version;
    const char *help;           /* a sentence: "a range of addresses of one vpc" */
    const char *id_prefix;      /* "vpc-"; what an id looks like. NULL: we name the objects ourselves, see named_by */
    const char *id_arn;         /* its ids are ARNs (id_prefix "arn:"), and this stands behind the account: "targetgroup/". NULL: they are not */
    /* What an id is made of, where it is known before the object is made: "arn:{partition}:iam::{account}:policy{path}{name}", from who is
     * asking and from the object's fields. NULL: the cloud makes it up. */
    const char *id_form;
    /* The field whose value is the object's id, known before it is made: a service that lets us name things has no ids of its own. A create
     * that answers nothing has made what was named. Two
     * types may use the same name; a name in a plan is never taken for an id, but for those that begin with `builtin`. */
    const char *named_by;
    const char *builtin;        /* "default.": what the cloud has in every account and a reference may name; NULL: nothing */
    const struct field *fields; /* ends with {NULL} */
    struct call create, remove;
    struct read read;
    struct wait ready, gone;    /* gone.state NULL: a delete is done when answered */
    struct wait changed;        /* after a call that settles; state NULL: as ready */
    const struct variant *variants; /* the first whose `when` holds makes the object; ends with {NULL}; NULL: none */
    struct way_in reach;        /* host NULL: nobody connects to it */
    struct halt halt;           /* field NULL: it does not halt */
    /* What fields mean together: gives them, changed where some say what others are, or NULL after a report of what does not go together.
     * Texts may be unknown. NULL: nothing. */
    const struct value *(*complete)(const struct value *fields, struct arena *, struct report *);
    struct homemade homemade;   /* field NULL: nothing is made here */
    struct postponed pending;
    struct last last;           /* field NULL: nothing stays of it */
    bool holds_data;            /* people's data: losing an object wants their consent, of which --yes is none */
    /* What these data are: one question, by `operation`, `filter` (the member that takes the id, or what `of` names) and `items`. None are
     * there: nothing is lost. NULL: it always holds some. */
    const struct holder *contents;
    const char *force;          /* the delete's flag that lets what is in it go along: sent with consent, never without. NULL: there is none */
    const struct tagging *tagging;
    const char *tag_type;
    const struct need *needs;   /* ends with {NULL}; NULL: none */
    const struct holder *holders; /* ends with {NULL}; NULL: none are known */
    const char *gone_states;    /* states of an item that mean it is gone */
    const char *any_of;         /* fields of which a resource has at least one; NULL: no such condition */
    const char *lacks;          /* sentences for `footing help TYPE`: what of the cloud's arguments it does not take, and why; NULL: nothing */
    const char *example;        /* one of it as a plan file has it under `resources:`, beside a network called main; NULL: made of what is required */
    const char *one_of;         /* "a b; c d": of each group of fields a resource sets exactly one; NULL: no such condition */
    const char *at_most_one;    /* "a b; a c": of each group of fields a resource sets one at most; NULL: no such condition */
    const struct offshoot *offshoots; /* ends with {NULL}; NULL: none */
    bool delete_first;          /* a replacement deletes the old object before it makes the new one, unless the plan says otherwise */
    bool plural;                /* a name under `existing:` may stand for several */
    const char *const *aliases; /* type names other tools use that are not ours in another spelling; NULL-terminated */
};

const struct field *sheet_field(const struct sheet *, struct str name);  /* NULL: no such field */
struct str address_type(struct str address); /* "net:subnet.app/a" -> "subnet"; prefixes are those of included files */
bool field_comes_later(const struct field *); /* calls of its own bring it to a new object: it is not part of creation */
bool word_in(const char *words, struct str word);                        /* "a b c" has "b"; NULL words have none */

/* ===== composites ==================================================================================================== */

/* One composite of a plan and what its expansion may ask. */
struct expansion {
    struct str name;            /* "main" */
    const struct value *fields; /* canonical, fallbacks filled in */
    struct span at;
    const struct value *(*fact)(void *ctx, struct str name, struct span, struct report *); /* as of a resolver */
    /* Has an earlier run made this address? So what is there stays where it is. */
    bool (*exists)(void *ctx, struct str address);
    void *ctx;
};

/* How an existing composite is found: one thing that is looked up, and what hangs on it, sorted into the composite's parts. */
struct assembly {
    const char *principal;   /* "vpc": the type that is looked up by the plan's words */
    const char *types;       /* what is listed then: "subnet route_table" */
    const char *filter;      /* of their lists; takes the principal's id */
    const char *part;        /* the type of the parts: "subnet" */
    /* `items`: map of type to list, as the lists show them. A map: key of a part ("private-a") to its item. Of NULL, when nothing
     * can be asked yet: every key that there might be, to null. */
    const struct value *(*sort)(const struct value *items, struct arena *);
};

/* How a plan sums up the parts of one type: "vpc", "4 subnets". */
struct part_words {
    const char *type;
    const char *words; /* of one; several have an s */
    bool counted;      /* also where there is one */
};

/* A word of the plan language that stands for several resources. */
struct composite {
    const struct sheet *sheet; /* its type, help and fields; no calls */
    /* The resources as a plan file would have them: a map, "vpc.main" or "subnet.main/a" to a map of fields. The first is the one that
     * ${network.main.FIELD} reads. NULL: reported. */
    const struct value *(*expand)(const struct expansion *, struct arena *, struct report *);
    const struct assembly *existing; /* NULL: `existing:` knows no such composite */
    const struct part_words *parts;  /* in the order of a sentence, without those that go without saying; ends with {NULL}. NULL: a plan shows each part */
};

/* ===== what is wanted ================================================================================================ */

enum replace_order { REPLACE_AS_SHEET, REPLACE_CREATE_FIRST, REPLACE_DELETE_FIRST };

/* One resource as the plan file wants it, after load: every field canonical, fallbacks filled in, references unknowns. */
struct resource {
    struct str address;         /* type.name or type.name/key */
    const struct sheet *sheet;
    const struct value *fields; /* map: field name to canonical value; absent: left out and without fallback */
    const struct value *tags;   /* map of texts: the plan's and the resource's, without the engine's own */
    bool protect, keep;
    enum replace_order replace;
    const struct str *ignore;     size_t n_ignore;
    const struct str *depends_on; size_t n_depends_on; /* addresses */
    struct str was;             /* a former address; empty: none */
    struct str composite;       /* "network.main" that it is a part of; empty: it stands in the file */
    struct span at;
};

/* ===== what changes ================================================================================================== */

enum action { ACTION_KEEP = ' ', ACTION_CREATE = '+', ACTION_UPDATE = '~', ACTION_REPLACE = '!', ACTION_DELETE = '-',
              ACTION_ADOPT = '=', ACTION_MOVE = '>', ACTION_FORGET = 'x' };
const char *action_name(enum action); /* "create", as the JSON has it */

enum cause { CAUSE_PLAN = 1, CAUSE_DRIFT = 2 }; /* both: the file and the world changed */

struct field_change {
    const struct field *field;    /* NULL: tags */
    const struct value *before, *after; /* canonical; NULL: absent; may hold unknowns */
    const struct value *wanted;   /* last time */
    enum cause cause;
    bool replaces;
};

struct change {
    enum action action;
    struct str address, from;      /* from: a move's old address */
    const struct sheet *sheet;
    /* NULL: delete, forget. Else the resource as the diff settled it: references to what exists are ids, those to what is yet to be
     * made are unknowns, a generated name is the one in use, tags hold the engine's own too (without TAG_CALL). When every step of
     * the change is done (there may be none), its fields and tags, resolved, are the row's new `wanted`. */
    const struct resource *want;
    const struct value *wanted, *seen; /* of what is known; NULL: create */
    struct str id;                 /* physical id of what is known */
    const struct field_change *fields; size_t n_fields;
    const struct field_change *scheduled; size_t n_scheduled; /* what the cloud has put off already: no call */
    struct str reason;             /* "because network.main.cidr changed, line 8" */
    bool delete_first;             /* of a replace, or of a delete whose place another object takes: gone before that is made */
    bool superseded;               /* of a delete: a leftover of a replacement (ROW_OLD) that shares its address with its successor */
    const struct str *takes_over; size_t n_takes_over; /* ids of old objects that must be gone before this one is made */
    int generation;                /* of GENERATED names; 1 is without suffix */
    struct span at;
};

/* ===== programs ====================================================================================================== */

enum step_kind { STEP_CALL, STEP_READ, STEP_WAIT, STEP_EACH, STEP_WHEN, STEP_CHECK };
const char *step_kind_name(enum step_kind); /* "call" … */

enum edge { EDGE_USES, EDGE_NEEDS, EDGE_RELEASES, EDGE_THEN };
struct after {
    uint32_t step; /* index in the program */
    enum edge edge;
};

/* Part of an answer that becomes an output of the resource: `path` in the answer, `field` of the address. */
struct bind {
    struct str path, field;
};

/* What a call, once done, has made true of the resource's row: written in the transaction that records the call as done. */
enum effect_kind {
    EFFECT_MADE,  /* the row exists from now on; `value` is what was wanted at creation; id comes with the bind of "id" */
    EFFECT_SET,   /* wanted.field = seen.field = value (NULL: absent) */
    EFFECT_ADD, EFFECT_DROP, /* an atom of a facet's field */
    EFFECT_GONE   /* the row is superseded */
};
struct effect {
    enum effect_kind kind;
    struct str address;       /* usually the step's own */
    struct str field;
    const struct value *value;
};

/* Holes of an input are unknowns over (address, path); beside resources there are
 *   run.call   the id of this call (the call tag and the idempotency token)
 *   run.stamp  when this run began, fit for names: "20261125-103755"
 *   each.item  the item of the EACH around the step
 *   found.NAME what a READ has looked up for the step */
struct step {
    uint32_t index;
    uint32_t parent;              /* of children of EACH and WHEN: index of it + 1; 0: none */
    struct str id;                /* "7", "7.1": as printed and journaled */
    enum step_kind kind;
    struct str address;
    const struct sheet *sheet;
    const struct call *call;      /* facts of the call; NULL for READ, WAIT */
    const char *service, *operation;
    const struct value *input;
    const struct bind *binds;     size_t n_binds;
    const struct effect *effects; size_t n_effects;
    const struct after *after;    size_t n_after;
    const struct wait *wait;      /* STEP_WAIT */
    bool again;                   /* STEP_WAIT: for what began after creation, of which the create's answer tells nothing */
    const struct value *items;    /* STEP_EACH: a list, or an unknown that becomes one */
    const struct lookup *lookup;  /* STEP_READ on behalf of a call: what it finds fills the call's hole `found.NAME` */
    const struct value *is;       /* … what its `is` names */
    struct str found;             /* … NAME */
    uint32_t of;                  /* STEP_WHEN: the step whose error is looked at */
    const char *codes;            /* STEP_WHEN: on which codes the children run instead of failing */
    const struct value *ids;      /* STEP_CHECK: the ids that must be ours */
    bool forgets_old;             /* deletes what a replacement superseded: `old_id` instead of the row's own */
    struct str old_id;
    struct str does;              /* for a person: "create", "attach to vpc.main", "add 2 rules" */
};

struct program {
    const struct step *steps;
    size_t n;
};

/* ===== the cloud ===================================================================================================== */

enum cloud_verdict { CLOUD_DONE, CLOUD_REFUSED, CLOUD_AGAIN, CLOUD_LOST }; /* as wire/client.h tells them */

struct cloud_error {
    struct str code, message, request_id;
};

struct outcome {
    void *tag;
    enum cloud_verdict verdict;
    const struct value *answer;
    struct cloud_error error;
    int64_t retry_ms;
    bool spent;
};

struct cloud_identity {
    struct str partition, account, region, realm; /* realm: "aws", "sandbox", or "scheme://host:port" of another endpoint */
    struct str alias, principal, profile;
    bool is_root;
};

/* One operation that was sent, whatever became of it. */
struct asked {
    const char *service, *operation;
};

struct cloud {
    const struct provider *provider;
    struct clock *clock;
    struct random *random;
    struct cloud_identity who;       /* holds after `identify` */
    size_t in_flight_max;
    const struct asked *asked; size_t n_asked; /* sent since it was opened, each operation once; but what may be refused */
    int64_t settle_window_ms;        /* how long "not found" proves nothing after a lost answer; 0 for sandbox and test servers */
    bool (*identify)(struct cloud *, struct arena *, struct report *);
    /* As client_start, client_poll, client_earliest (wire/client.h). */
    bool (*start)(struct cloud *, const char *service, const char *operation, const struct value *input, struct arena *, void *tag,
                  struct report *);
    size_t (*poll)(struct cloud *, int64_t deadline_ms, struct outcome *, size_t max);
    int64_t (*earliest)(struct cloud *, const char *service, const char *operation);
    /* The member of an operation's input that takes an idempotency token, or NULL. */
    const char *(*token_member)(struct cloud *, const char *service, const char *operation);
    /* A fact from outside the cloud's API that the language knows: "my-ip", "region", "account", "partition". */
    const struct value *(*fact)(struct cloud *, struct str name, struct arena *, struct report *);
    void (*wake)(struct cloud *);    /* makes a waiting poll return; safe in a signal handler */
};

/* What shall be allowed, and to whom it is bound. */
struct policy_wish {
    const struct program *const *programs; size_t n_programs; /* every step that has an operation: calls, reads, waits */
    const struct asked *asked; size_t n_asked; /* asked for beside them: facts, things that exist */
    const struct cloud_identity *who;          /* the account and the region that it is for */
    struct str stack;
};

/* Where a program may log in with what the cloud gives for a while. Paths are in the answer. */
struct login {
    const char *name;           /* "ecr" */
    const char *service, *operation;
    const char *token;          /* USER:PASSWORD in base64 */
    const char *host, *expires;
    const char *programs;       /* that take it, the first one there is: "docker podman"; each as PROGRAM login --username U --password-stdin HOST */
};

struct provider {
    const char *name;
    const struct sheet *const *sheets;
    size_t n_sheets;
    const char *const *fact_names;   /* NULL-terminated */
    const struct composite *const *composites; /* NULL-terminated; NULL: none */
    /* The least that must be allowed, as a policy document of this cloud. NULL: reported. */
    const struct value *(*policy)(const struct provider *, const struct policy_wish *, struct arena *, struct report *);
    const struct audit_table *audit; /* providers/audit.h; NULL: none */
    const struct keeper *keepers;    /* ends with {NULL}; NULL: none are known */
    const struct login *logins;      /* ends with {NULL}; NULL: none */
    const struct probe *probes;      /* providers/preflight.h; ends with {NULL}; NULL: none */
};
const struct sheet *provider_sheet(const struct provider *, struct str type); /* NULL: unknown */
const struct composite *provider_composite(const struct provider *, struct str type); /* NULL: none of this name */

/* Tags by which a thing is known as ours. */
#define TAG_STORE "footing:store"     /* the store's UUID */
#define TAG_STACK "footing:stack"
#define TAG_ADDRESS "footing:address"
#define TAG_CALL "footing:call"

#endif
