#include "providers/aws/sandbox/listing.h"

#include "providers/aws/sandbox/filter.h"

/* --- ids ------------------------------------------------------------------------------------------------------------ */

static struct str id_of(const struct listing *listing, const struct value *item) {
    return member_text(item, listing->species->id);
}

static const struct value *ids_of(const struct request *req, const struct listing *listing) {
    return listing->ids ? input(req, listing->ids) : NULL;
}

/* One id that is malformed or missing fails the whole call. */
static bool ids_check(struct request *req, const struct listing *listing, const struct value *items) {
    const struct value *ids = ids_of(req, listing);
    for (size_t i = 0; i < value_count(ids); i++) {
        struct str id = value_str(value_item(ids, i));
        if (!id_check(req, listing->species, id))
            return false;
        if (!list_find(items, listing->species->id, id))
            return reject_absent(req, listing->species, id);
    }
    return true;
}

static bool is_asked(const struct request *req, const struct listing *listing, const struct value *item) {
    const struct value *ids = ids_of(req, listing);
    return value_count(ids) == 0 || list_has(ids, id_of(listing, item));
}

/* --- pages ---------------------------------------------------------------------------------------------------------- */

static bool page_check(struct request *req, const struct listing *listing) {
    if (!input_has(req, "MaxResults"))
        return true;
    int64_t max = value_integer(input(req, "MaxResults"), -1);
    if (max < listing->page_min || max > listing->page_max)
        return reject(req, "InvalidParameterValue",
                      "Value ( %lld ) for parameter maxResults is invalid. Expecting a value between %lld and %lld.",
                      (long long)max, (long long)listing->page_min, (long long)listing->page_max);
    if (listing->ids_or_page && value_count(ids_of(req, listing)) > 0)
        return reject(req, "InvalidParameterCombination", "The parameter %s cannot be used with the parameter maxResults",
                      listing->ids);
    return true;
}

/* A token says where the next page starts and names the item before it, so that it still holds when items went meanwhile. */
static struct str token_make(struct request *req, size_t next, struct str last_id) {
    struct str text = arena_printf(req->arena, "%zu/%.*s", next, STR(last_id));
    HOLDS(buf_release) struct buf hex = {0};
    hex_add(&hex, text.at, text.len);
    return arena_str(req->arena, buf_str(&hex));
}

static bool token_decode(struct request *req, struct str token, struct str *text) {
    char *bytes = arena_alloc(req->arena, token.len / 2 + 1);
    for (size_t i = 0; i + 1 < token.len; i += 2) {
        char pair[3] = {token.at[i], token.at[i + 1], '\0'}, *end;
        bytes[i / 2] = (char)strtol(pair, &end, 16);
        if (end != pair + 2)
            return false;
    }
    *text = (struct str){bytes, token.len / 2};
    return token.len % 2 == 0;
}

static bool token_read(struct request *req, const struct listing *listing, const struct value *items, size_t *start) {
    struct str token = input_text(req, "NextToken"), text;
    *start = 0;
    if (token.len == 0)
        return true;
    int64_t position;
    if (!token_decode(req, token, &text) || !str_to_int(str_cut(&text, '/'), &position) || !text.at || position < 0)
        return reject(req, "InvalidNextToken", "The token '%.*s' is invalid", STR(token));
    *start = (size_t)position < value_count(items) ? (size_t)position : value_count(items);
    for (size_t i = 0; i < value_count(items); i++)
        if (str_eq(id_of(listing, value_item(items, i)), text))
            *start = i + 1;
    return true;
}

static const struct value *one_page(struct request *req, const struct listing *listing, const struct value *items) {
    size_t start, n = value_count(items);
    if (!token_read(req, listing, items, &start))
        return NULL;
    int64_t max = value_integer(input(req, "MaxResults"), INT64_MAX);
    size_t end = (uint64_t)max < n - start ? start + (size_t)max : n;
    const struct value *page = items;
    if (start > 0 || end < n)
        page = value_list(req->arena, items->as.list.items + start, end - start);
    struct str token = {0};
    if (end < n)
        token = token_make(req, end, id_of(listing, value_item(items, end - 1)));
    struct maker answer = {.arena = req->arena};
    maker_set(&answer, str_of(listing->items), page);
    if (token.len)
        maker_set(&answer, S("NextToken"), value_text(req->arena, token));
    return maker_map(&answer);
}

/* --- the whole ------------------------------------------------------------------------------------------------------ */

const struct value *list_items(struct request *req, const struct listing *listing, const struct value *items) {
    if (!filters_check(req, listing) || !page_check(req, listing) || !ids_check(req, listing, items))
        return NULL;
    struct maker chosen = {.arena = req->arena};
    for (size_t i = 0; i < value_count(items); i++) {
        const struct value *item = value_item(items, i);
        if (is_asked(req, listing, item) && filters_match(req, listing, item))
            maker_add(&chosen, item);
    }
    return one_page(req, listing, maker_list(&chosen));
}

/* Cheap, and before the work of a view: can the answer hold this one? Ids that are named must stay, to be told from missing
 * ones. */
static bool is_candidate(const struct request *req, const struct listing *listing, const struct value *thing) {
    if (value_count(ids_of(req, listing)) > 0)
        return is_asked(req, listing, thing);
    return filters_match_id(req, listing, thing);
}

const struct value *list_things(struct request *req, const struct listing *listing) {
    struct maker all = {.arena = req->arena};
    const struct value *thing;
    for (size_t at = 0; (thing = thing_next(req, listing->species, &at));) {
        if (!is_candidate(req, listing, thing))
            continue;
        const struct value *seen = thing_view(req, listing->species, thing);
        maker_add(&all, listing->view ? listing->view(req, seen) : seen);
    }
    return list_items(req, listing, maker_list(&all));
}
