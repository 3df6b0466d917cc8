#include "cmd/reference.h"

#include "cmd/args.h"
#include "cmd/describe.h"
#include "cmd/markdown.h"

/* --- cells ------------------------------------------------------------------------------------ */

static void words_add(struct buf *out, const char *words) {
    markdown_add(out, str_of(words));
}

static void paragraph_add(struct buf *out, struct str text) {
    if (text.len == 0)
        return;
    markdown_add(out, text);
    buf_adds(out, "\n\n");
}

/* --- the plan language ------------------------------------------------------------------------ */

static void keys_add(struct buf *out, const char *heading, const char *about,
                     const struct key *keys) {
    buf_addf(out, "### %s\n\n%s\n\n| key | what it is |\n| --- | --- |\n", heading, about);
    for (const struct key *key = keys; key->name; key++) {
        buf_addf(out, "| `%s`%s | ", key->name, key->required ? ", required" : "");
        words_add(out, key->help);
        buf_adds(out, " |\n");
    }
    buf_addc(out, '\n');
}

static void language_add(struct buf *out) {
    buf_adds(out, "## The plan file\n\n");
    keys_add(out, "At the top", "Keys that begin with `x-` are left alone.", top_keys);
    keys_add(out, "A variable", "Under `variables:`, by its name; read as `${var.NAME}`.",
             variable_keys);
    keys_add(out, "An environment", "Under `environments:`, by its name; chosen with `--env`.",
             environment_keys);
    keys_add(out, "What exists",
             "Under `existing:`, by type and name: an id, `default` where the account has one, or one "
             "of these ways to find it.",
             existing_keys);
    keys_add(out, "A range", "In the place of a CIDR: a piece of another range.", range_keys);
    keys_add(out, "Every resource", "Beside the fields of its type.", meta_keys);
}

/* --- types ------------------------------------------------------------------------------------ */

static void field_add(struct buf *out, const struct field *field) {
    HOLDS(buf_release) struct buf kind = {0}, facts = {0};
    kind_words_add(field, &kind);
    field_facts_add(field, &facts);
    buf_addf(out, "| `%s` | ", field->name);
    markdown_add(out, buf_str(&kind));
    buf_adds(out, " | ");
    words_add(out, field->help);
    if (facts.len > 0) {
        buf_adds(out, " (");
        markdown_add(out, buf_str(&facts));
        buf_addc(out, ')');
    }
    buf_adds(out, " | ");
    for (size_t i = 0; field->aliases && field->aliases[i]; i++)
        buf_addf(out, "%s`%s`", i ? ", " : "", field->aliases[i]);
    buf_adds(out, " |\n");
}

/* Those that a plan sets, or those that it reads. */
static void fields_add(struct buf *out, const struct sheet *sheet, unsigned outputs) {
    bool opened = false;
    for (const struct field *field = sheet->fields; field->name; field++) {
        if ((field->traits & READ_ONLY) != outputs)
            continue;
        if (!opened)
            buf_addf(out, "| %s | kind | what it is | elsewhere |\n| --- | --- | --- | --- |\n",
                     outputs ? "output" : "field");
        opened = true;
        field_add(out, field);
    }
    buf_adds(out, opened ? "\n" : "");
}

static void sheet_add(struct buf *out, const struct sheet *sheet) {
    HOLDS(buf_release) struct buf text = {0};
    buf_addf(out, "### %s\n\n", sheet->type);
    words_add(out, sheet->help);
    buf_adds(out, ".\n\n");
    example_add(sheet, &text);
    markdown_code_add(out, "yaml", buf_str(&text));
    buf_addc(out, '\n');
    fields_add(out, sheet, 0);
    fields_add(out, sheet, READ_ONLY);
    buf_reset(&text);
    waits_add(sheet, &text);
    paragraph_add(out, buf_str(&text));
    paragraph_add(out, str_of(sheet->lacks));
    if (!sheet->service)
        return;
    buf_reset(&text);
    operations_add(sheet, &text);
    buf_addf(out, "Calls of %s: %s.\n\n", sheet->service, text.at);
}

static void types_add(struct buf *out, const struct provider *provider) {
    buf_adds(out, "## Composites\n\nA composite stands for several resources, which are named after "
                  "it.\n\n");
    for (size_t i = 0; provider->composites && provider->composites[i]; i++)
        sheet_add(out, provider->composites[i]->sheet);
    buf_adds(out, "## Types\n\nAn output is read as `${TYPE.NAME.FIELD}`, and so is every field.\n\n");
    for (size_t i = 0; i < provider->n_sheets; i++)
        sheet_add(out, provider->sheets[i]);
}

/* --- the command line ------------------------------------------------------------------------- */

static void flag_add(struct buf *out, const struct flag_row *row) {
    buf_adds(out, "| `");
    if (row->letter)
        buf_addf(out, "-%c`, `", row->letter);
    buf_addf(out, "--%s%s%s` | ", row->name, row->value ? " " : "", row->value ? row->value : "");
    words_add(out, row->help);
    buf_adds(out, " |\n");
}

/* The flags of one verb, or those of all. */
static void flags_add(struct buf *out, const struct verb *verb) {
    bool opened = false;
    for (int i = 0; i < FLAG_COUNT; i++) {
        const struct flag_row *row = &flag_rows[i];
        if (verb ? !row->verbs || !flag_is_for(row, verb) : row->verbs != NULL)
            continue;
        buf_adds(out, opened ? "" : "| flag | what it does |\n| --- | --- |\n");
        opened = true;
        flag_add(out, row);
    }
    buf_adds(out, opened ? "\n" : "");
}

static void verbs_add(struct buf *out) {
    buf_adds(out, "## The command line\n\n");
    for (const struct verb *verb = verbs; verb->name; verb++) {
        buf_addf(out, "### footing %s\n\n", verb->name);
        if (verb->words[0])
            buf_addf(out, "`footing %s %s`: ", verb->name, verb->words);
        words_add(out, verb->help);
        buf_adds(out, ".\n\n");
        paragraph_add(out, str_of(verb->more));
        flags_add(out, verb);
    }
    buf_adds(out, "### Flags of every verb\n\n");
    flags_add(out, NULL);
}

void reference_add(const struct provider *provider, struct buf *out) {
    buf_adds(out, "# footing: the reference\n\nMade by `footing help reference` of footing " FOOTING_VERSION
                  ", from the tables that it works by.\n\n");
    language_add(out);
    types_add(out, provider);
    verbs_add(out);
}
