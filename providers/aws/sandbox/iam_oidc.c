/* OpenID Connect providers: who else's word about identities the account takes. */
#include "providers/aws/sandbox/iam.h"

#define CLIENTS_MAX 100
#define THUMBPRINTS_MAX 5

static bool thumbprints_check(struct request *req, const struct value *list) {
    if (value_count(list) > THUMBPRINTS_MAX)
        return reject(req, "InvalidInput", "Thumbprint list must contain fewer than %d entries.", THUMBPRINTS_MAX);
    for (size_t i = 0; i < value_count(list); i++)
        if (value_str(value_item(list, i)).len != 40)
            return iam_constraint(req, value_str(value_item(list, i)), "thumbprintList", "have length equal to 40");
    return true;
}

/* Without one AWS fetches the thumbprint itself. */
static const struct value *thumbprints_input(struct request *req) {
    const struct value *list = input(req, "ThumbprintList");
    return value_count(list) ? list : list_with(req->arena, NULL, value_text(req->arena, S("6938fd4d98bab03faadb97b34396831e3780aea1")));
}

static const struct value *create_provider(struct request *req) {
    struct str url = input_text(req, "Url"), host = str_from(url, strlen("https://"));
    const struct value *tags = NULL;
    if (!str_starts(url, S("https://")) || host.len == 0 || str_find(host, '?') >= 0)
        return reject(req, "ValidationError", "Invalid Open ID Connect Provider URL");
    if (value_count(input(req, "ClientIDList")) > CLIENTS_MAX)
        return iam_quota_exceeded(req, "ClientIdsPerOpenIdConnectProvider", CLIENTS_MAX);
    if (!thumbprints_check(req, input(req, "ThumbprintList")) || !iam_tags_check(req, input(req, "Tags"), &tags))
        return NULL;
    while (host.len && host.at[host.len - 1] == '/')
        host.len--;
    struct str arn = iam_arn(req, &oidc_noun, S("/"), host);
    if (iam_get(req, &oidc_noun, arn))
        return reject(req, "EntityAlreadyExists", "Provider with url %.*s already exists.", STR(url));
    const struct value *clients = input(req, "ClientIDList");
    iam_put(req, &oidc_noun,
            record(req->arena, "OpenIDConnectProviderArn:t Url:t ClientIDList:v ThumbprintList:v CreateDate:v Tags:v", arn, host,
                   clients ? clients : value_list(req->arena, NULL, 0), thumbprints_input(req), time_now(req), value_count(tags) ? tags : NULL));
    return record(req->arena, "OpenIDConnectProviderArn:t Tags:v", arn, value_count(tags) ? tags : NULL);
}

static const struct value *get_provider(struct request *req) {
    return iam_input(req, &oidc_noun);
}

static const struct value *list_providers(struct request *req) {
    struct maker list = {.arena = req->arena};
    const struct value *provider;
    for (size_t at = 0; (provider = iam_next(req, &oidc_noun, &at));)
        maker_add(&list, record(req->arena, "Arn:v", value_get(provider, S("OpenIDConnectProviderArn"))));
    return record(req->arena, "OpenIDConnectProviderList:v", maker_list(&list));
}

/* Adding what is there and taking what is not are no mistakes. */
static const struct value *client_set(struct request *req) {
    const struct value *provider = iam_input(req, &oidc_noun);
    if (!provider)
        return NULL;
    struct str id = input_text(req, "ClientID");
    const struct value *old = value_get(provider, S("ClientIDList"));
    bool add = str_starts(str_of(req->operation->name), S("Add"));
    if (add && !list_has(old, id) && value_count(old) >= CLIENTS_MAX)
        return iam_quota_exceeded(req, "ClientIdsPerOpenIdConnectProvider", CLIENTS_MAX);
    struct maker list = {.arena = req->arena};
    for (size_t i = 0; i < value_count(old); i++)
        if (!str_eq(value_str(value_item(old, i)), id))
            maker_add(&list, value_item(old, i));
    if (add)
        maker_add(&list, value_text(req->arena, id));
    iam_put(req, &oidc_noun, record_with(req->arena, provider, "ClientIDList:v", maker_list(&list)));
    return nothing(req);
}

static const struct value *update_thumbprints(struct request *req) {
    const struct value *provider = iam_input(req, &oidc_noun);
    if (!provider || !thumbprints_check(req, input(req, "ThumbprintList")))
        return NULL;
    iam_put(req, &oidc_noun, record_with(req->arena, provider, "ThumbprintList:v", thumbprints_input(req)));
    return nothing(req);
}

/* One that is not there is as good as deleted. */
static const struct value *delete_provider(struct request *req) {
    if (iam_get(req, &oidc_noun, input_text(req, "OpenIDConnectProviderArn")))
        iam_remove(req, &oidc_noun, input_text(req, "OpenIDConnectProviderArn"));
    return nothing(req);
}

const struct handler iam_oidc_handlers[] = {
    {"CreateOpenIDConnectProvider", create_provider},
    {"GetOpenIDConnectProvider", get_provider},
    {"ListOpenIDConnectProviders", list_providers},
    {"AddClientIDToOpenIDConnectProvider", client_set},
    {"RemoveClientIDFromOpenIDConnectProvider", client_set},
    {"UpdateOpenIDConnectProviderThumbprint", update_thumbprints},
    {"DeleteOpenIDConnectProvider", delete_provider},
    {0},
};
