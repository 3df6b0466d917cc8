/* The order that the fields of one object need among themselves where facets take part: what a field
 * needs is set before it, and goes after it. (Plain settings go one after another anyway.) */
#include "plans/compile_work.h"

static bool is_off(const struct work *work, const struct field *field) {
    const struct value *want =
        work->change->want ? value_get(work->change->want->fields, str_of(field->name)) : NULL;
    return !want || (want->kind == VALUE_BOOL && !want->as.boolean);
}

static void order_pair(struct compiler *compiler, const struct work *work,
                       const struct field *field, const struct field *needed) {
    const struct field_steps *mine = work_field(work, field), *its = work_field(work, needed);
    bool off = is_off(work, field);
    for (uint32_t i = 0; i < mine->set.n && !off; i++)
        draft_after_all(compiler, draft_start(compiler, mine->set.items[i]), &its->set, EDGE_THEN);
    for (uint32_t i = 0; i < its->drop.n; i++) {
        uint32_t start = draft_start(compiler, its->drop.items[i]);
        draft_after_all(compiler, start, &mine->drop, EDGE_THEN);
        if (off)
            draft_after_all(compiler, start, &mine->set, EDGE_THEN);
    }
}

void drive_needs(struct compiler *compiler, struct work *work) {
    for (const struct field *field = work->change->sheet->fields; field->name; field++) {
        struct str rest = str_of(field->needs ? field->needs : "");
        while (rest.len > 0) {
            const struct field *needed = sheet_field(work->change->sheet, str_cut(&rest, ' '));
            if (needed && (field->facet || needed->facet))
                order_pair(compiler, work, field, needed);
        }
    }
}
