/* footing help: the verbs, a verb, or a type of resource. */
#include "cmd/help.h"

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
    buf_adds(out, "\n'footing help VERB' lists its flags, 'footing help TYPE' its fields; "
                  "'footing new' writes a plan file to start from.\n");
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

static void traits_add(const struct field *field, struct buf *out) {
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
    const char *between = " (";
    for (size_t i = 0; i < sizeof traits / sizeof *traits; i++) {
        if (!(field->traits & traits[i].trait))
            continue;
        buf_addf(out, "%s%s", between, traits[i].words);
        between = ", ";
    }
    if (field->fallback) {
        buf_addf(out, "%sdefault %s", between, field->fallback);
        between = ", ";
    }
    buf_adds(out, str_is(str_of(between), " (") ? "" : ")");
}

/* "CIDR", "reference to vpc", "one of default, dedicated" */
static void kind_add(const struct field *field, struct buf *out) {
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

static void field_add(const struct show *show, const struct field *field, size_t columns,
                      struct buf *out) {
    HOLDS(buf_release) struct buf what = {0};
    kind_add(field, &what);
    buf_addf(&what, ": %s", field->help);
    traits_add(field, &what);
    row_add(show, field->name, columns, what.at, out);
}

static void fields_add(const struct show *show, const struct sheet *sheet, unsigned outputs,
                       struct buf *out) {
    size_t columns = 0;
    for (const struct field *field = sheet->fields; field->name; field++)
        if (strlen(field->name) > columns)
            columns = strlen(field->name);
    for (const struct field *field = sheet->fields; field->name; field++)
        if ((field->traits & READ_ONLY) == outputs)
            field_add(show, field, columns, out);
}

void help_type_add(const struct show *show, const struct sheet *sheet, struct buf *out) {
    buf_addf(out, "%s: %s\n", sheet->type, sheet->help);
    heading_add(show, "fields", out);
    fields_add(show, sheet, 0, out);
    if (!sheet->service) { /* a composite: nothing of its own is made */
        buf_adds(out, "\nIt stands for several resources, which all take its tags, protect, keep, "
                      "replace, depends_on and was.\n");
        return;
    }
    if (sheet->lacks)
        buf_addf(out, "\n%s\n", sheet->lacks);
    heading_add(show, "outputs, as ${TYPE.NAME.FIELD}", out);
    fields_add(show, sheet, READ_ONLY, out);
    buf_adds(out, "\nEvery resource also takes tags, protect, keep, ignore, replace, depends_on "
                  "and was.\n");
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
    if (args->n_words == 0)
        help_overview_add(&session->show, &text);
    else
        topic_add(session, args->words[0], &text);
    show_text(&session->show, &text);
    return session_status(session);
}
