#include "providers/aws/wire/address.h"

/* Whether a bucket's name can be a label of a host: a dot inside would not match AWS's wildcard certificate. */
static bool is_label(struct str bucket) {
    if (bucket.len < 3 || bucket.len > 63)
        return false;
    for (size_t i = 0; i < bucket.len; i++) {
        char c = bucket.at[i];
        bool edge = i == 0 || i + 1 == bucket.len;
        if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && (edge || c != '-'))
            return false;
    }
    return true;
}

/* A number has no hosts below it. */
static bool is_number(struct str host) {
    bool digits = true;
    for (size_t i = 0; i < host.len; i++)
        digits &= (host.at[i] >= '0' && host.at[i] <= '9') || host.at[i] == '.' || host.at[i] == ':';
    return digits || str_starts(host, S("["));
}

static bool wants_bucket_in_host(const struct profiles *profiles, struct str profile,
                                 const struct endpoint *endpoint, struct str bucket) {
    struct str style =
        profiles_nested(profiles_get(profiles, SECTION_PROFILE, profile, "s3"), "addressing_style");
    if (!is_label(bucket) || str_is(style, "path"))
        return false;
    return !endpoint->custom || (str_is(style, "virtual") && !is_number(endpoint->host));
}

/* "/bucket/key" of bucket.host becomes "/key". */
static void move_bucket(struct str bucket, struct endpoint *endpoint, struct wire_message *message,
                        struct arena *arena) {
    struct str path = message->path;
    if (path.len == 0 || !str_starts(str_from(path, 1), bucket))
        return;
    struct str rest = str_from(path, 1 + bucket.len);
    if (rest.len > 0 && rest.at[0] != '/')
        return;
    message->path = rest.len > 0 || endpoint->path.len > 0 ? rest : S("/");
    endpoint->host = arena_printf(arena, "%.*s.%.*s", STR(bucket), STR(endpoint->host));
}

void address_request(const struct service *service, const struct value *input,
                     const struct profiles *profiles, struct str profile, struct endpoint *endpoint,
                     struct wire_message *message, struct arena *arena) {
    if (strcmp(service->name, "s3") == 0) {
        struct str bucket = value_str(value_key(input, "Bucket"));
        if (wants_bucket_in_host(profiles, profile, endpoint, bucket))
            move_bucket(bucket, endpoint, message, arena);
        return;
    }
    if (message->host_prefix.len > 0 && !endpoint->custom)
        endpoint->host =
            arena_printf(arena, "%.*s%.*s", STR(message->host_prefix), STR(endpoint->host));
}
