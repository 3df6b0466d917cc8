/* What users sign in with: access keys, passwords; and what the account asks of passwords. */
#include "providers/aws/sandbox/iam.h"

#define KEYS_MAX 2
#define LOGIN "iam-login"
#define PASSWORD_POLICY "iam-password-policy"

/* --- access keys ---------------------------------------------------------------------------------------------------- */

/* Keys are found without knowing their account, so they have no place. A deleted one leaves its name, never to work again. */
static bool key_is(const struct request *req, const struct value *key, struct str user) {
    return !value_get(key, S("$deleted")) && str_eq(member_text(key, "UserName"), user) && str_eq(member_text(key, "Account"), req->account);
}

const struct value *iam_keys_of(struct request *req, struct str user) {
    struct maker keys = {.arena = req->arena};
    const struct value *key;
    for (size_t at = 0; (key = world_next(req->world, (struct str){0}, IAM_KEY, &at));)
        if (key_is(req, key, user))
            maker_add(&keys, key);
    return maker_list(&keys);
}

static void key_put(struct request *req, const struct value *key) {
    world_put(req->world, (struct str){0}, IAM_KEY, member_text(key, "AccessKeyId"), key);
}

/* The key of the input among those of the user of the input, or of the caller. */
static const struct value *key_input(struct request *req) {
    struct str id = input_text(req, "AccessKeyId");
    const struct value *user = iam_user_or_caller(req), *key = user ? world_get(req->world, (struct str){0}, IAM_KEY, id) : NULL;
    if (user && (!key || !key_is(req, key, member_text(user, "UserName"))))
        return reject(req, "NoSuchEntity", "The Access Key with id %.*s cannot be found.", STR(id));
    return key;
}

static const struct value *create_key(struct request *req) {
    const struct value *user = iam_user_or_caller(req);
    if (!user)
        return NULL;
    struct str name = member_text(user, "UserName");
    if (value_count(iam_keys_of(req, name)) >= KEYS_MAX)
        return iam_quota_exceeded(req, "AccessKeysPerUser", KEYS_MAX);
    struct str id = str_slice(iam_unique_id(req, "AKIA"), 0, 20);
    const struct value *key = record(req->arena, "UserName:t AccessKeyId:t Status:c SecretAccessKey:t CreateDate:v Account:t $made:i", name,
                                     id, "Active", new_hex(req, "", 40), time_now(req), req->account, req->now_ms);
    key_put(req, key);
    return record(req->arena, "AccessKey:v", key);
}

static const struct value *list_keys(struct request *req) {
    const struct value *user = iam_user_or_caller(req);
    return user ? iam_page(req, "AccessKeyMetadata", iam_keys_of(req, member_text(user, "UserName"))) : NULL;
}

static const struct value *update_key(struct request *req) {
    struct str status = input_text(req, "Status");
    const struct value *key = key_input(req);
    if (!key)
        return NULL;
    if (!str_is(status, "Active") && !str_is(status, "Inactive"))
        return iam_constraint(req, status, "Status", "satisfy enum value set: [Active, Inactive]");
    key_put(req, record_with(req->arena, key, "Status:t", status));
    return nothing(req);
}

static const struct value *delete_key(struct request *req) {
    const struct value *key = key_input(req);
    if (!key)
        return NULL;
    key_put(req, record(req->arena, "AccessKeyId:v $deleted:b", value_get(key, S("AccessKeyId")), true));
    return nothing(req);
}

static const struct value *key_last_used(struct request *req) {
    struct str id = input_text(req, "AccessKeyId");
    const struct value *key = world_get(req->world, (struct str){0}, IAM_KEY, id);
    if (!key || value_get(key, S("$deleted")) || !str_eq(member_text(key, "Account"), req->account))
        return reject(req, "AccessDenied", "User: %.*s is not authorized to perform: iam:GetAccessKeyLastUsed on resource: access key "
                      "%.*s", STR(req->caller.arn), STR(id));
    const struct value *used = value_get(key, S("$used"));
    return record(req->arena, "UserName:v AccessKeyLastUsed:v", value_get(key, S("UserName")),
                  used ? used : record(req->arena, "ServiceName:c Region:c", "N/A", "N/A"));
}

/* --- passwords ------------------------------------------------------------------------------------------------------ */

const struct value *iam_password_policy(struct request *req) {
    return world_get(req->world, req->place, PASSWORD_POLICY, S("policy"));
}

static bool has_between(struct str text, char from, char to) {
    for (size_t i = 0; i < text.len; i++)
        if (text.at[i] >= from && text.at[i] <= to)
            return true;
    return false;
}

static bool has_symbol(struct str text) {
    for (size_t i = 0; i < text.len; i++)
        if (text.at[i] && strchr("!@#$%^&*()_+-=[]{}|'", text.at[i]))
            return true;
    return false;
}

static bool password_check(struct request *req, struct str password) {
    const struct value *policy = iam_password_policy(req);
    int64_t least = value_integer(value_get(policy, S("MinimumPasswordLength")), 8);
    const struct {
        bool wanted, met;
        const char *what;
    } rules[] = {
        {true, (int64_t)str_columns(password) >= least, "Password should have a minimum length"},
        {value_true(value_get(policy, S("RequireSymbols"))), has_symbol(password), "Password should have at least one symbol"},
        {value_true(value_get(policy, S("RequireNumbers"))), has_between(password, '0', '9'), "Password should have at least one number"},
        {value_true(value_get(policy, S("RequireUppercaseCharacters"))), has_between(password, 'A', 'Z'),
         "Password should have at least one uppercase letter"},
        {value_true(value_get(policy, S("RequireLowercaseCharacters"))), has_between(password, 'a', 'z'),
         "Password should have at least one lowercase letter"},
    };
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (rules[i].wanted && !rules[i].met)
            return reject(req, "PasswordPolicyViolation", "%s", rules[i].what);
    return true;
}

static const struct value *login_of(struct request *req, struct str user) {
    return world_get(req->world, req->place, LOGIN, user);
}

static void login_put(struct request *req, const struct value *login) {
    world_put(req->world, req->place, LOGIN, member_text(login, "UserName"), login);
}

static const struct value *create_login(struct request *req) {
    const struct value *user = iam_user_or_caller(req);
    if (!user)
        return NULL;
    struct str name = member_text(user, "UserName");
    if (login_of(req, name))
        return reject(req, "EntityAlreadyExists", "Login Profile for user %.*s already exists.", STR(name));
    if (!password_check(req, input_text(req, "Password")))
        return NULL;
    const struct value *login = record(req->arena, "UserName:t CreateDate:v PasswordResetRequired:b $changed:v", name, time_now(req),
                                       input_true(req, "PasswordResetRequired"), time_now(req));
    login_put(req, login);
    return record(req->arena, "LoginProfile:v", login);
}

static const struct value *login_input(struct request *req) {
    const struct value *user = iam_user_or_caller(req), *login = user ? login_of(req, member_text(user, "UserName")) : NULL;
    if (user && !login)
        return reject(req, "NoSuchEntity", "Login Profile for User %.*s cannot be found.", STR(member_text(user, "UserName")));
    return login;
}

static const struct value *get_login(struct request *req) {
    const struct value *login = login_input(req);
    return login ? record(req->arena, "LoginProfile:v", login) : NULL;
}

static const struct value *update_login(struct request *req) {
    const struct value *login = login_input(req);
    if (!login || (input_has(req, "Password") && !password_check(req, input_text(req, "Password"))))
        return NULL;
    if (input_has(req, "Password"))
        login = record_with(req->arena, login, "$changed:v", time_now(req));
    if (input_has(req, "PasswordResetRequired"))
        login = record_with(req->arena, login, "PasswordResetRequired:b", input_true(req, "PasswordResetRequired"));
    login_put(req, login);
    return nothing(req);
}

static const struct value *delete_login(struct request *req) {
    const struct value *login = login_input(req);
    if (!login)
        return NULL;
    world_put(req->world, req->place, LOGIN, member_text(login, "UserName"), NULL);
    return nothing(req);
}

/* --- the password policy -------------------------------------------------------------------------------------------- */

static const struct value *get_password_policy(struct request *req) {
    const struct value *policy = iam_password_policy(req);
    return policy ? record(req->arena, "PasswordPolicy:v", policy)
                  : reject(req, "NoSuchEntity", "The Password Policy with domain name %.*s cannot be found.", STR(req->account));
}

/* What is left out goes back to its default. */
static const struct value *update_password_policy(struct request *req) {
    if (!iam_number_check(req, "MinimumPasswordLength", 6, 128) || !iam_number_check(req, "MaxPasswordAge", 1, 1095) ||
        !iam_number_check(req, "PasswordReusePrevention", 1, 24))
        return NULL;
    const struct value *age = input(req, "MaxPasswordAge");
    world_put(req->world, req->place, PASSWORD_POLICY, S("policy"),
              record(req->arena,
                     "MinimumPasswordLength:i RequireSymbols:b RequireNumbers:b RequireUppercaseCharacters:b RequireLowercaseCharacters:b "
                     "AllowUsersToChangePassword:b ExpirePasswords:b MaxPasswordAge:v PasswordReusePrevention:v HardExpiry:b",
                     value_integer(input(req, "MinimumPasswordLength"), 6), input_true(req, "RequireSymbols"),
                     input_true(req, "RequireNumbers"), input_true(req, "RequireUppercaseCharacters"),
                     input_true(req, "RequireLowercaseCharacters"), input_true(req, "AllowUsersToChangePassword"), age != NULL, age,
                     input(req, "PasswordReusePrevention"), input_true(req, "HardExpiry")));
    return nothing(req);
}

static const struct value *delete_password_policy(struct request *req) {
    if (!iam_password_policy(req))
        return reject(req, "NoSuchEntity", "The account policy with name PasswordPolicy cannot be found.");
    world_put(req->world, req->place, PASSWORD_POLICY, S("policy"), NULL);
    return nothing(req);
}

const struct handler iam_key_handlers[] = {
    {"CreateAccessKey", create_key},
    {"ListAccessKeys", list_keys},
    {"UpdateAccessKey", update_key},
    {"DeleteAccessKey", delete_key},
    {"GetAccessKeyLastUsed", key_last_used},
    {"CreateLoginProfile", create_login},
    {"GetLoginProfile", get_login},
    {"UpdateLoginProfile", update_login},
    {"DeleteLoginProfile", delete_login},
    {"GetAccountPasswordPolicy", get_password_policy},
    {"UpdateAccountPasswordPolicy", update_password_policy},
    {"DeleteAccountPasswordPolicy", delete_password_policy},
    {0},
};
