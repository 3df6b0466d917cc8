/* An OpenID Connect provider: whose word about identities the account takes, such as GitHub's about its workflows. */
#include "providers/aws/iam/iam.h"

static const struct tagging tagging = IAM_TAGGING_BY("OpenIDConnectProvider", "OpenIDConnectProviderArn");
static const struct facet clients = {
    .add = {"AddClientIDToOpenIDConnectProvider", "OpenIDConnectProviderArn", FILLS({"ClientID", "$ref"}), .settle = SETTLE_REPEAT,
            .busy_on = IAM_BUSY, .lag_on = "NoSuchEntity"},
    .remove = {"RemoveClientIDFromOpenIDConnectProvider", "OpenIDConnectProviderArn", FILLS({"ClientID", "$ref"}),
               .settle = SETTLE_REPEAT, .done_on = "NoSuchEntity", .busy_on = IAM_BUSY},
    .key = "ref",
};
static const struct call update = {"UpdateOpenIDConnectProviderThumbprint", "OpenIDConnectProviderArn", .settle = SETTLE_REPEAT,
                                   .busy_on = IAM_BUSY};
static const struct listing names = {"ListOpenIDConnectProviders", .items = "OpenIDConnectProviderList", .id = "Arn"};

const struct sheet oidc_provider_sheet = {
    .type = "oidc_provider",
    .service = "iam",
    .version = 1,
    .help = "whose word about identities the account takes: GitHub's about its workflows",
    .id_prefix = "arn:",
    .id_arn = "oidc-provider/",
    .id_form = "arn:{partition}:iam::{account}:oidc-provider/{url}",
    .aliases = ALIASES("iam_openid_connect_provider", "openid_connect_provider"),
    .lacks = "An account has one provider of a URL. One that is there already is named by its ARN under 'existing:', or taken over by "
             "'footing import'; 'footing state rebuild' reads each provider of the account once to see its tags.",
    .example = "oidc_provider:\n"
               "  github:\n"
               "    url: token.actions.githubusercontent.com\n"
               "    clients: [sts.amazonaws.com]\n",
    // clang-format off
    .fields = FIELDS(
        { "url",         &kind_issuer, NULL, REQUIRED | CREATE_ONLY | EXCLUSIVE, "Url", "its address, without https://", .aliases = ALIASES("Url") },
        { "clients",     &kind_audiences, NULL, 0, "ClientIDList", "audiences whose tokens are taken", .fallback = "[]", .facet = &clients, .aliases = ALIASES("client_id_list", "ClientIdList") },
        { "thumbprints", TEXTS, COMPUTED, "ThumbprintList", "of its certificates; AWS fetches them where it does not know the authority", .by = &update, .by_member = "ThumbprintList",
          .aliases = ALIASES("thumbprint_list", "ThumbprintList") },
        { "id",          TEXT, READ_ONLY | KNOWN, "OpenIDConnectProviderArn", "its ARN" }
    ),
    .create = { "CreateOpenIDConnectProvider", .answer = "OpenIDConnectProviderArn", .settle = SETTLE_NAME, .busy_on = IAM_BUSY },
    .remove = { "DeleteOpenIDConnectProvider", "OpenIDConnectProviderArn", .settle = SETTLE_REPEAT, .done_on = "NoSuchEntity", .busy_on = IAM_BUSY },
    .read   = { "GetOpenIDConnectProvider", .one = "OpenIDConnectProviderArn", .one_is_text = true, .by_name = true, .names = &names, .whole = true,
                .id = "OpenIDConnectProviderArn", .page = 1, .gone_on = "NoSuchEntity" },
    // clang-format on
    .tagging = &tagging,
};
