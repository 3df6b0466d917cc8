#include "cmd/show_fold.h"

#include "plans/selector.h"
#include "providers/aws/aws.h"

/* --- which changes are one -------------------------------------------------------------------- */

static struct fold *fold_of(struct folds *folds, struct arena *arena, struct str address,
                            const struct change *first) {
    struct fold *fold = map_get(&folds->by_composite, address);
    if (fold)
        return fold;
    struct str rest = address;
    fold = arena_array(arena, struct fold, 1);
    *fold = (struct fold){.address = address,
                          .action = first->action,
                          .composite = provider_composite(&aws_provider, str_cut(&rest, '.')),
                          .first = first};
    map_set(&folds->by_composite, address, fold);
    return fold;
}

/* A thing that comes again because it was lost says so itself. */
static bool is_plain(const struct change *change) {
    return change->action == ACTION_DELETE ? !change->superseded
                                           : change->action == ACTION_CREATE && !change->wanted;
}

static void join(struct fold *fold, const struct change *change, struct arena *arena) {
    fold->mixed = fold->mixed || change->action != fold->action || !is_plain(change);
    if (fold->n == fold->room) {
        size_t room = fold->room ? 2 * fold->room : 16;
        const struct change **parts = arena_array(arena, const struct change *, room);
        for (size_t i = 0; i < fold->n; i++)
            parts[i] = fold->parts[i];
        fold->parts = parts;
        fold->room = room;
    }
    fold->parts[fold->n++] = change;
}

void folds_of(struct folds *folds, struct arena *arena, const struct proposal *proposal) {
    struct map left = {0}; /* of what has left the plan, the state knows what it was a part of */
    *folds = (struct folds){0};
    for (size_t i = 0; i < proposal->n_known; i++)
        map_set(&left, proposal->known[i].row.address, &proposal->known[i]);
    for (size_t i = 0; i < proposal->diff.n; i++) {
        const struct change *change = &proposal->diff.changes[i];
        const struct known *known = change->want ? NULL : map_get(&left, change->address);
        struct str address = change->want ? change->want->composite
                             : known      ? composite_of_row(&known->row)
                                          : (struct str){0};
        if (address.len > 0)
            join(fold_of(folds, arena, address, change), change, arena);
    }
    map_release(&left);
    for (size_t i = 0; i < folds->by_composite.n; i++) {
        struct fold *fold = folds->by_composite.slots[i].value;
        bool sums = fold->composite && fold->composite->parts; /* else what its parts are matters */
        for (size_t part = 0; sums && !fold->mixed && fold->n > 1 && part < fold->n; part++)
            map_set(&folds->by_address, fold->parts[part]->address, fold);
    }
}

void folds_release(struct folds *folds) {
    map_release(&folds->by_address);
    map_release(&folds->by_composite);
}

const struct fold *fold_at(const struct folds *folds, const struct change *change) {
    return map_get(&folds->by_address, change->address);
}

/* --- its line --------------------------------------------------------------------------------- */

static size_t count_of(const struct fold *fold, const char *type) {
    size_t n = 0;
    for (size_t i = 0; i < fold->n; i++)
        n += strcmp(fold->parts[i]->sheet->type, type) == 0;
    return n;
}

static void words_add(struct buf *out, const char *between, const struct part_words *part,
                      size_t n) {
    buf_adds(out, between);
    if (part->counted || n > 1)
        count_add(out, n, part->words);
    else
        buf_adds(out, part->words);
}

void fold_words_add(const struct fold *fold, struct buf *out) {
    const char *between = "";
    for (const struct part_words *part = fold->composite->parts; part->type; part++) {
        size_t n = count_of(fold, part->type);
        if (n == 0)
            continue;
        words_add(out, between, part, n);
        between = ", ";
    }
}
