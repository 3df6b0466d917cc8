/* base/value.h: making, asking, comparing and resolving values; base/cidr.h. */
#include "base/cidr.h"
#include "base/json.h"

#include <setjmp.h>

#include <cmocka.h> /* last: it makes a macro of `fail` */

#define IS(text, literal) assert_true(str_is((text), (literal)))

static struct arena arena;

static int release(void **state)
{
    (void)state;
    arena_release(&arena);
    return 0;
}

static const struct value *text(const char *s)
{
    return value_text(&arena, str_of(s));
}

static const struct value *json(const char *source)
{
    const struct value *value = json_parse(&arena, str_of(source));
    assert_non_null(value);
    return value;
}

static void assert_json(const struct value *value, unsigned form, const char *expected)
{
    struct buf buf = {0};
    json_write(&buf, value, form);
    assert_string_equal(buf.at, expected);
    buf_release(&buf);
}

/* --- room ----------------------------------------------------------------------------------------------------------- */

/* A maker's room serves the next one; what was taken stays as it was. */
static void makers_use_room_again_and_keep_what_they_gave(void **state)
{
    (void)state;
    const struct value *lists[40], *maps[40];
    for (int64_t n = 0; n < 40; n++) {
        struct maker list = {.arena = &arena}, map = {.arena = &arena};
        for (int64_t i = 0; i < n; i++) {
            maker_add(&list, value_int(&arena, n + i));
            maker_set(&map, arena_printf(&arena, "key %d", (int)i), value_int(&arena, n - i));
        }
        lists[n] = maker_list(&list);
        maps[n] = maker_map(&map);
    }
    for (int64_t n = 0; n < 40; n++) {
        assert_int_equal(value_count(lists[n]), n);
        assert_int_equal(value_count(maps[n]), n);
        for (int64_t i = 0; i < n; i++) {
            assert_int_equal(value_integer(value_item(lists[n], (size_t)i), -1), n + i);
            const struct value *found = value_get(maps[n], arena_printf(&arena, "key %d", (int)i));
            assert_int_equal(value_integer(found, -1), n - i);
        }
    }
}

static void room_of_another_size_is_not_taken(void **state)
{
    (void)state;
    void *small = arena_room(&arena, 160);
    arena_give_back(&arena, small, 160);
    assert_ptr_not_equal(arena_room(&arena, 200), small);
    arena_give_back(&arena, NULL, 160);
    arena_reset(&arena);
    assert_non_null(arena_room(&arena, 160));
}

/* --- asking --------------------------------------------------------------------------------------------------------- */

static void nothing_answers_every_question(void **state)
{
    (void)state;
    assert_true(value_is_null(NULL) && value_is_null(value_null()));
    assert_null(value_get(NULL, S("a")));
    assert_null(value_path(&arena, NULL, S("a[].b")));
    assert_null(value_item(NULL, 0));
    assert_int_equal(value_str(NULL).len, 0);
    assert_int_equal(value_integer(NULL, 7), 7);
    assert_int_equal(value_count(NULL), 0);
    assert_false(value_true(NULL));
    assert_null(value_at(&arena, NULL, NOWHERE));
    assert_null(value_copy(&arena, NULL));
    assert_null(value_as_secret(&arena, NULL));
    assert_null(value_resolve(&arena, NULL, NULL, NULL));
    assert_true(value_same(NULL, value_null()));
}

static void wrong_kinds_answer_nothing(void **state)
{
    (void)state;
    const struct value *n = value_int(&arena, 5), *t = text("x");
    assert_null(value_get(n, S("a")));
    assert_null(value_item(t, 0));
    assert_int_equal(value_count(t), 0);
    assert_int_equal(value_str(n).len, 0);
    assert_int_equal(value_integer(t, -1), -1);
    assert_false(value_true(n));
    assert_string_equal(value_kind_name(VALUE_UNKNOWN), "unknown");
}

static void paths_lead_through_maps_and_lists(void **state)
{
    (void)state;
    const struct value *v = json("{\"A\":[{\"B\":{\"C\":1},\"D\":[{\"E\":1},{\"E\":2}]},{\"D\":[{\"E\":3},{}]},{\"B\":{\"C\":4}}],\"F\":{\"G\":\"x\"}}");
    static const struct {
        const char *path, *found;
    } rows[] = {
        {"F.G", "\"x\""},       {"A[0].B.C", "1"},      {"A.[0].B.C", "1"}, {"A[].B.C", "[1,4]"}, {"A.[].B.C", "[1,4]"},
        {"A[].D[].E", "[1,2,3]"}, {"A[].D", "[[{\"E\":1},{\"E\":2}],[{\"E\":3},{}]]"}, {"A[1].D[0].E", "3"},
        {"A[].X", "[]"},        {"F", "{\"G\":\"x\"}"},
    };
    static const char *const absent[] = {"X", "F.X", "F.G.H", "A[3]", "A[-1]", "A[x]", "F[]", "F[0]", "A[", "A..B", "A.B"};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_json(value_path(&arena, v, str_of(rows[i].path)), JSON_COMPACT, rows[i].found);
    for (size_t i = 0; i < sizeof absent / sizeof *absent; i++)
        assert_null(value_path(&arena, v, str_of(absent[i])));
    assert_ptr_equal(value_path(NULL, v, S("")), v);
}

/* --- making --------------------------------------------------------------------------------------------------------- */

static void a_maker_keeps_order_and_replaces(void **state)
{
    (void)state;
    struct maker maker = {&arena};
    maker_set(&maker, S("b"), text("1"));
    maker_set_at(&maker, S("a"), (struct span){1, 2, 3, 1}, text("2"));
    maker_set(&maker, S("b"), text("3"));
    maker_set(&maker, S("a"), text("4"));
    maker_set(&maker, S("c"), NULL);
    maker_merge(&maker, NULL);
    maker_merge(&maker, json("{\"d\":5,\"b\":6}"));
    const struct value *map = maker_map(&maker);
    assert_json(map, JSON_COMPACT, "{\"b\":6,\"a\":\"4\",\"d\":5}");
    assert_int_equal(map->as.map.entries[1].at.line, 2);
    maker_add(&maker, text("next")); /* the maker is empty again */
    assert_json(maker_list(&maker), JSON_COMPACT, "[\"next\"]");
    assert_json(maker_map(&maker), JSON_COMPACT, "{}");
    assert_json(maker_list(&maker), JSON_COMPACT, "[]");
}

static void large_maps_are_found_and_stay_in_order(void **state)
{
    (void)state;
    enum { N = 3000 };
    struct maker maker = {&arena};
    for (int round = 0; round < 2; round++)
        for (int64_t i = 0; i < N; i++)
            maker_set(&maker, arena_printf(&arena, "key-%d", (int)i), value_int(&arena, i * (round + 1)));
    const struct value *map = maker_map(&maker);
    assert_int_equal(value_count(map), N);
    const struct value *copy = value_copy(&arena, map);
    for (int64_t i = 0; i < N; i++) {
        struct str key = arena_printf(&arena, "key-%d", (int)i);
        assert_int_equal(value_integer(value_get(map, key), -1), 2 * i);
        assert_int_equal(value_integer(value_get(copy, key), -1), 2 * i);
        assert_true(str_eq(map->as.map.entries[i].key, key));
    }
    assert_null(value_get(map, S("key-3000")));
    assert_true(value_same(map, copy));
    const struct value *less = value_without(&arena, map, S("key-17"));
    assert_int_equal(value_count(less), N - 1);
    assert_null(value_get(less, S("key-17")));
    assert_false(value_same(map, less));
}

static void values_are_changed_by_making_new_ones(void **state)
{
    (void)state;
    const struct value *one = value_int(&arena, 1);
    assert_json(value_with(&arena, NULL, S("A.B.C"), one), JSON_COMPACT, "{\"A\":{\"B\":{\"C\":1}}}");
    const struct value *whole = json("{\"A\":{\"X\":0,\"B\":{\"Y\":2}},\"Z\":3}");
    assert_json(value_with(&arena, whole, S("A.B.C"), one), JSON_COMPACT, "{\"A\":{\"X\":0,\"B\":{\"Y\":2,\"C\":1}},\"Z\":3}");
    assert_json(value_with(&arena, whole, S("A.X"), one), JSON_COMPACT, "{\"A\":{\"X\":1,\"B\":{\"Y\":2}},\"Z\":3}");
    assert_json(value_with(&arena, whole, S("Z.W"), one), JSON_COMPACT, "{\"A\":{\"X\":0,\"B\":{\"Y\":2}},\"Z\":{\"W\":1}}");
    assert_json(whole, JSON_COMPACT, "{\"A\":{\"X\":0,\"B\":{\"Y\":2}},\"Z\":3}");
    assert_ptr_equal(value_without(&arena, whole, S("none")), whole);
    assert_json(value_without(&arena, whole, S("A")), JSON_COMPACT, "{\"Z\":3}");
    assert_null(value_without(&arena, NULL, S("A")));
}

static void a_copy_outlives_its_source(void **state)
{
    (void)state;
    struct arena short_lived = {0};
    char key[] = "key", address[] = "vpc.main";
    struct maker maker = {&short_lived};
    maker_set(&maker, str_of(key), value_text(&short_lived, S("x")));
    maker_set(&maker, arena_str(&short_lived, S("ref")), value_ref(&short_lived, str_of(address), S("id")));
    const struct value *parts[] = {value_text(&short_lived, S("a-")), value_ref(&short_lived, S("a.b"), S("c"))};
    maker_set(&maker, S("join"), value_join(&short_lived, parts, 2));
    maker_set(&maker, S("bytes"), value_bytes(&short_lived, (struct str){"\0\1", 2}));
    maker_set(&maker, S("real"), value_real(&short_lived, S("0.50")));
    maker_set(&maker, S("list"), value_list(&short_lived, parts, 1));
    const struct value *copy = value_copy(&arena, maker_map(&maker));
    memset(key, 'z', 3);
    arena_release(&short_lived);
    assert_json(copy, JSON_COMPACT,
                "{\"key\":\"x\",\"ref\":{\"$unknown\":\"vpc.main.id\"},\"join\":{\"$unknown\":\"a-${a.b.c}\"},"
                "\"bytes\":\"AAE=\",\"real\":0.50,\"list\":[\"a-\"]}");
    assert_true(copy->has_unknown);
}

/* --- secrets -------------------------------------------------------------------------------------------------------- */

static void the_taint_is_seen_from_outside_and_sits_inside(void **state)
{
    (void)state;
    struct maker maker = {&arena};
    maker_set(&maker, S("user"), text("me"));
    maker_set(&maker, S("password"), value_as_secret(&arena, text("hunter2")));
    const struct value *map = maker_map(&maker);
    assert_true(map->secret);
    assert_json(map, JSON_COMPACT, "{\"user\":\"me\",\"password\":{\"$secret\":true}}");
    assert_json(map, JSON_PRETTY, "{\n  \"user\": \"me\",\n  \"password\": {\"$secret\": true}\n}");
    assert_json(map, JSON_REVEAL, "{\"user\":\"me\",\"password\":\"hunter2\"}");
    const struct value *all = value_as_secret(&arena, json("{\"a\":[1,{\"b\":null}],\"c\":{},\"d\":[]}"));
    assert_true(value_path(&arena, all, S("a[1].b"))->secret);
    assert_json(all, JSON_COMPACT,
                "{\"a\":[{\"$secret\":true},{\"b\":{\"$secret\":true}}],\"c\":{\"$secret\":true},\"d\":{\"$secret\":true}}");
    assert_true(value_copy(&arena, all)->secret);
    assert_false(value_without(&arena, map, S("password"))->secret);
}

static const struct value *look_secret(void *ctx, struct str address, struct str path)
{
    (void)ctx, (void)address, (void)path;
    return value_as_secret(&arena, text("hunter2"));
}

static void the_taint_spreads_through_expressions(void **state)
{
    (void)state;
    const struct value *secret = value_as_secret(&arena, text("s3"));
    const struct value *known[] = {text("pw="), secret};
    assert_true(value_join(&arena, known, 2)->secret);
    const struct value *mixed[] = {secret, text("-"), value_ref(&arena, S("a.b"), S("c"))};
    const struct value *join = value_join(&arena, mixed, 3);
    assert_true(join->secret && join->has_unknown);
    assert_json(join, JSON_COMPACT, "{\"$unknown\":\"(secret)${a.b.c}\"}");
    assert_json(join, JSON_REVEAL, "{\"$unknown\":\"(secret)${a.b.c}\"}");
    const struct value *open[] = {text("pw="), value_ref(&arena, S("a.b"), S("c"))};
    const struct value *resolved = value_resolve(&arena, value_join(&arena, open, 2), look_secret, NULL);
    IS(value_str(resolved), "pw=hunter2");
    assert_true(resolved->secret);
}

/* A reference that is secret itself, as of a password field, taints an answer that does not know. */
static const struct value *look_plain(void *ctx, struct str address, struct str path)
{
    (void)ctx, (void)address, (void)path;
    return text("plain");
}

static void a_secret_reference_stays_secret(void **state)
{
    (void)state;
    const struct value *ref = value_as_secret(&arena, value_ref(&arena, S("a.b"), S("password")));
    assert_true(value_resolve(&arena, ref, look_plain, NULL)->secret);
    const struct value *parts[] = {ref, text("!")};
    const struct value *join = value_join(&arena, parts, 2);
    const struct value *outer[] = {text("x"), join};
    assert_true(value_resolve(&arena, value_join(&arena, outer, 2), look_plain, NULL)->secret);
}

/* --- comparing ------------------------------------------------------------------------------------------------------ */

static void maps_are_the_same_in_any_order(void **state)
{
    (void)state;
    const struct value *a = json("{\"x\":1,\"y\":[true,null,{\"z\":\"t\"}]}");
    const struct value *b = json("{\"y\":[true,null,{\"z\":\"t\"}],\"x\":1}");
    assert_true(value_same(a, b));
    assert_int_equal(value_compare(a, b), 0);
    assert_false(value_same(a, json("{\"x\":1,\"y\":[true,null,{\"z\":\"u\"}]}")));
    assert_false(value_same(a, json("{\"x\":1}")));
    assert_false(value_same(json("[1,2]"), json("[2,1]")));
    assert_false(value_same(json("1"), json("\"1\"")));
    assert_true(value_same(text("a"), value_as_secret(&arena, text("a"))));
    assert_true(value_same(value_ref(&arena, S("a.b"), S("c")), value_ref(&arena, S("a.b"), S("c"))));
    assert_false(value_same(value_ref(&arena, S("a.b"), S("c")), value_ref(&arena, S("a.b"), S("d"))));
}

static void values_have_one_order(void **state)
{
    (void)state;
    const struct value *rising[] = {
        value_null(), value_bool(false), value_bool(true), json("-5"), json("0"), json("9223372036854775807"),
        value_real(&arena, S("-1e3")), value_real(&arena, S("-1.5")), json("0.0"), json("0.05"), json("0.5"), json("0.51"),
        json("1e1"), json("18446744073709551615"), json("18446744073709551616"), json("1.9e19"), value_real(&arena, S(".inf")),
        text(""), text("a"), text("aa"), text("b"), value_bytes(&arena, S("a")),
        json("[]"), json("[1]"), json("[1,0]"), json("[2]"),
        json("{}"), json("{\"a\":1}"), json("{\"b\":0,\"a\":1}"), json("{\"a\":2}"), json("{\"b\":0}"),
        value_ref(&arena, S("a.b"), S("c")), value_ref(&arena, S("a.b"), S("d")), value_ref(&arena, S("a.c"), S("a")),
    };
    size_t n = sizeof rising / sizeof *rising;
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++) {
            int order = value_compare(rising[i], rising[j]);
            assert_int_equal((order > 0) - (order < 0), (i > j) - (i < j));
            assert_int_equal(value_same(rising[i], rising[j]), i == j);
        }
}

static void reals_are_the_same_by_what_they_say(void **state)
{
    (void)state;
    static const char *const same[][2] = {{"0.5", "0.50"}, {"0.5", ".5"}, {"5e-1", "0.5"}, {"100.0", "1E+2"}, {"0.0", "-0e9"},
                                          {"-1.50", "-1.5"}, {"00.1", ".1"}, {"12.", "12.0"}};
    static const char *const different[][2] = {{"0.5", "0.51"}, {"1e2", "1e3"}, {"-1.0", "1.0"}, {"0.1", "0.10000000000000000000001"},
                                               {"1e", "1.0"}, {".", "0.0"}, {"", "0.0"}, {"1e99999999999999999999", "1e3"}};
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        assert_true(value_same(value_real(&arena, str_of(same[i][0])), value_real(&arena, str_of(same[i][1]))));
    for (size_t i = 0; i < sizeof different / sizeof *different; i++)
        assert_false(value_same(value_real(&arena, str_of(different[i][0])), value_real(&arena, str_of(different[i][1]))));
}

/* --- expressions ---------------------------------------------------------------------------------------------------- */

struct answers {
    const char *name;
    const struct value *value;
    int asked;
};

static const struct value *look(void *ctx, struct str address, struct str path)
{
    struct answers *answers = ctx;
    struct buf name = {0};
    buf_addf(&name, "%.*s.%.*s", STR(address), STR(path));
    bool hit = str_is(buf_str(&name), answers->name);
    buf_release(&name);
    answers->asked++;
    return hit ? answers->value : NULL;
}

static void joins_fold_as_far_as_they_are_known(void **state)
{
    (void)state;
    const struct value *known[] = {text("a"), value_int(&arena, 7), value_bool(true), value_real(&arena, S("0.50")), value_null(), json("[1]")};
    const struct value *folded = value_join(&arena, known, 6);
    assert_int_equal(folded->kind, VALUE_TEXT);
    IS(value_str(folded), "a7true0.50[1]");
    IS(value_str(value_join(&arena, NULL, 0)), "");
    const struct value *x = value_ref(&arena, S("x.y"), S("id")), *z = value_ref(&arena, S("z.z"), S("id"));
    const struct value *inner[] = {text("b"), x, text("c")};
    const struct value *outer[] = {text("a"), value_join(&arena, inner, 3), text("d"), z};
    const struct value *flat[] = {text("ab"), x, text("cd"), z};
    const struct value *join = value_join(&arena, outer, 4);
    assert_true(value_same(join, value_join(&arena, flat, 4)));
    assert_json(join, JSON_COMPACT, "{\"$unknown\":\"ab${x.y.id}cd${z.z.id}\"}");
    struct answers first = {"x.y.id", value_int(&arena, 1), 0}, second = {"z.z.id", text("2"), 0};
    const struct value *half = value_resolve(&arena, join, look, &first);
    assert_true(half->has_unknown);
    assert_json(half, JSON_COMPACT, "{\"$unknown\":\"ab1cd${z.z.id}\"}");
    IS(value_str(value_resolve(&arena, half, look, &second)), "ab1cd2");
}

static void resolving_reaches_everywhere_and_keeps_places(void **state)
{
    (void)state;
    struct maker maker = {&arena};
    struct span here = {1, 14, 12, 5};
    const struct value *ref = value_at(&arena, value_ref(&arena, S("vpc.main"), S("id")), here);
    const struct value *items[] = {ref, text("k")};
    maker_set(&maker, S("list"), value_list(&arena, items, 2));
    maker_set(&maker, S("other"), value_ref(&arena, S("vpc.b"), S("id")));
    maker_set(&maker, S("plain"), json("{\"a\":1}"));
    const struct value *whole = maker_map(&maker);
    struct answers answers = {"vpc.main.id", text("vpc-1"), 0};
    const struct value *resolved = value_resolve(&arena, whole, look, &answers);
    assert_json(resolved, JSON_COMPACT, "{\"list\":[\"vpc-1\",\"k\"],\"other\":{\"$unknown\":\"vpc.b.id\"},\"plain\":{\"a\":1}}");
    assert_int_equal(answers.asked, 2);
    assert_true(resolved->has_unknown);
    assert_false(value_key(resolved, "list")->has_unknown);
    assert_int_equal(value_path(&arena, resolved, S("list[0]"))->at.line, 14);
    assert_ptr_equal(value_key(resolved, "plain"), value_key(whole, "plain"));
}

static void count_ref(void *ctx, const struct value *ref)
{
    assert_int_equal(ref->as.expr->op, EXPR_REF);
    ++*(int *)ctx;
}

static void every_reference_is_visited(void **state)
{
    (void)state;
    const struct value *ref = value_ref(&arena, S("a.b"), S("c"));
    const struct value *parts[] = {ref, text("-"), ref};
    const struct value *join = value_join(&arena, parts, 3);
    const struct value *cidr = value_cidr(&arena, ref, value_int(&arena, 8), value_int(&arena, 1));
    const struct value *items[] = {join, cidr, ref, text("x"), value_with(&arena, NULL, S("deep.er"), ref)};
    int n = 0;
    value_refs(value_list(&arena, items, 5), count_ref, &n);
    assert_int_equal(n, 5);
    value_refs(NULL, count_ref, &n);
    assert_int_equal(n, 5);
}

static void cidr_slots_fold_when_known(void **state)
{
    (void)state;
    const struct value *eight = value_int(&arena, 8), *three = value_int(&arena, 3);
    IS(value_str(value_cidr(&arena, text("10.0.0.0/16"), eight, three)), "10.0.3.0/24");
    assert_null(value_cidr(&arena, text("10.0.0.0/16"), eight, value_int(&arena, 256)));
    assert_null(value_cidr(&arena, text("ten"), eight, three));
    const struct value *open = value_cidr(&arena, value_ref(&arena, S("vpc.main"), S("cidr")), eight, three);
    assert_json(open, JSON_COMPACT, "{\"$unknown\":\"cidr(vpc.main.cidr, 8, 3)\"}");
    struct answers answers = {"vpc.main.cidr", text("2001:db8:0:1200::/56"), 0};
    IS(value_str(value_resolve(&arena, open, look, &answers)), "2001:db8:0:1203::/64");
    answers.value = text("10.0.0.0/30");
    assert_true(value_resolve(&arena, open, look, &answers)->has_unknown); /* there is no such slot */
}

static void json_texts_fold_when_known(void **state)
{
    (void)state;
    const struct value *known = value_with(&arena, NULL, S("a.b"), text("x\"y"));
    IS(value_str(value_json(&arena, known)), "{\"a\":{\"b\":\"x\\\"y\"}}");
    const struct value *open = value_json(&arena, value_with(&arena, NULL, S("a"), value_ref(&arena, S("vpc.main"), S("id"))));
    assert_int_equal(open->kind, VALUE_UNKNOWN);
    struct answers answers = {"vpc.main.id", value_as_secret(&arena, text("v\"1")), 0};
    const struct value *closed = value_resolve(&arena, open, look, &answers);
    IS(value_str(closed), "{\"a\":\"v\\\"1\"}");
    assert_true(closed->secret);
}

static void cidrs_are_read_and_compared(void **state)
{
    (void)state;
    static const char *const wrong[] = {"", "/", "10.0.0.0", "10.0.0.0/", "10.0.0.0/33", "10.0.0/8", "10.0.0.0/-1", "10.0.0.0/+8",
                                        "10.0.0.0/8x", "::/129", "g::/8", "010.0.0.0/8", "10.0.0.0/8/8",
                                        "1111:2222:3333:4444:5555:6666:7777:8888:9999:aaaa:bbbb/8"};
    struct cidr outer, inner;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(cidr_read(str_of(wrong[i]), &outer));
    assert_true(cidr_read(S("10.1.2.3/16"), &outer) && cidr_read(S("10.1.255.0/24"), &inner));
    assert_true(cidr_contains(&outer, &inner) && cidr_contains(&outer, &outer) && !cidr_contains(&inner, &outer));
    assert_true(cidr_read(S("10.2.0.0/24"), &inner) && !cidr_contains(&outer, &inner));
    cidr_mask(&outer);
    struct buf buf = {0};
    cidr_add(&buf, &outer);
    assert_string_equal(buf.at, "10.1.0.0/16");
    assert_true(cidr_read(S("0.0.0.0/0"), &outer) && cidr_contains(&outer, &inner));
    assert_true(cidr_read(S("::/0"), &outer) && !cidr_contains(&outer, &inner));
    assert_true(cidr_slot(&inner, 0, 0, &outer) && !cidr_slot(&inner, 9, 0, &outer) && !cidr_slot(&inner, 1, -1, &outer));
    buf_release(&buf);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_teardown(name, release)
    const struct CMUnitTest tests[] = {
        TEST(makers_use_room_again_and_keep_what_they_gave),
        TEST(room_of_another_size_is_not_taken),
        TEST(nothing_answers_every_question),
        TEST(wrong_kinds_answer_nothing),
        TEST(paths_lead_through_maps_and_lists),
        TEST(a_maker_keeps_order_and_replaces),
        TEST(large_maps_are_found_and_stay_in_order),
        TEST(values_are_changed_by_making_new_ones),
        TEST(a_copy_outlives_its_source),
        TEST(the_taint_is_seen_from_outside_and_sits_inside),
        TEST(the_taint_spreads_through_expressions),
        TEST(a_secret_reference_stays_secret),
        TEST(maps_are_the_same_in_any_order),
        TEST(values_have_one_order),
        TEST(reals_are_the_same_by_what_they_say),
        TEST(joins_fold_as_far_as_they_are_known),
        TEST(resolving_reaches_everywhere_and_keeps_places),
        TEST(every_reference_is_visited),
        TEST(cidr_slots_fold_when_known),
        TEST(json_texts_fold_when_known),
        TEST(cidrs_are_read_and_compared),
    };
    return cmocka_run_group_tests_name("base: values", tests, NULL, NULL);
}
