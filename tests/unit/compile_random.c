/* Plans at random, one after another on one little world: whatever the step from one to the next,
 * the program runs without a hole, a clash or a deletion too early (the machine asserts that), and
 * afterwards there is nothing to do. Between plans the world drifts. */
#include "tests/unit/world.h"

#include "base/clock.h"

static uint64_t below(struct random_seeded *seeded, uint64_t n) {
    return random_below(&seeded->random, n);
}

static const char *one_of(struct random_seeded *seeded, const char *const *words, size_t n) {
    return words[below(seeded, n)];
}

static const char *const names[] = {"a", "b", "c", "d", "e"};

static char *text(struct world *w, struct buf *buf) {
    char *out = arena_cstr(&w->arena, buf_str(buf));
    buf_release(buf);
    return out;
}

static void shuffle(struct random_seeded *seeded, const char **items, size_t n) {
    for (size_t i = n; i > 1; i--) {
        size_t k = below(seeded, i);
        const char *kept = items[k];
        items[k] = items[i - 1];
        items[i - 1] = kept;
    }
}

static void want_rules(struct random_seeded *seeded, struct buf *json, const char *const *groups,
                       size_t n, const char *side) {
    buf_addc(json, '[');
    size_t rules = below(seeded, 4);
    for (size_t i = 0; i < rules; i++) {
        const char *const ranges[] = {"anywhere", "10.0.0.0/8", "self", "my-ip", "anywhere-ipv6"};
        buf_addf(json, "%s{\"port\":%d,\"%s\":\"%s\"%s}", i ? "," : "", 80 + (int)below(seeded, 3),
                 side, below(seeded, 2) ? one_of(seeded, groups, n) : one_of(seeded, ranges, 5),
                 "");
    }
    buf_addc(json, ']');
}

static void want_groups(struct world *w, struct random_seeded *seeded, size_t vpcs) {
    size_t n = below(seeded, 6);
    for (size_t i = 0; i < n; i++) {
        struct buf json = {0};
        buf_addf(&json, "{\"vpc\":\"%s\",\"inbound\":", names[below(seeded, vpcs)]);
        want_rules(seeded, &json, names, n, "from");
        if (below(seeded, 2)) {
            buf_adds(&json, ",\"outbound\":");
            want_rules(seeded, &json, names, n, "to");
        }
        if (below(seeded, 3) == 0)
            buf_addf(&json, ",\"description\":\"text %d\"", (int)below(seeded, 2));
        if (below(seeded, 4) == 0)
            buf_addf(&json, ",\"name\":\"own-%zu\"", i);
        buf_addc(&json, '}');
        want(w,
             text(w, &(struct buf){0})
                 ? arena_cstr(&w->arena, arena_printf(&w->arena, "security_group.%s", names[i]))
                 : "",
             text(w, &json));
    }
}

static void want_network(struct world *w, struct random_seeded *seeded, size_t vpcs) {
    const char *ranges[] = {"10.0.1.0/24", "10.0.2.0/24", "10.0.3.0/24", "10.0.4.0/23",
                            "10.0.6.0/23"};
    const char *tables[5];
    size_t n = below(seeded, 6), n_tables = below(seeded, 3);
    shuffle(seeded, ranges, 5);
    for (size_t i = 0; i < n; i++) {
        tables[i] = names[below(seeded, 3)];
        want(w, arena_cstr(&w->arena, arena_printf(&w->arena, "subnet.%s", names[i])),
             arena_cstr(&w->arena,
                        arena_printf(&w->arena,
                                     "{\"vpc\":\"%s\",\"cidr\":\"%s\",\"public_ips\":%s%s}",
                                     names[below(seeded, vpcs)], ranges[i],
                                     below(seeded, 2) ? "true" : "false",
                                     below(seeded, 3) ? "" : ",\"zone\":\"b\"")));
    }
    size_t gateways = below(seeded, vpcs + 1), turn = below(seeded, 2);
    for (size_t i = 0; i < gateways; i++)
        want(w, arena_cstr(&w->arena, arena_printf(&w->arena, "internet_gateway.%s", names[i])),
             arena_cstr(&w->arena, below(seeded, 5) ? arena_printf(&w->arena, "{\"vpc\":\"%s\"}",
                                                                   names[(i + turn) % vpcs])
                                                    : S("{}")));
    for (size_t t = 0; t < n_tables; t++) {
        struct buf json = {0};
        size_t listed = 0;
        buf_addf(&json, "{\"vpc\":\"%s\",\"subnets\":[", names[below(seeded, vpcs)]);
        for (size_t i = 0; i < n; i++)
            if (strcmp(tables[i], names[t]) == 0)
                buf_addf(&json, "%s\"%s\"", listed++ ? "," : "", names[i]);
        buf_adds(&json, "]");
        if (gateways && below(seeded, 2))
            buf_addf(&json, ",\"routes\":[{\"to\":\"anywhere\",\"via\":\"%s\"}]",
                     names[below(seeded, gateways)]);
        buf_addc(&json, '}');
        want(w, arena_cstr(&w->arena, arena_printf(&w->arena, "route_table.%s", names[t])),
             text(w, &json));
    }
}

static void want_at_random(struct world *w, struct random_seeded *seeded) {
    size_t vpcs = 1 + below(seeded, 2);
    want_nothing(w);
    if (below(seeded, 12) == 0)
        return;
    for (size_t i = 0; i < vpcs; i++)
        want(w, arena_cstr(&w->arena, arena_printf(&w->arena, "vpc.%s", names[i])),
             arena_cstr(&w->arena,
                        arena_printf(&w->arena, "{\"cidr\":\"10.%d.0.0/16\",\"dns_support\":%s}",
                                     (int)below(seeded, 6) / 5,
                                     below(seeded, 2) ? "true" : "false")));
    want_network(w, seeded, vpcs);
    want_groups(w, seeded, vpcs);
}

/* Somebody else was here: a thing is gone (with what hangs on it), a flag flipped, rules taken
 * away, a tag changed. */
static void drift(struct world *w, struct random_seeded *seeded) {
    if (w->n_known == 0)
        return;
    struct known *known = &w->known[below(seeded, w->n_known)];
    switch (below(seeded, 5)) {
    case 0:
        for (size_t i = 0; i < w->n_known; i++)
            if (&w->known[i] != known && names_id(w->known[i].seen, known->row.physical_id))
                return;
        known->gone = true;
        known->seen = NULL;
        return;
    case 1:
        if (sheet_field(known->sheet, S("public_ips")))
            known->seen = value_with(&w->arena, known->seen, S("public_ips"), value_bool(true));
        return;
    case 2:
        if (sheet_field(known->sheet, S("inbound")))
            known->seen =
                value_with(&w->arena, known->seen, S("inbound"), value_list(&w->arena, NULL, 0));
        return;
    case 3:
        known->row.status = ROW_BROKEN;
        return;
    default:
        known->seen =
            value_with(&w->arena, known->seen, S("tags"),
                       value_without(&w->arena, value_key(known->seen, "tags"), S("Name")));
    }
}

static void converge(uint64_t seed) {
    struct world *w = world_new();
    struct random_seeded seeded;
    random_seeded_init(&seeded, seed);
    for (int round = 0; round < 8; round++) {
        want_at_random(w, &seeded);
        if (below(&seeded, 3) == 0)
            drift(w, &seeded);
        struct str again =
            w->n_wanted ? w->wanted[below(&seeded, w->n_wanted)].address : (struct str){0};
        w->selects = again.len && below(&seeded, 4) == 0;
        w->selection = (struct selection){.replace = &again, .n_replace = 1};
        bool ok = world_diff(w) && world_compile(w);
        w->selects = false;
        if (!ok) {
            world_explain(w);
            fail_msg("seed %d\n%.*s", (int)seed, STR(world_diff_text(w)));
        }
        if (getenv("SHOW"))
            fprintf(stderr, "--- %d\n%.*s%.*s", round, STR(world_diff_text(w)),
                    STR(world_program_text(w)));
        world_run(w);
        assert_settled(w);
    }
    want_nothing(w);
    w->teardown = true;
    world_apply(w);
    assert_int_equal(w->n_known, 0);
    world_free(w);
}

static void any_plan_follows_any_other(void **state) {
    (void)state;
    const char *only = getenv("SEED");
    if (only) {
        converge(strtoull(only, NULL, 10));
        return;
    }
    for (uint64_t seed = 1; seed <= 150; seed++) {
        if (getenv("SHOW"))
            fprintf(stderr, "seed %d\n", (int)seed);
        converge(seed);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(any_plan_follows_any_other)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
