#include "plans/names.h"

static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool name_is_good(struct str name) {
    for (size_t i = 0; i < name.len; i++)
        if (!is_lower(name.at[i]) &&
            (i == 0 || !(is_digit(name.at[i]) || name.at[i] == '_' || name.at[i] == '-')))
            return false;
    return name.len > 0;
}

bool key_is_good(struct str key) {
    for (size_t i = 0; i < key.len; i++) {
        char c = key.at[i];
        if (!is_lower(c) && !is_upper(c) && !is_digit(c) && c != '_' && c != '.' && c != '-')
            return false;
    }
    return key.len > 0;
}

bool name_is_reserved(struct str name) {
    return word_in("self anywhere anywhere-ipv4 anywhere-ipv6 my-ip", name);
}

struct str object_key(struct arena *arena, const struct sheet *sheet, struct str id) {
    return sheet->named_by && id.len > 0 ? arena_printf(arena, "%s %.*s", sheet->type, STR(id)) : id;
}

/* "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/app/0123456789abcdef" */
static bool is_arn_with(struct str text, struct str behind) {
    struct str rest = text;
    bool arn = str_is(str_cut(&rest, ':'), "arn");
    for (int i = 0; i < 4; i++)
        str_cut(&rest, ':');
    return arn && str_starts(rest, behind) && rest.len > behind.len;
}

bool looks_like_id(const struct sheet *sheet, struct str text) {
    if (sheet->builtin && str_starts(text, str_of(sheet->builtin)))
        return true;
    if (sheet->id_arn)
        return is_arn_with(text, str_of(sheet->id_arn));
    struct str prefix = str_of(sheet->id_prefix);
    if (prefix.len == 0 || !str_starts(text, prefix))
        return false;
    struct str digits = str_from(text, prefix.len);
    for (size_t i = 0; i < digits.len; i++)
        if (!is_digit(digits.at[i]) && !(digits.at[i] >= 'a' && digits.at[i] <= 'f'))
            return false;
    return digits.len >= 8 && digits.len <= 17;
}

struct str address_prefix(struct str address) {
    const char *colon = address.len > 0 ? memrchr(address.at, ':', address.len) : NULL;
    return str_slice(address, 0, colon ? (size_t)(colon - address.at) + 1 : 0);
}

struct str address_bare(struct str address) {
    return str_from(address, address_prefix(address).len);
}

struct str address_name(struct arena *arena, struct str address) {
    struct str prefix = address_prefix(address), name = address_bare(address);
    str_cut(&name, '.');
    struct str made = arena_printf(arena, "%.*s%.*s", STR(prefix), STR(name));
    for (size_t i = 0; i < prefix.len; i++)
        if (made.at[i] == ':')
            ((char *)(uintptr_t)made.at)[i] = '-'; /* it was made right here */
    return made;
}

struct str name_fit(struct arena *arena, struct str name, size_t max) {
    enum { HASH_DIGITS = 6 };
    if (max == 0 || name.len <= max || max <= HASH_DIGITS + 1)
        return name;
    unsigned hash = (unsigned)(str_hash(name) & 0xffffff);
    return arena_printf(arena, "%.*s-%06x", STR(str_slice(name, 0, max - HASH_DIGITS - 1)), hash);
}

struct str snake_case(struct arena *arena, struct str name) {
    struct buf snake = {0};
    for (size_t i = 0; i < name.len; i++) {
        char c = name.at[i];
        bool after_lower = i > 0 && (is_lower(name.at[i - 1]) || is_digit(name.at[i - 1]));
        bool before_lower = i > 0 && i + 1 < name.len && is_upper(name.at[i - 1]) &&
                            is_lower(name.at[i + 1]);
        if (is_upper(c) && (after_lower || before_lower))
            buf_addc(&snake, '_');
        buf_addc(&snake, is_upper(c) ? (char)(c - 'A' + 'a') : c == '-' ? '_' : c);
    }
    struct str made = arena_str(arena, buf_str(&snake));
    buf_release(&snake);
    return made;
}

/* --- other tools' words ----------------------------------------------------------------------- */

static bool listed(const char *const *names, struct str typed) {
    for (; names && *names; names++)
        if (str_eq_nocase(typed, str_of(*names)))
            return true;
    return false;
}

static struct str last_part(struct str text, char mark) {
    struct str rest = text;
    for (ptrdiff_t at = str_find(rest, mark); at >= 0; at = str_find(rest, mark))
        rest = str_from(rest, (size_t)at + 1);
    return rest;
}

/* "aws_security_group", "AWS::EC2::SecurityGroup", "SecurityGroup", "security-groups" */
const struct sheet *type_meant(const struct provider *provider, struct arena *arena,
                               struct str typed) {
    struct str prefix = arena_printf(arena, "%s_", provider->name);
    struct str snake = snake_case(arena, last_part(typed, ':'));
    if (str_starts(snake, prefix))
        snake = str_from(snake, prefix.len);
    struct str singular = str_ends(snake, S("s")) ? str_slice(snake, 0, snake.len - 1) : snake;
    for (size_t i = 0; i < provider->n_sheets; i++) {
        const struct sheet *sheet = provider->sheets[i];
        if (str_is(snake, sheet->type) || str_is(singular, sheet->type) ||
            listed(sheet->aliases, typed))
            return sheet;
    }
    return NULL;
}

static struct str without_suffix(struct str text, struct str suffix) {
    return str_ends(text, suffix) && text.len > suffix.len
               ? str_slice(text, 0, text.len - suffix.len)
               : text;
}

static bool member_is(struct arena *arena, const struct field *field, struct str snake) {
    struct str member = str_of(field->member ? field->member : field->seen);
    member = without_suffix(member, S(".Value"));
    return member.len > 0 && str_eq(snake_case(arena, last_part(member, '.')), snake);
}

/* The type's own prefix is dropped here, and references lose their _id. */
static bool field_is(const struct sheet *sheet, struct arena *arena, const struct field *field,
                     struct str snake) {
    struct str own = arena_printf(arena, "%s_", sheet->type);
    struct str bare = str_starts(snake, own) ? str_from(snake, own.len) : snake;
    struct str stem = without_suffix(without_suffix(bare, S("_ids")), S("_id"));
    return str_is(bare, field->name) || str_is(stem, field->name) ||
           str_is(arena_printf(arena, "%.*ss", STR(stem)), field->name) ||
           (str_ends(stem, S("s")) && str_is(str_slice(stem, 0, stem.len - 1), field->name)) ||
           member_is(arena, field, snake);
}

const struct field *field_meant(const struct sheet *sheet, struct arena *arena, struct str typed) {
    struct str snake = snake_case(arena, typed);
    for (const struct field *field = sheet->fields; field->name; field++)
        if (listed(field->aliases, typed) || listed(field->aliases, snake))
            return field;
    for (const struct field *field = sheet->fields; field->name; field++)
        if (field_is(sheet, arena, field, snake))
            return field;
    return NULL;
}

const char *meta_meant(struct str typed) {
    static const struct {
        const char *theirs, *ours;
    } words[] = {
        {"lifecycle", "'protect: true', 'ignore: [field]' or 'replace: create_first'"},
        {"prevent_destroy", "'protect: true'"},
        {"DeletionPolicy", "'keep: true'"},
        {"ignore_changes", "'ignore: [field]'"},
        {"create_before_destroy", "'replace: create_first'"},
        {"DependsOn", "'depends_on: [type.name]'"},
        {"Condition", "'when: FLAG'"},
        {"moved", "'was: ADDRESS'"},
        {"Tags", "'tags: { key: value }'"},
        {"Properties", "the fields themselves, without a level between"},
        {"Type", "the type as the key above the name"},
    };
    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
        if (str_is(typed, words[i].theirs))
            return words[i].ours;
    return NULL;
}

bool hints_wanted(const struct report *report) {
    enum { MISTAKES_MAX = 100 };
    return report->errors <= MISTAKES_MAX;
}

bool hint_names(struct report *report, struct arena *arena, struct str typed,
                const struct str *names, size_t n) {
    if (!hints_wanted(report))
        return false;
    const char **known = arena_array(arena, const char *, n + 1);
    for (size_t i = 0; i < n; i++)
        known[i] = arena_cstr(arena, names[i]);
    return hint_nearest(report, typed, known);
}
