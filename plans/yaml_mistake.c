#include "plans/yaml_mistake.h"

/* The parser's words and ours. A row a mistake; the first whose words are part of the parser's
 * message is used. */
static const struct saying {
    const char *theirs, *ours, *hint;
} sayings[] = {
    {"tab character", "a tab indents this line", "YAML indents with spaces"},
    {"invalid trailing content after", "text after the closing quote",
     "one pair of quotes goes round the whole text"},
    {"invalid escape", "an unknown escape in double quotes",
     "a backslash is written \\\\ there, or use single quotes"},
    {"invalid nested block mapping", "a second ': ' on this line",
     "put a text that has ': ' in it in quotes"},
    {"invalid multiline plain key", "a key without its ': '",
     "'key: value' has a space after the colon"},
    {"could not find expected ':'", "a key without its ': '",
     "'key: value' has a space after the colon"},
    {"invalid indentation in mapping", "this line is indented unlike its neighbours", NULL},
    {"wrongly indented", "this line is indented unlike its neighbours", NULL},
    {"block sequence on the same line", "a list item on the line of its key",
     "put '- …' on a line of its own, or write [ … ]"},
    {"at the end of block sequence", "a key among list items", NULL},
    {"extra closing", "a closing bracket that nothing opened",
     "put a text that begins with a bracket in quotes"},
    {"invalid anchor", "a bare '&' begins an anchor", "put a text that begins with '&' in quotes"},
    {"missing comma in flow", "a comma is missing between two items", NULL},
    {"block scalar", "after '|' or '>' the text begins on the next line", NULL},
    {"depth limit", "nested too deeply", NULL},
};

static char byte_at(struct str text, size_t offset) {
    return offset < text.len ? text.at[offset] : '\0';
}

/* `{ a: ${var.x} }`: to YAML the text ends at '$' and a map begins. */
static bool unquoted_expression(const struct yaml_mistake *mistake, struct report *report) {
    struct str rest = str_from(mistake->text, mistake->offset);
    bool is = mistake->opener && mistake->offset > 0 &&
              byte_at(mistake->text, mistake->offset) == '{' &&
              mistake->text.at[mistake->offset - 1] == '$';
    if (!is)
        return false;
    ptrdiff_t close = str_find(rest, '}'), end = str_find(rest, '\n');
    bool closed = close >= 0 && (end < 0 || close < end);
    struct span at = mistake->at;
    at.col--;
    at.len = closed ? (uint32_t)close + 2 : 1;
    fail(report, at, "'${…}' inside %s needs quotes", mistake->opener == '{' ? "{ }" : "[ ]");
    if (closed)
        hint(report, "write \"$%.*s\"", STR(str_slice(rest, 0, (size_t)close + 1)));
    return true;
}

static bool bare_star(const struct yaml_mistake *mistake, struct report *report) {
    struct str before = str_slice(mistake->text, 0, mistake->offset);
    if (!str_has(str_of(mistake->theirs), S("alias")))
        return false;
    struct span at = mistake->at;
    if (byte_at(mistake->text, mistake->offset) != '*' && before.len > 0 &&
        before.at[before.len - 1] == '*')
        at.col--;
    at.len = 1;
    fail(report, at, "a bare '*' begins an alias");
    hint(report, "write \"*\" for a star");
    return true;
}

static bool unclosed(const struct yaml_mistake *mistake, struct report *report) {
    bool at_end = str_trim(str_from(mistake->text, mistake->offset)).len == 0;
    if (!mistake->opener || !(at_end || str_has(str_of(mistake->theirs), S("without a closing"))))
        return false;
    fail(report, mistake->open, "this '%c' is not closed", mistake->opener);
    return true;
}

/* The parser stands on the quote or right behind it. */
static bool unclosed_quote(const struct yaml_mistake *mistake, struct report *report) {
    struct str theirs = str_of(mistake->theirs);
    if (!str_has(theirs, S("without closing quote")) &&
        !str_has(theirs, S("wrongly indented double-quoted")) &&
        !str_has(theirs, S("wrongly indented single-quoted")))
        return false;
    char quote = str_has(theirs, S("double")) ? '"' : '\'';
    struct span at = mistake->at;
    if (byte_at(mistake->text, mistake->offset) != quote && at.col > 1)
        at.col--;
    fail(report, at, "the quote that opens here is not closed");
    return true;
}

static bool reserved_start(const struct yaml_mistake *mistake, struct report *report) {
    char first = byte_at(mistake->text, mistake->offset);
    if (!str_has(str_of(mistake->theirs), S("plain scalar cannot start with")))
        return false;
    fail(report, mistake->at, "a text cannot begin with '%c'", first);
    hint(report, "put it in quotes");
    return true;
}

bool yaml_mistake(const struct yaml_mistake *mistake, struct report *report) {
    if (unquoted_expression(mistake, report) || bare_star(mistake, report) ||
        unclosed(mistake, report) || unclosed_quote(mistake, report) ||
        reserved_start(mistake, report))
        return false;
    for (size_t i = 0; i < sizeof(sayings) / sizeof(sayings[0]); i++) {
        if (!str_has(str_of(mistake->theirs), str_of(sayings[i].theirs)))
            continue;
        fail(report, mistake->at, "%s", sayings[i].ours);
        if (sayings[i].hint)
            hint(report, "%s", sayings[i].hint);
        return false;
    }
    return fail(report, mistake->at, "this is no YAML: %s", mistake->theirs);
}
