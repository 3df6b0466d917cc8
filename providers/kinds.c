/* The kinds that know no cloud. A kind says how a plan's value becomes canonical, and what is equal
 * to what.
 *
 * Scalars of a plan file arrive as texts (version: 7.0 stays "7.0"); fallbacks of a sheet arrive
 * typed. Unknowns pass: what they become is checked by the cloud. */
#include "base/cidr.h"
#include "providers/provider.h"

#include <assert.h>

static bool wants(const struct field *field, const struct value *raw, struct report *report,
                  const char *what) {
    if (raw->kind == VALUE_LIST || raw->kind == VALUE_MAP)
        return fail(report, raw->at, "%s: wants %s, not a %s", field->name, what,
                    value_kind_name(raw->kind));
    return fail(report, raw->at, "%s: '%.*s' is not %s", field->name, STR(value_str(raw)), what);
}

/* A known value takes the place (and the taint) of what it was made from. */
static bool gives(const struct value **out, struct arena *arena, const struct value *raw,
                  const struct value *made) {
    *out = value_at(arena, raw->secret ? value_as_secret(arena, made) : made, raw->at);
    return true;
}

/* --- text ------------------------------------------------------------------------------------- */

static bool text_canon(const struct field *field, const struct value *raw,
                       const struct resolver *resolver, struct arena *arena, struct report *report,
                       const struct value **out) {
    (void)resolver;
    (void)arena;
    if (raw->kind != VALUE_TEXT && raw->kind != VALUE_UNKNOWN)
        return wants(field, raw, report, "a text");
    size_t bytes = value_str(raw).len;
    if (field->max > 0 && bytes > (size_t)field->max)
        return fail(report, raw->at, "%s: %zu characters are too many, %d at most", field->name,
                    bytes, (int)field->max);
    *out = raw;
    return true;
}

static void text_schema(const struct field *field, struct buf *out) {
    if (field->max == 0) {
        schema_add(out, SCHEMA_REF("text"));
        return;
    }
    schema_add(out, "{'type':['string','number','boolean'],'maxLength':");
    buf_addf(out, "%lld}", (long long)field->max);
}

const struct kind kind_text = {.name = "text", .canon = text_canon, .schema = text_schema};

/* --- flag ------------------------------------------------------------------------------------- */

bool raw_flag(const struct value *raw, bool *out) {
    static const char *const yes[] = {"true", "yes", "on"}, *const no[] = {"false", "no", "off"};
    if (raw->kind == VALUE_BOOL) {
        *out = raw->as.boolean;
        return true;
    }
    for (size_t i = 0; raw->kind == VALUE_TEXT && i < sizeof(yes) / sizeof(yes[0]); i++) {
        bool is_yes = str_eq_nocase(raw->as.text, str_of(yes[i]));
        if (is_yes || str_eq_nocase(raw->as.text, str_of(no[i]))) {
            *out = is_yes;
            return true;
        }
    }
    return false;
}

static bool flag_canon(const struct field *field, const struct value *raw,
                       const struct resolver *resolver, struct arena *arena, struct report *report,
                       const struct value **out) {
    (void)resolver;
    bool on;
    if (raw->kind == VALUE_UNKNOWN) {
        *out = raw;
        return true;
    }
    if (!raw_flag(raw, &on))
        return wants(field, raw, report, "true or false");
    return gives(out, arena, raw, value_bool(on));
}

static void flag_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, SCHEMA_REF("flag"));
}

const struct kind kind_flag = {.name = "flag", .canon = flag_canon, .schema = flag_schema};

/* --- name ------------------------------------------------------------------------------------- */

/* "a-z0-9-" as the first word of `of`: is the character in the set? A '-' at its end is itself. */
static bool in_set(struct str set, char c) {
    for (size_t i = 0; i < set.len; i++) {
        bool range = i + 2 < set.len && set.at[i + 1] == '-';
        if (range && c >= set.at[i] && c <= set.at[i + 2])
            return true;
        if (!range && c == set.at[i])
            return true;
        i += range ? 2 : 0;
    }
    return false;
}

struct name_rules {
    struct str set;
    bool lower, letter, single;
};

static struct name_rules rules_of_name(const struct field *field) {
    struct str rest = str_of(field->of), set = str_cut(&rest, ' ');
    struct name_rules rules = {.set = set, .lower = !in_set(set, 'A')};
    while (rest.len > 0) {
        struct str word = str_cut(&rest, ' ');
        rules.letter |= str_is(word, "letter");
        rules.single |= str_is(word, "single");
    }
    return rules;
}

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

static struct str lowered(struct str text, struct arena *arena) {
    char *copy = arena_cstr(arena, text);
    for (size_t i = 0; i < text.len; i++)
        if (copy[i] >= 'A' && copy[i] <= 'Z')
            copy[i] = (char)(copy[i] - 'A' + 'a');
    return (struct str){copy, text.len};
}

static bool bad_name(const struct field *field, const struct value *raw, struct report *report,
                     const char *why) {
    return fail(report, raw->at, "%s: '%.*s' %s", field->name, STR(value_str(raw)), why);
}

static bool name_is_allowed(const struct field *field, struct str name, const struct value *raw,
                            struct report *report) {
    struct name_rules rules = rules_of_name(field);
    for (size_t i = 0; i < name.len; i++)
        if (!in_set(rules.set, name.at[i])) {
            fail(report, raw->at, "%s: '%.*s' has a '%c' in it", field->name, STR(value_str(raw)),
                 name.at[i]);
            hint(report, "allowed are %.*s", STR(rules.set));
            return false;
        }
    if (name.len == 0)
        return bad_name(field, raw, report, "is empty");
    if (rules.letter && !is_letter(name.at[0]))
        return bad_name(field, raw, report, "does not begin with a letter");
    if (rules.single && name.at[name.len - 1] == '-')
        return bad_name(field, raw, report, "ends in a hyphen");
    if (rules.single && str_has(name, S("--")))
        return bad_name(field, raw, report, "has two hyphens in a row");
    return true;
}

static bool name_canon(const struct field *field, const struct value *raw,
                       const struct resolver *resolver, struct arena *arena, struct report *report,
                       const struct value **out) {
    if (!text_canon(field, raw, resolver, arena, report, out))
        return false;
    if (raw->kind == VALUE_UNKNOWN)
        return true;
    struct str name = value_str(raw);
    if (rules_of_name(field).lower)
        name = lowered(name, arena);
    return name_is_allowed(field, name, raw, report) &&
           gives(out, arena, raw, value_text(arena, name));
}

/* What is not allowed becomes a hyphen; hyphens do not pile up. */
static struct str name_fitting(const struct field *field, struct str name, struct arena *arena) {
    struct name_rules rules = rules_of_name(field);
    char *fit = arena_cstr(arena, rules.lower ? lowered(name, arena) : name);
    size_t n = 0;
    for (size_t i = 0; i < name.len; i++) {
        char c = in_set(rules.set, fit[i]) ? fit[i] : '-';
        bool doubled = c == '-' && n > 0 && fit[n - 1] == '-';
        if (!(rules.single && doubled))
            fit[n++] = c;
    }
    while (rules.single && n > 0 && fit[n - 1] == '-')
        n--;
    return (struct str){fit, n};
}

const struct kind kind_name = {
    .name = "name", .canon = name_canon, .fit = name_fitting, .schema = text_schema};

/* --- version ---------------------------------------------------------------------------------- */

static bool version_canon(const struct field *field, const struct value *raw,
                          const struct resolver *resolver, struct arena *arena,
                          struct report *report, const struct value **out) {
    if (!text_canon(field, raw, resolver, arena, report, out))
        return false;
    struct str text = value_str(raw);
    if (raw->kind == VALUE_UNKNOWN || (text.len > 0 && text.at[0] >= '0' && text.at[0] <= '9'))
        return true;
    wants(field, raw, report, "a version such as 16 or 8.0.39");
    if (str_is(text, "latest"))
        hint(report, "left out, it is the cloud's default; a major version alone takes its newest");
    return false;
}

/* The numbers up to the last dot, and the one behind it. False: that is no number. */
static bool minor_of(struct str version, struct str *major, int64_t *minor) {
    size_t dot = version.len;
    while (dot > 0 && version.at[dot - 1] != '.')
        dot--;
    *major = str_slice(version, 0, dot > 0 ? dot - 1 : 0);
    return dot > 0 && str_to_int(str_from(version, dot), minor);
}

/* "16" is every 16.x, "7.x" every 7. A newer minor version than the one that was asked for came by
 * itself, and there is no way back from it. */
static bool version_same(const struct field *field, const struct value *want,
                         const struct value *seen) {
    struct str asked = value_str(want), has = value_str(seen), major, majors;
    int64_t minor, now;
    (void)field;
    if (str_ends(asked, S(".x")))
        asked.len -= 2;
    if (str_eq(asked, has) ||
        (str_starts(has, asked) && has.len > asked.len && has.at[asked.len] == '.'))
        return true;
    return minor_of(asked, &major, &minor) && minor_of(has, &majors, &now) &&
           str_eq(major, majors) && now >= minor;
}

static void version_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, "{'anyOf':[{'type':'number'},"
                    "{'type':'string','pattern':'^([0-9]|.*[$][{].*[}])'}]}");
}

const struct kind kind_version = {
    .name = "version", .canon = version_canon, .same = version_same, .schema = version_schema};

/* --- int -------------------------------------------------------------------------------------- */

bool raw_int(const struct value *raw, int64_t *out) {
    if (raw->kind == VALUE_INT) {
        *out = raw->as.integer;
        return true;
    }
    return raw->kind == VALUE_TEXT && str_to_int(raw->as.text, out);
}

static bool int_canon(const struct field *field, const struct value *raw,
                      const struct resolver *resolver, struct arena *arena, struct report *report,
                      const struct value **out) {
    (void)resolver;
    int64_t n;
    if (raw->kind == VALUE_UNKNOWN) {
        *out = raw;
        return true;
    }
    if (!raw_int(raw, &n))
        return wants(field, raw, report, "a whole number");
    if ((field->min || field->max) && (n < field->min || n > field->max))
        return fail(report, raw->at, "%s: %lld is not between %lld and %lld", field->name,
                    (long long)n, (long long)field->min, (long long)field->max);
    return gives(out, arena, raw, value_int(arena, n));
}

static void int_schema(const struct field *field, struct buf *out) {
    schema_add(out, "{'anyOf':[{'type':'integer'");
    if (field->min || field->max) {
        schema_add(out, ",'minimum':");
        buf_addf(out, "%lld", (long long)field->min);
        schema_add(out, ",'maximum':");
        buf_addf(out, "%lld", (long long)field->max);
    }
    schema_add(out, "},{'type':'string','pattern':'^[-+]?[0-9]+$'}]}");
}

const struct kind kind_int = {.name = "number", .canon = int_canon, .schema = int_schema};

/* --- cidr ------------------------------------------------------------------------------------- */

static const struct value *range_text(const struct cidr *cidr, struct arena *arena) {
    struct buf text = {0};
    cidr_add(&text, cidr);
    const struct value *range = value_text(arena, buf_str(&text));
    buf_release(&text);
    return range;
}

static bool cidr_fits(const struct field *field, const struct cidr *cidr, const struct value *raw,
                      struct report *report) {
    struct str text = value_str(raw);
    if (field->of && (cidr->bits == 128) != (field->of[0] == '6'))
        return fail(report, raw->at, "%s: %.*s is IPv%d, and an IPv%s range is wanted", field->name,
                    STR(text), cidr->bits == 128 ? 6 : 4, field->of);
    struct cidr network = *cidr;
    cidr_mask(&network);
    if (!cidr_same(&network, cidr)) {
        struct buf range = {0};
        cidr_add(&range, &network);
        fail(report, raw->at, "%s: %.*s has bits set beyond its prefix", field->name, STR(text));
        hint(report, "the range is %.*s", STR(buf_str(&range)));
        buf_release(&range);
        return false;
    }
    if ((field->min || field->max) && (cidr->prefix < field->min || cidr->prefix > field->max))
        return fail(report, raw->at, "%s: /%d is not between /%d and /%d", field->name,
                    cidr->prefix, (int)field->min, (int)field->max);
    return true;
}

static bool cidr_canon(const struct field *field, const struct value *raw,
                       const struct resolver *resolver, struct arena *arena, struct report *report,
                       const struct value **out) {
    (void)resolver;
    if (raw->kind == VALUE_UNKNOWN) {
        *out = raw;
        return true;
    }
    struct cidr cidr;
    struct str text = value_str(raw);
    if (raw->kind != VALUE_TEXT || !cidr_read(text, &cidr)) {
        wants(field, raw, report, "a CIDR range such as 10.0.0.0/16");
        if (cidr_is_address(text))
            hint(report, "that address alone is %.*s/%d", STR(text),
                 str_find(text, ':') >= 0 ? 128 : 32);
        return false;
    }
    if (!cidr_fits(field, &cidr, raw, report))
        return false;
    return gives(out, arena, raw, range_text(&cidr, arena));
}

static const struct value *cidr_seen(const struct field *field, const struct value *shown,
                                     const struct value *item, struct arena *arena) {
    (void)field;
    (void)item;
    struct cidr cidr;
    if (!cidr_read(value_str(shown), &cidr))
        return shown;
    return range_text(&cidr, arena);
}

static bool cidr_clash(const struct value *a, const struct value *b) {
    struct cidr one, other;
    return cidr_read(value_str(a), &one) && cidr_read(value_str(b), &other) &&
           cidr_overlap(&one, &other);
}

/* The lengths of prefix that the field takes, one by one: a pattern cannot count. */
static void prefixes_add(const struct field *field, int most, struct buf *out) {
    bool bounded = field->min || field->max;
    int from = bounded ? (int)field->min : 0, to = bounded ? (int)field->max : most;
    for (int prefix = from; prefix <= to; prefix++)
        buf_addf(out, "%s%d", prefix > from ? "|" : "(", prefix);
    buf_addc(out, ')');
}

static void cidr_schema(const struct field *field, struct buf *out) {
    bool four = !field->of || field->of[0] == '4', six = !field->of || field->of[0] == '6';
    schema_add(out, "{'anyOf':[");
    if (four) {
        schema_add(out, "{'type':'string','pattern':'^[0-9]{1,3}([.][0-9]{1,3}){3}/");
        prefixes_add(field, 32, out);
        schema_add(out, "$'},");
    }
    if (six) {
        schema_add(out, "{'type':'string','pattern':'^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/");
        prefixes_add(field, 128, out);
        schema_add(out, "$'},");
    }
    schema_add(out, SCHEMA_REF("range") "]}");
}

const struct kind kind_cidr = {.name = "CIDR",
                               .canon = cidr_canon,
                               .seen = cidr_seen,
                               .clash = cidr_clash,
                               .schema = cidr_schema};

/* --- choice ----------------------------------------------------------------------------------- */

/* The words "a b c" as "a, b or c". */
static void words_add(struct buf *buf, const char *words) {
    struct str rest = str_of(words);
    while (rest.len > 0) {
        struct str word = str_cut(&rest, ' ');
        if (buf->len > 0)
            buf_adds(buf, rest.len > 0 ? ", " : " or ");
        buf_add(buf, word);
    }
}

static bool choice_canon(const struct field *field, const struct value *raw,
                         const struct resolver *resolver, struct arena *arena,
                         struct report *report, const struct value **out) {
    (void)resolver;
    assert(field->of);
    struct str word = value_str(raw);
    struct str rest = str_of(field->of);
    while (raw->kind == VALUE_TEXT && rest.len > 0) {
        struct str known = str_cut(&rest, ' ');
        if (str_eq_nocase(known, word))
            return gives(out, arena, raw, value_text(arena, known));
    }
    if (raw->kind == VALUE_UNKNOWN) {
        *out = raw;
        return true;
    }
    struct buf words = {0};
    words_add(&words, field->of);
    wants(field, raw, report, words.at);
    buf_release(&words);
    return false;
}

/* A word in any case: "[Dd][Ee]…" */
static void any_case_add(struct str word, struct buf *out) {
    for (size_t i = 0; i < word.len; i++) {
        char c = word.at[i], low = (char)(c | 0x20);
        if (low >= 'a' && low <= 'z')
            buf_addf(out, "[%c%c]", low & ~0x20, low);
        else
            buf_addf(out, strchr(".+*?()[]{}|^$\\", c) ? "[%c]" : "%c", c);
    }
}

/* An editor offers the words of an enumeration; what reads the file takes them in any case. */
static void choice_schema(const struct field *field, struct buf *out) {
    struct str rest = str_of(field->of), words = rest;
    int64_t number;
    schema_add(out, "{'anyOf':[{'enum':[");
    for (const char *between = ""; rest.len > 0; between = ",") {
        struct str word = str_cut(&rest, ' ');
        buf_addf(out, "%s\"%.*s\"", between, STR(word));
        if (str_to_int(word, &number)) /* which YAML takes for a number */
            buf_addf(out, ",%lld", (long long)number);
    }
    schema_add(out, "]},{'type':'string','pattern':'^(");
    for (const char *between = ""; words.len > 0; between = "|") {
        buf_adds(out, between);
        any_case_add(str_cut(&words, ' '), out);
    }
    schema_add(out, ")$'}]}");
}

const struct kind kind_choice = {
    .name = "choice", .canon = choice_canon, .schema = choice_schema};

/* --- passed on -------------------------------------------------------------------------------- */

static bool passed_canon(const struct field *field, const struct value *raw,
                         const struct resolver *resolver, struct arena *arena,
                         struct report *report, const struct value **out) {
    (void)field, (void)resolver, (void)arena, (void)report;
    *out = raw;
    return true;
}

static void passed_schema(const struct field *field, struct buf *out) {
    schema_add(out, field->of ? field->of : "true");
}

const struct kind kind_passed = {
    .name = "as its resources take it", .canon = passed_canon, .schema = passed_schema, .passed = true};

/* --- references ------------------------------------------------------------------------------- */

/* An id that is yet to be made is known by what it is the id of. */
static bool is_of_type(const struct field *field, const struct value *unknown,
                       struct report *report) {
    const struct expr *expr = unknown->as.expr;
    bool id = expr->op == EXPR_REF && str_is(expr->path, "id");
    if (!id || str_is(expr->address, ADDRESS_SELF) ||
        word_in(field->of, address_type(expr->address)))
        return true;
    return fail(report, unknown->at, "%s: '%.*s' is no %s", field->name, STR(expr->address),
                field->of);
}

/* One reference: what the name stands for, a list when it stands for several. NULL: reported. */
static const struct value *find(const struct field *field, const struct value *raw,
                                const struct resolver *resolver, struct report *report) {
    if (raw->kind == VALUE_UNKNOWN)
        return is_of_type(field, raw, report) ? raw : NULL;
    if (raw->kind != VALUE_TEXT) {
        wants(field, raw, report, "the name of a resource");
        return NULL;
    }
    assert(resolver && resolver->find && field->of);
    return resolver->find(resolver->ctx, field->of, raw, report);
}

static bool ref_canon(const struct field *field, const struct value *raw,
                      const struct resolver *resolver, struct arena *arena, struct report *report,
                      const struct value **out) {
    const struct value *found = find(field, raw, resolver, report);
    if (!found)
        return false;
    if (found->kind == VALUE_LIST) {
        fail(report, raw->at, "%s: '%.*s' stands for %zu resources, and one is wanted", field->name,
             STR(value_str(raw)), value_count(found));
        const struct value *first = value_item(found, 0);
        if (first && first->kind == VALUE_UNKNOWN)
            hint(report, "name one of them, such as '%.*s'", STR(first->as.expr->address));
        return false;
    }
    *out = value_at(arena, found, raw->at);
    return true;
}

static void ref_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, SCHEMA_REF("name"));
}

const struct kind kind_ref = {.name = "reference", .canon = ref_canon, .schema = ref_schema};

static int compare_values(const void *a, const void *b) {
    return value_compare(*(const struct value *const *)a, *(const struct value *const *)b);
}

/* The values as a set: sorted, each once. Reorders `items`. */
static const struct value *set_of(struct arena *arena, const struct value **items, size_t n) {
    size_t kept = 0;
    if (n > 1)
        qsort(items, n, sizeof(items[0]), compare_values);
    for (size_t i = 0; i < n; i++)
        if (kept == 0 || !value_same(items[kept - 1], items[i]))
            items[kept++] = items[i];
    return value_list(arena, items, kept);
}

/* A list of `n` values that grows in the arena: what the names of a field stand for. */
struct pile {
    struct arena *arena;
    const struct value **items;
    size_t n, room;
};

static void pile_add(struct pile *pile, const struct value *value) {
    if (pile->n == pile->room) {
        size_t room = pile->room ? 2 * pile->room : 8;
        const struct value **items = arena_array(pile->arena, const struct value *, room);
        if (pile->n > 0)
            memcpy(items, pile->items, pile->n * sizeof(items[0]));
        pile->items = items;
        pile->room = room;
    }
    pile->items[pile->n++] = value;
}

static const struct value *atom_of(struct arena *arena, const struct value *ref) {
    struct maker atom = {.arena = arena};
    maker_set(&atom, S("ref"), ref);
    return maker_map(&atom);
}

static bool refs_canon(const struct field *field, const struct value *raw,
                       const struct resolver *resolver, struct arena *arena, struct report *report,
                       const struct value **out) {
    struct pile pile = {.arena = arena};
    bool is_list = raw->kind == VALUE_LIST, ok = true;
    for (size_t i = 0; i < (is_list ? value_count(raw) : 1); i++) {
        const struct value *name = is_list ? value_item(raw, i) : raw;
        const struct value *found = find(field, name, resolver, report);
        ok = ok && found;
        if (!found)
            continue;
        size_t many = found->kind == VALUE_LIST ? value_count(found) : 1;
        for (size_t k = 0; k < many; k++) {
            const struct value *one = found->kind == VALUE_LIST ? value_item(found, k) : found;
            pile_add(&pile, value_at(arena, atom_of(arena, one), name->at));
        }
    }
    if (ok)
        *out = value_at(arena, set_of(arena, pile.items, pile.n), raw->at);
    return ok;
}

static const struct value *refs_seen(const struct field *field, const struct value *shown,
                                     const struct value *item, struct arena *arena) {
    (void)field;
    (void)item;
    struct pile pile = {.arena = arena};
    for (size_t i = 0; i < value_count(shown); i++)
        pile_add(&pile, atom_of(arena, value_item(shown, i)));
    return set_of(arena, pile.items, pile.n);
}

/* A whole set is a member that takes a list of ids; one atom is one id. */
static const struct value *refs_wire(const struct field *field, const struct value *value,
                                     struct arena *arena) {
    (void)field;
    return value->kind == VALUE_LIST ? value_path(arena, value, S("[].ref"))
                                     : value_key(value, "ref");
}

/* What an unknown is called before it is known: the address, for a reference to an id. */
static void show_ref(struct buf *buf, const struct value *value) {
    if (value && value->kind == VALUE_UNKNOWN && value->as.expr->op == EXPR_REF) {
        buf_add(buf, value->as.expr->address);
        return;
    }
    buf_add(buf, value_str(value));
}

static void refs_show(struct buf *buf, const struct value *value) {
    if (value->kind == VALUE_MAP)
        show_ref(buf, value_key(value, "ref"));
    for (size_t i = 0; value->kind == VALUE_LIST && i < value_count(value); i++) {
        buf_adds(buf, i > 0 ? ", " : "");
        show_ref(buf, value_key(value_item(value, i), "ref"));
    }
}

/* Unknowns sort by their names and ids by themselves, so sets that were resolved after canon are
 * sorted anew. */
static bool same_sets(const struct field *field, const struct value *want,
                      const struct value *seen) {
    (void)field;
    size_t n = value_count(want);
    if (want->kind != VALUE_LIST || seen->kind != VALUE_LIST || value_count(seen) != n)
        return value_same(want, seen);
    struct arena scratch = {0};
    const struct value *sorted[2];
    for (int side = 0; side < 2; side++) {
        const struct value **items = arena_array(&scratch, const struct value *, n + 1);
        for (size_t i = 0; i < n; i++)
            items[i] = value_item(side ? seen : want, i);
        sorted[side] = set_of(&scratch, items, n);
    }
    bool same = value_same(sorted[0], sorted[1]);
    arena_release(&scratch);
    return same;
}

static void refs_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, SCHEMA_SOME(SCHEMA_REF("name")));
}

const struct kind kind_refs = {.name = "references",
                               .canon = refs_canon,
                               .seen = refs_seen,
                               .wire = refs_wire,
                               .same = same_sets,
                               .show = refs_show,
                               .schema = refs_schema};

/* --- texts: a set ----------------------------------------------------------------------------- */

static bool texts_canon(const struct field *field, const struct value *raw,
                        const struct resolver *resolver, struct arena *arena, struct report *report,
                        const struct value **out) {
    (void)resolver;
    struct pile pile = {.arena = arena};
    bool is_list = raw->kind == VALUE_LIST, ok = true;
    for (size_t i = 0; i < (is_list ? value_count(raw) : 1); i++) {
        const struct value *item = is_list ? value_item(raw, i) : raw;
        if (item->kind == VALUE_TEXT || item->kind == VALUE_UNKNOWN)
            pile_add(&pile, item);
        else
            ok = wants(field, item, report, "a text");
    }
    if (ok)
        *out = value_at(arena, set_of(arena, pile.items, pile.n), raw->at);
    return ok;
}

static const struct value *texts_seen(const struct field *field, const struct value *shown,
                                      const struct value *item, struct arena *arena) {
    (void)field;
    (void)item;
    struct pile pile = {.arena = arena};
    for (size_t i = 0; i < value_count(shown); i++)
        pile_add(&pile, value_item(shown, i));
    return set_of(arena, pile.items, pile.n);
}

static void texts_show(struct buf *buf, const struct value *value) {
    for (size_t i = 0; i < value_count(value); i++) {
        buf_adds(buf, i > 0 ? ", " : "");
        buf_add(buf, value_str(value_item(value, i)));
    }
}

static void texts_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, SCHEMA_SOME(SCHEMA_REF("text")));
}

const struct kind kind_texts = {.name = "texts",
                                .canon = texts_canon,
                                .seen = texts_seen,
                                .same = same_sets,
                                .show = texts_show,
                                .schema = texts_schema};

/* --- tags ------------------------------------------------------------------------------------- */

#define TAG_KEY_MAX 128
#define TAG_VALUE_MAX 256
#define TAGS_MAX 45 /* of fifty: five are the engine's own */

static bool tag_canon(const struct field *field, const struct entry *tag, struct report *report) {
    if (tag->value->kind != VALUE_TEXT && tag->value->kind != VALUE_UNKNOWN)
        return wants(field, tag->value, report, "a text");
    if (tag->key.len == 0 || tag->key.len > TAG_KEY_MAX)
        return fail(report, tag->at, "%s: a key has 1 to %d characters", field->name, TAG_KEY_MAX);
    if (str_eq_nocase(str_slice(tag->key, 0, 4), S("aws:")) || str_starts(tag->key, S("footing:")))
        return fail(report, tag->at, "%s: keys that begin with '%.*s' are reserved", field->name,
                    (int)str_find(tag->key, ':') + 1, tag->key.at);
    if (value_str(tag->value).len > TAG_VALUE_MAX)
        return fail(report, tag->value->at, "%s: a value has at most %d characters", field->name,
                    TAG_VALUE_MAX);
    return true;
}

static bool tags_canon(const struct field *field, const struct value *raw,
                       const struct resolver *resolver, struct arena *arena, struct report *report,
                       const struct value **out) {
    (void)resolver;
    if (raw->kind != VALUE_MAP)
        return wants(field, raw, report, "a map of tags");
    struct maker maker = {.arena = arena};
    bool ok = true;
    for (size_t i = 0; i < raw->as.map.n; i++) {
        const struct entry *tag = &raw->as.map.entries[i];
        if (value_is_null(tag->value))
            continue;
        ok = tag_canon(field, tag, report) && ok;
        maker_set_at(&maker, tag->key, tag->at, tag->value);
    }
    if (ok && maker.n > TAGS_MAX)
        return fail(report, raw->at, "%s: %zu tags are too many, %d at most", field->name, maker.n,
                    TAGS_MAX);
    if (ok)
        *out = value_at(arena, maker_map(&maker), raw->at);
    return ok;
}

static void tags_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, SCHEMA_REF("tags"));
}

const struct kind kind_tags = {.name = "tags", .canon = tags_canon, .schema = tags_schema};
