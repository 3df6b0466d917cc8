#include "providers/aws/sandbox/ledger.h"

#define HALF_MAX 50000

void ledger_add(struct ledger *ledger, const struct value *call) {
    if (ledger->newer.calls.n == HALF_MAX) {
        arena_release(&ledger->older.arena);
        ledger->older = ledger->newer;
        ledger->newer = (struct ledger_half){0};
    }
    /* an arena moves with its half, so a maker must not remember where it was */
    ledger->newer.calls.arena = &ledger->newer.arena;
    maker_add(&ledger->newer.calls, value_copy(&ledger->newer.arena, call));
}

const struct value *ledger_all(const struct ledger *ledger, struct arena *arena) {
    struct maker all = {.arena = arena};
    for (size_t i = 0; i < ledger->older.calls.n; i++)
        maker_add(&all, value_copy(arena, ledger->older.calls.entries[i].value));
    for (size_t i = 0; i < ledger->newer.calls.n; i++)
        maker_add(&all, value_copy(arena, ledger->newer.calls.entries[i].value));
    return maker_list(&all);
}

void ledger_release(struct ledger *ledger) {
    arena_release(&ledger->older.arena);
    arena_release(&ledger->newer.arena);
    *ledger = (struct ledger){0};
}
