#include "providers/aws/ecr/lifecycle.h"

#include "providers/provider.h"

#define RULES_MAX 50
#define WILDCARDS_MAX 4

struct checking {
    struct arena *arena;
    struct str message;
    const struct value *at;
};

static bool wrong(struct checking *check, const struct value *at, struct str message) {
    check->message = message;
    check->at = at;
    return false;
}
#define WRONG(check, where, ...) wrong((check), (where), arena_printf((check)->arena, __VA_ARGS__))

static bool keys_known(struct checking *check, const struct value *map, const char *what, const char *names) {
    if (!map || map->kind != VALUE_MAP)
        return false;
    for (size_t i = 0; i < map->as.map.n; i++)
        if (!word_in(names, map->as.map.entries[i].key))
            return WRONG(check, map, "%s has no '%.*s'", what, STR(map->as.map.entries[i].key));
    return true;
}

static bool is_positive(const struct value *value) { return value && value->kind == VALUE_INT && value->as.integer > 0; }

static bool tags_check(struct checking *check, const struct value *selection, bool tagged) {
    const struct value *prefixes = value_key(selection, "tagPrefixList"), *patterns = value_key(selection, "tagPatternList"),
                       *list = prefixes ? prefixes : patterns;
    if (!tagged)
        return !list || WRONG(check, list, "tagPrefixList and tagPatternList go with tagStatus 'tagged' only");
    if (prefixes && patterns)
        return WRONG(check, patterns, "tagPrefixList and tagPatternList exclude each other");
    if (value_count(list) == 0 || list->kind != VALUE_LIST)
        return WRONG(check, selection, "tagStatus 'tagged' wants a tagPrefixList or a tagPatternList");
    for (size_t i = 0; i < value_count(list); i++) {
        struct str text = value_str(value_item(list, i));
        size_t stars = 0;
        for (size_t k = 0; k < text.len; k++)
            stars += text.at[k] == '*';
        if (text.len == 0 || (patterns && stars > WILDCARDS_MAX))
            return WRONG(check, value_item(list, i), "'%.*s' is no %s (four * at most)", STR(text), prefixes ? "prefix" : "pattern");
    }
    return true;
}

static bool count_check(struct checking *check, const struct value *selection) {
    struct str type = value_str(value_key(selection, "countType"));
    const struct value *unit = value_key(selection, "countUnit");
    if (!is_positive(value_key(selection, "countNumber")))
        return WRONG(check, selection, "countNumber is a positive number");
    if (str_is(type, "imageCountMoreThan"))
        return !unit || WRONG(check, unit, "countUnit goes with an age only");
    if (!word_in("sinceImagePushed sinceImagePulled sinceImageTransitioned", type))
        return WRONG(check, selection, "countType is imageCountMoreThan, sinceImagePushed, sinceImagePulled or sinceImageTransitioned");
    return str_is(value_str(unit), "days") || WRONG(check, unit ? unit : selection, "countUnit is days");
}

static bool selection_check(struct checking *check, const struct value *rule) {
    const struct value *selection = value_key(rule, "selection"), *storage = value_key(selection, "storageClass");
    if (!selection || selection->kind != VALUE_MAP)
        return WRONG(check, rule, "a rule wants a selection");
    if (!keys_known(check, selection, "a selection", "tagStatus tagPrefixList tagPatternList storageClass countType countUnit countNumber"))
        return false;
    struct str status = value_str(value_key(selection, "tagStatus"));
    if (!word_in("tagged untagged any", status))
        return WRONG(check, selection, "tagStatus is tagged, untagged or any");
    if (storage && !word_in("standard archive", value_str(storage)))
        return WRONG(check, storage, "storageClass is standard or archive");
    return tags_check(check, selection, str_is(status, "tagged")) && count_check(check, selection);
}

static bool action_check(struct checking *check, const struct value *rule) {
    const struct value *action = value_key(rule, "action"), *to = value_key(action, "targetStorageClass");
    struct str type = value_str(value_key(action, "type"));
    if (!action || action->kind != VALUE_MAP || !word_in("expire transition", type))
        return WRONG(check, action ? action : rule, "an action's type is expire or transition");
    if (!keys_known(check, action, "an action", "type targetStorageClass"))
        return false;
    if (str_is(type, "expire"))
        return !to || WRONG(check, to, "targetStorageClass goes with transition only");
    return str_is(value_str(to), "archive") || WRONG(check, to ? to : action, "a transition's targetStorageClass is archive");
}

static bool rule_check(struct checking *check, const struct value *rule) {
    if (!rule || rule->kind != VALUE_MAP)
        return WRONG(check, rule, "a rule is a map");
    const struct value *description = value_key(rule, "description");
    if (!keys_known(check, rule, "a rule", "rulePriority description selection action"))
        return false;
    if (!is_positive(value_key(rule, "rulePriority")))
        return WRONG(check, rule, "rulePriority is a positive number");
    if (description && description->kind != VALUE_TEXT)
        return WRONG(check, description, "description is a text");
    return selection_check(check, rule) && action_check(check, rule);
}

static struct str storage_of(const struct value *rule) {
    struct str storage = value_str(value_path(NULL, rule, S("selection.storageClass")));
    return storage.len ? storage : S("standard");
}

/* A rule about any image comes last among those of its storage. */
static bool order_check(struct checking *check, const struct value *rules) {
    for (size_t i = 0; i < value_count(rules); i++)
        for (size_t k = 0; k < value_count(rules); k++) {
            const struct value *rule = value_item(rules, i), *other = value_item(rules, k);
            int64_t own = value_integer(value_key(rule, "rulePriority"), 0), its = value_integer(value_key(other, "rulePriority"), 0);
            bool any = str_is(value_str(value_path(NULL, rule, S("selection.tagStatus"))), "any");
            if (i < k && own == its)
                return WRONG(check, other, "two rules have rulePriority %lld", (long long)own);
            if (i != k && any && own < its && str_eq(storage_of(rule), storage_of(other)))
                return WRONG(check, rule, "a rule with tagStatus 'any' has the highest rulePriority");
        }
    return true;
}

bool lifecycle_check(const struct value *document, struct arena *arena, struct str *message, const struct value **at) {
    struct checking check = {.arena = arena, .message = S("a lifecycle policy is a map with rules"), .at = document};
    const struct value *rules = value_key(document, "rules");
    bool good = keys_known(&check, document, "a lifecycle policy", "rules") && rules && rules->kind == VALUE_LIST;
    if (good && (value_count(rules) == 0 || value_count(rules) > RULES_MAX))
        good = WRONG(&check, rules, "a lifecycle policy has 1 to %d rules", RULES_MAX);
    for (size_t i = 0; good && i < value_count(rules); i++)
        good = rule_check(&check, value_item(rules, i));
    good = good && order_check(&check, rules);
    *message = check.message;
    *at = check.at ? check.at : document;
    return good;
}
