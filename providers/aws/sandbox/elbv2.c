/* What all nouns of ELBv2 share. */
#include "providers/aws/sandbox/elbv2.h"

#include <stdarg.h>

#include "base/json.h"
#include "providers/aws/sandbox/page.h"

#define PAGE_MAX 400
#define NAMED_MAX 20
#define NAME_MAX_CHARS 32

// clang-format off
#define NOUN(kind, id, words, not_found) {kind, "", id, words, not_found, "ValidationError", .tags = "$tags"}
const struct elbv2_noun target_group_noun = {
    NOUN("target-group", "TargetGroupArn", "target group", "TargetGroupNotFound"), "targetgroup/",
    "One or more target groups not found", "TargetGroupName"};
// clang-format on

/* --- ARNs ----------------------------------------------------------------------------------------------------------- */

struct str elbv2_arn(struct request *req, const char *fmt, ...) {
    HOLDS(buf_release) struct buf text = {0};
    char path[256];
    va_list args;
    va_start(args, fmt);
    vsnprintf(path, sizeof path, fmt, args);
    va_end(args);
    buf_addf(&text, "arn:%s:elasticloadbalancing:%.*s:%.*s:%s", partition_of_region(req->region), STR(req->region),
             STR(req->account), path);
    return arena_str(req->arena, buf_str(&text));
}

struct str elbv2_arn_path(struct str arn) {
    for (int i = 0; i < 5; i++)
        str_cut(&arn, ':');
    return arn;
}

const struct value *elbv2_find(struct request *req, const struct elbv2_noun *noun, struct str arn) {
    if (!str_starts(arn, S("arn:")) || !str_starts(elbv2_arn_path(arn), str_of(noun->path)))
        return reject(req, "ValidationError", "'%.*s' is not a valid %s ARN", STR(arn), noun->species.noun);
    const struct value *thing = thing_get(req, &noun->species, arn);
    return thing ? thing : reject(req, noun->species.not_found, "%s", noun->absent);
}

const struct value *elbv2_input(struct request *req, const struct elbv2_noun *noun) {
    return elbv2_find(req, noun, input_text(req, noun->species.id));
}

void elbv2_put(struct request *req, const struct elbv2_noun *noun, const struct value *thing) {
    thing_put(req, &noun->species, thing);
}

/* --- checks --------------------------------------------------------------------------------------------------------- */

bool elbv2_name_check(struct request *req, const char *what, struct str name) {
    if (name.len > NAME_MAX_CHARS)
        return reject(req, "ValidationError", "%s name '%.*s' cannot be longer than '%d' characters", what, STR(name), NAME_MAX_CHARS);
    for (size_t i = 0; i < name.len; i++)
        if (!strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-", name.at[i]))
            return reject(req, "ValidationError", "%s name '%.*s' can only contain characters that are alphanumeric characters and hyphens(-)",
                          what, STR(name));
    if (name.len == 0 || name.at[0] == '-' || name.at[name.len - 1] == '-')
        return reject(req, "ValidationError", "%s name '%.*s' cannot begin or end with '-'", what, STR(name));
    return true;
}

const struct value *elbv2_settings(struct request *req) {
    struct maker asked = {.arena = req->arena};
    for (size_t i = 0; i < value_count(req->input); i++)
        if (!str_is(req->input->as.map.entries[i].key, "Tags"))
            maker_set(&asked, req->input->as.map.entries[i].key, req->input->as.map.entries[i].value);
    return maker_map(&asked);
}

bool elbv2_same_settings(struct request *req, const struct value *made) {
    HOLDS(buf_release) struct buf now = {0}, then = {0};
    json_write(&now, elbv2_settings(req), JSON_SORTED);
    json_write(&then, value_get(made, S("$settings")), JSON_SORTED);
    return str_eq(buf_str(&now), buf_str(&then));
}

/* --- lists ---------------------------------------------------------------------------------------------------------- */

/* The object of this name; NULL after reject. */
static const struct value *named(struct request *req, const struct elbv2_noun *noun, struct str name) {
    const struct value *thing = thing_where(req, &noun->species, noun->name, name);
    return thing ? thing : reject(req, noun->species.not_found, "%s", noun->absent);
}

const struct value *elbv2_list(struct request *req, const struct elbv2_noun *noun, const char *items, const char *arns,
                               elbv2_view *view) {
    const struct value *given = input(req, arns), *names = noun->name ? input(req, "Names") : NULL, *thing;
    struct maker all = {.arena = req->arena};
    if (value_count(given) > NAMED_MAX)
        return reject(req, "ValidationError", "Up to '%d' %s ARNs can be specified", NAMED_MAX, noun->species.noun);
    if (value_count(given) > 0 && value_count(names) > 0)
        return reject(req, "ValidationError", "%s ARNs and %s names cannot be specified at the same time", noun->species.noun,
                      noun->species.noun);
    for (size_t i = 0; i < value_count(given) + value_count(names); i++) {
        thing = i < value_count(given) ? elbv2_find(req, noun, value_str(value_item(given, i)))
                                       : named(req, noun, value_str(value_item(names, i)));
        if (!thing)
            return NULL;
        maker_add(&all, view ? view(req, thing) : thing);
    }
    bool every = value_count(given) + value_count(names) == 0;
    for (size_t at = 0; every && (thing = thing_next(req, &noun->species, &at));)
        maker_add(&all, view ? view(req, thing) : thing);
    static const struct paging paging = {"PageSize", PAGE_MAX, "Marker", "NextMarker", "ValidationError", "Invalid marker: "};
    return page_cut(req, &paging, items, maker_list(&all));
}

/* --- attributes ----------------------------------------------------------------------------------------------------- */

static bool is_of(const struct elbv2_attribute *attribute, struct str type) {
    for (struct str rest = str_of(attribute->of); rest.len > 0;)
        if (str_eq(str_cut(&rest, ' '), type))
            return true;
    return false;
}

const struct value *elbv2_attributes_made(struct request *req, const struct elbv2_attribute *attributes, struct str type) {
    struct maker made = {.arena = req->arena};
    for (; attributes->key; attributes++)
        if (is_of(attributes, type))
            maker_add(&made, record(req->arena, "Key:c Value:v", attributes->key, value_text(req->arena, str_of(attributes->first))));
    return maker_list(&made);
}

static bool may_be(const struct elbv2_attribute *attribute, struct str value) {
    for (struct str rest = str_of(attribute->may ? attribute->may : ""); rest.len > 0;) {
        struct str word = str_cut(&rest, ' ');
        ptrdiff_t dots = str_find(word, '.');
        int64_t from, to, n;
        bool range = dots > 0 && str_to_int(str_slice(word, 0, (size_t)dots), &from) && str_to_int(str_from(word, (size_t)dots + 2), &to);
        if (range ? str_to_int(value, &n) && n >= from && n <= to : str_eq(word, value))
            return true;
    }
    return !attribute->may;
}

const struct value *elbv2_attributes_changed(struct request *req, const struct elbv2_attribute *attributes, struct str type,
                                             const struct value *list) {
    const struct value *given = input(req, "Attributes");
    for (size_t i = 0; i < value_count(given); i++) {
        const struct value *one = value_item(given, i);
        struct str key = member_text(one, "Key"), value = member_text(one, "Value");
        const struct elbv2_attribute *attribute = attributes;
        const struct elbv2_attribute *named = NULL;
        for (; attribute->key && !(str_is(key, attribute->key) && is_of(attribute, type)); attribute++)
            named = str_is(key, attribute->key) ? attribute : named;
        if (!attribute->key && !named)
            return reject(req, "ValidationError", "Attribute key '%.*s' is not recognized", STR(key));
        if (!attribute->key)
            return reject(req, "InvalidConfigurationRequest", "Attribute key '%.*s' is not supported for type '%.*s'", STR(key), STR(type));
        if (!may_be(attribute, value))
            return reject(req, "ValidationError", "Attribute value '%.*s' is not valid for the attribute key '%.*s'", STR(value), STR(key));
        if (list_find(given, "Key", key) != one)
            return reject(req, "ValidationError", "Duplicate attribute key '%.*s'", STR(key));
        const struct value *made = record(req->arena, "Key:t Value:v", key, value_text(req->arena, value));
        list = list_replace(req->arena, list, list_find(list, "Key", key), made);
    }
    return list;
}
