/* Kinds of ElastiCache's fields. */
#include "providers/aws/elasticache/elasticache.h"

static void text_schema(const struct field *field, struct buf *out) { kind_text.schema(field, out); }
static void int_schema(const struct field *field, struct buf *out) { kind_int.schema(field, out); }
static void flag_schema(const struct field *field, struct buf *out) { kind_flag.schema(field, out); }
static bool int_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                      struct report *report, const struct value **out) {
    return kind_int.canon(field, raw, resolver, arena, report, out);
}
static bool flag_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                       struct report *report, const struct value **out) {
    return kind_flag.canon(field, raw, resolver, arena, report, out);
}

/* --- counts: how many there are of a list, "- 1" without the first -------------------------------------------------- */

static const struct value *count_seen(const struct field *field, const struct value *shown, const struct value *item, struct arena *arena) {
    (void)shown;
    struct str path = str_of(field->of);
    bool others = str_ends(path, S(" - 1"));
    if (others)
        path.len -= 4;
    path.len -= 2; /* [] */
    const struct value *list = value_path(arena, item, path);
    return list ? value_int(arena, (int64_t)value_count(list) - others) : NULL;
}
const struct kind kind_count = {.name = "number", .canon = int_canon, .seen = count_seen, .schema = int_schema};

/* --- where it listens ----------------------------------------------------------------------------------------------- */

static const struct value *port_seen(const struct field *field, const struct value *shown, const struct value *item, struct arena *arena) {
    (void)field, (void)shown;
    const struct value *one = value_path(arena, item, S("NodeGroups[0].PrimaryEndpoint.Port"));
    return one ? one : value_path(arena, item, S("ConfigurationEndpoint.Port"));
}
const struct kind kind_cache_port = {.name = "number", .canon = int_canon, .seen = port_seen, .schema = int_schema};

/* --- "enabled" and "enabling" are on -------------------------------------------------------------------------------- */

static const struct value *enabled_seen(const struct field *field, const struct value *shown, const struct value *item, struct arena *arena) {
    (void)field, (void)item, (void)arena;
    return value_bool(str_starts(value_str(shown), S("enabl")));
}
const struct kind kind_enabled = {.name = "flag", .canon = flag_canon, .seen = enabled_seen, .schema = flag_schema};

/* --- nodes ---------------------------------------------------------------------------------------------------------- */

static bool node_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                       struct report *report, const struct value **out) {
    if (!kind_text.canon(field, raw, resolver, arena, report, out))
        return false;
    struct str text = value_str(*out), family = text;
    if ((*out)->kind != VALUE_TEXT)
        return true;
    str_cut(&family, '.');
    if (str_starts(text, S("cache.")) && str_find(family, '.') > 0)
        return true;
    fail(report, raw->at, "%s: '%.*s' is no size of a cache's node", field->name, STR(text));
    if (str_starts(text, S("db.")))
        text = str_from(text, 3);
    hint(report, "such as %s%.*s", "cache.", STR(str_find(text, '.') > 0 ? text : S("t4g.micro")));
    return false;
}
const struct kind kind_cache_node = {.name = "text", .canon = node_canon, .schema = text_schema};

/* --- a token: the characters that redis takes in one ---------------------------------------------------------------- */

static bool token_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                        struct report *report, const struct value **out) {
    if (!kind_text.canon(field, raw, resolver, arena, report, out))
        return false;
    struct str text = value_str(*out);
    if ((*out)->kind != VALUE_TEXT)
        return true;
    if (text.len < 16 || text.len > 128)
        return fail(report, raw->at, "%s: it has 16 to 128 characters, not %zu", field->name, text.len);
    for (size_t i = 0; i < text.len; i++)
        if (text.at[i] <= ' ' || text.at[i] > '~' || strchr("/\"@", text.at[i]))
            return fail(report, raw->at, "%s: it has letters, digits and signs without '@', '\"' and '/'", field->name);
    return true;
}
const struct kind kind_auth_token = {.name = "text", .canon = token_canon, .schema = text_schema};
