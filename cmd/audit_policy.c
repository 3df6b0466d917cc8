/* audit --iam-policy: what the chosen checks must be allowed to read. Asks no cloud. */
#include "base/json.h"
#include "base/map.h"
#include "cmd/audit.h"
#include "providers/aws/aws.h"

struct allowing {
    struct arena *arena;
    struct map actions;
};

static void allow(struct allowing *allowing, const char *actions) {
    struct str rest = str_of(actions);
    while (rest.len > 0)
        map_set(&allowing->actions, str_cut(&rest, ' '), allowing);
}

static void allow_read(struct allowing *allowing, const char *service, const char *operation) {
    allow(allowing, aws_provider.audit->permissions(service, operation, allowing->arena));
}

static void allow_source(struct allowing *allowing, const struct audit_source *source) {
    if (source->permission)
        allow(allowing, source->permission);
    else
        allow_read(allowing, source->service, source->operation);
    if (source->first.operation)
        allow_read(allowing, source->service, source->first.operation);
    allow(allowing, source->also);
}

static void allow_check(struct allowing *allowing, const struct check *check) {
    struct str needs = str_of(check->needs), types = str_of(check->types);
    while (needs.len > 0)
        allow_source(allowing, audit_source(aws_provider.audit, str_cut(&needs, ' ')));
    while (types.len > 0) {
        const struct sheet *sheet = provider_sheet(&aws_provider, str_cut(&types, ' '));
        allow_read(allowing, sheet->service, sheet->read.operation);
    }
}

static int compare_texts(const void *a, const void *b) {
    return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

static const struct value *sorted(const struct allowing *allowing) {
    struct maker list = {.arena = allowing->arena};
    size_t n = allowing->actions.n;
    struct str *texts = arena_array(allowing->arena, struct str, n + 1);
    for (size_t i = 0; i < n; i++)
        texts[i] = allowing->actions.slots[i].key;
    qsort(texts, n, sizeof *texts, compare_texts);
    for (size_t i = 0; i < n; i++)
        maker_add(&list, value_text(allowing->arena, texts[i]));
    return maker_list(&list);
}

int audit_policy(struct session *session, const struct audit_wish *wish) {
    struct arena *arena = &session->arena;
    struct allowing allowing = {.arena = arena};
    struct maker document = {.arena = arena}, statement = {.arena = arena};
    HOLDS(buf_release) struct buf out = {0};
    for (size_t i = 0; i < wish->n; i++)
        allow_check(&allowing, wish->checks[i]);
    maker_set(&statement, S("Sid"), value_text(arena, S("FootingAudit")));
    maker_set(&statement, S("Effect"), value_text(arena, S("Allow")));
    maker_set(&statement, S("Action"), sorted(&allowing));
    maker_set(&statement, S("Resource"), value_text(arena, S("*")));
    const struct value *one = maker_map(&statement);
    maker_set(&document, S("Version"), value_text(arena, S("2012-10-17")));
    maker_set(&document, S("Statement"), value_list(arena, &one, 1));
    json_write(&out, maker_map(&document), JSON_PRETTY);
    buf_addc(&out, '\n');
    map_release(&allowing.actions);
    show_raw(&session->show, &out);
    return session_status(session);
}
