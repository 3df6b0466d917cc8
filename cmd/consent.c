#include "cmd/consent.h"

#include "plans/ask.h"

/* --- the commands that go on ------------------------------------------------------------------ */

static bool is_plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c && strchr("_-./:,=@+%", c));
}

/* As a shell takes it. */
static void word_add(struct buf *out, struct str word) {
    bool plain = word.len > 0;
    for (size_t i = 0; i < word.len; i++)
        plain = plain && is_plain(word.at[i]);
    buf_addc(out, ' ');
    if (plain) {
        buf_add(out, word);
        return;
    }
    buf_addc(out, '\'');
    for (size_t i = 0; i < word.len; i++)
        if (word.at[i] == '\'')
            buf_adds(out, "'\\''");
        else
            buf_addc(out, word.at[i]);
    buf_addc(out, '\'');
}

/* The command as it was typed, and one more flag for each of these. */
static struct str command_with(struct session *session, const char *flag, const struct str *addresses,
                               size_t n) {
    const struct args *args = &session->args;
    HOLDS(buf_release) struct buf out = {0};
    buf_addf(&out, "footing %s", args->verb->name);
    if (args->plan.len)
        word_add(&out, args->plan);
    for (size_t f = 0; f < FLAG_COUNT; f++)
        for (size_t i = 0; i < args->flags[f].n; i++) {
            buf_addf(&out, " --%s", flag_rows[f].name);
            if (flag_rows[f].kind != FLAG_IS_ON)
                word_add(&out, args->flags[f].values[i]);
        }
    for (size_t i = 0; i < n; i++) {
        buf_addf(&out, " --%s", flag);
        word_add(&out, addresses[i]);
    }
    return arena_str(&session->arena, buf_str(&out));
}

/* --- what would be lost ----------------------------------------------------------------------- */

/* Is something in it? What cannot be told counts as full. */
static bool is_full(struct session *session, const struct change *change) {
    const struct holder *contents = change->sheet->contents;
    struct cloud_error error = {0};
    struct arena *arena = &session->arena;
    struct maker input = {.arena = arena};
    if (!contents)
        return true;
    const struct value *of = contents->of ? value_get(change->seen, str_of(contents->of))
                                          : value_text(arena, change->id);
    maker_set(&input, str_of(contents->filter), of);
    const struct value *answer = engine_ask(&session->engine, change->sheet->service,
                                            contents->operation, maker_map(&input), arena, &error,
                                            &session->report);
    if (!answer)
        return !word_in(change->sheet->read.gone_on, error.code);
    return value_count(value_path(arena, answer, str_of(contents->items))) > 0;
}

/* Where all is torn down a final snapshot is enough, and so is that nothing is in it. A replacement begins empty, and a line
 * that is taken out of a file may be a slip: there nothing is enough. */
static bool loses_data(struct session *session, const struct proposal *proposal,
                       const struct change *change) {
    bool goes = change->action == ACTION_DELETE || change->action == ACTION_REPLACE;
    if (!goes || !change->sheet->holds_data || change->id.len == 0)
        return false;
    return !proposal->teardown || (!removal_keeps(change) && is_full(session, change));
}

static const char *why(const struct proposal *proposal, const struct change *change) {
    if (change->action == ACTION_REPLACE)
        return removal_keeps(change) ? "is replaced, and the new one begins empty"
                                     : "is replaced, and what it holds is lost";
    if (proposal->teardown)
        return "is deleted, and nothing restorable remains of what it holds";
    return removal_keeps(change) ? "has left the plan file, and would be deleted with what it holds"
                                 : "has left the plan file; nothing restorable would remain of what it holds";
}

bool consent_given(struct session *session, const struct proposal *proposal) {
    const struct given *given = &session->args.flags[FLAG_DESTROY_DATA];
    const struct diff *diff = &proposal->diff;
    struct str *missing = arena_array(&session->arena, struct str, diff->n + 1);
    size_t n = 0;
    for (size_t i = 0; i < diff->n; i++) {
        const struct change *change = &diff->changes[i];
        if (consent_covers(given->values, given->n, change->address) ||
            !loses_data(session, proposal, change))
            continue;
        missing[n++] = change->address;
        refuse(&session->report, change->at, "%.*s %s", STR(change->address),
               why(proposal, change));
    }
    if (n == 0)
        return true;
    struct str with = command_with(session, "destroy-data", missing, n),
               without = command_with(session, "keep", missing, n);
    note(&session->report, NOWHERE, "to destroy it: %.*s", STR(with));
    note(&session->report, NOWHERE, "to leave it: %.*s", STR(without));
    return false;
}

/* --- what stays ------------------------------------------------------------------------------- */

void consent_add(const struct session *session, const struct proposal *proposal, struct buf *out) {
    const struct diff *diff = &proposal->diff;
    for (size_t i = 0; i < diff->n; i++) {
        const struct change *change = &diff->changes[i];
        bool goes = change->action == ACTION_DELETE || change->action == ACTION_REPLACE;
        if (!goes || !change->sheet->holds_data || !removal_keeps(change))
            continue;
        buf_adds(out, "  a final snapshot of ");
        tone_add(out, &session->show, TONE_BOLD, change->address);
        buf_adds(out, " stays, and costs while it does\n");
    }
}
