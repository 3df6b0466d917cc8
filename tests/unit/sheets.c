/* Every sheet against AWS's own models: what a sheet names exists and fits, what a call requires is
 * sent, every mutating call can be settled, everything has a help text. Then one of each type is
 * driven through a life, and every input is checked member by member. */
#include "tests/unit/world.h"

#include "providers/aws/wire/model.h"

#define ALLOWED(action) "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"" action "\",\"Resource\":\"*\"}}"

static const struct service *service_of(const struct sheet *sheet) {
    const struct service *service = service_find(str_of(sheet->service));
    assert_non_null(service);
    return service;
}

static const struct operation *operation_of(const struct sheet *sheet, const char *name) {
    const struct operation *operation = operation_find(service_of(sheet), str_of(name));
    if (!operation)
        fail_msg("%s: %s has no operation %s", sheet->type, sheet->service, name);
    return operation;
}

/* "A[0].B" of a sheet is "A[].B" of the model. */
static struct str model_path(struct world *w, const char *path) {
    struct buf buf = {0};
    for (const char *at = path; *at; at++)
        if (at[0] == '[' && (at[1] == '0' || at[1] == '+'))
            buf_adds(&buf, "["), at++;
        else
            buf_addc(&buf, *at);
    struct str out = arena_str(&w->arena, buf_str(&buf));
    buf_release(&buf);
    return out;
}

static const struct member_model *must_have(struct world *w, const struct sheet *sheet,
                                            uint16_t shape, const char *path, const char *what) {
    const struct member_model *member = member_at(service_of(sheet), shape, model_path(w, path));
    if (!member)
        fail_msg("%s: %s has no '%s'", sheet->type, what, path);
    return member;
}

static struct str joined(struct world *w, const char *a, const char *b) {
    return a ? arena_printf(&w->arena, "%s.%s", a, b) : str_of(b);
}

/* A path in an item of the sheet's read, from the answer's top. */
static const char *in_item(struct world *w, const struct sheet *sheet, const char *path) {
    if (sheet->read.whole)
        return path;
    const char *between = !*sheet->read.items ? "" : sheet->read.by_name ? "." : "[].";
    return arena_cstr(&w->arena,
                      arena_printf(&w->arena, "%s%s%s", sheet->read.items, between, path));
}

static void check_lookup(struct world *w, const struct sheet *sheet, const struct call *call);

/* --- the facts of a sheet --------------------------------------------------------------------- */

static void check_call(struct world *w, const struct sheet *sheet, const struct call *call,
                       bool optional) {
    if (optional && !call->operation)
        return;
    const struct operation *operation = operation_of(sheet, call->operation);
    if (call->settle == SETTLE_NONE)
        fail_msg("%s: %s has no settle class", sheet->type, call->operation);
    assert_false(operation->traits & OPERATION_READS);
    if (call->id)
        must_have(w, sheet, operation->input, call->id, call->operation);
    if (call->items)
        must_have(w, sheet, operation->input, call->items, call->operation);
    for (const struct fill *fill = call->fills; fill && fill->member; fill++)
        must_have(w, sheet, operation->input, fill->member, call->operation);
    if (call->answer)
        must_have(w, sheet, operation->output, call->answer, call->operation);
    check_lookup(w, sheet, call);
    const struct field *crowded = call->crowds ? sheet_field(sheet, str_of(call->crowds)) : NULL;
    assert_true(!call->crowds || (crowded && crowded->facet && crowded->facet->remove.operation && call->crowd_max > 0));
    if (call->refused)
        must_have(w, sheet, operation->output,
                  arena_cstr(&w->arena, arena_printf(&w->arena, "%s[].Error.Code", call->refused)),
                  call->operation);
}

static void check_facet(struct world *w, const struct sheet *sheet, const struct facet *facet) {
    check_call(w, sheet, &facet->add, !facet->remove.operation ? false : facet->empty_first);
    check_call(w, sheet, &facet->remove, true);
    check_call(w, sheet, &facet->change, true);
    check_call(w, sheet, &facet->move, true);
    assert_non_null(facet->key);
    assert_true(!facet->extras || sheet_field(sheet, str_of(facet->extras)));
}

static const char *shown_at(const struct field *field) {
    return field->seen ? field->seen : field->member;
}

static void check_detail(struct world *w, const struct sheet *sheet, const struct detail *detail) {
    const struct operation *operation = operation_of(sheet, detail->operation);
    assert_true(operation->traits & OPERATION_READS);
    must_have(w, sheet, operation->input, detail->id, operation->name);
    for (const struct fill *fill = detail->fills; fill && fill->member; fill++) {
        must_have(w, sheet, operation->input, fill->member, operation->name);
        if (fill->from[0] == '$')
            must_have(w, sheet, operation_of(sheet, sheet->read.operation)->output,
                      in_item(w, sheet, fill->from + 1), operation->name);
    }
    if (detail->by)
        must_have(w, sheet, operation_of(sheet, sheet->read.operation)->output,
                  in_item(w, sheet, detail->by), operation->name);
    if (detail->items)
        must_have(w, sheet, operation->output, detail->items, operation->name);
    if (detail->token)
        must_have(w, sheet, operation->input, detail->token, operation->name);
    if (!detail->each)
        return;
    const struct operation *each = operation_of(sheet, detail->each);
    assert_true(each->traits & OPERATION_READS && detail->items);
    must_have(w, sheet, each->input, detail->id, each->name);
    must_have(w, sheet, each->input, detail->each_id, each->name);
}

static void check_seen(struct world *w, const struct sheet *sheet, const struct field *field) {
    if (field->traits & (WRITE_ONLY | ACTION) || field->into)
        return;
    const struct operation *read =
        operation_of(sheet, field->detail ? field->detail->operation : sheet->read.operation);
    assert_non_null(shown_at(field));
    if (sheet->read.whole && strcmp(shown_at(field), sheet->read.one) == 0)
        return; /* put there from what was asked */
    must_have(w, sheet, read->output,
              field->detail ? shown_at(field) : in_item(w, sheet, shown_at(field)), read->name);
    if (field->detail)
        check_detail(w, sheet, field->detail);
}

static void check_constant(struct world *w, const struct sheet *sheet, const struct field *field,
                           const char *json) {
    struct report report = {.arena = &w->arena};
    const struct value *raw = json ? json_parse(&w->arena, str_of(json)) : NULL, *out = NULL;
    if (json && (!raw || !field->kind->canon(field, raw, NULL, &w->arena, &report, &out)))
        fail_msg("%s.%s: '%s' is not what its kind takes", sheet->type, field->name, json);
}

/* Names of fields that stand before this one. */
static void check_words(const struct sheet *sheet, const struct field *field, const char *words) {
    struct str rest = str_of(words ? words : "");
    while (rest.len > 0) {
        const struct field *other = sheet_field(sheet, str_cut(&rest, ' '));
        if (!other || !(other < field))
            fail_msg("%s.%s: what it needs must stand before it", sheet->type, field->name);
    }
}

static void check_lookup(struct world *w, const struct sheet *sheet, const struct call *call) {
    const struct lookup *first = call->first;
    if (!first)
        return;
    const struct operation *read = operation_of(sheet, first->operation);
    assert_true(read->traits & OPERATION_READS);
    must_have(w, sheet, operation_of(sheet, call->operation)->input, first->member, call->operation);
    const char *paths[] = {first->where, first->value};
    for (int i = 0; i < 2; i++)
        must_have(w, sheet, read->output,
                  arena_cstr(&w->arena,
                             arena_printf(&w->arena, "%s%s.%s", first->items,
                                          str_ends(str_of(first->items), S("[]")) ? "" : "[]",
                                          paths[i])),
                  read->name);
    for (const struct fill *fill = first->fills; fill && fill->member; fill++)
        must_have(w, sheet, read->input, fill->member, read->name);
}

static void check_field(struct world *w, const struct sheet *sheet, const struct field *field) {
    const struct operation *create = operation_of(sheet, sheet->create.operation);
    if (!field->help || !field->help[0])
        fail_msg("%s.%s has no help", sheet->type, field->name);
    assert_non_null(field->kind->canon);
    check_constant(w, sheet, field, field->fallback);
    if (!(field->traits & UNCLAIMED)) /* goes out as it is */
        check_constant(w, sheet, field, field->initial);
    assert_true(!(field->traits & UNCLAIMED) || (field->by && field->initial));
    check_seen(w, sheet, field);
    if (field->facet)
        check_facet(w, sheet, field->facet);
    if (field->by_less)
        check_call(w, sheet, field->by_less, false);
    if (field->by) {
        check_call(w, sheet, field->by, false);
        const char *member = field->by_member ? field->by_member : field->member;
        if (member[0] && strcmp(member, ".") != 0)
            must_have(w, sheet, operation_of(sheet, field->by->operation)->input, member, field->by->operation);
    }
    assert_true(!field->into || (field->kind->join && sheet_field(sheet, str_of(field->into))));
    assert_true(!(field->by_member || field->guards) || field->by);
    check_constant(w, sheet, field, field->guards);
    bool sent = field->member && !field_comes_later(field) && !(field->traits & READ_ONLY);
    if (sent && strcmp(field->member, ".") == 0)
        assert_true(field->seen && field->kind->wire); /* a map, whose members the lives below look at */
    else if (sent)
        must_have(w, sheet, create->input, field->member, create->name);
    assert_true(!field->in_place || (field->by && field->traits & CREATE_ONLY));
    const struct member_model *answered =
        sheet->create.answer
            ? must_have(w, sheet, create->output, sheet->create.answer, create->name)
            : NULL;
    bool id_alone =
        answered && shape_at(service_of(sheet), answered->shape)->kind == SHAPE_STRING;
    /* What we named has the id that was sent, whether the answer tells it or not. */
    bool is_named_id = sheet->named_by && strcmp(field->name, "id") == 0;
    if (field->traits & KNOWN && id_alone)
        assert_string_equal(field->name, "id");
    else if (field->traits & KNOWN && !is_named_id)
        must_have(w, sheet, create->output,
                  arena_cstr(&w->arena, joined(w, sheet->create.answer, shown_at(field))),
                  create->name);
    if (field->traits & READ_ONLY && !sheet->ready.state && !(field->traits & KNOWN) && !field->facet && !field->needs)
        fail_msg("%s.%s: an output that neither the answer nor a wait holds", sheet->type,
                 field->name);
    check_words(sheet, field, field->needs);
}

static void check_read(struct world *w, const struct sheet *sheet) {
    const struct read *read = &sheet->read;
    const struct operation *operation = operation_of(sheet, read->operation);
    assert_true(operation->traits & OPERATION_READS);
    assert_true(read->page > 0 && (read->batch > 0 || !read->filter) && read->gone_on);
    assert_true(read->whole == !read->items);
    if (read->whole)
        assert_true(read->by_name && strcmp(read->one, read->id) == 0);
    else
        must_have(w, sheet, operation->output, in_item(w, sheet, read->id), read->operation);
    if (read->names) {
        const struct operation *list = operation_of(sheet, read->names->operation);
        assert_true(read->by_name && sheet->tagging && list->traits & OPERATION_READS);
        must_have(w, sheet, list->output, arena_cstr(&w->arena, arena_printf(&w->arena, "%s[].%s", read->names->items, read->names->id)), list->name);
        for (const struct fill *fill = read->names->fills; fill && fill->member; fill++)
            must_have(w, sheet, list->input, fill->member, list->name);
        if (read->names->token)
            must_have(w, sheet, list->input, read->names->token, list->name);
    }
    const struct member_model *one =
        read->one ? must_have(w, sheet, operation->input, read->one, read->operation) : NULL;
    if (one)
        assert_int_equal(read->one_is_text,
                         shape_at(service_of(sheet), one->shape)->kind == SHAPE_STRING);
    else
        assert_non_null(read->filter);
    for (const struct fill *fill = read->fills; fill && fill->member; fill++)
        must_have(w, sheet, operation->input, fill->member, read->operation);
    if (read->token)
        must_have(w, sheet, operation->input, read->token, read->operation);
    const struct wait *waits[] = {&sheet->ready, &sheet->gone, &sheet->changed};
    for (const char *const *path = sheet->ready.parts; path && *path; path++)
        must_have(w, sheet, operation->output, in_item(w, sheet, *path), read->operation);
    for (int i = 0; i < 3; i++)
        if (waits[i]->state) {
            must_have(w, sheet, operation->output, in_item(w, sheet, waits[i]->state),
                      read->operation);
            assert_true(waits[i]->typically_s > 0 && waits[i]->deadline_s > waits[i]->typically_s);
        }
    const struct tagging *tagging = sheet->tagging;
    if (tagging && tagging->detail) {
        check_detail(w, sheet, tagging->detail);
        must_have(w, sheet, operation_of(sheet, tagging->detail->operation)->output, tagging->seen,
                  tagging->detail->operation);
    } else if (tagging) {
        must_have(w, sheet, operation->output, in_item(w, sheet, tagging->seen), read->operation);
    }
    if (read->direct)
        must_have(w, sheet, operation->input, read->filter, read->operation);
    if ((read->filter && !read->direct) || (tagging && tagging->filter))
        must_have(w, sheet, operation->input, tagging->filters, read->operation);
}

/* What a named, a lasting or a variant thing says of itself. */
/* Questions about who holds it change nothing, and their paths are the model's. */
static void check_holders(struct world *w, const struct sheet *sheet) {
    for (const struct holder *holder = sheet->holders; holder && holder->what; holder++) {
        const struct operation *operation = operation_of(sheet, holder->operation);
        const char *const in_items[] = {holder->id, holder->names, holder->wants, holder->except, holder->tells, holder->since};
        assert_true(operation->traits & OPERATION_READS);
        assert_true(!holder->filter == (holder->names != NULL));
        if (holder->filter)
            must_have(w, sheet, operation->input, holder->direct ? holder->filter : holder->filters ? holder->filters : "Filters",
                      operation->name);
        for (size_t i = 0; i < sizeof in_items / sizeof *in_items; i++)
            if (in_items[i])
                must_have(w, sheet, operation->output,
                          arena_printf(&w->arena, "%s[].%s", holder->items, in_items[i]).at, operation->name);
        assert_true(!holder->of || sheet_field(sheet, str_of(holder->of)));
    }
}

static void check_contents(struct world *w, const struct sheet *sheet) {
    const struct holder *contents = sheet->contents;
    assert_true(sheet->holds_data || !(contents || sheet->force));
    if (!contents)
        return;
    const struct operation *operation = operation_of(sheet, contents->operation);
    assert_true(operation->traits & OPERATION_READS);
    must_have(w, sheet, operation->input, contents->filter, operation->name);
    must_have(w, sheet, operation->output, contents->items, operation->name);
}

static void check_ways(struct world *w, const struct sheet *sheet) {
    const struct operation *remove = operation_of(sheet, sheet->remove.operation);
    check_contents(w, sheet);
    if (sheet->force)
        must_have(w, sheet, remove->input, sheet->force, remove->name);
    const struct field *homemade = sheet_field(sheet, str_of(sheet->homemade.field));
    assert_true(!sheet->homemade.field == !homemade && !homemade == !sheet->homemade.make);
    if (sheet->halt.field) {
        assert_true(sheet_field(sheet, str_of(sheet->halt.field))->kind->seen && sheet->ready.state);
        check_call(w, sheet, &sheet->halt.stop, false);
        check_call(w, sheet, &sheet->halt.start, false);
    }
    if (homemade)
        assert_true(homemade->member && homemade->traits & COMPUTED);
    assert_true((sheet->named_by != NULL) == (sheet->id_prefix == NULL));
    if (sheet->named_by)
        assert_non_null(sheet_field(sheet, str_of(sheet->named_by)));
    if (sheet->last.field) {
        assert_true(sheet_field(sheet, str_of(sheet->last.field))->traits & ACTION);
        if (sheet->last.skip)
            must_have(w, sheet, remove->input, sheet->last.skip, remove->name);
        must_have(w, sheet, remove->input, sheet->last.name, remove->name);
    }
    if (sheet->pending.at)
        must_have(w, sheet, operation_of(sheet, sheet->read.operation)->output,
                  in_item(w, sheet, sheet->pending.at), sheet->read.operation);
    for (const struct variant *variant = sheet->variants; variant && variant->when; variant++) {
        check_call(w, sheet, &variant->create, false);
        const struct operation *create = operation_of(sheet, variant->create.operation);
        for (const struct field *field = sheet->fields; field->name; field++) {
            struct str name = str_of(field->name);
            bool sent = field->member && !(field->traits & (READ_ONLY | ACTION)) &&
                        (!field->by || field->by_member || field->traits & CREATE_ONLY) &&
                        !word_in(variant->inherits, name);
            if (!sent)
                continue;
            bool takes = member_at(service_of(sheet), create->input, str_of(field->member));
            if (takes == word_in(variant->later, name))
                fail_msg("%s: %s %s %s, and the sheet says otherwise", sheet->type, create->name,
                         takes ? "takes" : "does not take", field->name);
            assert_true(takes || field->by);
        }
    }
}

/* A member of its shape's enumeration where the model has one. */
static void check_tag_type(struct world *w, const struct sheet *sheet) {
    const struct operation *create = operation_of(sheet, sheet->create.operation);
    must_have(w, sheet, create->input, sheet->tagging->on_create, create->name);
    if (!sheet->tagging->type_at)
        return;
    const struct member_model *type =
        must_have(w, sheet, create->input, sheet->tagging->type_at, create->name);
    const struct shape *shape = shape_at(service_of(sheet), type->shape);
    for (const char *const *choice = shape->choices; choice && *choice; choice++)
        if (strcmp(*choice, sheet->tag_type) == 0)
            return;
    if (shape->choices)
        fail_msg("%s: '%s' is no resource type of EC2", sheet->type, sheet->tag_type);
}

static void sheets_fit_the_models(void **state) {
    (void)state;
    struct world *w = world_new();
    for (size_t i = 0; i < aws_provider.n_sheets; i++) {
        const struct sheet *sheet = aws_provider.sheets[i];
        assert_true(sheet->help && sheet->help[0] && sheet->version > 0);
        assert_ptr_equal(provider_sheet(&aws_provider, str_of(sheet->type)), sheet);
        check_call(w, sheet, &sheet->create, false);
        check_call(w, sheet, &sheet->remove, false);
        check_read(w, sheet);
        check_ways(w, sheet);
        check_holders(w, sheet);
        for (const struct field *field = sheet->fields; field->name; field++)
            check_field(w, sheet, field);
        if (!sheet->tagging)
            continue;
        check_facet(w, sheet, &sheet->tagging->facet);
        check_tag_type(w, sheet);
    }
    world_free(w);
}

/* What a probe asks and looks at is the model's; what it is about is the type's. */
static void check_probe(struct world *w, const struct probe *probe) {
    const struct sheet *sheet = provider_sheet(&aws_provider, str_of(probe->type));
    assert_true(sheet && (!probe->field || sheet_field(sheet, str_of(probe->field))) && (!probe->with || sheet_field(sheet, str_of(probe->with))));
    assert_true((probe->operation != NULL) == (probe->sort != PROBE_COUNT));
    assert_true((probe->sort == PROBE_COUNT || probe->sort == PROBE_LIMIT) == (probe->limit > 0) && (probe->limit == 0 || probe->says));
    if (!probe->operation)
        return;
    const struct operation *operation = operation_of(sheet, probe->operation);
    const char *const in_items[] = {probe->id, probe->path};
    assert_true(operation->traits & OPERATION_READS);
    assert_true(!probe->limit_at || operation_of(sheet, probe->limit_at->operation)->traits & OPERATION_READS);
    for (const struct fill *fill = probe->fills; fill && fill->member; fill++) {
        must_have(w, sheet, operation->input, fill->member, operation->name);
        assert_true(fill->from[0] != '$' || sheet_field(sheet, str_of(fill->from + 1)));
    }
    for (size_t i = 0; i < sizeof in_items / sizeof *in_items; i++)
        if (in_items[i])
            must_have(w, sheet, operation->output, arena_printf(&w->arena, "%s[].%s", probe->items, in_items[i]).at, operation->name);
}

static void probes_fit_the_models(void **state) {
    (void)state;
    struct world *w = world_new();
    for (const struct probe *probe = aws_probes; probe->type; probe++)
        check_probe(w, probe);
    world_free(w);
}

/* --- the inputs of a life --------------------------------------------------------------------- */

static bool fits(const struct shape *shape, const struct value *value) {
    switch (value->kind) {
    case VALUE_UNKNOWN:
        return true;
    case VALUE_BOOL:
        return shape->kind == SHAPE_BOOLEAN;
    case VALUE_INT:
        return shape->kind == SHAPE_INTEGER || shape->kind == SHAPE_LONG;
    case VALUE_TEXT:
        return shape->kind == SHAPE_STRING || shape->kind == SHAPE_BLOB;
    case VALUE_LIST:
        return shape->kind == SHAPE_LIST;
    case VALUE_MAP:
        return shape->kind == SHAPE_STRUCTURE || shape->kind == SHAPE_MAP;
    default:
        return false;
    }
}

static void check_input(const struct service *service, const struct step *step, uint16_t index,
                        const struct value *value, int depth) {
    const struct shape *shape = shape_at(service, index);
    assert_true(depth < 16 && shape);
    if (!fits(shape, value))
        fail_msg("%.*s %s: a %s where %s goes", STR(step->address), step->operation,
                 value_kind_name(value->kind), shape->name);
    for (size_t i = 0; value->kind == VALUE_LIST && i < value->as.list.n; i++)
        check_input(service, step, shape->members[0].shape, value->as.list.items[i], depth + 1);
    for (size_t i = 0; value->kind == VALUE_MAP && i < value->as.map.n; i++) {
        const struct member_model *member = shape->kind == SHAPE_MAP
                                                ? &shape->members[1]
                                                : member_find(shape, value->as.map.entries[i].key);
        if (!member)
            fail_msg("%s: %s has no member %.*s", step->operation, shape->name,
                     STR(value->as.map.entries[i].key));
        check_input(service, step, member->shape, value->as.map.entries[i].value, depth + 1);
    }
    for (size_t i = 0; shape->kind == SHAPE_STRUCTURE && i < shape->n_members; i++)
        if (shape->members[i].traits & MEMBER_REQUIRED &&
            !value_get(value, str_of(shape->members[i].name)))
            fail_msg("%s: %s requires %s", step->operation, shape->name, shape->members[i].name);
}

static void check_program(const struct world *w, struct map *sent) {
    for (size_t i = 0; i < w->program.n; i++) {
        const struct step *step = &w->program.steps[i];
        if (step->kind != STEP_CALL)
            continue;
        const struct operation *operation = operation_of(step->sheet, step->operation);
        map_set(sent, str_of(operation->name), (void *)operation);
        check_input(service_of(step->sheet), step, operation->input, step->input, 0);
    }
}

static void live(struct world *w, struct map *sent) {
    world_plan(w);
    check_program(w, sent);
    world_run(w);
    assert_settled(w);
}

static void want_rules(struct world *w) {
    want(w, "security_group_inbound_rule.one",
      "{\"group\":\"sg-0123456789abcdef0\",\"rule\":{\"port\":22,\"from\":\"web\"},"
      "\"description\":\"ours\"}");
    want(w, "security_group_outbound_rule.one",
      "{\"group\":\"sg-0123456789abcdef0\",\"rule\":{\"port\":\"all\",\"to\":\"::/0\"},"
      "\"description\":\"ours\"}");
}

/* What a plan file says of a resource. */
struct wanted {
    const char *address, *fields;
};

static void want_all(struct world *w, const struct wanted *wanted, size_t n) {
    for (size_t i = 0; i < n; i++)
        want(w, wanted[i].address, wanted[i].fields);
}

static const struct wanted first_wanted[] = {
    {"iam_role.app", "{\"trust\":{\"account\":\"123456789012\",\"mfa\":true},\"boundary\":\"ReadOnlyAccess\",\"policies\":[\"ReadOnlyAccess\"],\"inline\":{\"own\":" ALLOWED("s3:Get*") ",\"more\":" ALLOWED("ec2:*") "}}"},
    {"iam_user.ann", "{\"boundary\":\"ReadOnlyAccess\",\"policies\":[\"ReadOnlyAccess\"],\"inline\":{\"own\":" ALLOWED("s3:Get*") ",\"more\":" ALLOWED("ec2:*") "}}"},
    {"instance_profile.app", "{\"role\":\"app\"}"},
    {"iam_group.team", "{\"users\":[\"ann\"],\"path\":\"/first/\",\"inline\":{\"more\":" ALLOWED("ec2:*") "},\"policies\":[\"ReadOnlyAccess\"]}"},
    {"iam_policy.shared", "{\"document\":" ALLOWED("s3:*") "}"},
    {"oidc_provider.github",
     "{\"url\":\"https://token.actions.githubusercontent.com/\",\"clients\":[\"a\"],\"thumbprints\":[\"x\"]}"},
    {"iam_user.told", "{\"path\":\"/first/\"}"},
    {"iam_role.told", "{\"trust\":{\"service\":\"ec2\"},\"description\":\"first\"}"},
    {"ecr_repository.app",
     "{\"policy\":{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"123456789012\"},\"Action\":\"ecr:*\"}},"
      "\"lifecycle\":{\"keep\":30,\"untagged\":14},"
      "\"immutable\":{\"except\":[\"latest\"]},\"encryption\":\"KMS\"}"},
    {"pull_through_cache.hub",
     "{\"prefix\":\"hub\",\"upstream\":\"docker-hub\",\"credential\":\"arn:aws:secretsmanager:eu-west-1:123456789012:secret:"
      "ecr-pullthroughcache/hub-abcdef\",\"role\":\"arn:aws:iam::123456789012:role/x\",\"upstream_prefix\":\"library\"}"},
    {"ecr_repository.free",
     "{\"lifecycle\":{\"keep\":3},\"policy\":{\"Statement\":{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\"}}}"},
    {"vpc.main",
     "{\"cidr\":\"10.0.0.0/16\",\"dns_support\":false,\"network_address_usage_metrics\":true,"
      "\"dhcp_options\":\"one\"}"},
    {"vpc.dear",
     "{\"cidr\":\"10.9.0.0/16\",\"tenancy\":\"dedicated\",\"ipv6\":true}"},
    {"subnet.six",
     "{\"vpc\":\"dear\",\"ipv6_cidr\":\"2001:db8::/64\",\"ipv6_only\":true,"
      "\"ipv6_addresses\":true,\"dns64\":true,\"resource_name_dns_aaaa\":true}"},
    {"dhcp_options.one",
     "{\"domain_name\":\"example.com\",\"domain_name_servers\":[\"10.0.0.2\","
      "\"AmazonProvidedDNS\"],\"ntp_servers\":\"10.0.0.3\",\"netbios_node_type\":2}"},
    {"network_acl.one",
     "{\"vpc\":\"main\",\"subnets\":[\"a\",\"b\"],\"inbound\":[{\"rule\":100,\"port\":"
      "443,\"from\":\"anywhere-ipv4\"},{\"rule\":110,\"port\":\"all\",\"from\":\"10.0.0.0/"
      "8\"}],\"outbound\":{\"rule\":1,\"protocol\":\"icmpv6\",\"type\":128,\"to\":\"::/"
      "0\",\"action\":\"deny\"}}"},
    {"network_acl.two",
     "{\"vpc\":\"main\"}"},
    {"vpc_peering.one",
     "{\"vpc\":\"main\",\"peer_vpc\":\"dear\",\"accept\":true,\"requester_dns\":true,\"accepter_dns\":"
      "true,\"peer_account\":\"123456789012\",\"peer_region\":\"eu-west-1\"}"},
    {"subnet.a",
     "{\"vpc\":\"main\",\"cidr\":\"10.0.1.0/"
      "24\",\"zone\":\"a\",\"public_ips\":true,\"hostname_type\":\"resource-name\"}"},
    {"subnet.b",
     "{\"vpc\":\"main\",\"cidr\":\"10.0.2.0/24\",\"resource_name_dns_a\":true}"},
    {"internet_gateway.main",
     "{\"vpc\":\"main\"}"},
    {"route_table.one",
     "{\"vpc\":\"main\",\"subnets\":[\"a\",\"b\"],\"routes\":[{\"to\":\"anywhere\",\"via\":"
      "\"main\"},"
      "{\"to\":\"anywhere-ipv6\",\"via\":\"main\"},{\"to\":\"192.168.0.0/"
      "16\",\"via\":\"nat-0123456789abcdef0\"}],\"gateways\":\"main\"}"},
    {"route_table.two",
     "{\"vpc\":\"main\"}"},
    {"log_group.app",
     "{\"retention\":30,\"kms_key\":\"arn:aws:kms:eu-west-1:123456789012:key/x\",\"deletion_protection\":true}"},
    {"log_group.two",
     "{}"},
    {"secret.app",
     "{\"description\":\"x\",\"policy\":{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"123456789012\"},\"Action\":\"secretsmanager:GetSecretValue\",\"Resource\":\"*\"}}}"},
    {"ssm_parameter.app",
     "{\"value\":\"one\",\"description\":\"x\"}"},
    {"db_subnet_group.one",
     "{\"subnets\":[\"a\",\"b\"]}"},
    {"db_parameter_group.one",
     "{\"family\":\"postgres16\",\"parameters\":{\"work_mem\":4096,\"max_connections\":\"200\"}}"},
    {"key_pair.ours",
     "{\"public_key\":\"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKYh2lH6SbzLdHGlCPOlF5zUyJ3e3Qwzu2mhm8lX5bCA\"}"},
    {"replication_group.two",
     "{\"engine\":\"redis\",\"node\":\"cache.t4g.micro\",\"subnet_group\":\"one\",\"replicas\":0}"},
    {"replication_group.one",
     "{\"engine\":\"redis\",\"version\":\"7.0\",\"node\":\"cache.t4g.micro\",\"subnet_group\":\"one\",\"security_groups\":\"web\","
      "\"auth_token\":\"0123456789abcdef\",\"replicas\":1,\"failover\":true,\"multi_az\":true,\"tls_mode\":\"required\"}"},
    {"cache_subnet_group.one",
     "{\"subnets\":[\"a\",\"b\"]}"},
    {"db_instance.one",
     "{\"engine\":\"postgres\",\"version\":\"16\",\"class\":\"db.t4g.micro\",\"subnet_group\":\"one\",\"storage_max\":50,"
      "\"security_groups\":\"web\",\"parameter_group\":\"one\",\"logs\":[\"postgresql\"],\"database\":\"shop\"}"},
    {"db_snapshot.one",
     "{\"instance\":\"one\"}"},
    {"db_instance.copy",
     "{\"replica_of\":\"one\",\"class\":\"db.t4g.micro\",\"backup_window\":\"03:00-04:00\"}"},
    {"elastic_ip.held",
     "{\"instance\":\"door\"}"},
    {"instance.door",
     "{\"image\":\"al2023\",\"class\":\"t4g.nano\",\"subnet\":\"a\",\"key\":\"ours\",\"security_groups\":\"web\",\"public\":true,"
                             "\"profile\":\"app\",\"user_data\":\"x\"}"},
    {"elastic_ip.one",
     "{\"pool\":\"amazon\",\"border_group\":\"eu-west-1\",\"address\":\"192.0.2.1\"}"},
    {"nat_gateway.one",
     "{\"subnet\":\"a\",\"elastic_ip\":\"one\",\"private_ip\":\"10.0.1.9\"}"},
    {"egress_only_internet_gateway.one",
     "{\"vpc\":\"main\"}"},
    {"vpc_endpoint.s3",
     "{\"vpc\":\"main\",\"service\":\"s3\",\"route_tables\":[\"one\"]}"},
    {"vpc_endpoint.ecr",
     "{\"vpc\":\"main\",\"service\":\"ecr.api\",\"type\":\"interface\",\"subnets\":[\"a\"],\"private_dns\":true,"
      "\"security_groups\":\"web\",\"ip_type\":\"ipv4\",\"dns_records\":\"ipv4\",\"resolver_only\":false,"
      "\"policy\":{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"ecr:*\",\"Resource\":\"*\"}}}"},
    {"flow_log.vpc",
     "{\"vpc\":\"main\",\"log_group\":\"flows\",\"role\":\"arn:aws:iam::123456789012:role/x\","
                            "\"interval\":60}"},
    {"flow_log.subnet",
     "{\"subnet\":\"a\",\"destination_type\":\"s3\",\"destination\":\"arn:aws:s3:::x\","
                               "\"traffic\":\"reject\",\"file_format\":\"parquet\",\"hive_partitions\":true,"
                               "\"hourly_partitions\":true,\"format\":\"x\"}"},
    {"security_group.web",
     "{\"vpc\":\"main\",\"outbound\":{\"port\":53,\"protocol\":\"udp\",\"to\":\"10.0.0.0/"
      "8\",\"description\":\"names\"},\"inbound\":[{\"port\":[80,\"8000-8080\"],\"from\":["
      "\"anywhere\",\"self\",\"pl-0123456789abcdef0\"]},"
      "{\"protocol\":\"icmp\",\"type\":8,\"from\":\"10.0.0.0/"
      "8\",\"description\":\"ping\"},{\"port\":\"all\",\"from\":\"web\"}]}"},
};

static void want_first(struct world *w) {
    want_nothing(w);
    want_all(w, first_wanted, sizeof first_wanted / sizeof *first_wanted);
    want_rules(w);
}

static const struct wanted second_wanted[] = {
    {"iam_role.app", "{\"trust\":{\"service\":[\"ec2\",\"ecs-tasks\"]},\"tags\":{\"team\":\"x\"}}"},
    {"iam_user.ann", "{\"tags\":{\"team\":\"x\"}}"},
    {"instance_profile.app", "{}"},
    {"iam_group.team", "{\"path\":\"/second/\"}"},
    {"iam_policy.shared", "{\"document\":" ALLOWED("ec2:*") "}"},
    {"oidc_provider.github", "{\"url\":\"token.actions.githubusercontent.com\",\"clients\":\"b\",\"thumbprints\":\"y\"}"},
    {"iam_user.told", "{\"path\":\"/second/\"}"},
    {"iam_role.told", "{\"trust\":{\"service\":\"ec2\"},\"description\":\"second\"}"},
    {"ecr_repository.app",
     "{\"policy\":{\"Statement\":{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\"}},\"immutable\":true,\"scan_on_push\":false,\"encryption\":\"KMS\",\"lifecycle\":{\"keep\":5}}"},
    {"ecr_repository.free",
     "{}"},
    {"pull_through_cache.hub",
     "{\"prefix\":\"hub\",\"upstream\":\"docker-hub\",\"credential\":\"arn:aws:secretsmanager:eu-west-1:123456789012:secret:"
      "ecr-pullthroughcache/hub-fedcba\",\"upstream_prefix\":\"library\"}"},
    {"vpc.main",
     "{\"cidr\":\"10.0.0.0/16\",\"dns_hostnames\":true,\"tags\":{\"team\":\"x\"}}"},
    {"vpc.dear",
     "{\"cidr\":\"10.9.0.0/16\",\"more_cidrs\":[\"10.10.0.0/16\"]}"},
    {"network_acl.one",
     "{\"vpc\":\"main\",\"inbound\":{\"rule\":100,\"port\":80,\"from\":\"::/0\"}}"},
    {"network_acl.two",
     "{\"vpc\":\"main\",\"subnets\":\"a\"}"},
    {"subnet.a",
     "{\"vpc\":\"main\",\"cidr\":\"10.0.1.0/24\",\"zone\":\"a\",\"ipv6_cidr\":"
      "\"2001:db8::/64\",\"ipv6_addresses\":true}"},
    {"subnet.b",
     "{\"vpc\":\"main\",\"cidr\":\"10.0.2.0/24\"}"},
    {"log_group.app",
     "{\"tags\":{\"team\":\"x\"}}"},
    {"secret.app",
     "{\"tags\":{\"team\":\"x\"},\"kms_key\":\"alias/x\"}"},
    {"ssm_parameter.app",
     "{\"value\":\"two\",\"tags\":{\"team\":\"x\"},\"tier\":\"Advanced\"}"},
    {"log_group.two",
     "{\"retention\":7,\"kms_key\":\"arn:aws:kms:eu-west-1:123456789012:key/x\"}"},
    {"db_subnet_group.one",
     "{\"subnets\":\"b\",\"description\":\"two\"}"},
    {"db_parameter_group.one",
     "{\"family\":\"postgres16\",\"parameters\":{\"work_mem\":{\"value\":8192,\"apply\":\"reboot\"}}}"},
    {"replication_group.two",
     "{\"engine\":\"redis\",\"node\":\"cache.t4g.micro\",\"subnet_group\":\"one\",\"replicas\":2}"},
    {"replication_group.one",
     "{\"engine\":\"valkey\",\"version\":\"8.0\",\"node\":\"cache.m7g.large\",\"subnet_group\":\"one\",\"shards\":2,\"replicas\":0,"
      "\"auth_token\":\"another-0123456789\",\"snapshots\":1,\"maintenance_window\":\"Mon:01:00-mon:02:00\"}"},
    {"cache_subnet_group.one",
     "{\"subnets\":\"b\",\"description\":\"two\"}"},
    {"db_instance.one",
     "{\"engine\":\"postgres\",\"version\":\"17\",\"class\":\"db.m7g.large\",\"subnet_group\":\"one\",\"storage_type\":\"gp2\","
      "\"security_groups\":\"web\",\"reboot\":true,\"monitoring\":60,\"monitoring_role\":\"arn:aws:iam::123456789012:role/x\","
      "\"logs\":[\"upgrade\"],\"database\":\"shop\"}"},
    {"db_instance.copy",
     "{\"class\":\"db.t4g.micro\"}"},
    {"key_pair.ours",
     "{\"public_key\":\"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKYh2lH6SbzLdHGlCPOlF5zUyJ3e3Qwzu2mhm8lX5bCA\"}"},
    {"elastic_ip.held",
     "{}"},
    {"instance.door",
     "{\"image\":\"al2023\",\"class\":\"t4g.small\",\"subnet\":\"a\",\"key\":\"ours\",\"security_groups\":\"sg-0123456789abcdef0\","
                             "\"public\":true,\"profile\":\"app\",\"user_data\":\"x\",\"disk_type\":\"gp2\",\"metadata_hops\":1,\"source_dest_check\":false}"},
    {"internet_gateway.main",
     "{\"vpc\":\"main\"}"},
    {"route_table.one",
     "{\"vpc\":\"main\",\"routes\":[{\"to\":\"192.168.0.0/16\",\"via\":\"main\"}]}"},
    {"route_table.two",
     "{\"vpc\":\"main\",\"subnets\":\"b\"}"},
    {"vpc_endpoint.s3",
     "{\"vpc\":\"main\",\"service\":\"s3\",\"route_tables\":[\"two\"]}"},
    {"vpc_endpoint.ecr",
     "{\"vpc\":\"main\",\"service\":\"ecr.api\",\"type\":\"interface\",\"subnets\":[\"b\"],\"security_groups\":\"web\"}"},
    {"security_group.web",
     "{\"vpc\":\"main\",\"inbound\":{\"protocol\":\"icmp\",\"type\":8,\"from\":\"10.0.0.0/8\"},"
      "\"outbound\":{\"port\":53,\"protocol\":\"udp\",\"to\":\"10.0.0.0/8\"}}"},
};

static void want_second(struct world *w) {
    want_nothing(w);
    want_all(w, second_wanted, sizeof second_wanted / sizeof *second_wanted);
}

/* Something that only the cloud does: parameters have changed, and wait. */
static void wait_for_reboot(struct world *w) {
    for (size_t i = 0; i < w->n_known; i++)
        if (str_is(w->known[i].row.address, "db_instance.one"))
            w->known[i].seen = value_with(&w->arena, w->known[i].seen, S("reboot"), value_bool(true));
}

static void inputs_fit_the_models(void **state) {
    (void)state;
    struct world *w = world_new();
    struct map sent = {0};
    want_first(w);
    live(w, &sent);
    wait_for_reboot(w);
    want_second(w);
    live(w, &sent);
    want_first(w);
    live(w, &sent);
    want_nothing(w);
    w->teardown = true;
    live(w, &sent);
    assert_int_equal(w->n_known, 0);
    /* Every call that a sheet names has been seen. */
    for (size_t i = 0; i < aws_provider.n_sheets; i++) {
        const struct sheet *sheet = aws_provider.sheets[i];
        for (const struct field *field = sheet->fields; field->name; field++) {
            const struct facet *facet = field->traits & READ_ONLY ? NULL : field->facet;
            const char *named[] = {sheet->create.operation,
                                   sheet->remove.operation,
                                   field->by ? field->by->operation : NULL,
                                   field->by_less ? field->by_less->operation : NULL,
                                   facet ? facet->add.operation : NULL,
                                   facet ? facet->remove.operation : NULL,
                                   facet ? facet->change.operation : NULL,
                                   facet ? facet->move.operation : NULL};
            for (size_t k = 0; k < sizeof named / sizeof named[0]; k++)
                if (named[k] && !map_get(&sent, str_of(named[k])))
                    fail_msg("%s is never sent: give its type a life above", named[k]);
        }
    }
    map_release(&sent);
    world_free(w);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sheets_fit_the_models),
        cmocka_unit_test(probes_fit_the_models),
        cmocka_unit_test(inputs_fit_the_models),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
