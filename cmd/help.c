/* footing help: the verbs, a verb, or a type of resource. */
#include "cmd/help.h"

#include "cmd/describe.h"
#include "cmd/reference.h"
#include "providers/aws/aws.h"

static void heading_add(const struct show *show, const char *text, struct buf *out) {
    buf_addc(out, '\n');
    tone_adds(out, show, TONE_BOLD, text);
    buf_addc(out, '\n');
}

/* "  name      what it is", the second column at `columns`. */
static void row_add(const struct show *show, const char *name, size_t columns, const char *what,
                    struct buf *out) {
    buf_adds(out, "  ");
    tone_adds(out, show, TONE_CYAN, name);
    for (size_t i = str_columns(str_of(name)); i < columns; i++)
        buf_addc(out, ' ');
    buf_addf(out, "  %s\n", what);
}

/* --- verbs ------------------------------------------------------------------------------------ */

void help_overview_add(const struct show *show, struct buf *out) {
    buf_adds(out, "footing lays the AWS ground that an application stands on.\n\n");
    buf_adds(out,
             "footing VERB [PLAN] [FLAGS]      PLAN: the plan file, footing.yaml when left out\n");
    heading_add(show, "verbs", out);
    for (const struct verb *verb = verbs; verb->name; verb++)
        row_add(show, verb->name, 10, verb->help, out);
    heading_add(show, "types of resources", out);
    for (size_t i = 0; aws_provider.composites[i]; i++)
        row_add(show, aws_provider.composites[i]->sheet->type, 16,
                aws_provider.composites[i]->sheet->help, out);
    for (size_t i = 0; i < aws_provider.n_sheets; i++)
        row_add(show, aws_provider.sheets[i]->type, 16, aws_provider.sheets[i]->help, out);
    buf_adds(out, "\n'footing help VERB' lists its flags, 'footing help TYPE' its fields, "
                  "'footing help reference' prints one page of all; 'footing new' writes a plan file to start from.\n");
}

static void flag_add(const struct show *show, const struct flag_row *row, struct buf *out) {
    HOLDS(buf_release) struct buf name = {0};
    if (row->letter)
        buf_addf(&name, "-%c, ", row->letter);
    buf_addf(&name, "--%s%s%s", row->name, row->value ? " " : "", row->value ? row->value : "");
    row_add(show, name.at, 20, row->help, out);
}

/* Flags of this verb first, those of every verb after. */
void help_verb_add(const struct show *show, const struct verb *verb, struct buf *out) {
    buf_addf(out, "footing %s%s%s [FLAGS]\n\n%s\n", verb->name, verb->words[0] ? " " : "",
             verb->words, verb->help);
    if (verb->more)
        buf_addf(out, "%s\n", verb->more);
    for (int common = 0; common < 2; common++) {
        bool headed = false;
        for (int i = 0; i < FLAG_COUNT; i++) {
            const struct flag_row *row = &flag_rows[i];
            if (!flag_is_for(row, verb) || (row->verbs == NULL) != (common == 1))
                continue;
            if (!headed)
                heading_add(show, common ? "flags of every verb" : "flags", out);
            headed = true;
            flag_add(show, row, out);
        }
    }
}

/* --- types ------------------------------------------------------------------------------------ */

enum { NAME_COLUMNS_MAX = 24 };

/* "CIDR: its IPv4 range (required, a change replaces it)" */
static void field_add(const struct show *show, const struct field *field, size_t columns,
                      struct buf *out) {
    HOLDS(buf_release) struct buf what = {0}, facts = {0};
    kind_words_add(field, &what);
    buf_addf(&what, ": %s", field->help);
    field_facts_add(field, &facts);
    if (facts.len > 0)
        buf_addf(&what, "%s (%s)%s", tone_on(show, TONE_DIM), facts.at, tone_off(show, TONE_DIM));
    row_add(show, field->name, columns, what.at, out);
}

/* Longer names than most push their text aside, so that the others keep their column; on a narrow terminal sooner. */
static size_t name_columns(const struct show *show, const struct sheet *sheet, unsigned outputs) {
    size_t columns = 0, room = show->columns > 0 ? show->columns / 4 : NAME_COLUMNS_MAX;
    for (const struct field *field = sheet->fields; field->name; field++)
        if ((field->traits & READ_ONLY) == outputs && strlen(field->name) > columns)
            columns = strlen(field->name);
    room = room < NAME_COLUMNS_MAX ? room : NAME_COLUMNS_MAX;
    return columns < room ? columns : room;
}

static void fields_add(const struct show *show, const struct sheet *sheet, unsigned outputs,
                       struct buf *out) {
    size_t columns = name_columns(show, sheet, outputs);
    for (const struct field *field = sheet->fields; field->name; field++)
        if ((field->traits & READ_ONLY) == outputs)
            field_add(show, field, columns, out);
}

/* A sentence that folds with the terminal, where there is one to say. */
static void paragraph_add(struct str text, struct buf *out) {
    if (text.len > 0)
        buf_addf(out, "\n%.*s\n", STR(text));
}

static void example_show(const struct show *show, const struct sheet *sheet, struct buf *out) {
    HOLDS(buf_release) struct buf example = {0};
    example_add(sheet, &example);
    buf_addc(out, '\n');
    for (struct str rest = buf_str(&example); rest.len > 0;) {
        struct str line = str_cut(&rest, '\n');
        buf_addf(out, "  %s%.*s%s\n", tone_on(show, TONE_GREEN), STR(line),
                 tone_off(show, TONE_GREEN));
    }
}

static void waits_show(const struct sheet *sheet, struct buf *out) {
    HOLDS(buf_release) struct buf waits = {0}, calls = {0};
    waits_add(sheet, &waits);
    paragraph_add(buf_str(&waits), out);
    buf_addf(&calls, "Calls of %s: ", sheet->service);
    operations_add(sheet, &calls);
    paragraph_add(buf_str(&calls), out);
}

void help_type_add(const struct show *show, const struct sheet *sheet, struct buf *out) {
    bool composite = !sheet->service; /* nothing of its own is made */
    tone_adds(out, show, TONE_BOLD, sheet->type);
    buf_addf(out, ": %s\n", sheet->help);
    example_show(show, sheet, out);
    heading_add(show, "fields", out);
    fields_add(show, sheet, 0, out);
    paragraph_add(str_of(sheet->lacks), out);
    if (!composite) {
        heading_add(show, "outputs, as ${TYPE.NAME.FIELD}", out);
        fields_add(show, sheet, READ_ONLY, out);
        waits_show(sheet, out);
    }
    buf_adds(out, composite ? "\nIt stands for several resources, which all take its "
                            : "\nEvery resource also takes ");
    keys_words_add(meta_keys, composite, out);
    buf_adds(out, ".\n");
}

/* --- the verb --------------------------------------------------------------------------------- */

static bool topic_add(struct session *session, struct str topic, struct buf *out) {
    const struct verb *verb = verb_find(topic);
    const struct composite *composite = provider_composite(&aws_provider, topic);
    const struct sheet *sheet =
        composite ? composite->sheet : provider_sheet(&aws_provider, topic);
    if (verb)
        help_verb_add(&session->show, verb, out);
    else if (sheet)
        help_type_add(&session->show, sheet, out);
    if (verb || sheet)
        return true;
    const char *names[128] = {0};
    size_t n = 0;
    names[n++] = "reference";
    for (size_t i = 0; n < 127 && verbs[i].name; i++)
        names[n++] = verbs[i].name;
    for (size_t i = 0; aws_provider.composites[i] && n < 127; i++)
        names[n++] = aws_provider.composites[i]->sheet->type;
    for (size_t i = 0; i < aws_provider.n_sheets && n < 127; i++)
        names[n++] = aws_provider.sheets[i]->type;
    fail(&session->report, NOWHERE, "no verb and no type '%.*s'", STR(topic));
    hint_nearest(&session->report, topic, names);
    return false;
}

int verb_help(struct session *session) {
    HOLDS(buf_release) struct buf text = {0};
    const struct args *args = &session->args;
    if (args->n_words > 0 && str_is(args->words[0], "reference")) {
        reference_add(&aws_provider, &text);
        show_raw(&session->show, &text);
        return session_status(session);
    }
    if (args->n_words == 0)
        help_overview_add(&session->show, &text);
    else
        topic_add(session, args->words[0], &text);
    show_text(&session->show, &text);
    return session_status(session);
}
