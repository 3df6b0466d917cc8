#include "cmd/describe.h"

/* --- fields ----------------------------------------------------------------------------------- */

void kind_words_add(const struct field *field, struct buf *out) {
    bool reference = field->kind == &kind_ref || field->kind == &kind_refs;
    bool choice = field->kind == &kind_choice;
    if (!reference && !choice) {
        buf_adds(out, field->kind->name);
        return;
    }
    buf_adds(out, choice ? "one of " : field->kind->name);
    struct str rest = str_of(field->of);
    for (const char *between = reference ? " to " : ""; rest.len > 0;
         between = choice ? ", " : " or ") {
        buf_adds(out, between);
        buf_add(out, str_cut(&rest, ' '));
    }
}

/* As a plan file would have it: a text without its quotes. */
static void fallback_add(struct str json, struct buf *out) {
    bool text = json.len > 2 && json.at[0] == '"' && json.at[json.len - 1] == '"';
    buf_adds(out, "default ");
    buf_add(out, text ? str_slice(json, 1, json.len - 1) : json);
}

static void fact_add(struct buf *out, size_t from, const char *words) {
    buf_addf(out, "%s%s", out->len > from ? ", " : "", words);
}

void field_facts_add(const struct field *field, struct buf *out) {
    static const struct {
        unsigned trait;
        const char *words;
    } traits[] = {
        {REQUIRED, "required"},
        {CREATE_ONLY, "a change replaces it"},
        {COMPUTED, "AWS chooses when left out"},
        {SECRET, "secret"},
        {WRITE_ONLY, "never shown by AWS"},
    };
    size_t from = out->len;
    for (size_t i = 0; i < sizeof traits / sizeof *traits; i++) {
        if (!(field->traits & traits[i].trait))
            continue;
        fact_add(out, from, traits[i].words);
        struct str pair = str_of(field->in_place);
        if (traits[i].trait == CREATE_ONLY && pair.len > 0) {
            struct str before = str_cut(&pair, ' ');
            if (str_is(before, "-"))
                buf_adds(out, ", but taking it out does not");
            else
                buf_addf(out, ", but not from %.*s to %.*s", STR(before), STR(pair));
        }
    }
    if (field->fallback) {
        fact_add(out, from, "");
        fallback_add(str_of(field->fallback), out);
    }
}

/* --- an example ------------------------------------------------------------------------------- */

/* Of a type that gives none: what is required, each by its kind. */
static void skeleton_add(const struct sheet *sheet, struct buf *out) {
    const char *between = "";
    buf_addf(out, "%s:\n  main: {", sheet->type);
    for (const struct field *field = sheet->fields; field->name; field++) {
        if (!(field->traits & REQUIRED))
            continue;
        buf_addf(out, "%s %s: <", between, field->name);
        kind_words_add(field, out);
        buf_addc(out, '>');
        between = ",";
    }
    buf_adds(out, " }\n");
}

void example_add(const struct sheet *sheet, struct buf *out) {
    if (sheet->example)
        buf_adds(out, sheet->example);
    else
        skeleton_add(sheet, out);
}

/* --- waits ------------------------------------------------------------------------------------ */

static void sentence_add(struct buf *out, size_t from) {
    buf_adds(out, out->len > from ? " " : "");
}

static void seconds_add(int s, struct buf *out) {
    if (s < 120)
        buf_addf(out, "%d s", s);
    else
        buf_addf(out, "%d min", (s + 30) / 60);
}

static void wait_add(const struct wait *wait, const char *what, size_t from, struct buf *out) {
    if (!wait->state)
        return;
    sentence_add(out, from);
    buf_addf(out, "%s after about ", what);
    seconds_add(wait->typically_s, out);
    if (wait->deadline_s > 0) {
        buf_adds(out, ", given up after ");
        seconds_add(wait->deadline_s, out);
    }
    buf_addc(out, '.');
}

void waits_add(const struct sheet *sheet, struct buf *out) {
    size_t from = out->len;
    wait_add(&sheet->ready, "Ready", from, out);
    wait_add(&sheet->gone, "Gone", from, out);
    for (const struct need *need = sheet->needs; need && need->type; need++) {
        sentence_add(out, from);
        buf_addf(out, "The %s of its %s is there before it is made, and stays until it is gone.", need->type, need->field);
    }
}

/* --- operations ------------------------------------------------------------------------------- */

struct operations {
    const char *names[48];
    size_t n;
};

static void operation_note(struct operations *all, const char *name) {
    for (size_t i = 0; name && i < all->n; i++)
        if (strcmp(all->names[i], name) == 0)
            return;
    if (name && all->n < sizeof all->names / sizeof *all->names)
        all->names[all->n++] = name;
}

static void call_note(struct operations *all, const struct call *call) {
    if (!call)
        return;
    operation_note(all, call->first ? call->first->operation : NULL);
    operation_note(all, call->operation);
}

static void facet_note(struct operations *all, const struct facet *facet) {
    if (!facet)
        return;
    call_note(all, &facet->add);
    call_note(all, &facet->change);
    call_note(all, &facet->move);
    call_note(all, &facet->remove);
}

void operations_add(const struct sheet *sheet, struct buf *out) {
    struct operations all = {0};
    call_note(&all, &sheet->create);
    operation_note(&all, sheet->read.operation);
    for (const struct field *field = sheet->fields; field->name; field++) {
        operation_note(&all, field->detail ? field->detail->operation : NULL);
        call_note(&all, field->by);
        facet_note(&all, field->facet);
    }
    facet_note(&all, sheet->tagging ? &sheet->tagging->facet : NULL);
    call_note(&all, &sheet->remove);
    for (size_t i = 0; i < all.n; i++)
        buf_addf(out, "%s%s", i ? ", " : "", all.names[i]);
}

/* --- keys of the language --------------------------------------------------------------------- */

void keys_words_add(const struct key *keys, bool composite, struct buf *out) {
    const char *between = "";
    for (const struct key *key = keys; key->name; key++) {
        if (composite && key->not_composites)
            continue;
        buf_addf(out, "%s%s", between, key->name);
        between = ", ";
    }
}
