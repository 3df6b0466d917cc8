/* A cache in a line: its subnet group, and a replication group whatever its size, so that a replica, TLS or a token more never makes
 * another thing of it. */
#include "providers/aws/elasticache/elasticache.h"

/* What the replication group takes as the file has it. */
#define HANDED(name_, schema_, help_) { name_, PASSED(schema_), 0, NULL, help_ }
#define TEXT_SCHEMA "{'type':'string'}"
#define NUMBER_SCHEMA "{'type':['integer','string']}"
#define FLAG_SCHEMA "{'type':['boolean','string']}"

static const struct sheet cache_sheet = {
    .type = "cache",
    .version = 1,
    .help = "a cache of redis or valkey, with its subnet group",
    .example = "cache:\n"
               "  sessions: { engine: redis, node: cache.t4g.micro, subnets: main.private }\n",
    .aliases = ALIASES("elasticache_cluster", "aws_elasticache_cluster"),
    .lacks = "memcached",
    // clang-format off
    .fields = FIELDS(
        { "engine",  CHOICE("redis valkey"), REQUIRED, NULL, "redis or valkey" },
        { "node",    PASSED(TEXT_SCHEMA), REQUIRED, NULL, "the size of each node: cache.t4g.micro", .aliases = ALIASES("node_type", "class", "CacheNodeType") },
        { "subnets", PASSED(SCHEMA_SOME(SCHEMA_REF("name"))), REQUIRED, NULL, "the subnets that it lies in", .aliases = ALIASES("subnet_ids") },
        { "security_groups", PASSED(SCHEMA_SOME(SCHEMA_REF("name"))), 0, NULL, "what may reach it; the VPC's default group", .aliases = ALIASES("security_group_ids") },
        HANDED("name", TEXT_SCHEMA, "its name, in small letters"),
        HANDED("version", "{'type':['string','number']}", "the engine's version; it can only be raised"),
        HANDED("shards", NUMBER_SCHEMA, "parts that the data is spread over"),
        HANDED("replicas", NUMBER_SCHEMA, "copies of each shard's node"),
        HANDED("failover", FLAG_SCHEMA, "a replica takes over from a node that fails"),
        HANDED("multi_az", FLAG_SCHEMA, "nodes of a shard lie in several zones; wants failover"),
        HANDED("parameter_group", TEXT_SCHEMA, "how the engine is set"),
        HANDED("port", NUMBER_SCHEMA, "where it listens"),
        HANDED("tls", FLAG_SCHEMA, "clients speak TLS with it; on"),
        HANDED("auth_token", TEXT_SCHEMA, "a password of 16 to 128 characters"),
        HANDED("minor_upgrades", FLAG_SCHEMA, "AWS raises its minor version; on"),
        HANDED("maintenance_window", TEXT_SCHEMA, "when it may be touched: sun:05:00-sun:06:00, in UTC"),
        HANDED("snapshots", NUMBER_SCHEMA, "days that daily snapshots are kept; 7"),
        HANDED("final_snapshot", "{'type':['boolean','string']}", "a last one when it is deleted: true, false, or its name")
    ),
    // clang-format on
};

static void part_add(struct maker *parts, const struct expansion *expansion, const char *type, struct maker *fields) {
    maker_set_at(parts, arena_printf(parts->arena, "%s.%.*s", type, STR(expansion->name)), expansion->at,
                 value_at(parts->arena, maker_map(fields), expansion->at));
}

static const struct value *expand(const struct expansion *expansion, struct arena *arena, struct report *report) {
    (void)report;
    struct maker parts = {.arena = arena}, group = {.arena = arena}, subnets = {.arena = arena};
    for (const struct field *field = cache_sheet.fields; field->name; field++) {
        const struct value *value = value_get(expansion->fields, str_of(field->name));
        if (!value_is_null(value))
            maker_set(str_is(str_of(field->name), "subnets") ? &subnets : &group, str_of(field->name), value);
    }
    maker_set(&group, S("subnet_group"), value_textf(arena, "cache_subnet_group.%.*s", STR(expansion->name)));
    part_add(&parts, expansion, "replication_group", &group);
    part_add(&parts, expansion, "cache_subnet_group", &subnets);
    return maker_map(&parts);
}

static const struct part_words parts[] = {{"replication_group", "replication group"}, {"cache_subnet_group", "subnet group"}, {NULL}};

const struct composite cache_composite = {&cache_sheet, expand, NULL, parts};
