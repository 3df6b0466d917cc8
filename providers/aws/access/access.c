/* From a row's resources to ARNs. */
#include "providers/aws/access/access.h"

#include <assert.h>

/* --- small things --------------------------------------------------------------------------------------------------- */

const struct access_service *access_service_find(const char *service) {
    for (const struct access_service *row = access_services; row->service; row++)
        if (strcmp(row->service, service) == 0)
            return row;
    return NULL;
}

bool access_is_free(const char *service, const char *operation) {
    return strcmp(service, "sts") == 0 && strcmp(operation, "GetCallerIdentity") == 0;
}

// clang-format off
/* Longer prefixes stand before those that they begin with. */
static const struct {
    const char *prefix, *type;
} id_types[] = {
    {"vpce-", "vpc-endpoint"}, {"vpc-", "vpc"}, {"subnet-", "subnet"}, {"igw-", "internet-gateway"}, {"eigw-", "egress-only-internet-gateway"},
    {"rtb-", "route-table"}, {"sgr-", "security-group-rule"}, {"sg-", "security-group"}, {"eipalloc-", "elastic-ip"}, {"nat-", "natgateway"},
    {"acl-", "network-acl"}, {"pcx-", "vpc-peering-connection"}, {"dopt-", "dhcp-options"}, {"fl-", "vpc-flow-log"}, {"pl-", "prefix-list"},
    {"eni-", "network-interface"}, {"i-", "instance"}, {"vol-", "volume"}, {"lt-", "launch-template"}, {"key-", "key-pair"}, {"ami-", "image"},
    {"snap-", "snapshot"},
};
// clang-format on

struct str access_type_of_id(struct str id) {
    for (size_t i = 0; i < sizeof id_types / sizeof *id_types; i++)
        if (str_starts(id, str_of(id_types[i].prefix)))
            return str_of(id_types[i].type);
    return (struct str){0};
}

/* --- one resource --------------------------------------------------------------------------------------------------- */

struct asking {
    const struct access_service *service;
    const struct access_row *row;
    const char *operation;
    const struct value *input;
    const struct access_place *place;
    struct str id_type;
    struct arena *arena;
    struct access_need *items;
    size_t n, room;
};

/* The parts of a token: flags taken off, the type cut. */
struct token {
    struct str text; /* without flags */
    struct str type;
    bool made, taggable;
};

static struct token token_read(struct str text) {
    struct token token = {.taggable = true};
    token.made = str_starts(text, S("+"));
    token.taggable = !str_starts(text, S("-"));
    token.text = token.made || !token.taggable ? str_from(text, 1) : text;
    size_t n = 0;
    while (n < token.text.len && !strchr("/:~{*", token.text.at[n]))
        n++;
    token.type = str_slice(token.text, 0, n);
    return token;
}

/* "arn:aws:ec2:eu-west-1:123456789012:" in front; the action's own service where the row is about another one. */
static void arn_begin(const struct asking *ask, struct buf *out) {
    struct str action = str_of(ask->row->action), service = str_of(ask->service->arn ? ask->service->arn : ask->service->prefix);
    bool other = str_find(action, ':') > 0;
    if (other)
        service = str_cut(&action, ':');
    bool global = other ? str_is(service, "iam") : ask->service->global, no_account = !other && ask->service->no_account;
    buf_addf(out, "arn:%.*s:%.*s:%.*s:%.*s:", STR(ask->place->partition), STR(service), STR(global ? (struct str){0} : ask->place->region),
             STR(no_account ? (struct str){0} : ask->place->account));
}

static void need_add(struct asking *ask, const struct token *token, struct str resource, struct str type, const struct value *unknown) {
    assert(ask->n < ask->room);
    struct str action = str_of(ask->row->action ? ask->row->action : ask->operation), equals = str_of(ask->row->equals);
    struct str key = str_cut(&equals, '=');
    bool whole = str_find(action, ':') > 0;
    ask->items[ask->n++] = (struct access_need){
        .action = whole ? action : arena_printf(ask->arena, "%s:%.*s", ask->service->prefix, STR(action)),
        .resource = resource,
        .type = type,
        .made = token->made,
        .taggable = token->taggable,
        .open_path = str_find(token->text, '~') > 0,
        .unknown = unknown,
        .key = key,
        .equals = str_is(equals, "@") ? str_of(ask->operation) : equals,
    };
}

/* One placeholder with one value of its member. */
static void placeholder_add(struct str member, const struct value *value, struct buf *out) {
    if (!value && str_is(member, "Path"))
        buf_addc(out, '/');
    else if (!value || value->has_unknown)
        buf_addc(out, '*');
    else
        buf_add(out, value_str(value));
}

/* The token with `value` for the member that repeats. */
static void token_fill(struct asking *ask, const struct token *token, struct str repeated, const struct value *value) {
    HOLDS(buf_release) struct buf arn = {0};
    bool unknown = value && value->has_unknown, whole_id = token->type.len == 0;
    struct str rest = token->text, known = unknown ? (struct str){0} : value_str(value), type = token->type;
    if (str_starts(known, S("arn:"))) {
        need_add(ask, token, arena_str(ask->arena, known), type, NULL);
        return;
    }
    if (whole_id && !ask->service->no_account)
        type = unknown ? ask->id_type : access_type_of_id(known);
    arn_begin(ask, &arn);
    if (whole_id && type.len)
        buf_addf(&arn, "%.*s/", STR(type));
    while (rest.len) {
        struct str member;
        if (rest.at[0] != '{') {
            buf_addc(&arn, (char)(rest.at[0] == '~' ? '/' : rest.at[0]));
            rest = str_from(rest, 1);
            continue;
        }
        rest = str_from(rest, 1);
        member = str_cut(&rest, '}');
        placeholder_add(member, str_eq(member, repeated) ? value : value_path(ask->arena, ask->input, member), &arn);
    }
    need_add(ask, token, arena_str(ask->arena, buf_str(&arn)), type, unknown ? value : NULL);
}

/* The last member that a token names: it may be a list, and without it there is no such resource. */
static struct str member_of(struct str token) {
    struct str last = {0};
    while (token.len) {
        str_cut(&token, '{');
        if (token.at)
            last = str_cut(&token, '}');
    }
    return last;
}

static void token_ask(struct asking *ask, struct str text) {
    const struct token token = token_read(text);
    struct str member = member_of(token.text);
    if (str_is(token.text, "*")) {
        need_add(ask, &token, S("*"), (struct str){0}, NULL);
        return;
    }
    if (member.len == 0) {
        token_fill(ask, &token, member, NULL);
        return;
    }
    const struct value *value = value_path(ask->arena, ask->input, member);
    if (value_is_null(value))
        return;
    if (value->kind != VALUE_LIST) {
        token_fill(ask, &token, member, value);
        return;
    }
    for (size_t i = 0; i < value_count(value); i++)
        token_fill(ask, &token, member, value_item(value, i));
}

/* --- all of a call -------------------------------------------------------------------------------------------------- */

static bool is_given(const struct value *value) {
    return !value_is_null(value) && (value->kind != VALUE_LIST || value_count(value) > 0);
}

static const struct value *request_tags(const struct access_service *service, const struct value *input, struct arena *arena) {
    struct str members = str_of(service->tags);
    while (members.len) {
        struct str member = str_cut(&members, ' ');
        const struct value *value = value_get(input, member);
        if (str_is(member, "TagSpecifications"))
            value = value_path(arena, input, S("TagSpecifications[0].Tags"));
        if (is_given(value))
            return value;
    }
    return NULL;
}

static size_t room_needed(const struct value *input) {
    size_t n = 16;
    for (size_t i = 0; input && input->kind == VALUE_MAP && i < input->as.map.n; i++) {
        const struct value *value = input->as.map.entries[i].value;
        n += value && value->kind == VALUE_LIST ? 4 * value_count(value) : 0;
    }
    return n * 4;
}

/* The tokens of a row; of a row "*" those that the operation's own rows make. */
static void row_ask(struct asking *ask, const struct access_row *row, struct str resources, bool only_made) {
    ask->row = row;
    while (resources.len) {
        struct str token = str_cut(&resources, ' ');
        if (token.len && (!only_made || str_starts(token, S("+"))))
            token_ask(ask, token);
    }
}

/* Without the members that would name its resources a call asks for all of them. */
static void own_row_ask(struct asking *ask, const struct access_row *row) {
    size_t before = ask->n;
    row_ask(ask, row, str_of(row->resources), false);
    if (ask->n == before && !row->when)
        row_ask(ask, row, S("*"), false);
}

static bool is_of(const struct access_row *row, const char *operation) {
    return strcmp(row->operation, operation) == 0;
}

struct access_needs access_needs(const char *service_name, const char *operation, const struct value *input, const struct access_place *place,
                                 struct str id_type, struct arena *arena) {
    const struct access_service *service = access_service_find(service_name);
    const struct access_service unlisted = {.service = service_name, .prefix = service_name};
    static const struct access_row nothing[] = {{0}};
    struct asking ask = {service ? service : &unlisted, NULL, operation, input, place, id_type, arena, NULL, 0, room_needed(input)};
    ask.items = arena_array(arena, struct access_need, ask.room);
    const struct access_row *rows = service ? service->rows : nothing;
    for (const struct access_row *row = rows; row->operation; row++) {
        if (row->when && !is_given(value_get(input, str_of(row->when))))
            continue;
        if (is_of(row, operation))
            own_row_ask(&ask, row);
        for (const struct access_row *made = rows; is_of(row, "*") && made->operation; made++)
            if (is_of(made, operation) && !made->action)
                row_ask(&ask, row, str_of(made->resources), true);
    }
    const struct access_row by_name = {operation, NULL, "*", NULL, NULL};
    if (ask.n == 0)
        row_ask(&ask, &by_name, S("*"), false);
    return (struct access_needs){ask.items, ask.n, request_tags(ask.service, input, arena)};
}
