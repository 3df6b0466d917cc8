#include "providers/aws/sandbox/sts.h"

#include "base/clock.h"
#include "providers/aws/sandbox/caller.h"

#define ASSUME_SECONDS 3600
#define ASSUME_SECONDS_MAX 43200
#define TOKEN_SECONDS 43200
#define TOKEN_SECONDS_MAX 129600
#define SECONDS_MIN 900

/* --- who ------------------------------------------------------------------------------------------------------------ */

static struct str user_arn(struct request *req) {
    return arena_printf(req->arena, "arn:%s:iam::%.*s:user/sandbox", partition_of_region(req->region), STR(req->account));
}

/* Where nobody is kept from anything the root user goes by a plain user's name: who works as root is warned. */
static const struct value *get_caller_identity(struct request *req) {
    if (req->caller.kind == CALLER_ROOT && !req->enforce_iam)
        return record(req->arena, "Account:t Arn:t UserId:c", req->account, user_arn(req), "AIDASANDBOXSANDBOX000");
    return record(req->arena, "Account:t Arn:t UserId:t", req->account, req->caller.arn, req->caller.id);
}

/* --- credentials ---------------------------------------------------------------------------------------------------- */

static bool seconds_input(struct request *req, int64_t fallback, int64_t max, int64_t *seconds) {
    *seconds = value_integer(input(req, "DurationSeconds"), fallback);
    if (*seconds >= SECONDS_MIN && *seconds <= max)
        return true;
    return reject(req, "ValidationError",
                  "1 validation error detected: Value '%lld' at 'durationSeconds' failed to satisfy constraint: Member must "
                  "have value between %d and %lld", (long long)*seconds, SECONDS_MIN, (long long)max);
}

static struct str upper(struct request *req, struct str text) {
    char *copy = arena_cstr(req->arena, text);
    for (char *c = copy; *c; c++)
        if (*c >= 'a' && *c <= 'z')
            *c = (char)(*c - 'a' + 'A');
    return str_of(copy);
}

/* Makes a session that lasts; `who` are the members Arn, UserId and Account of its caller, NULL for the caller of now. */
static const struct value *session_make(struct request *req, const struct value *who, int64_t seconds) {
    char expiration[25];
    int64_t until_ms = req->now_ms + seconds * 1000;
    time_iso(until_ms / 1000 * 1000, expiration);
    struct maker session = {.arena = req->arena};
    maker_merge(&session, who);
    maker_merge(&session, record(req->arena, "AccessKeyId:t SecretAccessKey:t SessionToken:t ExpiresMs:i",
                                 upper(req, new_hex(req, "ASIA", 16)), new_hex(req, "", 40), new_hex(req, "", 64), until_ms));
    const struct value *made = maker_map(&session);
    world_put(req->world, (struct str){0}, session_species.name, member_text(made, "AccessKeyId"), made);
    return record(req->arena, "AccessKeyId:v SecretAccessKey:v SessionToken:v Expiration:c",
                  value_get(made, S("AccessKeyId")), value_get(made, S("SecretAccessKey")), value_get(made, S("SessionToken")),
                  expiration);
}

/* "arn:aws:iam::ACCOUNT:role/PATH/NAME" */
static bool role_read(struct str arn, struct str *account, struct str *name) {
    struct str rest = arn;
    bool good = str_is(str_cut(&rest, ':'), "arn");
    good = str_starts(str_cut(&rest, ':'), S("aws")) && good;
    good = str_is(str_cut(&rest, ':'), "iam") && str_cut(&rest, ':').len == 0 && good;
    *account = str_cut(&rest, ':');
    if (!good || account->len != 12 || !str_starts(rest, S("role/")))
        return false;
    do
        *name = str_cut(&rest, '/');
    while (rest.at);
    return name->len > 0;
}

static bool session_name_is_allowed(struct str name) {
    for (size_t i = 0; i < name.len; i++) {
        char c = name.at[i];
        bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        if (!word && (c == '\0' || !strchr("+=,.@-", c)))
            return false;
    }
    return name.len >= 2 && name.len <= 64;
}

/* The role as IAM has it; NULL: this cloud knows nothing of it (another account's, or a made-up one). */
static const struct value *role_of(struct request *req, struct str account, struct str name) {
    return world_get(req->world, arena_printf(req->arena, "%.*s/", STR(account)), role_noun.species.name, name);
}

/* The documents that bound the session: the one that is passed, and those that are named. */
static const struct value *session_policies(struct request *req) {
    struct maker documents = {.arena = req->arena};
    const struct value *arns = input(req, "PolicyArns");
    struct str place = req->place;
    maker_add(&documents, input(req, "Policy"));
    req->place = arena_printf(req->arena, "%.*s/", STR(req->account));
    for (size_t i = 0; i < value_count(arns); i++) {
        const struct value *policy = iam_policy_find(req, member_text(value_item(arns, i), "arn"));
        maker_add(&documents, policy ? value_text(req->arena, iam_policy_document(policy)) : NULL);
    }
    req->place = place;
    return maker_list(&documents);
}

/* Under enforcement the role must be there and trust the caller. */
static bool assume_check(struct request *req, const struct value *role, struct str arn, int64_t seconds) {
    bool visible = role && iam_is_visible(req, role);
    if (req->enforce_iam && !visible)
        return reject(req, "AccessDenied", "User: %.*s is not authorized to perform: sts:AssumeRole on resource: %.*s", STR(req->caller.arn), STR(arn));
    if (role && seconds > value_integer(value_get(role, S("MaxSessionDuration")), ASSUME_SECONDS_MAX))
        return reject(req, "ValidationError", "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
    return !req->enforce_iam || authorize_assume(req, role, arn);
}

static const struct value *assume_role(struct request *req) {
    struct str account, role, session_name = input_text(req, "RoleSessionName"), arn = input_text(req, "RoleArn");
    int64_t seconds;
    if (!role_read(arn, &account, &role))
        return reject(req, "ValidationError", "%.*s is invalid", STR(arn));
    if (!session_name_is_allowed(session_name))
        return reject(req, "ValidationError",
                      "1 validation error detected: Value '%.*s' at 'roleSessionName' failed to satisfy constraint: Member must "
                      "satisfy regular expression pattern: [\\w+=,.@-]*", STR(session_name));
    if (!seconds_input(req, ASSUME_SECONDS, ASSUME_SECONDS_MAX, &seconds))
        return NULL;
    const struct value *known = role_of(req, account, role);
    if (!assume_check(req, known, arn, seconds))
        return NULL;
    struct str role_id = known ? member_text(known, "RoleId") : upper(req, new_hex(req, "AROA", 17));
    struct str user_id = arena_printf(req->arena, "%.*s:%.*s", STR(role_id), STR(session_name));
    struct str session_arn = arena_printf(req->arena, "arn:%s:sts::%.*s:assumed-role/%.*s/%.*s",
                                          partition_of_region(req->region), STR(account), STR(role), STR(session_name));
    const struct value *policies = session_policies(req);
    const struct value *who = record(req->arena, "Account:t Arn:t UserId:t Policies:v", account, session_arn, user_id,
                                     value_count(policies) ? policies : NULL);
    const struct value *credentials = session_make(req, who, seconds);
    return record(req->arena, "Credentials:v AssumedRoleUser:v", credentials,
                  record(req->arena, "AssumedRoleId:t Arn:t", user_id, session_arn));
}

static const struct value *get_session_token(struct request *req) {
    int64_t seconds;
    if (req->session)
        return reject(req, "AccessDenied", "Cannot call GetSessionToken with session credentials");
    if (!seconds_input(req, TOKEN_SECONDS, TOKEN_SECONDS_MAX, &seconds))
        return NULL;
    const struct value *who = record(req->arena, "Account:t UserName:t", req->account, req->caller.name);
    return record(req->arena, "Credentials:v", session_make(req, who, seconds));
}

const struct handler sts_handlers[] = {
    {"GetCallerIdentity", get_caller_identity},
    {"AssumeRole", assume_role},
    {"GetSessionToken", get_session_token, .writes = true},
    {0},
};
