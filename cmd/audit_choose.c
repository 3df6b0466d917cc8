/* Which checks of the audit are made, and which of their findings are shown and count. */
#include "cmd/audit.h"
#include "providers/aws/aws.h"

static bool given(const struct args *args, enum flag flag, struct str word) {
    for (size_t i = 0; i < args->flags[flag].n; i++)
        if (str_eq_nocase(args->flags[flag].values[i], word))
            return true;
    return false;
}

/* --- checks ----------------------------------------------------------------------------------- */

/* "cis-5.0:1.4 fsbp:IAM.9" has a number of one of the frameworks that were named. */
static bool of_framework(const struct args *args, const struct check *check) {
    struct str rest = str_of(check->compliance);
    while (rest.len > 0) {
        struct str number = str_cut(&rest, ' ');
        if (given(args, FLAG_FRAMEWORK, str_cut(&number, ':')))
            return true;
    }
    return args->flags[FLAG_FRAMEWORK].n == 0;
}

static bool is_chosen(const struct args *args, const struct check *check) {
    bool named = given(args, FLAG_CHECK, str_of(check->id));
    if (args->flags[FLAG_FIX].n > 0)
        return given(args, FLAG_FIX, str_of(check->id));
    if (given(args, FLAG_SKIP, str_of(check->id)) || (args->flags[FLAG_CHECK].n > 0 && !named))
        return false;
    if (args->flags[FLAG_SERVICE].n > 0 && !given(args, FLAG_SERVICE, str_of(check->service)))
        return false;
    return of_framework(args, check) && (named || !check->deep || arg_on(args, FLAG_DEEP));
}

struct audit_wish audit_wish(struct session *session) {
    size_t n, kept = 0;
    const struct check *const *all = audit_checks(aws_provider.audit, &session->arena, &n);
    const struct check **chosen = arena_array(&session->arena, const struct check *, n + 1);
    for (size_t i = 0; i < n; i++)
        if (is_chosen(&session->args, all[i]))
            chosen[kept++] = all[i];
    return (struct audit_wish){.checks = chosen, .n = kept, .tags = session->args.flags[FLAG_TAG].n > 0};
}

/* --- what was typed ---------------------------------------------------------------------------- */

/* Every word of the flag is one of `known`. */
static bool words_are_known(struct session *session, enum flag flag, const char *what,
                            const char *const *known) {
    const struct given *words = &session->args.flags[flag];
    bool ok = true;
    for (size_t i = 0; i < words->n; i++) {
        bool found = false;
        for (size_t k = 0; known[k] && !found; k++)
            found = str_eq_nocase(words->values[i], str_of(known[k]));
        if (found)
            continue;
        ok = fail(&session->report, NOWHERE, "no %s '%.*s'", what, STR(words->values[i]));
        if (!hint_nearest(&session->report, words->values[i], known))
            hint(&session->report, "'footing audit --list' lists the checks, '--explain ID' tells "
                                   "all about one");
    }
    return ok;
}

static void word_add(const char **words, size_t *n, const char *word) {
    for (size_t i = 0; i < *n; i++)
        if (strcmp(words[i], word) == 0)
            return;
    words[(*n)++] = word;
}

enum { FRAMEWORKS_MAX = 64 };

bool audit_words_are_known(struct session *session) {
    static const char *const statuses[] = {"fail", "pass", "unknown", "manual", "muted", NULL};
    size_t n, n_services = 0, n_frameworks = 0;
    struct arena *arena = &session->arena;
    const struct check *const *all = audit_checks(aws_provider.audit, arena, &n);
    const char **ids = arena_array(arena, const char *, n + 1);
    const char **services = arena_array(arena, const char *, n + 1);
    const char *frameworks[FRAMEWORKS_MAX + 1] = {0};
    for (size_t i = 0; i < n; i++) {
        struct str rest = str_of(all[i]->compliance);
        ids[i] = all[i]->id;
        word_add(services, &n_services, all[i]->service);
        while (rest.len > 0 && n_frameworks < FRAMEWORKS_MAX) {
            struct str number = str_cut(&rest, ' ');
            word_add(frameworks, &n_frameworks, arena_cstr(arena, str_cut(&number, ':')));
        }
    }
    bool ok = words_are_known(session, FLAG_CHECK, "check", ids);
    ok = words_are_known(session, FLAG_SKIP, "check", ids) && ok;
    ok = words_are_known(session, FLAG_FIX, "check", ids) && ok;
    ok = words_are_known(session, FLAG_EXPLAIN, "check", ids) && ok;
    ok = words_are_known(session, FLAG_SERVICE, "service", services) && ok;
    ok = words_are_known(session, FLAG_FRAMEWORK, "framework", frameworks) && ok;
    return words_are_known(session, FLAG_STATUS, "status", statuses) && ok;
}

bool audit_limits(struct session *session, struct audit_wish *wish,
                  enum audit_severity *severity) {
    double calls;
    struct str level = arg_text(&session->args, FLAG_SEVERITY);
    *severity = AUDIT_HIGH;
    if (level.len > 0 && !audit_severity_read(level, severity))
        return fail(&session->report, NOWHERE,
                    "'%.*s' is no severity: critical, high, medium, low or info", STR(level));
    if (!arg_number(&session->args, FLAG_MAX_CALLS, 1, 1e9, 0, &session->report, &calls))
        return false;
    wish->calls_max = (size_t)calls;
    return true;
}

/* --- findings --------------------------------------------------------------------------------- */

/* "team=web": the tag has this value; "team": there is such a tag. */
static bool has_tag(const struct finding *finding, struct str tag) {
    bool with_value = str_find(tag, '=') >= 0;
    const struct value *value = value_get(finding->tags, str_cut(&tag, '='));
    return value && (!with_value || str_eq(value_str(value), tag));
}

static bool has_one_of(const struct finding *finding, const struct given *tags) {
    for (size_t i = 0; i < tags->n; i++)
        if (has_tag(finding, tags->values[i]))
            return true;
    return tags->n == 0;
}

/* By its status and, where one audit is compared with another, by what changed. */
static bool is_of_interest(const struct audit_view *view, const struct audit_form *form,
                           const struct finding *finding) {
    if (form->passes || view->session->show.verbose || finding->change == CHANGE_FIXED)
        return true;
    if (view->compared && finding->change == CHANGE_UNCHANGED && !form->for_programs)
        return false;
    return finding->status != FINDING_PASS;
}

/* By --resource and --tag: the rest is neither shown nor counted. */
static bool is_asked_about(const struct args *args, const struct finding *finding) {
    const struct given *parts = &args->flags[FLAG_RESOURCE];
    if (!has_one_of(finding, &args->flags[FLAG_TAG]))
        return false;
    for (size_t i = 0; i < parts->n; i++)
        if (str_has(finding->resource, parts->values[i]))
            return true;
    return parts->n == 0;
}

bool audit_shows_it(const struct audit_view *view, const struct audit_form *form,
                    const struct finding *finding) {
    const struct args *args = &view->session->args;
    bool wanted = args->flags[FLAG_STATUS].n > 0
                      ? given(args, FLAG_STATUS, str_of(finding_status_name(finding->status)))
                      : is_of_interest(view, form, finding);
    return wanted && is_asked_about(args, finding);
}

bool audit_counts(const struct audit_view *view, const struct finding *finding,
                  enum audit_severity severity) {
    bool unknown = finding->status == FINDING_UNKNOWN && !arg_on(&view->session->args, FLAG_UNKNOWN_OK);
    bool fails = finding->status == FINDING_FAIL && (!view->compared || finding->change == CHANGE_NEW);
    return (fails || unknown) && finding->severity >= severity &&
           is_asked_about(&view->session->args, finding);
}
