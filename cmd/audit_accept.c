/* What was decided about findings: in the plan file, and in audit.yaml beside it. */
#include <unistd.h>

#include "cmd/audit.h"
#include "cmd/file.h"
#include "plans/yaml.h"
#include "providers/aws/aws.h"

#define FILE_NAME "audit.yaml"

static struct str file_beside_the_plan(struct session *session) {
    struct str plan = session->args.plan;
    size_t folder = plan.len;
    while (folder > 0 && plan.at[folder - 1] != '/')
        folder--;
    return arena_printf(&session->arena, "%.*s" FILE_NAME, STR(str_slice(plan, 0, folder)));
}

static bool top_is_right(struct session *session, const struct value *tree, struct str account) {
    static const char *const keys[] = {"account", "accept", "answers", NULL};
    struct report *report = &session->report;
    const struct value *only = value_key(tree, "account");
    bool ok = true;
    if (tree->kind != VALUE_MAP)
        return fail(report, tree->at, "wants a map with 'accept' or 'answers'");
    for (size_t i = 0; i < value_count(tree); i++) {
        const struct entry *entry = &tree->as.map.entries[i];
        bool known = false;
        for (size_t k = 0; keys[k]; k++)
            known = known || str_is(entry->key, keys[k]);
        if (known)
            continue;
        ok = fail(report, entry->at, "unknown key '%.*s'", STR(entry->key));
        hint_nearest(report, entry->key, keys);
    }
    if (only && !str_eq(value_str(only), account))
        return fail(report, only->at, "these decisions are for account '%.*s', this is '%.*s'",
                    STR(value_str(only)), STR(account));
    return ok;
}

static bool read_file(struct session *session, struct str account, struct acceptances *out) {
    struct str path = file_beside_the_plan(session), text;
    struct arena *arena = &session->arena;
    if (access(path.at, F_OK) != 0)
        return true;
    if (!file_read(path, arena, &session->report, &text))
        return false;
    uint32_t file = report_source(&session->report, path, text);
    const struct value *tree = yaml_read(arena, text, file, &session->report);
    if (!tree || value_is_null(tree))
        return report_ok(&session->report);
    const struct audit_table *table = aws_provider.audit;
    bool ok = top_is_right(session, tree, account);
    ok = accept_read(value_key(tree, "accept"), false, table, arena, &session->report, out) && ok;
    return accept_read(value_key(tree, "answers"), true, table, arena, &session->report, out) && ok;
}

bool audit_decisions(struct session *session, struct str account, struct acceptances *out) {
    *out = session->plan.accepted;
    bool ok = out->items || accept_read(value_key(session->plan.tree, "accept"), false,
                                        aws_provider.audit, &session->arena, &session->report, out);
    return read_file(session, account, out) && ok;
}

bool audit_decide(struct audit_view *view) {
    struct session *session = view->session;
    struct acceptances decided;
    if (!audit_decisions(session, view->who.account, &decided))
        return false;
    accept_apply(&decided, view->result->findings, view->result->n, view->checks, view->n_checks,
                 view->when_ms, &session->arena, &session->report);
    audit_sort(view->result->findings, view->result->n, &session->arena);
    return true;
}
