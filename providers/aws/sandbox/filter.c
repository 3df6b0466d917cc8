#include "providers/aws/sandbox/filter.h"

#define FILTER_VALUES_MAX 200

bool wildcard_matches(struct str pattern, struct str text) {
    /* On a mismatch the latest star takes one character more: no recursion, whatever the pattern. */
    size_t p = 0, t = 0, star = SIZE_MAX, taken = 0;
    while (t < text.len) {
        bool escaped = p + 1 < pattern.len && pattern.at[p] == '\\';
        if (!escaped && p < pattern.len && pattern.at[p] == '*') {
            star = p++;
            taken = t;
        } else if (p < pattern.len && ((!escaped && pattern.at[p] == '?') || pattern.at[p + escaped] == text.at[t])) {
            p += 1 + escaped;
            t++;
        } else if (star != SIZE_MAX) {
            p = star + 1;
            t = ++taken;
        } else {
            return false;
        }
    }
    while (p < pattern.len && pattern.at[p] == '*')
        p++;
    return p == pattern.len;
}

static bool scalar_matches(const struct value *value, const struct value *patterns) {
    char digits[24];
    struct str text = value_str(value);
    if (value->kind == VALUE_BOOL) {
        text = value->as.boolean ? S("true") : S("false");
    } else if (value->kind == VALUE_INT) {
        int len = snprintf(digits, sizeof digits, "%lld", (long long)value->as.integer);
        text = (struct str){digits, (size_t)len};
    }
    for (size_t i = 0; i < value_count(patterns); i++)
        if (wildcard_matches(value_str(value_item(patterns, i)), text))
            return true;
    return false;
}

/* Depth is that of the path in a filter table, plus a list at each member. */
static bool path_matches(const struct value *value, struct str path, const struct value *patterns) {
    if (value_is_null(value))
        return false;
    if (value->kind == VALUE_LIST) {
        for (size_t i = 0; i < value_count(value); i++)
            if (path_matches(value_item(value, i), path, patterns))
                return true;
        return false;
    }
    if (path.len == 0)
        return scalar_matches(value, patterns);
    struct str member = str_cut(&path, '.');
    return path_matches(value_get(value, member), path, patterns);
}

static bool tags_match(const struct value *tags, struct str key, const char *member, const struct value *patterns) {
    for (size_t i = 0; i < value_count(tags); i++) {
        const struct value *tag = value_item(tags, i);
        if (key.len && !str_eq(member_text(tag, "Key"), key))
            continue;
        if (path_matches(tag, str_of(member), patterns))
            return true;
    }
    return false;
}

/* A few calls say Filter. */
static const struct value *filters_of(const struct request *req) {
    return input_has(req, "Filters") ? input(req, "Filters") : input(req, "Filter");
}

static const struct filter *filter_find(const struct listing *listing, struct str name) {
    for (const struct filter *filter = listing->filters; filter && filter->name; filter++)
        if (str_is(name, filter->name))
            return filter;
    return NULL;
}

static bool is_tag_filter(const struct listing *listing, struct str name) {
    return listing->species && listing->species->tags &&
           (str_starts(name, S("tag:")) || str_is(name, "tag-key") || str_is(name, "tag-value"));
}

bool filters_check(struct request *req, const struct listing *listing) {
    const struct value *filters = filters_of(req);
    size_t n_values = 0;
    for (size_t i = 0; i < value_count(filters); i++) {
        const struct value *filter = value_item(filters, i);
        struct str name = member_text(filter, "Name");
        size_t n = value_count(value_get(filter, S("Values")));
        if (name.len == 0 || (!filter_find(listing, name) && !is_tag_filter(listing, name)))
            return reject(req, "InvalidParameterValue", "The filter '%.*s' is invalid", STR(name.len ? name : S("null")));
        if (n == 0)
            return reject(req, "InvalidParameterValue", "The filter '%.*s' must have at least one value", STR(name));
        n_values += n;
    }
    if (n_values > FILTER_VALUES_MAX)
        return reject(req, "FilterLimitExceeded", "The maximum number of filter values specified on a single call is %d",
                      FILTER_VALUES_MAX);
    return true;
}

static bool filter_matches(const struct listing *listing, const struct value *filter, const struct value *item) {
    struct str name = member_text(filter, "Name");
    const struct value *patterns = value_get(filter, S("Values"));
    const struct filter *row = filter_find(listing, name);
    if (row)
        return path_matches(item, str_of(row->path), patterns);
    const struct value *tags = value_get(item, str_of(listing->species->tags));
    if (str_is(name, "tag-key"))
        return tags_match(tags, (struct str){0}, "Key", patterns);
    if (str_is(name, "tag-value"))
        return tags_match(tags, (struct str){0}, "Value", patterns);
    return tags_match(tags, str_from(name, strlen("tag:")), "Value", patterns);
}

bool filters_match_id(const struct request *req, const struct listing *listing, const struct value *item) {
    const struct value *filters = filters_of(req);
    for (size_t i = 0; i < value_count(filters); i++) {
        const struct filter *row = filter_find(listing, member_text(value_item(filters, i), "Name"));
        if (row && strcmp(row->path, listing->species->id) == 0 && !filter_matches(listing, value_item(filters, i), item))
            return false;
    }
    return true;
}

bool filters_match(const struct request *req, const struct listing *listing, const struct value *item) {
    const struct value *filters = filters_of(req);
    for (size_t i = 0; i < value_count(filters); i++)
        if (!filter_matches(listing, value_item(filters, i), item))
            return false;
    return true;
}
