/* footing tunnel: the ssh that leads from this machine through a bastion of the stack to something in its network. Of the state
 * alone: no cloud is asked. At a terminal it runs, else it is printed. */
#include "base/cidr.h"
#include "cmd/session.h"
#include "plans/names.h"
#include "providers/aws/aws.h"

#include <errno.h>
#include <unistd.h>

struct way {
    const struct row *target, *bastion;
    struct str host, ip, key, user;
    int64_t port, local;
};

static const struct sheet *sheet_of(const struct row *row) {
    return provider_sheet(&aws_provider, row->type);
}

static const struct value *field_of(const struct row *row, const char *field) {
    const struct value *seen = field ? value_get(row->seen, str_of(field)) : NULL;
    return seen || !field ? seen : value_get(row->wanted, str_of(field));
}

static bool names(const struct value *refs, struct str id) {
    for (size_t i = 0; i < value_count(refs); i++)
        if (str_eq(value_str(value_key(value_item(refs, i), "ref")), id))
            return true;
    return false;
}

/* Its own public address, or one that stays and names it. */
static struct str outside_of(const struct row *rows, size_t n, const struct row *row, const struct sheet *sheet) {
    for (size_t i = 0; i < n; i++)
        if (str_eq(value_str(field_of(&rows[i], "instance")), row->physical_id))
            return value_str(field_of(&rows[i], sheet->reach.outside));
    return value_str(field_of(row, sheet->reach.outside));
}

/* Does a rule let it through: by one of its groups, or by its address? */
static bool allows(const struct value *rule, const struct value *groups, struct str host, int64_t port) {
    struct cidr range, own;
    const struct value *cidr = value_key(rule, "cidr"), *from = value_key(rule, "from_port"), *to = value_key(rule, "to_port");
    char text[64];
    bool fits = !from || (port >= value_integer(from, 0) && port <= value_integer(to, 65535));
    snprintf(text, sizeof text, "%.*s/32", STR(host));
    bool inside = cidr && cidr_read(value_str(cidr), &range) && cidr_read(str_of(text), &own) && cidr_contains(&range, &own);
    return fits && (inside || names(groups, value_str(value_key(rule, "group"))));
}

static bool is_let_in(const struct session *session, const struct way *way, const struct row *from, const struct sheet *sheet) {
    const struct value *guards = field_of(way->target, "security_groups"), *own = field_of(from, "security_groups");
    for (size_t i = 0; i < session->n_rows; i++) {
        const struct value *rules = field_of(&session->rows[i], "inbound");
        if (!names(guards, session->rows[i].physical_id))
            continue;
        for (size_t k = 0; k < value_count(rules); k++)
            if (allows(value_item(rules, k), own, value_str(field_of(from, sheet->reach.host)), way->port))
                return true;
    }
    return false;
}

static bool find_bastion(struct session *session, struct way *way) {
    size_t outside = 0;
    for (size_t i = 0; i < session->n_rows && !way->bastion; i++) {
        const struct row *row = &session->rows[i];
        const struct sheet *sheet = sheet_of(row);
        if (!sheet || !sheet->reach.outside || row == way->target)
            continue;
        way->ip = outside_of(session->rows, session->n_rows, row, sheet);
        outside += way->ip.len > 0;
        if (way->ip.len && is_let_in(session, way, row, sheet))
            way->bastion = row;
    }
    if (way->bastion)
        return true;
    fail(&session->report, NOWHERE, outside ? "no bastion of the stack is let in by '%.*s'" : "the stack has no bastion that leads to '%.*s'",
         STR(way->target->address));
    hint(&session->report, outside ? "a rule of one of its security groups must name the bastion's group, port %lld"
                                   : "an instance with a public address, or an elastic_ip that names it; port %lld must be open to it",
         (long long)way->port);
    return false;
}

/* The private half, where it was made here. */
static void find_key(struct session *session, const struct stack *stack, struct way *way) {
    struct str name = value_str(field_of(way->bastion, "key")), folder = stack->plan_path;
    while (folder.len > 0 && folder.at[folder.len - 1] != '/')
        folder.len--;
    for (size_t i = 0; i < session->n_rows; i++) {
        const struct row *row = &session->rows[i];
        const struct sheet *sheet = sheet_of(row);
        if (!sheet || !sheet->homemade.file || !str_eq(row->physical_id, name))
            continue;
        HOLDS(buf_release) struct buf path = {0};
        sheet->homemade.file(&path, row->wanted, str_slice(folder, 0, folder.len ? folder.len - 1 : 0), store_folder(session->store));
        if (access(path.at, R_OK) == 0)
            way->key = arena_str(&session->arena, buf_str(&path));
    }
    struct str image = value_str(value_key(field_of(way->bastion, "image"), "name"));
    if (!image.len)
        image = value_str(value_key(value_get(way->bastion->wanted, S("image")), "name"));
    way->user = str_starts(image, S("ubuntu")) ? S("ubuntu") : S("ec2-user");
}

static bool find_target(struct session *session, struct way *way) {
    struct str word = session->args.words[0];
    struct str *known = arena_array(&session->arena, struct str, session->n_rows + 1);
    size_t n = 0;
    for (size_t i = 0; i < session->n_rows; i++) {
        const struct sheet *sheet = sheet_of(&session->rows[i]);
        if (!sheet || !sheet->reach.host)
            continue;
        known[n++] = session->rows[i].address;
        if (!str_eq(session->rows[i].address, word))
            continue;
        way->target = &session->rows[i];
        way->host = value_str(field_of(way->target, sheet->reach.host));
        way->port = sheet->reach.port[0] == '=' ? strtol(sheet->reach.port + 1, NULL, 10) : value_integer(field_of(way->target, sheet->reach.port), 0);
        way->local = way->port < 1024 ? way->port + 2200 : way->port;
        return (way->host.len && way->port) || fail(&session->report, NOWHERE, "the state does not know where '%.*s' is reached yet", STR(word));
    }
    fail(&session->report, NOWHERE, "the stack has no '%.*s' that a tunnel could lead to", STR(word));
    if (!hint_names(&session->report, &session->arena, word, known, n))
        hint(&session->report, "it leads to databases and instances of the stack");
    return false;
}

static int run_ssh(struct session *session, char *const *words, const struct way *way) {
    HOLDS(buf_release) struct buf line = {0};
    bool runs = isatty(STDOUT_FILENO) && !arg_on(&session->args, FLAG_PRINT);
    if (!runs)
        for (size_t i = 0; words[i]; i++)
            buf_addf(&line, "%s%s", i ? " " : "", words[i]);
    else
        buf_addf(&line, "127.0.0.1:%lld leads to %.*s through %.*s; Ctrl-C ends it", (long long)way->local, STR(way->target->address),
                 STR(way->bastion->address));
    buf_addc(&line, '\n');
    show_raw(&session->show, &line);
    if (!runs)
        return session_status(session);
    fflush(stdout);
    execvp(words[0], words);
    fail(&session->report, NOWHERE, "cannot run ssh: %s", strerror(errno));
    return session_status(session);
}

int verb_tunnel(struct session *session) {
    struct stack stack;
    struct way way = {0};
    struct arena *arena = &session->arena;
    if (!session_stored_stack(session, &stack) || !store_rows(session->store, stack.id, arena, &session->rows, &session->n_rows, &session->report) ||
        !find_target(session, &way) || !find_bastion(session, &way))
        return session_status(session);
    find_key(session, &stack, &way);
    char *words[12] = {arena_cstr(arena, S("ssh")), arena_cstr(arena, S("-N")), arena_cstr(arena, S("-o")), arena_cstr(arena, S("ExitOnForwardFailure=yes"))};
    size_t n = 4;
    if (way.key.len) {
        words[n++] = arena_cstr(arena, S("-i"));
        words[n++] = arena_cstr(arena, way.key);
    }
    words[n++] = arena_cstr(arena, S("-L"));
    words[n++] = arena_cstr(arena, arena_printf(arena, "127.0.0.1:%lld:%.*s:%lld", (long long)way.local, STR(way.host), (long long)way.port));
    words[n] = arena_cstr(arena, arena_printf(arena, "%.*s@%.*s", STR(way.user), STR(way.ip)));
    return run_ssh(session, words, &way);
}
