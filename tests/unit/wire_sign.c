/* Signature Version 4 against the published vectors, stage by stage, and the verifier against the signer.
 *
 * The vectors lie outside the repository (FOOTING_CONFORMANCE, else beside it); without them the vector tests are skipped
 * loudly, and fail where CI=true. */
#include "base/json.h"
#include "providers/aws/wire/sign_stages.h"

#include <dirent.h>
#include <limits.h>
#include <setjmp.h>
#include <sys/stat.h>

#include <cmocka.h> /* last: it makes a macro of `fail` */

#define SECRET "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
#define ACCESS_KEY "AKIDEXAMPLE"

/* --- the vectors' files ------------------------------------------------------------------------------------------- */

static const char *vectors_folder(void) {
    static char path[PATH_MAX];
    const char *given = getenv("FOOTING_CONFORMANCE");
    snprintf(path, sizeof path, "%s/sigv4", given ? given : SOURCE_DIR "/../shared/conformance");
    struct stat found;
    if (stat(path, &found) == 0)
        return path;
    const char *ci = getenv("CI");
    if (ci && strcmp(ci, "true") == 0)
        fail_msg("no vectors at %s: set FOOTING_CONFORMANCE", path);
    print_message("SKIPPED: no vectors at %s: set FOOTING_CONFORMANCE\n", path);
    skip();
    return NULL;
}

static bool file_text(struct arena *arena, struct str path, struct str *out) {
    FILE *file = fopen(arena_cstr(arena, path), "rb");
    if (!file)
        return false;
    struct buf text = {0};
    char piece[4096];
    size_t n;
    while ((n = fread(piece, 1, sizeof piece, file)) > 0)
        buf_add(&text, (struct str){piece, n});
    fclose(file);
    *out = arena_str(arena, buf_str(&text));
    buf_release(&text);
    return true;
}

static struct str must_read(struct arena *arena, const char *folder, const char *name) {
    struct str text;
    if (!file_text(arena, arena_printf(arena, "%s/%s", folder, name), &text))
        fail_msg("cannot read %s/%s", folder, name);
    return text;
}

/* One request as the vectors write it: a line, headers that may go on in the next line, a body. */
static void read_request(struct arena *arena, struct str text, struct sign_request *out) {
    struct http_header *headers = arena_array(arena, struct http_header, 32);
    size_t n = 0;
    struct str line = str_cut(&text, '\n');
    out->method = arena_cstr(arena, str_cut(&line, ' '));
    assert_true(str_ends(line, S(" HTTP/1.1")));
    struct str target = str_slice(line, 0, line.len - 9);
    out->path = str_cut(&target, '?');
    out->query = target;
    while (text.len > 0) {
        line = str_cut(&text, '\n');
        if (line.len == 0)
            break;
        if (line.at[0] == ' ') {
            headers[n - 1].value =
                arena_printf(arena, "%.*s\n%.*s", STR(headers[n - 1].value), STR(line));
            continue;
        }
        struct str name = str_cut(&line, ':');
        headers[n++] = (struct http_header){name, line};
    }
    out->body = text.at ? text : S("");
    out->headers = headers;
    out->n_headers = n;
    out->host = http_header_get(headers, n, "host");
}

static void assert_text(const char *folder, const char *stage, struct str got, struct str wanted) {
    while (wanted.len > 0 && wanted.at[wanted.len - 1] == '\n')
        wanted.len--;
    if (!str_eq(got, wanted))
        fail_msg("%s: %s\n--- got\n%.*s\n--- wanted\n%.*s", folder, stage, STR(got), STR(wanted));
}

static void assert_stages(struct arena *arena, const struct signer *signer, const char *folder,
                          const char *form) {
    const struct {
        const char *name;
        const struct buf *got;
    } stages[] = {{"canonical-request", &signer->canonical_request},
                  {"string-to-sign", &signer->string_to_sign},
                  {"signature", &signer->signature}};
    for (size_t i = 0; i < 3; i++) {
        char name[64];
        snprintf(name, sizeof name, "%s-%s.txt", form, stages[i].name);
        assert_text(folder, name, buf_str(stages[i].got), must_read(arena, folder, name));
    }
}

/* --- the vectors -------------------------------------------------------------------------------------------------- */

static struct signing_key key_of_context(const struct value *context) {
    const struct value *credentials = value_key(context, "credentials");
    return (struct signing_key){value_str(value_key(credentials, "access_key_id")),
                                value_str(value_key(credentials, "secret_access_key")),
                                value_str(value_key(credentials, "token"))};
}

static void one_aws_case(struct signer *signer, const char *folder) {
    struct arena arena = {0};
    const struct value *context = json_parse(&arena, must_read(&arena, folder, "context.json"));
    assert_non_null(context);
    struct signing_key key = key_of_context(context);
    struct sign_request request = {.region = value_str(value_key(context, "region")),
                                   .service = value_str(value_key(context, "service"))};
    read_request(&arena, must_read(&arena, folder, "request.txt"), &request);
    assert_true(time_parse(value_str(value_key(context, "timestamp")), &request.wall_ms));
    request.no_normalize = !value_true(value_key(context, "normalize"));
    request.token_after = value_true(value_key(context, "omit_session_token"));
    request.content_sha256_header = value_true(value_key(context, "sign_body"));
    struct http_header *headers;
    size_t n;
    sign_header(signer, &key, &request, &arena, &headers, &n);
    assert_stages(&arena, signer, folder, "header");
    struct str query =
        sign_query(signer, &key, &request,
                   value_integer(value_key(context, "expiration_in_seconds"), 0), &arena);
    assert_stages(&arena, signer, folder, "query");
    assert_true(str_has(query, buf_str(&signer->signature)));
    arena_release(&arena);
}

static void aws_vectors(void **state) {
    (void)state;
    char folder[2 * PATH_MAX];
    snprintf(folder, sizeof folder, "%s/aws-c-auth-v4", vectors_folder());
    struct signer signer;
    signer_init(&signer);
    DIR *all = opendir(folder);
    assert_non_null(all);
    size_t n = 0;
    for (struct dirent *entry; (entry = readdir(all));) {
        if (entry->d_name[0] == '.')
            continue;
        char one[3 * PATH_MAX];
        snprintf(one, sizeof one, "%s/%s", folder, entry->d_name);
        one_aws_case(&signer, one);
        n++;
    }
    closedir(all);
    signer_release(&signer);
    assert_int_equal(n, 38);
}

static struct str take_header(struct sign_request *request, const char *name) {
    return str_trim(http_header_get(request->headers, request->n_headers, name));
}

static void one_botocore_case(struct signer *signer, const char *folder, const char *name) {
    struct arena arena = {0};
    struct sign_request request = {.region = S("us-east-1"), .service = S("service")};
    char file[NAME_MAX + 8];
    snprintf(file, sizeof file, "%s.req", name);
    read_request(&arena, must_read(&arena, folder, file), &request);
    assert_true(time_parse(take_header(&request, "x-amz-date"), &request.wall_ms));
    struct sign_request signed_one = {0}; /* the session token stands only there */
    snprintf(file, sizeof file, "%s.sreq", name);
    read_request(&arena, must_read(&arena, folder, file), &signed_one);
    struct signing_key key = {S(ACCESS_KEY), S(SECRET),
                              take_header(&signed_one, "x-amz-security-token")};
    request.token_after = strcmp(name, "post-sts-header-after") == 0;
    struct http_header *headers;
    size_t n;
    sign_header(signer, &key, &request, &arena, &headers, &n);
    snprintf(file, sizeof file, "%s.creq", name);
    assert_text(folder, file, buf_str(&signer->canonical_request), must_read(&arena, folder, file));
    snprintf(file, sizeof file, "%s.sts", name);
    assert_text(folder, file, buf_str(&signer->string_to_sign), must_read(&arena, folder, file));
    snprintf(file, sizeof file, "%s.authz", name);
    assert_text(folder, file, headers[n - 1].value, must_read(&arena, folder, file));
    arena_release(&arena);
}

/* Walks the folders (two deep at most) and gives how many cases there were. */
static size_t botocore_folder(struct signer *signer, const char *folder, int depth) {
    DIR *all = opendir(folder);
    assert_non_null(all);
    size_t n = 0;
    for (struct dirent *entry; (entry = readdir(all));) {
        size_t length = strlen(entry->d_name);
        char path[PATH_MAX];
        assert_true((size_t)snprintf(path, sizeof path, "%s/%s", folder, entry->d_name) <
                    sizeof path);
        struct stat kind;
        if (entry->d_name[0] == '.' || stat(path, &kind) != 0)
            continue;
        if (S_ISDIR(kind.st_mode) && depth < 3)
            n += botocore_folder(signer, path, depth + 1);
        if (length > 4 && strcmp(entry->d_name + length - 4, ".req") == 0) {
            char name[NAME_MAX + 1];
            snprintf(name, sizeof name, "%.*s", (int)(length - 4), entry->d_name);
            one_botocore_case(signer, folder, name);
            n++;
        }
    }
    closedir(all);
    return n;
}

static void botocore_vectors(void **state) {
    (void)state;
    char folder[PATH_MAX + 64];
    snprintf(folder, sizeof folder, "%s/botocore-aws4_testsuite", vectors_folder());
    struct signer signer;
    signer_init(&signer);
    size_t n = botocore_folder(&signer, folder, 0);
    signer_release(&signer);
    assert_int_equal(n, 34);
}

/* --- the verifier ------------------------------------------------------------------------------------------------- */

#define NOW_MS 1763708462000 /* 2025-11-21T07:01:02Z */

struct door {
    struct arena arena;
    struct signer signer;
    struct signing_key key;
    struct sign_request request; /* as it arrived */
    struct str code, message;
};

static bool know_one_key(void *ctx, struct str access_key, struct str *secret, struct str *token) {
    const struct door *door = ctx;
    *secret = S(SECRET);
    *token = door->key.session_token;
    return str_is(access_key, ACCESS_KEY);
}

static void door_open(struct door *door, const char *service, const char *token) {
    *door = (struct door){0};
    signer_init(&door->signer);
    door->key = (struct signing_key){S(ACCESS_KEY), S(SECRET), str_of(token)};
    door->request = (struct sign_request){
        .method = "POST",
        .host = S("127.0.0.1:4566"),
        .path = S("/a b/../c%20d"),
        .query = S("b=2&a=%7E1&flag"),
        .body = S("Action=DescribeVpcs&Version=2016-11-15"),
        .region = S("eu-west-1"),
        .service = str_of(service),
        .wall_ms = NOW_MS,
        .content_sha256_header = strcmp(service, "s3") == 0,
        .single_encode = strcmp(service, "s3") == 0,
    };
}

static void door_close(struct door *door) {
    signer_release(&door->signer);
    arena_release(&door->arena);
}

/* Signs by header and puts the headers into the request, as the wire would. */
static void sign_into(struct door *door) {
    struct http_header *added;
    size_t n;
    sign_header(&door->signer, &door->key, &door->request, &door->arena, &added, &n);
    door->request.headers = added;
    door->request.n_headers = n;
}

static bool knock(struct door *door, int64_t now_ms) {
    struct signature_scope scope;
    struct sign_request arrived = door->request;
    arrived.region = arrived.service = (struct str){0}; /* the server learns them from the scope */
    arrived.wall_ms = 0;
    bool ok = verify_signature(&door->signer, &arrived, know_one_key, door, now_ms, &door->arena,
                               &scope, &door->code, &door->message);
    if (ok) {
        assert_true(str_eq(scope.service, door->request.service));
        assert_true(str_is(scope.region, "eu-west-1"));
    }
    return ok;
}

static void what_is_signed_verifies(void **state) {
    (void)state;
    static const char *const services[] = {"ec2", "sts", "s3", "ecr"};
    for (size_t i = 0; i < 4; i++) {
        for (int form = 0; form < 4; form++) {
            struct door door;
            door_open(&door, services[i], form & 1 ? "a/session+token==" : NULL);
            if (form & 2) {
                door.request.unsigned_payload = strcmp(services[i], "s3") == 0;
                door.request.query =
                    sign_query(&door.signer, &door.key, &door.request, 600, &door.arena);
            } else {
                sign_into(&door);
            }
            if (!knock(&door, NOW_MS + 60000))
                fail_msg("%s, form %d: %.*s: %.*s", services[i], form, STR(door.code),
                         STR(door.message));
            door_close(&door);
        }
    }
}

static void assert_denied(struct door *door, int64_t now_ms, const char *code) {
    assert_false(knock(door, now_ms));
    assert_true(door->message.len > 0);
    if (!str_is(door->code, code))
        fail_msg("denied with %.*s, not %s", STR(door->code), code);
    door_close(door);
}

static void changed_bytes_are_denied(void **state) {
    (void)state;
    struct door door;
    door_open(&door, "ec2", NULL);
    sign_into(&door);
    door.request.body = S("Action=DeleteVpc&Version=2016-11-15");
    assert_denied(&door, NOW_MS, "SignatureDoesNotMatch");
    door_open(&door, "ec2", NULL);
    sign_into(&door);
    door.request.path = S("/");
    assert_denied(&door, NOW_MS, "SignatureDoesNotMatch");
    door_open(&door, "s3", NULL);
    sign_into(&door);
    door.request.body = S("other");
    assert_denied(&door, NOW_MS, "XAmzContentSHA256Mismatch");
    door_open(&door, "ecr", NULL);
    sign_into(&door);
    door.request.query = S("");
    assert_denied(&door, NOW_MS, "InvalidSignatureException");
}

static void strangers_are_denied(void **state) {
    (void)state;
    struct door door;
    door_open(&door, "sts", NULL);
    assert_denied(&door, NOW_MS, "MissingAuthenticationToken");
    door_open(&door, "sts", NULL);
    door.key.access_key = S("AKIDSTRANGER");
    sign_into(&door);
    assert_denied(&door, NOW_MS, "InvalidClientTokenId");
    door_open(&door, "ec2", "token");
    sign_into(&door);
    door.key.session_token = S("another token");
    assert_denied(&door, NOW_MS, "AuthFailure");
    door_open(&door, "sts", NULL);
    struct http_header half = {S("authorization"),
                               S("AWS4-HMAC-SHA256 Credential=" ACCESS_KEY ", Signature=00")};
    door.request.headers = &half;
    door.request.n_headers = 1;
    assert_denied(&door, NOW_MS, "IncompleteSignature");
}

static void wrong_clocks_are_denied(void **state) {
    (void)state;
    struct door door;
    door_open(&door, "ec2", NULL);
    sign_into(&door);
    assert_denied(&door, NOW_MS + 6 * 60000, "RequestExpired");
    door_open(&door, "sts", NULL);
    sign_into(&door);
    assert_denied(&door, NOW_MS - 6 * 60000, "SignatureDoesNotMatch");
    door_open(&door, "s3", NULL);
    sign_into(&door);
    assert_denied(&door, NOW_MS + 16 * 60000, "RequestTimeTooSkewed");
    door_open(&door, "sts", NULL);
    door.request.query = sign_query(&door.signer, &door.key, &door.request, 60, &door.arena);
    assert_denied(&door, NOW_MS + 61000, "SignatureDoesNotMatch");
}

/* More scopes than the cache holds, twice over: each signature stays what a fresh signer gives. */
static void cache_forgets_and_learns(void **state) {
    (void)state;
    struct arena arena = {0};
    struct signer kept;
    signer_init(&kept);
    for (int round = 0; round < 2; round++) {
        for (int day = 0; day < 70; day++) {
            struct sign_request request = {
                .method = "GET", .host = S("h"), .region = S("r"), .service = S("s")};
            request.wall_ms = NOW_MS + day * 86400000LL;
            struct signing_key key = {S(ACCESS_KEY), S(SECRET)};
            struct http_header *a, *b;
            size_t n;
            struct signer fresh;
            signer_init(&fresh);
            sign_header(&kept, &key, &request, &arena, &a, &n);
            sign_header(&fresh, &key, &request, &arena, &b, &n);
            assert_true(str_eq(a[n - 1].value, b[n - 1].value));
            signer_release(&fresh);
        }
    }
    signer_release(&kept);
    arena_release(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(aws_vectors),
        cmocka_unit_test(botocore_vectors),
        cmocka_unit_test(what_is_signed_verifies),
        cmocka_unit_test(changed_bytes_are_denied),
        cmocka_unit_test(strangers_are_denied),
        cmocka_unit_test(wrong_clocks_are_denied),
        cmocka_unit_test(cache_forgets_and_learns),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
