/* Which tags stay where they were put. ECR has two members for it: the rule, and the tags that it is not for. */
#include "providers/aws/ecr/ecr.h"

#define FILTERS_MAX 5
#define FILTER_BYTES_MAX 128
#define WILDCARDS_MAX 2

static bool filter_is_good(struct str text) {
    size_t stars = 0;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        if (!((c | 0x20) >= 'a' && (c | 0x20) <= 'z') && !(c >= '0' && c <= '9') && !strchr("._*-", c))
            return false;
        stars += c == '*';
    }
    return text.len > 0 && text.len <= FILTER_BYTES_MAX && stars <= WILDCARDS_MAX;
}

static bool filters_canon(const struct field *field, const struct value *raw, struct arena *arena, struct report *report,
                          const struct value **out) {
    const struct value *texts = NULL;
    if (!kind_texts.canon(field, raw, NULL, arena, report, &texts))
        return false;
    if (value_count(texts) == 0 || value_count(texts) > FILTERS_MAX)
        return fail(report, raw->at, "%s: names one to %d tags", field->name, FILTERS_MAX);
    for (size_t i = 0; i < value_count(texts); i++) {
        const struct value *item = value_item(texts, i);
        if (item->kind == VALUE_TEXT && !filter_is_good(item->as.text)) {
            fail(report, item->at, "%s: '%.*s' is no tag", field->name, STR(item->as.text));
            hint(report, "letters, digits, '.', '_' and '-', with two * at most: latest, dev-*");
            return false;
        }
    }
    *out = texts;
    return true;
}

/* true, false, or a map of one word to tags. */
static bool immutable_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                            struct report *report, const struct value **out) {
    static const char *const words[] = {"except", "only", NULL};
    if (raw->kind != VALUE_MAP)
        return kind_flag.canon(field, raw, resolver, arena, report, out);
    if (value_count(raw) != 1)
        return fail(report, raw->at, "%s: wants true, false, { except: [latest] } or { only: [v*] }", field->name);
    const struct entry *entry = &raw->as.map.entries[0];
    if (!str_is(entry->key, "except") && !str_is(entry->key, "only")) {
        fail(report, entry->at, "%s: has no '%.*s'", field->name, STR(entry->key));
        hint_nearest(report, entry->key, words);
        return false;
    }
    const struct value *filters = NULL;
    if (!filters_canon(field, entry->value, arena, report, &filters))
        return false;
    *out = value_at(arena, value_with(arena, NULL, entry->key, filters), raw->at);
    return true;
}

static const struct value *immutable_wire(const struct field *field, const struct value *value, struct arena *arena) {
    (void)field;
    const struct value *except = value_key(value, "except"), *texts = except ? except : value_key(value, "only");
    struct maker members = {.arena = arena}, filters = {.arena = arena};
    bool immutable = except || value_true(value);
    maker_set(&members, S("imageTagMutability"),
              value_textf(arena, "%sMUTABLE%s", immutable ? "IM" : "", texts ? "_WITH_EXCLUSION" : ""));
    for (size_t i = 0; i < value_count(texts); i++) {
        const struct value *filter = value_with(arena, NULL, S("filterType"), value_text(arena, S("WILDCARD")));
        maker_add(&filters, value_with(arena, filter, S("filter"), value_item(texts, i)));
    }
    if (texts)
        maker_set(&members, S("imageTagMutabilityExclusionFilters"), maker_list(&filters));
    return maker_map(&members);
}

static const struct value *immutable_seen(const struct field *field, const struct value *shown, const struct value *item,
                                          struct arena *arena) {
    struct str word = value_str(shown);
    struct report unheard = {.arena = arena};
    const struct value *filters = value_path(arena, item, S("imageTagMutabilityExclusionFilters[].filter")), *out = NULL;
    bool immutable = str_starts(word, S("IMMUTABLE"));
    if (!str_ends(word, S("_WITH_EXCLUSION")))
        return word.len ? value_bool(immutable) : NULL;
    if (!filters || !kind_texts.canon(field, filters, NULL, arena, &unheard, &out))
        return NULL;
    return value_with(arena, NULL, immutable ? S("except") : S("only"), out);
}

static void immutable_show(struct buf *out, const struct value *value) {
    const struct value *except = value_key(value, "except"), *texts = except ? except : value_key(value, "only");
    buf_adds(out, !texts ? (value_true(value) ? "true" : "false") : except ? "except " : "only ");
    kind_texts.show(out, texts);
}

static void immutable_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, "{'anyOf':[{'type':'boolean'},{'type':'string','pattern':'^([Tt]rue|[Ff]alse|[Yy]es|[Nn]o|[Oo]n|[Oo]ff|.*[$][{].*)$'},"
                    "{'type':'object','additionalProperties':false,'minProperties':1,'maxProperties':1,'properties':{'except':" SCHEMA_SOME(
                        "{'type':'string'}") ",'only':" SCHEMA_SOME("{'type':'string'}") "}}]}");
}

const struct kind kind_immutable = {.name = "flag, or tags",
                                    .canon = immutable_canon,
                                    .wire = immutable_wire,
                                    .seen = immutable_seen,
                                    .show = immutable_show,
                                    .schema = immutable_schema};
