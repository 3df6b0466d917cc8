/* Names of repositories: ECR's grammar, which is that of image names. */
#include "providers/aws/ecr/ecr.h"

#define NAME_MIN 2

static bool is_word(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/* How long the separator is that begins here: ".", "_", "__", "/" or hyphens. 0: none that ECR knows. */
static size_t separator(struct str rest) {
    size_t n = 0;
    while (n < rest.len && !is_word(rest.at[n]))
        n++;
    bool single = n == 1 && strchr("._/-", rest.at[0]), hyphens = true;
    for (size_t i = 0; i < n; i++)
        hyphens = hyphens && rest.at[i] == '-';
    return single || hyphens || (n == 2 && str_starts(rest, S("__"))) ? n : 0;
}

static bool is_well_formed(struct str name) {
    for (size_t i = 0; i < name.len;) {
        if (is_word(name.at[i])) {
            i++;
            continue;
        }
        size_t n = separator(str_from(name, i));
        if (i == 0 || n == 0 || i + n == name.len)
            return false;
        i += n;
    }
    return name.len >= NAME_MIN;
}

static bool name_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                       struct report *report, const struct value **out) {
    if (!kind_name.canon(field, raw, resolver, arena, report, out))
        return false;
    struct str name = value_str(*out);
    if ((*out)->kind == VALUE_UNKNOWN || is_well_formed(name))
        return true;
    fail(report, raw->at, "%s: '%.*s' is no name of a repository", field->name, STR(value_str(raw)));
    hint(report, "two characters at least; '.', '_', '-' and '/' stand singly between letters or digits ('__' and hyphens in a row may too)");
    return false;
}

/* Of separators in a row the first stays. */
static struct str name_fitting(const struct field *field, struct str name, struct arena *arena) {
    struct str fit = kind_name.fit(field, name, arena);
    char *kept = arena_cstr(arena, fit);
    size_t n = 0;
    for (size_t i = 0; i < fit.len; i++)
        if (is_word(fit.at[i]) || (n > 0 && is_word(kept[n - 1])))
            kept[n++] = fit.at[i];
    while (n > 0 && !is_word(kept[n - 1]))
        n--;
    return (struct str){kept, n};
}

static void name_schema(const struct field *field, struct buf *out) { kind_name.schema(field, out); }

const struct kind kind_repository_name = {.name = "name", .canon = name_canon, .fit = name_fitting, .schema = name_schema};
