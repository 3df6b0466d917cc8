/* footing explain: everything that is known of a resource. Why it is there, which run made it and
 * which changed it last, what it uses and what uses it, what the next apply would do to it and by
 * which calls. Reads the cloud, changes nothing. */
#include "base/json.h"
#include "base/map.h"
#include "cmd/plan_json.h"
#include "cmd/show_plan.h"
#include "plans/selector.h"
#include "plans/uses.h"

/* What all explanations of one call stand on. */
struct explaining {
    struct session *session;
    struct proposal proposal;
    struct map wanted, known; /* by address */
    struct uses wanted_uses, known_uses;
};

/* One resource, from all sides. Any may be NULL, but not all. */
struct subject {
    struct str address;
    const struct resource *want;
    const struct known *known;
    const struct change *change;
};

static void gather(struct explaining *explaining, struct session *session) {
    const struct proposal *proposal = &explaining->proposal;
    for (size_t i = 0; i < proposal->n_wanted; i++)
        map_set(&explaining->wanted, proposal->wanted[i].address, (void *)&proposal->wanted[i]);
    for (size_t i = 0; i < proposal->n_known; i++)
        if (proposal->known[i].row.status != ROW_OLD)
            map_set(&explaining->known, proposal->known[i].row.address,
                    (void *)&proposal->known[i]);
    uses_wanted(proposal->wanted, proposal->n_wanted, &session->arena, &explaining->wanted_uses);
    uses_known(proposal->known, proposal->n_known, &session->arena, &explaining->known_uses);
}

static struct subject subject_at(const struct explaining *explaining, struct str address) {
    struct subject subject = {.address = address,
                              .want = map_get(&explaining->wanted, address),
                              .known = map_get(&explaining->known, address)};
    const struct diff *diff = &explaining->proposal.diff;
    for (size_t i = 0; i < diff->n && !subject.change; i++)
        if (str_eq(diff->changes[i].address, address) && !diff->changes[i].superseded)
            subject.change = &diff->changes[i];
    return subject;
}

static struct str composite_of(const struct subject *subject) {
    if (subject->want)
        return subject->want->composite;
    return subject->known ? composite_of_row(&subject->known->row) : (struct str){0};
}

/* --- why it is there -------------------------------------------------------------------------- */

static const struct value *why(const struct explaining *explaining, const struct subject *subject) {
    struct session *session = explaining->session;
    HOLDS(buf_release) struct buf text = {0}, at = {0};
    struct str composite = composite_of(subject);
    if (subject->want) {
        report_place_add(&session->report, subject->want->at, &at);
        buf_addf(&text, "the plan file wants it, %s", at.len ? at.at : "");
    } else {
        buf_adds(&text, "it was made; the plan file no longer names it");
    }
    if (composite.len > 0)
        buf_addf(&text, ", as a part of %.*s", STR(composite));
    return value_text(&session->arena, buf_str(&text));
}

static const struct value *run_short(const struct value *run, struct arena *arena) {
    struct maker map = {.arena = arena};
    maker_set(&map, S("run"), value_key(run, "run"));
    maker_set(&map, S("verb"), value_key(run, "verb"));
    maker_set(&map, S("at"), value_key(run, "began"));
    return maker_map(&map);
}

static bool set_story(const struct explaining *explaining, const struct subject *subject,
                      struct maker *map) {
    struct session *session = explaining->session;
    const struct value *made, *changed;
    if (!subject->known || subject->known->row.id == 0)
        return true;
    if (!store_row_told(session->store, subject->known->row.id, &session->arena, &made, &changed,
                        &session->report))
        return false;
    if (made)
        maker_set(map, S("made"), run_short(made, map->arena));
    if (changed)
        maker_set(map, S("changed"), run_short(changed, map->arena));
    return true;
}

/* --- edges ------------------------------------------------------------------------------------ */

static struct str address_in(const struct explaining *explaining, bool wanted, uint32_t index) {
    const struct proposal *proposal = &explaining->proposal;
    return wanted ? proposal->wanted[index].address : proposal->known[index].row.address;
}

static const char *edge_word(const struct use *use) {
    return use->field ? "uses" : use->on ? "needs" : "depends_on";
}

struct edge_list {
    struct maker list;
    struct map done;
};

static void add_edge(struct edge_list *edges, struct str other, const struct use *use) {
    struct arena *arena = edges->list.arena;
    const char *field = use->field ? use->field->name : use->on ? use->on->name : "";
    struct str key = arena_printf(arena, "%.*s %s %s", STR(other), edge_word(use), field);
    if (map_get(&edges->done, key))
        return;
    map_set(&edges->done, key, edges);
    struct maker map = {.arena = arena};
    maker_set(&map, S("address"), value_text(arena, other));
    maker_set(&map, S("edge"), value_text(arena, str_of(edge_word(use))));
    if (*field)
        maker_set(&map, S("field"), value_text(arena, str_of(field)));
    maker_add(&edges->list, maker_map(&map));
}

/* Of what the plan wants and of what is there: an edge that goes away still orders. */
static void add_edges(const struct explaining *explaining, const struct subject *subject, bool out,
                      bool wanted, struct edge_list *edges) {
    const struct uses *uses = wanted ? &explaining->wanted_uses : &explaining->known_uses;
    for (size_t i = 0; i < uses->n; i++) {
        const struct use *use = &uses->items[i];
        struct str own = address_in(explaining, wanted, out ? use->user : use->target);
        struct str other = address_in(explaining, wanted, out ? use->target : use->user);
        bool output = use->field && use->field->traits & READ_ONLY;
        if (str_eq(own, subject->address) && !str_eq(other, own) && !output)
            add_edge(edges, other, use);
    }
}

static const struct value *edges(const struct explaining *explaining,
                                 const struct subject *subject, bool out) {
    struct edge_list list = {.list = {.arena = &explaining->session->arena}};
    add_edges(explaining, subject, out, true, &list);
    add_edges(explaining, subject, out, false, &list);
    map_release(&list.done);
    return maker_list(&list.list);
}

/* --- what is pending -------------------------------------------------------------------------- */

static const struct value *drift(const struct subject *subject, struct arena *arena) {
    struct maker fields = {.arena = arena};
    for (size_t i = 0; subject->change && i < subject->change->n_fields; i++) {
        const struct field_change *fc = &subject->change->fields[i];
        if (fc->cause & CAUSE_DRIFT)
            maker_add(&fields, value_text(arena, str_of(fc->field ? fc->field->name : "tags")));
    }
    return maker_list(&fields);
}

static const struct value *calls(const struct explaining *explaining,
                                 const struct subject *subject) {
    struct arena *arena = &explaining->session->arena;
    const struct program *program = &explaining->proposal.program;
    struct maker list = {.arena = arena};
    for (size_t i = 0; i < program->n; i++)
        if (str_eq(program->steps[i].address, subject->address))
            maker_add(&list, step_json(program, &program->steps[i], arena));
    return maker_list(&list);
}

/* --- together --------------------------------------------------------------------------------- */

static void set_row(const struct subject *subject, struct maker *map) {
    static const char *const words[] = {
        [ROW_OK] = "ok", [ROW_MAKING] = "unfinished", [ROW_BROKEN] = "broken", [ROW_OLD] = "old"};
    const struct known *known = subject->known;
    const struct resource *want = subject->want;
    bool protect = want ? want->protect : known && known->row.protect;
    bool keep = want ? want->keep : known && known->row.keep;
    const char *status = !known || known->row.physical_id.len == 0 ? "not made yet"
                         : known->gone                             ? "gone"
                                                                   : words[known->row.status];
    maker_set(map, S("status"), value_text(map->arena, str_of(status)));
    if (known && known->row.physical_id.len > 0) {
        maker_set(map, S("id"), value_text(map->arena, known->row.physical_id));
        maker_set(map, S("region"), value_text(map->arena, known->row.region));
    }
    maker_set(map, S("protect"), value_bool(protect));
    maker_set(map, S("keep"), value_bool(keep));
}

static const struct value *explanation(const struct explaining *explaining,
                                       const struct subject *subject) {
    struct arena *arena = &explaining->session->arena;
    const struct sheet *sheet = subject->want ? subject->want->sheet : subject->known->sheet;
    struct maker map = {.arena = arena};
    maker_set(&map, S("address"), value_text(arena, subject->address));
    maker_set(&map, S("type"), value_text(arena, str_of(sheet->type)));
    maker_set(&map, S("is"), value_text(arena, str_of(sheet->help)));
    set_row(subject, &map);
    maker_set(&map, S("why"), why(explaining, subject));
    if (!set_story(explaining, subject, &map))
        return NULL;
    maker_set(&map, S("uses"), edges(explaining, subject, true));
    maker_set(&map, S("used_by"), edges(explaining, subject, false));
    maker_set(&map, S("drift"), drift(subject, arena));
    const struct change *change = subject->change;
    maker_set(&map, S("next"),
              change ? change_json(explaining->session, change, arena) : value_null());
    maker_set(&map, S("calls"), calls(explaining, subject));
    if (subject->known)
        maker_set(&map, S("seen"), subject->known->seen ? subject->known->seen : value_null());
    return maker_map(&map);
}

/* --- for people ------------------------------------------------------------------------------- */

static void label_add(struct buf *out, const char *label) {
    buf_addf(out, "  %-9s ", label);
}

static void run_line_add(struct buf *out, const char *label, const struct value *run) {
    if (!run)
        return;
    struct str at = value_str(value_key(run, "at"));
    label_add(out, label);
    buf_addf(out, "run %lld, %.*s, %.*s %.*s UTC\n",
             (long long)value_integer(value_key(run, "run"), 0),
             STR(value_str(value_key(run, "verb"))), STR(str_slice(at, 0, 10)),
             STR(str_slice(at, 11, 19)));
}

static void edges_add(struct buf *out, const char *label, const struct value *list) {
    for (size_t i = 0; i < value_count(list); i++) {
        const struct value *edge = value_item(list, i);
        struct str field = value_str(value_key(edge, "field")),
                   word = value_str(value_key(edge, "edge"));
        label_add(out, i ? "" : label);
        escape_add(out, value_str(value_key(edge, "address")));
        if (str_is(word, "uses"))
            buf_addf(out, "  (%.*s)\n", STR(field));
        else
            buf_addf(out, "  (%.*s)\n", STR(word));
    }
    if (value_count(list) == 0) {
        label_add(out, label);
        buf_adds(out, "nothing\n");
    }
}

static void drift_add(struct buf *out, const struct value *fields) {
    label_add(out, "drift");
    for (size_t i = 0; i < value_count(fields); i++)
        buf_addf(out, "%s%.*s", i ? ", " : "", STR(value_str(value_item(fields, i))));
    buf_adds(out, value_count(fields) ? " changed outside footing\n" : "none\n");
}

static void head_add(struct session *session, struct buf *out, const struct value *told) {
    struct str id = value_str(value_key(told, "id"));
    tone_add(out, &session->show, TONE_BOLD, value_str(value_key(told, "address")));
    if (id.len > 0) {
        buf_adds(out, "  ");
        escape_add(out, id);
    }
    buf_adds(out, "\n");
    label_add(out, "is");
    buf_add(out, value_str(value_key(told, "is")));
    buf_addc(out, '\n');
    label_add(out, "why");
    escape_add(out, value_str(value_key(told, "why")));
    buf_addc(out, '\n');
    label_add(out, "status");
    escape_add(out, value_str(value_key(told, "status")));
    buf_adds(out, value_true(value_key(told, "protect")) ? ", protected" : "");
    buf_adds(out, value_true(value_key(told, "keep")) ? ", kept at teardown" : "");
    buf_addc(out, '\n');
}

static void text_add(const struct explaining *explaining, const struct subject *subject,
                     const struct value *told, struct buf *out) {
    struct session *session = explaining->session;
    head_add(session, out, told);
    run_line_add(out, "made", value_key(told, "made"));
    run_line_add(out, "changed", value_key(told, "changed"));
    edges_add(out, "uses", value_key(told, "uses"));
    edges_add(out, "used by", value_key(told, "used_by"));
    if (subject->known)
        drift_add(out, value_key(told, "drift"));
    label_add(out, "next");
    if (!subject->change || subject->change->action == ACTION_KEEP) {
        buf_adds(out, "nothing: it is as the plan file says\n");
        return;
    }
    buf_adds(out, "what the next apply would do, and the calls that it would send:\n\n");
    plan_change_add(session, &explaining->proposal, subject->change, out);
    program_add_of(session, &explaining->proposal, subject->address, out);
}

/* --- the verb --------------------------------------------------------------------------------- */

/* Addresses that the word means: as the plan has them, then what has left it. */
static size_t subjects_of(const struct explaining *explaining, struct str word,
                          struct subject *out) {
    struct selectable selectable = {0};
    struct session *session = explaining->session;
    size_t n = 0;
    for (int wanted = 1; wanted >= 0; wanted--) {
        const struct map *map = wanted ? &explaining->wanted : &explaining->known;
        for (size_t i = 0; i < map->n; i++) {
            struct str address = map->slots[i].key;
            if (!wanted && map_get(&explaining->wanted, address))
                continue;
            struct subject subject = subject_at(explaining, address);
            selectable_add(&selectable, &session->arena, address, composite_of(&subject));
            if (selector_means(word, address, composite_of(&subject)))
                out[n++] = subject;
        }
    }
    if (n > 0)
        return n;
    fail(&session->report, NOWHERE, "neither the plan file nor the state knows '%.*s'", STR(word));
    selectable_hint(&selectable, &session->report, word);
    return 0;
}

static void explain(struct explaining *explaining) {
    struct session *session = explaining->session;
    size_t most = explaining->wanted.n + explaining->known.n;
    struct subject *subjects = arena_array(&session->arena, struct subject, most + 1);
    size_t n = subjects_of(explaining, session->args.words[0], subjects);
    struct maker all = {.arena = &session->arena};
    HOLDS(buf_release) struct buf text = {0};
    for (size_t i = 0; i < n; i++) {
        const struct value *told = explanation(explaining, &subjects[i]);
        if (!told)
            return;
        maker_add(&all, told);
        buf_adds(&text, "\n");
        text_add(explaining, &subjects[i], told, &text);
    }
    if (n == 0)
        return;
    if (!session->show.json) {
        show_text(&session->show, &text);
        return;
    }
    const struct value *list = maker_list(&all);
    buf_reset(&text);
    json_hiding_store(&text, n == 1 ? value_item(list, 0) : list, JSON_PRETTY, S(STORE_NOT_YET));
    buf_addc(&text, '\n');
    show_raw(&session->show, &text);
}

int verb_explain(struct session *session) {
    struct explaining explaining = {.session = session};
    struct proposal_wish wish = {.no_refresh = arg_on(&session->args, FLAG_NO_REFRESH)};
    if (!proposal_make(session, &wish, &explaining.proposal))
        return session_status(session);
    gather(&explaining, session);
    explain(&explaining);
    map_release(&explaining.wanted);
    map_release(&explaining.known);
    return session_status(session);
}
