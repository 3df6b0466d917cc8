/* Kinds that several services of AWS share. */
#include "providers/aws/aws.h"

/* --- ARN ------------------------------------------------------------------------------------------------------------ */

static bool arn_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                      struct report *report, const struct value **out) {
    if (!kind_text.canon(field, raw, resolver, arena, report, out))
        return false;
    struct str rest = value_str(*out);
    if ((*out)->kind == VALUE_UNKNOWN)
        return true;
    if (!str_starts(rest, S("arn:")))
        return fail(report, raw->at, "%s: '%.*s' is no ARN", field->name, STR(rest));
    str_cut(&rest, ':');
    str_cut(&rest, ':');
    struct str service = str_cut(&rest, ':');
    return !field->of || str_is(service, field->of) ||
           fail(report, raw->at, "%s: '%.*s' is an ARN of %.*s, and one of %s is wanted", field->name, STR(value_str(*out)), STR(service), field->of);
}

static void text_schema(const struct field *field, struct buf *out) { kind_text.schema(field, out); }

const struct kind kind_arn = {.name = "ARN", .canon = arn_canon, .schema = text_schema};

/* --- a text that is not shown while it is empty --------------------------------------------------------------------- */

static bool quiet_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                        struct report *report, const struct value **out) {
    return kind_text.canon(field, raw, resolver, arena, report, out);
}

static const struct value *quiet_seen(const struct field *field, const struct value *shown, const struct value *item, struct arena *arena) {
    (void)field, (void)item;
    return value_is_null(shown) ? value_text(arena, S("")) : shown;
}

const struct kind kind_quiet_text = {.name = "text", .canon = quiet_canon, .seen = quiet_seen, .schema = text_schema};

/* --- a flag that is not shown while it is off ----------------------------------------------------------------------- */

static bool flag_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                       struct report *report, const struct value **out) {
    return kind_flag.canon(field, raw, resolver, arena, report, out);
}

static const struct value *flag_seen(const struct field *field, const struct value *shown, const struct value *item, struct arena *arena) {
    (void)field, (void)item, (void)arena;
    return value_is_null(shown) ? value_bool(false) : shown;
}

static void flag_schema(const struct field *field, struct buf *out) { kind_flag.schema(field, out); }

const struct kind kind_quiet_flag = {.name = "flag", .canon = flag_canon, .seen = flag_seen, .schema = flag_schema};
