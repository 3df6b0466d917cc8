/* The credential chain source by source, over a scripted transport. (Hundreds of situations stand beside botocore in
 * tests/e2e.) */
#include "base/json.h"
#include "providers/aws/wire/client_parts.h"
#include "providers/aws/wire/credential_cache.h"
#include "tests/unit/scripted.h"

#include <ftw.h>
#include <setjmp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h> /* last: it makes a macro of `fail` */

#define ASSUMED                                                                                    \
    "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIA</AccessKeyId>"           \
    "<SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>"                           \
    "<Expiration>2025-11-21T08:01:02Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>"
#define BY_WEB_IDENTITY                                                                                 \
    "<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials>"                 \
    "<AccessKeyId>ASIW</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>" \
    "<Expiration>2025-11-21T08:01:02Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult>"     \
    "</AssumeRoleWithWebIdentityResponse>"
#define DENIED                                                                                     \
    "<ErrorResponse><Error><Code>AccessDenied</Code><Message>not you</Message></Error></ErrorResponse>"
#define MACHINE                                                                                    \
    "{\"Code\":\"Success\",\"AccessKeyId\":\"ASIM\",\"SecretAccessKey\":\"s\",\"Token\":\"t\","    \
    "\"Expiration\":\"2025-11-21T08:01:02Z\"}"
#define PORTAL                                                                                         \
    "{\"roleCredentials\":{\"accessKeyId\":\"ASIS\",\"secretAccessKey\":\"s\",\"sessionToken\":\"t\"," \
    "\"expiration\":1763712062000}}"
#define STATIC_BASE "[base]\naws_access_key_id = BASE\naws_secret_access_key = b\n"

struct fixture {
    struct scripted script;
    struct arena arena;
    struct report report;
    struct random_seeded random;
    struct client_settings settings;
    struct client *client;
    char home[64];
    const char *environment[16];
    size_t n_environment;
};

static struct fixture now;

static void set_variable(const char *text) {
    now.environment[now.n_environment++] = text;
}

static int set_up(void **state) {
    (void)state;
    now = (struct fixture){.home = "/tmp/footing-wire-credentials-XXXXXX"};
    assert_non_null(mkdtemp(now.home));
    scripted_init(&now.script);
    random_seeded_init(&now.random, 7);
    now.report.arena = &now.arena;
    now.settings = (struct client_settings){.region = S("eu-west-1"),
                                            .environ = now.environment,
                                            .transport = &now.script.transport,
                                            .clock = &now.script.clock,
                                            .random = &now.random.random};
    set_variable(arena_printf(&now.arena, "HOME=%s", now.home).at);
    set_variable("PATH=/usr/bin:/bin");
    return 0;
}

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *walk) {
    (void)status, (void)kind, (void)walk;
    return remove(path);
}

static int tear_down(void **state) {
    (void)state;
    client_close(now.client);
    scripted_release(&now.script);
    arena_release(&now.arena);
    return nftw(now.home, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

static const char *home_path(const char *name) {
    return arena_printf(&now.arena, "%s/%s", now.home, name).at;
}

static void write_file(const char *name, const char *text) {
    mkdir(home_path(".aws"), 0700);
    FILE *file = fopen(home_path(name), "w");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
}

static void say(int status, const char *body) {
    scripted_say(&now.script, (struct scripted_answer){.status = status, .body = body});
}

/* Who signs; NULL: nobody, and the report says why. */
static const char *resolve(const char *profile) {
    client_close(now.client);
    now.settings.profile = str_of(profile);
    now.client = client_open(&now.settings, &now.arena, &now.report);
    if (!now.client || !client_credentials(now.client, false, &now.report))
        return NULL;
    return arena_cstr(&now.arena, now.client->credentials.key.access_key);
}

static void assert_signs(const char *profile, const char *wanted) {
    const char *who = resolve(profile);
    if (!who || strcmp(who, wanted) != 0)
        fail_msg("%s signs, not %s: %.*s", who ? who : "nobody", wanted,
                 STR(now.report.n ? now.report.items[now.report.n - 1].text : (struct str){0}));
}

static void assert_refused(const char *profile, const char *says) {
    size_t before = now.report.n;
    assert_null(resolve(profile));
    assert_true(now.report.n > before);
    if (!str_has(now.report.items[before].text, str_of(says)))
        fail_msg("'%.*s', not '%s'", STR(now.report.items[before].text), says);
}

static const struct scripted_request *request(size_t i) {
    assert_true(i < now.script.n_requests);
    return &now.script.requests[i];
}

/* --- environment and files ---------------------------------------------------------------------------------------- */

static void environment_comes_before_files(void **state) {
    (void)state;
    write_file(".aws/credentials",
               "[default]\naws_access_key_id = FILE\naws_secret_access_key = s\n" STATIC_BASE);
    assert_signs(NULL, "FILE");
    set_variable("AWS_ACCESS_KEY_ID=ENV");
    assert_refused(NULL, "AWS_SECRET_ACCESS_KEY is not");
    set_variable("AWS_SECRET_ACCESS_KEY=s");
    assert_signs(NULL, "ENV");
    assert_signs("base", "BASE"); /* a flag outranks the environment's keys */
    set_variable("AWS_PROFILE=base");
    assert_signs(NULL, "ENV"); /* a variable does not */
    assert_int_equal(now.script.n_requests, 0);
}

static void half_a_key_is_a_mistake(void **state) {
    (void)state;
    write_file(".aws/config", "[profile half]\naws_access_key_id = HALF\n");
    assert_refused("half", "no aws_secret_access_key");
}

static void nothing_configured_is_said(void **state) {
    (void)state;
    set_variable("AWS_EC2_METADATA_DISABLED=true");
    assert_refused(NULL, "no AWS credentials are configured");
    assert_int_equal(now.script.n_requests, 0);
}

/* --- roles -------------------------------------------------------------------------------------------------------- */

static void role_is_assumed_and_cached(void **state) {
    (void)state;
    write_file(".aws/config",
               "[profile app]\nrole_arn = arn:aws:iam::1:role/app\nsource_profile = base\n"
               "external_id = extra\nduration_seconds = 3600\n");
    write_file(".aws/credentials", STATIC_BASE);
    say(200, ASSUMED);
    assert_signs("app", "ASIA");
    assert_true(str_is(request(0)->url, "https://sts.eu-west-1.amazonaws.com/"));
    assert_true(str_has(scripted_header(request(0), "authorization"), S("Credential=BASE/")));
    assert_true(str_has(request(0)->body, S("DurationSeconds=3600")));
    assert_true(str_has(request(0)->body, S("ExternalId=extra")));
    assert_true(str_has(request(0)->body, S("RoleSessionName=footing-")));
    assert_signs("app", "ASIA");
    assert_int_equal(now.script.n_requests, 1);
    /* The name that the AWS CLI gives the file too. */
    const char *path = cache_path(
        now.environment, CACHE_OF_ROLES,
        S("{\"DurationSeconds\": 3600, \"ExternalId\": \"extra\", \"RoleArn\": \"arn:aws:iam::1:role/app\"}"),
        &now.arena);
    struct stat status;
    assert_int_equal(stat(path, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    scripted_advance(&now.script,
                     46 * 60 * 1000); /* a quarter of an hour before its end it serves no longer */
    assert_signs("app", "ASIA");
    assert_int_equal(now.script.n_requests, 2);
}

static void chains_of_roles_are_walked(void **state) {
    (void)state;
    write_file(".aws/config",
               "[profile outer]\nrole_arn = arn:aws:iam::1:role/outer\nsource_profile = inner\n"
               "[profile inner]\nrole_arn = arn:aws:iam::1:role/inner\nsource_profile = base\n");
    write_file(".aws/credentials", STATIC_BASE);
    say(200, ASSUMED);
    assert_signs("outer", "ASIA");
    assert_int_equal(now.script.n_requests, 2);
    assert_true(str_has(request(0)->body, S("role%2Finner")));
    assert_true(str_has(scripted_header(request(1), "authorization"), S("Credential=ASIA/")));
    assert_true(str_is(scripted_header(request(1), "x-amz-security-token"), "t"));
}

static void crooked_roles_are_refused(void **state) {
    (void)state;
    write_file(".aws/config",
               "[profile a]\nrole_arn = r\nsource_profile = b\n"
               "[profile b]\nrole_arn = r\nsource_profile = a\n"
               "[profile self]\nrole_arn = r\nsource_profile = self\n"
               "[profile lost]\nrole_arn = r\nsource_profile = nobody\n"
               "[profile poor]\nrole_arn = r\nsource_profile = empty\n[profile empty]\nregion = x\n"
               "[profile none]\nrole_arn = r\n"
               "[profile both]\nrole_arn = r\nsource_profile = a\ncredential_source = Environment\n"
               "[profile odd]\nrole_arn = r\ncredential_source = Moon\n"
               "[profile env]\nrole_arn = r\ncredential_source = Environment\n");
    assert_refused("a", "leads round in a circle");
    assert_refused("self", "leads round in a circle");
    assert_refused("lost", "'nobody' does not exist");
    assert_refused("poor", "'empty' has no credentials");
    assert_refused("none", "neither source_profile nor credential_source");
    assert_refused("both", "both a source_profile and a credential_source");
    assert_refused("odd", "'Moon' is none of AWS's");
    assert_refused("env", "Environment has no credentials");
    assert_int_equal(now.script.n_requests, 0);
}

static void denied_role_says_who_denied(void **state) {
    (void)state;
    write_file(".aws/config",
               "[profile app]\nrole_arn = arn:aws:iam::1:role/app\nsource_profile = base\n");
    write_file(".aws/credentials", STATIC_BASE);
    say(403, DENIED);
    assert_refused("app", "cannot assume role 'arn:aws:iam::1:role/app': AccessDenied: not you");
}

static bool give_code(void *ctx, struct str serial, struct buf *code) {
    (void)ctx;
    assert_true(str_is(serial, "arn:aws:iam::1:mfa/me"));
    buf_adds(code, "123456\n");
    return true;
}

static void mfa_code_is_asked_for(void **state) {
    (void)state;
    write_file(
        ".aws/config",
        "[profile app]\nrole_arn = arn:aws:iam::1:role/app\nsource_profile = base\nmfa_serial = arn:aws:iam::1:mfa/me\n");
    write_file(".aws/credentials", STATIC_BASE);
    assert_refused("app", "wants a code of MFA device 'arn:aws:iam::1:mfa/me'");
    now.settings.ask_mfa = give_code;
    say(200, ASSUMED);
    assert_signs("app", "ASIA");
    assert_true(str_has(request(0)->body, S("TokenCode=123456")));
    assert_true(str_has(request(0)->body, S("SerialNumber=arn%3Aaws%3Aiam%3A%3A1%3Amfa%2Fme")));
}

static void web_identity_signs_nothing(void **state) {
    (void)state;
    write_file("token", "json-web-token");
    set_variable(arena_printf(&now.arena, "AWS_WEB_IDENTITY_TOKEN_FILE=%s/token", now.home).at);
    assert_refused(NULL, "without a role");
    set_variable("AWS_ROLE_ARN=arn:aws:iam::1:role/pod");
    say(200, BY_WEB_IDENTITY);
    assert_signs(NULL, "ASIW");
    assert_int_equal(scripted_header(request(0), "authorization").len, 0);
    assert_true(str_has(request(0)->body, S("WebIdentityToken=json-web-token")));
}

/* --- processes ---------------------------------------------------------------------------------------------------- */

static void process_is_run_without_a_shell(void **state) {
    (void)state;
    write_file(
        ".aws/config",
        "[profile good]\ncredential_process = /bin/echo '{\"Version\": 1, \"AccessKeyId\": \"PROC\",' "
        "\"\\\"SecretAccessKey\\\": \\\"s;\" '$HOME|x\"}'\n"
        "[profile old]\ncredential_process = echo '{\"Version\": 2}'\n"
        "[profile quote]\ncredential_process = echo 'open\n"
        "[profile fails]\ncredential_process = sh -c 'echo why >&2; exit 3'\n"
        "[profile gone]\ncredential_process = /nonexistent/program x\n");
    assert_signs("good", "PROC");
    assert_true(str_is(now.client->credentials.key.secret_key, "s; $HOME|x"));
    assert_int_equal(now.client->credentials.expires_ms, NEVER_EXPIRES);
    assert_refused("old", "printed no JSON of \"Version\": 1");
    assert_refused("quote", "open quote");
    assert_refused("fails", "ended with status 3: why");
    assert_refused("gone", "cannot start the credential_process '/nonexistent/program'");
}

/* --- SSO ---------------------------------------------------------------------------------------------------------- */

static void write_token(const char *expires) {
    struct maker map = {.arena = &now.arena};
    maker_set(&map, S("accessToken"), value_text(&now.arena, S("bearer")));
    maker_set(&map, S("expiresAt"), value_text(&now.arena, str_of(expires)));
    assert_true(cache_write(cache_path(now.environment, CACHE_OF_SSO, S("corp"), &now.arena),
                            maker_map(&map)));
}

static void sso_login_is_used_or_asked_for(void **state) {
    (void)state;
    write_file(".aws/config",
               "[profile dev]\nsso_session = corp\nsso_account_id = 1\nsso_role_name = admin\n"
               "[sso-session corp]\nsso_start_url = https://corp\nsso_region = us-east-2\n"
               "[profile part]\nsso_account_id = 1\n");
    assert_refused("part", "has no sso_role_name");
    assert_refused("dev", "nobody has logged in");
    assert_true(
        str_is(now.report.items[now.report.n - 1].hint, "run 'aws sso login --profile dev'"));
    write_token("2025-11-21T07:00:00Z");
    assert_refused("dev", "has expired");
    write_token("2025-11-21T09:00:00Z");
    say(200, PORTAL);
    assert_signs("dev", "ASIS");
    assert_true(str_starts(
        request(0)->url, S("https://portal.sso.us-east-2.amazonaws.com/federation/credentials?")));
    assert_true(str_is(scripted_header(request(0), "x-amz-sso_bearer_token"), "bearer"));
    assert_int_equal(now.client->credentials.expires_ms, 1763712062000);
}

/* --- machines ----------------------------------------------------------------------------------------------------- */

static void container_endpoint_is_asked(void **state) {
    (void)state;
    set_variable("AWS_CONTAINER_CREDENTIALS_FULL_URI=http://169.254.170.23/v1/credentials");
    set_variable("AWS_CONTAINER_AUTHORIZATION_TOKEN=pod");
    say(500, "");
    say(200, MACHINE);
    assert_signs(NULL, "ASIM");
    assert_true(str_is(request(1)->url, "http://169.254.170.23/v1/credentials"));
    assert_true(str_is(scripted_header(request(1), "authorization"), "pod"));
    set_variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI=/v2/x");
    assert_signs(NULL, "ASIM");
    assert_true(str_is(request(2)->url, "http://169.254.170.2/v2/x"));
}

static void token_goes_to_no_strange_host(void **state) {
    (void)state;
    set_variable("AWS_CONTAINER_CREDENTIALS_FULL_URI=http://169.254.170.23.evil.example/");
    assert_refused(NULL, "neither https nor on this machine");
    assert_int_equal(now.script.n_requests, 0);
}

static void instance_is_asked_in_version_two_only(void **state) {
    (void)state;
    say(200, "token");
    say(200, "my-role\n");
    say(200, MACHINE);
    assert_signs(NULL, "ASIM");
    assert_string_equal(request(0)->method, "PUT");
    assert_true(str_is(request(0)->url, "http://169.254.169.254/latest/api/token"));
    assert_true(str_is(scripted_header(request(2), "x-aws-ec2-metadata-token"), "token"));
    assert_true(str_ends(request(2)->url, S("/security-credentials/my-role")));
    now.script.n_answers = now.script.next_answer = now.script.n_requests =
        now.script.next_request = 0;
    say(404, "");
    assert_refused(NULL, "no AWS credentials are configured");
    assert_int_equal(now.script.n_requests, 1); /* without a token nothing more is asked */
}

/* --- renewal ------------------------------------------------------------------------------------------------------ */

static void credentials_are_renewed_before_their_end(void **state) {
    (void)state;
    say(200, "token");
    say(200, "role");
    say(200, MACHINE);
    assert_signs(NULL, "ASIM");
    scripted_advance(&now.script, 44 * 60 * 1000);
    assert_true(client_credentials(now.client, true, &now.report));
    assert_int_equal(now.script.n_requests, 3);
    scripted_advance(&now.script, 2 * 60 * 1000);
    say(404, ""); /* they cannot be, and serve on */
    assert_true(client_credentials(now.client, true, &now.report));
    assert_int_equal(now.script.n_requests, 4);
    assert_true(client_credentials(now.client, true, &now.report));
    assert_int_equal(now.script.n_requests, 4); /* not asked at every call */
    scripted_advance(&now.script, 13 * 60 * 1000 + 30 * 1000);
    assert_true(
        client_credentials(now.client, false, &now.report)); /* half a minute is enough to read */
    assert_false(client_credentials(now.client, true, &now.report)); /* and too little to create */
    assert_true(str_has(now.report.items[0].text, S("expire and cannot be renewed")));
}

static void write_role(void) {
    write_file(".aws/config",
               "[profile app]\nrole_arn = arn:aws:iam::1:role/app\nsource_profile = base\n");
    write_file(".aws/credentials", STATIC_BASE);
}

/* A lost answer of STS is asked for again, but not for ever. */
static void lost_role_is_asked_for_again(void **state) {
    (void)state;
    write_role();
    scripted_say(&now.script, (struct scripted_answer){.fault = HTTP_LOST});
    assert_refused("app", "cannot assume role 'arn:aws:iam::1:role/app': AnswerLost");
    assert_int_equal(now.script.n_requests, 5);
    say(200, ASSUMED);
    assert_signs("app", "ASIA");
}

static void skew_is_learned_from_sts_too(void **state) {
    (void)state;
    write_role();
    scripted_say(&now.script, (struct scripted_answer){
                                  .status = 403,
                                  .date = "Fri, 21 Nov 2025 05:01:02 GMT",
                                  .body = "<ErrorResponse><Error><Code>SignatureDoesNotMatch</Code>"
                                          "<Message>no</Message></Error></ErrorResponse>"});
    say(200, ASSUMED);
    assert_signs("app", "ASIA");
    assert_true(str_is(scripted_header(request(1), "x-amz-date"), "20251121T050102Z"));
}

/* --- tokens that AWS calls expired, whatever their date said ------------------------------------------------------ */

enum { IN_THE_AIR = 10 };

struct revoked {
    int n_assumed, n_good; /* roles given; the first that EC2 takes */
};

static struct scripted_answer take_back(struct scripted *script,
                                        const struct scripted_request *asked) {
    struct revoked *revoked = script->ctx;
    if (str_has(asked->body, S("Action=AssumeRole"))) {
        int n = ++revoked->n_assumed;
        struct str body = arena_printf(
            &script->arena,
            "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIA%d</AccessKeyId>"
            "<SecretAccessKey>s</SecretAccessKey><SessionToken>t%d</SessionToken>"
            "<Expiration>2025-11-21T08:01:02Z</Expiration>"
            "</Credentials></AssumeRoleResult></AssumeRoleResponse>",
            n, n);
        return (struct scripted_answer){.status = 200, .body = body.at};
    }
    int64_t n = 0;
    struct str token = scripted_header(asked, "x-amz-security-token");
    assert_true(str_starts(token, S("t")) && str_to_int(str_from(token, 1), &n));
    if (n >= revoked->n_good)
        return (struct scripted_answer){.status = 200, .body = "<DescribeVpcsResponse/>"};
    return (struct scripted_answer){
        .status = 400,
        .body = "<Response><Errors><Error><Code>ExpiredToken</Code><Message>no</Message></Error>"
                "</Errors></Response>"};
}

static int all_at_once(enum verdict wanted) {
    static int tags[IN_THE_AIR];
    const struct service *ec2 = service_find(S("ec2"));
    const struct operation *operation = operation_find(ec2, S("DescribeVpcs"));
    for (int i = 0; i < IN_THE_AIR; i++)
        assert_true(client_start(now.client, ec2, operation, NULL, &now.arena, &tags[i], &now.report));
    int came = 0;
    for (int n = 0; n < IN_THE_AIR; n++) {
        struct call_result result;
        assert_int_equal(client_poll(now.client, INT64_MAX, &result, 1), 1);
        came += result.verdict == wanted;
    }
    return came;
}

/* The cache says an hour more, AWS says no: the role is assumed anew, once for all that left with the old token. */
static void revoked_role_is_assumed_anew_once(void **state) {
    (void)state;
    struct revoked revoked = {.n_good = 2};
    write_role();
    now.script.answer = take_back;
    now.script.ctx = &revoked;
    assert_signs("app", "ASIA1");
    assert_int_equal(all_at_once(VERDICT_AGAIN), IN_THE_AIR);
    assert_int_equal(revoked.n_assumed, 2);
    assert_int_equal(all_at_once(VERDICT_DONE), IN_THE_AIR);
    assert_int_equal(now.script.n_requests, 2 + 2 * IN_THE_AIR);
    assert_signs("app", "ASIA2"); /* and the cache has the new one */
    assert_int_equal(revoked.n_assumed, 2);
}

static void role_that_stays_revoked_is_a_refusal(void **state) {
    (void)state;
    struct revoked revoked = {.n_good = 1000};
    write_role();
    now.script.answer = take_back;
    now.script.ctx = &revoked;
    assert_signs("app", "ASIA1");
    assert_int_equal(all_at_once(VERDICT_AGAIN), IN_THE_AIR);
    assert_int_equal(all_at_once(VERDICT_REFUSED), IN_THE_AIR);
    assert_int_equal(revoked.n_assumed, 2);
}

#define ONE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        ONE(environment_comes_before_files),
        ONE(half_a_key_is_a_mistake),
        ONE(nothing_configured_is_said),
        ONE(role_is_assumed_and_cached),
        ONE(chains_of_roles_are_walked),
        ONE(crooked_roles_are_refused),
        ONE(denied_role_says_who_denied),
        ONE(mfa_code_is_asked_for),
        ONE(web_identity_signs_nothing),
        ONE(process_is_run_without_a_shell),
        ONE(sso_login_is_used_or_asked_for),
        ONE(container_endpoint_is_asked),
        ONE(token_goes_to_no_strange_host),
        ONE(instance_is_asked_in_version_two_only),
        ONE(credentials_are_renewed_before_their_end),
        ONE(lost_role_is_asked_for_again),
        ONE(skew_is_learned_from_sts_too),
        ONE(revoked_role_is_assumed_anew_once),
        ONE(role_that_stays_revoked_is_a_refusal),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
