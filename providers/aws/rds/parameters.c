/* What a parameter group is about: an engine and its version, as one word; and its parameters, as sorted atoms { name, value, apply }.
 *
 * In a plan: a map of names to values, or to { value, apply }. `apply` says when a database hears of it: `now`, or at its next
 * `reboot`. Left out, it is `now` for what an engine can change while it runs and `reboot` for what it reads only as it starts, as far
 * as the list below knows; RDS refuses `now` for the latter. */
#include "providers/aws/rds/rds.h"

#define NOW "immediate"
#define REBOOT "pending-reboot"

/* One engine changes it while it runs, another does not, and a parameter does not know its group's engine. */
static const char static_somewhere[] = "max_connections";

/* Read by an engine only as it starts. To add one: put it into its engine's lines. */
static const char *const static_parameters[] = {
    /* PostgreSQL */
    "autovacuum_freeze_max_age autovacuum_max_workers autovacuum_multixact_freeze_max_age huge_pages "
    "max_files_per_process max_locks_per_transaction max_logical_replication_workers max_pred_locks_per_transaction "
    "max_prepared_transactions max_replication_slots max_wal_senders max_worker_processes old_snapshot_threshold "
    "pg_stat_statements.max rds.logical_replication rds.extensions shared_buffers shared_preload_libraries "
    "superuser_reserved_connections track_activity_query_size track_commit_timestamp wal_buffers",
    /* MySQL and MariaDB */
    "back_log innodb_autoinc_lock_mode innodb_buffer_pool_instances innodb_flush_method innodb_ft_max_token_size "
    "innodb_ft_min_token_size innodb_log_buffer_size innodb_log_file_size innodb_open_files innodb_page_cleaners "
    "innodb_purge_threads innodb_read_io_threads innodb_write_io_threads ft_min_word_len ft_max_word_len lower_case_table_names "
    "max_digest_length performance_schema skip-name-resolve table_open_cache_instances thread_stack",
    NULL,
};

static bool is_static(struct str name) {
    for (const char *const *words = static_parameters; *words; words++)
        if (word_in(*words, name))
            return true;
    return false;
}

/* Without a word about it. */
static bool waits_for_reboot(struct str name) { return is_static(name) || word_in(static_somewhere, name); }

/* --- canonical ------------------------------------------------------------------------------------------------------ */

static int compare_names(const void *a, const void *b) {
    return value_compare(value_key(*(const struct value *const *)a, "name"), value_key(*(const struct value *const *)b, "name"));
}

static const struct value *sorted(struct arena *arena, const struct value *atoms) {
    size_t n = value_count(atoms);
    const struct value **items = arena_array(arena, const struct value *, n + 1);
    for (size_t i = 0; i < n; i++)
        items[i] = value_item(atoms, i);
    qsort(items, n, sizeof(items[0]), compare_names);
    return value_list(arena, items, n);
}

/* What RDS keeps is text, and its flags are 1 and 0: `on` and `off` are words that some parameters take. NULL: no scalar. */
static const struct value *as_text(const struct value *raw, struct arena *arena) {
    bool on;
    if (raw_flag(raw, &on) && !str_eq_nocase(value_str(raw), S("on")) && !str_eq_nocase(value_str(raw), S("off")))
        return value_text(arena, on ? S("1") : S("0"));
    if (raw->kind == VALUE_INT)
        return value_textf(arena, "%lld", (long long)raw->as.integer);
    if (raw->kind == VALUE_REAL)
        return value_text(arena, raw->as.text);
    return raw->kind == VALUE_TEXT || raw->kind == VALUE_UNKNOWN ? raw : NULL;
}

static bool bad_form(const struct field *field, struct str name, const struct value *raw, struct report *report) {
    fail(report, raw->at, "%s: %.*s wants a value, or { value: …, apply: now | reboot }", field->name, STR(name));
    return false;
}

static bool apply_of(const struct field *field, struct str name, const struct value *raw, struct report *report, const char **out) {
    struct str word = value_str(raw);
    if (!raw || value_is_null(raw)) {
        *out = waits_for_reboot(name) ? REBOOT : NOW;
        return true;
    }
    *out = str_is(word, "now") ? NOW : str_is(word, "reboot") ? REBOOT : NULL;
    if (!*out)
        return fail(report, raw->at, "%s: apply of %.*s: '%.*s' is not now or reboot", field->name, STR(name), STR(word));
    if (!is_static(name) || strcmp(*out, REBOOT) == 0)
        return true;
    fail(report, raw->at, "%s: %.*s is read only as the engine starts", field->name, STR(name));
    hint(report, "apply: reboot");
    return false;
}

static bool keys_known(const struct field *field, struct str name, const struct value *map, struct report *report) {
    bool ok = true;
    for (size_t i = 0; i < map->as.map.n; i++)
        if (!word_in("value apply", map->as.map.entries[i].key))
            ok = fail(report, map->as.map.entries[i].at, "%s: %.*s has no '%.*s'; it has value and apply", field->name, STR(name),
                      STR(map->as.map.entries[i].key));
    return ok;
}

/* NULL: reported. */
static const struct value *read_one(const struct field *field, const struct entry *entry, struct arena *arena,
                                    struct report *report) {
    const struct value *raw = entry->value, *value = raw, *apply = NULL;
    const char *method;
    if (raw->kind == VALUE_MAP) {
        if (!keys_known(field, entry->key, raw, report))
            return NULL;
        value = value_key(raw, "value");
        apply = value_key(raw, "apply");
    }
    const struct value *text = value_is_null(value) ? NULL : as_text(value, arena);
    if (!text) {
        bad_form(field, entry->key, raw, report);
        return NULL;
    }
    if (!apply_of(field, entry->key, apply, report, &method))
        return NULL;
    struct maker atom = {.arena = arena};
    maker_set(&atom, S("name"), value_text(arena, entry->key));
    maker_set(&atom, S("value"), value_at(arena, text, value->at));
    maker_set(&atom, S("apply"), value_text(arena, str_of(method)));
    return value_at(arena, maker_map(&atom), raw->at);
}

static bool parameters_canon(const struct field *field, const struct value *raw, const struct resolver *resolver,
                             struct arena *arena, struct report *report, const struct value **out) {
    (void)resolver;
    struct maker atoms = {.arena = arena};
    bool ok = true;
    if (raw->kind != VALUE_MAP) {
        fail(report, raw->at, "%s: a map of names to values is wanted", field->name);
        hint(report, "%s: { max_connections: 200 }", field->name);
        return false;
    }
    for (size_t i = 0; i < raw->as.map.n; i++) {
        const struct value *atom = read_one(field, &raw->as.map.entries[i], arena, report);
        ok &= atom != NULL;
        if (atom)
            maker_add(&atoms, atom);
    }
    *out = value_at(arena, sorted(arena, maker_list(&atoms)), raw->at);
    return ok;
}

/* --- seen and sent -------------------------------------------------------------------------------------------------- */

static const struct value *parameters_seen(const struct field *field, const struct value *shown, const struct value *item,
                                           struct arena *arena) {
    (void)field, (void)item;
    struct maker atoms = {.arena = arena};
    for (size_t i = 0; i < value_count(shown); i++) {
        const struct value *one = value_item(shown, i);
        struct maker atom = {.arena = arena};
        if (value_is_null(value_key(one, "ParameterValue")))
            continue;
        maker_set(&atom, S("name"), value_key(one, "ParameterName"));
        maker_set(&atom, S("value"), value_key(one, "ParameterValue"));
        maker_set(&atom, S("apply"), value_key(one, "ApplyMethod"));
        maker_add(&atoms, maker_map(&atom));
    }
    return sorted(arena, maker_list(&atoms));
}

static const struct value *parameter_wire(const struct field *field, const struct value *atom, struct arena *arena) {
    (void)field;
    struct maker wire = {.arena = arena};
    maker_set(&wire, S("ParameterName"), value_key(atom, "name"));
    maker_set(&wire, S("ParameterValue"), value_key(atom, "value"));
    maker_set(&wire, S("ApplyMethod"), value_key(atom, "apply"));
    return maker_map(&wire);
}

const struct value *parameter_reset(const struct field *field, const struct value *atom, struct arena *arena) {
    (void)field;
    struct maker wire = {.arena = arena};
    maker_set(&wire, S("ParameterName"), value_key(atom, "name"));
    maker_set(&wire, S("ApplyMethod"), value_key(atom, "apply"));
    return maker_map(&wire);
}

/* --- for people ----------------------------------------------------------------------------------------------------- */

static void show_one(struct buf *out, const struct value *atom) {
    const struct value *value = value_key(atom, "value");
    buf_add(out, value_str(value_key(atom, "name")));
    buf_adds(out, " = ");
    buf_add(out, value && value->kind == VALUE_UNKNOWN ? S("(known after apply)") : value_str(value));
    if (str_is(value_str(value_key(atom, "apply")), REBOOT))
        buf_adds(out, " (at a reboot)");
}

static void parameters_show(struct buf *out, const struct value *value) {
    if (value && value->kind == VALUE_MAP)
        show_one(out, value);
    for (size_t i = 0; value && value->kind == VALUE_LIST && i < value_count(value); i++) {
        buf_adds(out, i ? ", " : "");
        show_one(out, value_item(value, i));
    }
}

/* As a plan file would say it. */
static const struct value *parameters_written(const struct field *field, const struct value *atoms, struct arena *arena) {
    (void)field;
    struct maker map = {.arena = arena};
    for (size_t i = 0; i < value_count(atoms); i++) {
        const struct value *atom = value_item(atoms, i), *value = value_key(atom, "value");
        struct str name = value_str(value_key(atom, "name"));
        bool later = str_is(value_str(value_key(atom, "apply")), REBOOT);
        if (later != waits_for_reboot(name)) {
            struct maker both = {.arena = arena};
            maker_set(&both, S("value"), value);
            maker_set(&both, S("apply"), value_text(arena, later ? S("reboot") : S("now")));
            value = maker_map(&both);
        }
        maker_set(&map, name, value);
    }
    return maker_map(&map);
}

static void parameters_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, "{'type':'object','additionalProperties':{'anyOf':[{'type':['string','number','boolean']},"
                    "{'type':'object','properties':{'value':{'type':['string','number','boolean']},"
                    "'apply':{'enum':['now','reboot']}},'required':['value'],'additionalProperties':false}]}}");
}

const struct kind kind_parameters = {
    .name = "parameters",
    .canon = parameters_canon,
    .seen = parameters_seen,
    .wire = parameter_wire,
    .show = parameters_show,
    .written = parameters_written,
    .schema = parameters_schema,
};

/* --- families ------------------------------------------------------------------------------------------------------- */

/* How engines number the versions that have a family of their own: "16", or "8.0". */
static const struct {
    const char *engine;
    int numbers;
    const char *example;
} engines[] = {
    {"aurora-postgresql", 1, "aurora-postgresql16"}, {"aurora-mysql", 2, "aurora-mysql8.0"},
    {"postgres", 1, "postgres16"}, {"mysql", 2, "mysql8.0"}, {"mariadb", 2, "mariadb10.11"},
};

static bool are_numbers(struct str version, int wanted) {
    int n = 0;
    while (version.len > 0) {
        int64_t number;
        struct str part = str_cut(&version, '.');
        if (!str_to_int(part, &number) || part.at[0] < '0' || part.at[0] > '9')
            return false;
        n++;
    }
    return n == wanted;
}

static bool family_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                         struct report *report, const struct value **out) {
    struct str family = value_str(raw);
    const char *example = NULL;
    if (!kind_text.canon(field, raw, resolver, arena, report, out))
        return false;
    for (size_t i = 0; i < sizeof(engines) / sizeof(engines[0]); i++) {
        if (!word_in(field->of, str_of(engines[i].engine)))
            continue;
        bool begins = str_starts(family, str_of(engines[i].engine));
        if (begins && are_numbers(str_from(family, strlen(engines[i].engine)), engines[i].numbers))
            return true;
        example = example && !begins ? example : engines[i].example;
    }
    if (raw->kind == VALUE_UNKNOWN)
        return true;
    fail(report, raw->at, "%s: '%.*s' is no engine with its version", field->name, STR(family));
    hint(report, "such as %s", example);
    return false;
}

static void family_schema(const struct field *field, struct buf *out) {
    struct str rest = str_of(field->of);
    schema_add(out, "{'type':'string','pattern':'^((");
    while (rest.len > 0) {
        buf_add(out, str_cut(&rest, ' '));
        buf_adds(out, rest.len > 0 ? "|" : "");
    }
    schema_add(out, ")[0-9]+([.][0-9]+)?|.*[$][{].*[}])$'}");
}

const struct kind kind_family = {.name = "engine and version", .canon = family_canon, .schema = family_schema};
