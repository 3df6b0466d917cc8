#include "cmd/show_plan.h"

#include "base/json.h"
#include "cmd/show_fold.h"
#include "cmd/show_value.h"

#define NAME_COLUMNS_MAX 28

/* What one rendering needs at hand. */
struct view {
    const struct show *show;
    const struct plan_form *form;
    struct arena *arena;
    struct ids ids;
    struct buf *out;
    size_t name_columns; /* of the fields of the change at work */
};

static enum tone tone_of(enum action action) {
    switch (action) {
    case ACTION_CREATE: return TONE_GREEN;
    case ACTION_DELETE: return TONE_RED;
    case ACTION_UPDATE: return TONE_YELLOW;
    case ACTION_REPLACE: return TONE_MAGENTA;
    case ACTION_ADOPT:
    case ACTION_MOVE: return TONE_CYAN;
    case ACTION_KEEP:
    case ACTION_FORGET: return TONE_DIM;
    }
    return TONE_PLAIN;
}

bool change_is_drift(const struct change *change) {
    for (size_t i = 0; i < change->n_fields; i++)
        if (change->fields[i].cause & CAUSE_DRIFT)
            return true;
    return change->action == ACTION_FORGET || (change->action == ACTION_CREATE && change->wanted);
}

size_t plan_drifts(const struct diff *diff) {
    size_t n = 0;
    for (size_t i = 0; i < diff->n; i++)
        n += change_is_drift(&diff->changes[i]);
    return n;
}

/* --- lines under a change --------------------------------------------------------------------- */

static void name_add(struct view *view, struct str name) {
    buf_adds(view->out, "    ");
    escape_add(view->out, name);
    for (size_t i = str_columns(name); i < view->name_columns; i++)
        buf_addc(view->out, ' ');
    buf_adds(view->out, "  ");
}

static void aside_add(struct view *view, const char *ours) {
    buf_adds(view->out, "   ");
    tone_adds(view->out, view->show, TONE_CYAN, ours);
}

/* "changed outside footing: was X, is Y" */
static void drift_add(struct view *view, const struct field *field, const struct value *was,
                      const struct value *is) {
    HOLDS(buf_release) struct buf text = {0};
    buf_adds(&text, "changed outside footing: was ");
    value_line_add(&text, &view->ids, field, was);
    buf_adds(&text, ", is ");
    value_line_add(&text, &view->ids, field, is);
    aside_add(view, text.at);
}

static void before_after_add(struct view *view, const struct field *field,
                             const struct value *before, const struct value *after) {
    struct buf *out = view->out;
    buf_adds(out, tone_on(view->show, TONE_RED));
    value_line_add(out, &view->ids, field, before);
    buf_adds(out, tone_off(view->show, TONE_RED));
    buf_adds(out, " -> ");
    buf_adds(out, tone_on(view->show, TONE_GREEN));
    value_line_add(out, &view->ids, field, after);
    buf_adds(out, tone_off(view->show, TONE_GREEN));
}

static void scalar_add(struct view *view, const struct change *change,
                       const struct field_change *fc) {
    name_add(view, str_of(fc->field->name));
    bool made =
        change->action == ACTION_CREATE || (value_is_null(fc->before) && value_is_null(fc->wanted));
    if (made)
        value_line_add(view->out, &view->ids, fc->field, fc->after);
    else
        before_after_add(view, fc->field, fc->before, fc->after);
    if (fc->replaces && change->action == ACTION_REPLACE)
        aside_add(view, "replaces");
    if (fc->cause & CAUSE_DRIFT && !made)
        drift_add(view, fc->field, fc->wanted, fc->before);
    buf_addc(view->out, '\n');
}

static void sign_add(struct view *view, enum action sign) {
    const char text[] = {(char)sign, ' ', '\0'};
    buf_adds(view->out, "      ");
    tone_adds(view->out, view->show, tone_of(sign), text);
}

/* --- facets: lines that come and go ----------------------------------------------------------- */

/* Keys of the atoms that the world lost or gained by itself since last time. */
struct outside {
    struct map lost, gained;
};

static void mark_keys(struct map *marks, const struct facet *facet,
                      const struct value *const *atoms, size_t n, struct arena *arena) {
    for (size_t i = 0; i < n; i++)
        map_set(marks, atom_key(facet, atoms[i], arena), (void *)atoms[i]);
}

static void outside_of(struct view *view, const struct field_change *fc, struct outside *out) {
    *out = (struct outside){0};
    if (!(fc->cause & CAUSE_DRIFT))
        return;
    const struct facet *facet = fc->field->facet;
    struct atoms moved;
    atoms_between(facet, fc->wanted, fc->before, view->arena, &moved);
    mark_keys(&out->gained, facet, moved.added, moved.n_added, view->arena);
    mark_keys(&out->gained, facet, moved.changed_to, moved.n_changed, view->arena);
    mark_keys(&out->lost, facet, moved.removed, moved.n_removed, view->arena);
}

static void atoms_add(struct view *view, const struct field_change *fc, enum action sign,
                      const struct value *const *atoms, size_t n, const struct map *marks,
                      const char *why) {
    for (size_t i = 0; i < n; i++) {
        bool marked = map_get(marks, atom_key(fc->field->facet, atoms[i], view->arena));
        if (view->form->drift_only && !marked)
            continue;
        sign_add(view, sign);
        atom_line_add(view->out, &view->ids, fc->field, atoms[i]);
        if (marked)
            aside_add(view, why);
        buf_addc(view->out, '\n');
    }
}

static void changed_atoms_add(struct view *view, const struct field_change *fc,
                              const struct atoms *atoms, const struct map *gained) {
    for (size_t i = 0; i < atoms->n_changed; i++) {
        struct str key = atom_key(fc->field->facet, atoms->changed_from[i], view->arena);
        if (view->form->drift_only && !map_get(gained, key))
            continue;
        sign_add(view, ACTION_UPDATE);
        atom_line_add(view->out, &view->ids, fc->field, atoms->changed_from[i]);
        buf_adds(view->out, " -> ");
        atom_line_add(view->out, &view->ids, fc->field, atoms->changed_to[i]);
        if (map_get(gained, key))
            aside_add(view, "changed outside footing");
        buf_addc(view->out, '\n');
    }
}

/* A set of atoms has a line for each; an empty set that is wanted from the start stands beside its
 * name. */
static bool has_lines(const struct field_change *fc) {
    return fc->field->facet && !fc->field->facet->one &&
           value_count(fc->before) + value_count(fc->after) > 0;
}

static void facet_add(struct view *view, const struct field_change *fc) {
    struct atoms atoms;
    struct outside outside;
    atoms_between(fc->field->facet, fc->before, fc->after, view->arena, &atoms);
    outside_of(view, fc, &outside);
    buf_addf(view->out, "    %s\n", fc->field->name);
    atoms_add(view, fc, ACTION_CREATE, atoms.added, atoms.n_added, &outside.lost,
              "removed outside footing");
    changed_atoms_add(view, fc, &atoms, &outside.gained);
    atoms_add(view, fc, ACTION_DELETE, atoms.removed, atoms.n_removed, &outside.gained,
              "added outside footing");
    map_release(&outside.lost);
    map_release(&outside.gained);
}

/* --- tags ------------------------------------------------------------------------------------- */

static void tag_add(struct view *view, const struct field_change *fc, struct str key) {
    const struct value *before = value_get(fc->before, key), *after = value_get(fc->after, key),
                       *was = value_get(fc->wanted, key);
    sign_add(view, !before ? ACTION_CREATE : !after ? ACTION_DELETE : ACTION_UPDATE);
    escape_add(view->out, key);
    buf_adds(view->out, "  ");
    if (before && after)
        before_after_add(view, NULL, before, after);
    else
        value_line_add(view->out, &view->ids, NULL, before ? before : after);
    if (was && !before)
        aside_add(view, "removed outside footing");
    else if (was && !value_same(was, before))
        drift_add(view, NULL, was, before);
    buf_addc(view->out, '\n');
}

/* The engine's own tags are of interest only where somebody meddled with them. */
static bool tag_is_shown(const struct view *view, const struct change *change,
                         const struct field_change *fc, struct str key) {
    const struct value *before = value_get(fc->before, key), *was = value_get(fc->wanted, key);
    bool drift = was && (!before || !value_same(was, before));
    if (view->form->drift_only && change->action != ACTION_CREATE && !drift)
        return false;
    return change->action != ACTION_CREATE || view->form->every_field ||
           !str_starts(key, S("footing:"));
}

/* Tags of something new stand in one line. */
static void new_tags_add(struct view *view, const struct change *change,
                         const struct field_change *fc) {
    const char *between = "";
    for (size_t i = 0; i < value_count(fc->after); i++) {
        const struct entry *tag = &fc->after->as.map.entries[i];
        if (!tag_is_shown(view, change, fc, tag->key))
            continue;
        if (!*between)
            name_add(view, S("tags"));
        buf_adds(view->out, between);
        escape_add(view->out, tag->key);
        buf_adds(view->out, ": ");
        value_line_add(view->out, &view->ids, NULL, tag->value);
        between = ", ";
    }
    buf_adds(view->out, *between ? "\n" : "");
}

static void tags_add(struct view *view, const struct change *change,
                     const struct field_change *fc) {
    const struct value *sides[] = {fc->after, fc->before};
    bool headed = false;
    for (int side = 0; side < 2; side++)
        for (size_t i = 0; i < value_count(sides[side]); i++) {
            struct str key = sides[side]->as.map.entries[i].key;
            if (!tag_is_shown(view, change, fc, key) || (side == 1 && value_get(fc->after, key)))
                continue;
            if (!headed)
                buf_adds(view->out, "    tags\n");
            headed = true;
            tag_add(view, fc, key);
        }
}

/* --- a change --------------------------------------------------------------------------------- */

/* A value that is what the field is anyway when nobody says anything. */
static bool is_default(const struct view *view, const struct field_change *fc) {
    const struct field *field = fc->field;
    if (!field->fallback || !fc->after)
        return false;
    const struct value *raw = json_parse(view->arena, str_of(field->fallback)), *fallback = NULL;
    struct report unheard = {.arena = view->arena};
    return raw && field->kind->canon(field, raw, NULL, view->arena, &unheard, &fallback) &&
           value_same(fallback, fc->after);
}

static bool field_is_shown(const struct view *view, const struct change *change,
                           const struct field_change *fc) {
    if (view->form->drift_only && !(fc->cause & CAUSE_DRIFT))
        return change->action == ACTION_CREATE;
    bool made = change->action == ACTION_CREATE;
    return !fc->field || !made || view->form->every_field || !is_default(view, fc);
}

static void fields_add(struct view *view, const struct change *change) {
    view->name_columns = 0;
    for (size_t i = 0; i < change->n_fields; i++) {
        const struct field_change *fc = &change->fields[i];
        bool beside = fc->field && !has_lines(fc) && field_is_shown(view, change, fc);
        size_t columns = beside ? strlen(fc->field->name) : fc->field ? 0 : 4;
        if (columns > view->name_columns && columns <= NAME_COLUMNS_MAX)
            view->name_columns = columns;
    }
    for (size_t i = 0; i < change->n_fields; i++) {
        const struct field_change *fc = &change->fields[i];
        if (!field_is_shown(view, change, fc))
            continue;
        bool made = change->action == ACTION_CREATE;
        if (!fc->field && made)
            new_tags_add(view, change, fc);
        else if (!fc->field)
            tags_add(view, change, fc);
        else if (has_lines(fc))
            facet_add(view, fc);
        else
            scalar_add(view, change, fc);
    }
    if (change->action == ACTION_REPLACE) {
        name_add(view, S("id"));
        buf_addf(view->out, "%.*s -> known after apply\n", STR(change->id));
    }
}

static void change_add(struct view *view, const struct change *change) {
    struct buf *out = view->out;
    enum tone tone = tone_of(change->action);
    const char symbol[] = {(char)change->action, ' ', '\0'};
    tone_adds(out, view->show, tone, symbol);
    tone_add(out, view->show, TONE_BOLD, change->address);
    if (change->id.len > 0 &&
        (change->action == ACTION_DELETE || change->action == ACTION_FORGET)) {
        buf_adds(out, "  ");
        escape_add(out, change->id);
    }
    if (change->reason.len > 0) {
        buf_adds(out, "  ");
        tone_add(out, view->show, TONE_DIM, change->reason);
    } else if (change->action == ACTION_FORGET) {
        buf_adds(out, "  ");
        tone_adds(out, view->show, TONE_DIM, "gone already");
    }
    if (change->action == ACTION_REPLACE)
        tone_adds(out, view->show, TONE_DIM,
                  change->delete_first ? " (deleted, then made)"
                                       : " (made, then the old one deleted)");
    buf_addc(out, '\n');
    if (change->action != ACTION_DELETE && change->action != ACTION_FORGET)
        fields_add(view, change);
}

/* The line of a composite, at the place of its first part; nothing at those of the others. */
static void fold_line_add(struct view *view, const struct fold *fold, const struct change *change) {
    if (change != fold->first)
        return;
    const char symbol[] = {(char)fold->action, ' ', '\0'};
    tone_adds(view->out, view->show, tone_of(fold->action), symbol);
    tone_add(view->out, view->show, TONE_BOLD, fold->address);
    buf_adds(view->out, ": ");
    fold_words_add(fold, view->out);
    buf_addc(view->out, '\n');
}

static bool change_is_shown(const struct view *view, const struct change *change) {
    if (view->form->drift_only)
        return change_is_drift(change);
    return change->action != ACTION_KEEP || view->show->verbose;
}

static void changes_add(struct view *view, const struct proposal *proposal) {
    const struct diff *diff = &proposal->diff;
    struct folds folds = {0};
    if (!view->form->expand && !view->form->drift_only)
        folds_of(&folds, view->arena, proposal);
    for (size_t i = 0; i < diff->n; i++) {
        const struct change *change = &diff->changes[i];
        const struct fold *fold = fold_at(&folds, change);
        if (fold)
            fold_line_add(view, fold, change);
        else if (change_is_shown(view, change))
            change_add(view, change);
    }
    folds_release(&folds);
}

/* --- the sum ---------------------------------------------------------------------------------- */

static void sum_add(struct view *view, const struct diff *diff) {
    static const struct {
        enum action action;
        const char *words;
    } sums[] = {
        {ACTION_CREATE, "to create"}, {ACTION_ADOPT, "to adopt"},     {ACTION_MOVE, "to move"},
        {ACTION_UPDATE, "to update"}, {ACTION_REPLACE, "to replace"}, {ACTION_DELETE, "to delete"},
        {ACTION_FORGET, "to forget"},
    };
    const char *between = "";
    for (size_t i = 0; i < sizeof sums / sizeof *sums; i++) {
        size_t n = diff->count[sums[i].action];
        if (n == 0)
            continue;
        buf_addf(view->out, "%s%s%zu %s%s", between, tone_on(view->show, tone_of(sums[i].action)),
                 n, sums[i].words, tone_off(view->show, tone_of(sums[i].action)));
        between = ", ";
    }
    if (diff->count[ACTION_KEEP] > 0)
        buf_addf(view->out, "; %zu unchanged", diff->count[ACTION_KEEP]);
    buf_addc(view->out, '\n');
}

static void effort_add(struct session *session, const struct proposal *proposal, struct buf *out) {
    size_t n = proposal_calls(proposal);
    count_add(out, n, "call");
    if (n > 0) {
        buf_adds(out, ", about ");
        duration_add(out, proposal_expected_ms(session, proposal));
    }
    if (proposal->preflight.calls > 0) {
        buf_adds(out, "; ");
        count_add(out, proposal->preflight.calls, "read");
        buf_adds(out, " looked ahead");
    }
    if (proposal->preflight.unheard > 0)
        buf_addf(out, ", %zu of them refused", proposal->preflight.unheard);
    if (proposal->preflight.unasked > 0)
        buf_addf(out, ", %zu names not looked up", proposal->preflight.unasked);
    buf_addc(out, '\n');
}

/* What the cloud has put off until a window: nothing to be done, but good to know. */
static void scheduled_add(struct view *view, const struct diff *diff) {
    for (size_t i = 0; i < diff->n; i++)
        for (size_t k = 0; k < diff->changes[i].n_scheduled; k++) {
            const struct field_change *later = &diff->changes[i].scheduled[k];
            escape_add(view->out, diff->changes[i].address);
            buf_addf(view->out, ": %s ", later->field->name);
            before_after_add(view, later->field, later->before, later->after);
            buf_adds(view->out, " waits for the maintenance window\n");
        }
}

static void nothing_add(const struct proposal *proposal, const struct plan_form *form,
                        struct buf *out) {
    size_t n = proposal->diff.count[ACTION_KEEP];
    if (proposal->teardown && n == 0)
        buf_adds(out, "nothing to tear down\n");
    else if (form->drift_only)
        buf_addf(out, "no drift: nothing changed outside footing (%zu resource%s)\n", n,
                 n == 1 ? "" : "s");
    else
        buf_addf(out, "nothing to do: %zu resource%s %s as the plan file says\n", n,
                 n == 1 ? "" : "s", n == 1 ? "is" : "are");
}

void plan_add(struct session *session, const struct proposal *proposal,
              const struct plan_form *form, struct buf *out) {
    const struct diff *diff = &proposal->diff;
    size_t drifts = plan_drifts(diff);
    struct view view = {.show = &session->show, .form = form, .arena = &session->arena, .out = out};
    ids_of(&view.ids, &session->arena, diff);
    if (diff_is_empty(diff) || (form->drift_only && drifts == 0)) {
        scheduled_add(&view, diff);
        nothing_add(proposal, form, out);
        ids_release(&view.ids);
        return;
    }
    buf_addc(out, '\n');
    changes_add(&view, proposal);
    buf_addc(out, '\n');
    ids_release(&view.ids);
    plan_sum_add(session, proposal, form, out);
}

void plan_sum_add(struct session *session, const struct proposal *proposal,
                  const struct plan_form *form, struct buf *out) {
    struct view view = {.show = &session->show, .form = form, .arena = &session->arena, .out = out};
    if (form->drift_only) {
        count_add(out, plan_drifts(&proposal->diff), "resource");
        buf_adds(out, " changed outside footing\n");
    } else {
        scheduled_add(&view, &proposal->diff);
        sum_add(&view, &proposal->diff);
        effort_add(session, proposal, out);
    }
}

/* Of a change the head is its first line; of a fold, its one line. */
static void block_add(struct view *view, const struct fold *fold, const struct change *change,
                      struct buf *head) {
    for (size_t i = 0; fold && i < fold->n; i++)
        change_add(view, fold->parts[i]);
    struct view headed = *view;
    headed.out = head;
    if (fold) {
        fold_line_add(&headed, fold, change);
        return;
    }
    change_add(view, change);
    struct str rest = buf_str(view->out);
    buf_add(head, str_cut(&rest, '\n'));
}

void plan_blocks(struct session *session, const struct proposal *proposal,
                 const struct plan_form *form, void (*see)(void *, struct str, struct str),
                 void *ctx) {
    HOLDS(buf_release) struct buf lines = {0}, head = {0};
    struct view view = {
        .show = &session->show, .form = form, .arena = &session->arena, .out = &lines};
    struct folds folds = {0};
    ids_of(&view.ids, &session->arena, &proposal->diff);
    if (!form->expand && !form->drift_only)
        folds_of(&folds, view.arena, proposal);
    for (size_t i = 0; i < proposal->diff.n; i++) {
        const struct change *change = &proposal->diff.changes[i];
        const struct fold *fold = fold_at(&folds, change);
        if (!change_is_shown(&view, change) || (fold && fold->first != change))
            continue;
        block_add(&view, fold, change, &head);
        see(ctx, str_trim(buf_str(&head)), buf_str(&lines));
        buf_reset(&head);
        buf_reset(&lines);
    }
    folds_release(&folds);
    ids_release(&view.ids);
}

void plan_change_add(struct session *session, const struct proposal *proposal,
                     const struct change *change, struct buf *out) {
    static const struct plan_form form = {.every_field = true};
    struct view view = {
        .show = &session->show, .form = &form, .arena = &session->arena, .out = out};
    ids_of(&view.ids, &session->arena, &proposal->diff);
    change_add(&view, change);
    ids_release(&view.ids);
}
