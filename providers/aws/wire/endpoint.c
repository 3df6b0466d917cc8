#include "providers/aws/wire/endpoint.h"

#include <arpa/inet.h>
#include <assert.h>

#include "providers/aws/wire/environment.h"

/* --- partitions --------------------------------------------------------------------------------------------------- */

static bool lists(const char *const *names, struct str name) {
    for (; *names; names++)
        if (str_is(name, *names))
            return true;
    return false;
}

static bool is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/* "<prefix><word>-<digits>": how regions that are not listed yet will be named. */
static bool has_form(struct str region, const char *prefix) {
    if (!str_starts(region, str_of(prefix)))
        return false;
    struct str number = str_from(region, strlen(prefix));
    struct str word = str_cut(&number, '-');
    for (size_t i = 0; i < word.len; i++)
        if (!is_word(word.at[i]))
            return false;
    for (size_t i = 0; i < number.len; i++)
        if (number.at[i] < '0' || number.at[i] > '9')
            return false;
    return word.len > 0 && number.len > 0;
}

const struct partition *partition_of(struct str region) {
    for (size_t i = 0; i < n_partitions; i++)
        if (lists(partitions[i].regions, region))
            return &partitions[i];
    for (size_t i = 0; i < n_partitions; i++)
        for (const char *const *prefix = partitions[i].prefixes; *prefix; prefix++)
            if (has_form(region, *prefix))
                return &partitions[i];
    return &partitions[0];
}

/* --- AWS's own ---------------------------------------------------------------------------------------------------- */

static const struct endpoint_service *row_of(struct str service) {
    for (size_t i = 0; i < n_endpoint_services; i++)
        if (str_is(service, endpoint_services[i].name))
            return &endpoint_services[i];
    return NULL;
}

static const struct endpoint_exception *exception_of(const struct endpoint_service *row,
                                                     struct str where, unsigned variant) {
    for (size_t i = 0; i < n_endpoint_exceptions; i++) {
        const struct endpoint_exception *exception = &endpoint_exceptions[i];
        if (exception->variant == variant && str_is(where, exception->where) &&
            strcmp(exception->service, row->name) == 0)
            return exception;
    }
    return NULL;
}

/* Replaces {r}, {d} and {D}. */
static struct str fill(const char *pattern, struct str region, const struct partition *partition,
                       struct arena *arena) {
    struct buf out = {0};
    for (const char *c = pattern; *c; c++) {
        if (*c != '{') {
            buf_addc(&out, *c);
            continue;
        }
        if (c[1] == 'r')
            buf_add(&out, region);
        else
            buf_adds(&out, c[1] == 'd' ? partition->domain : partition->dual_stack_domain);
        c += 2;
    }
    struct str host = arena_str(arena, buf_str(&out));
    buf_release(&out);
    return host;
}

/* A region becomes part of a host name: nothing that could lead the request elsewhere may pass. */
static bool check_region(struct str region, struct report *report) {
    bool ok = region.len > 0 && region.len <= 63 && region.at[0] != '-' &&
              region.at[region.len - 1] != '-';
    for (size_t i = 0; ok && i < region.len; i++)
        ok = (is_word(region.at[i]) && region.at[i] != '_') || region.at[i] == '-';
    return ok || fail(report, NOWHERE, "'%.*s' is no name of a region", STR(region));
}

static const char *variant_word(unsigned variants) {
    static const char *const words[] = {"", "FIPS ", "dual-stack ", "dual-stack FIPS "};
    return words[variants];
}

/* The row that says host and signing region: the region's exception, the partition's, the service's usual one. */
static struct endpoint_exception find_row(const struct endpoint_service *row, struct str region,
                                          const struct partition *partition, unsigned variants) {
    const struct endpoint_exception *exception = exception_of(row, region, variants);
    if (!exception)
        exception = exception_of(row, str_of(partition->name), variants);
    if (exception)
        return *exception;
    return (struct endpoint_exception){.host = row->hosts[variants]};
}

bool endpoint_resolve(const struct service *service, struct str region, unsigned variants,
                      struct arena *arena, struct report *report, struct endpoint *out) {
    assert(variants < 4);
    if (!check_region(region, report))
        return false;
    const struct endpoint_service *row = row_of(str_of(service->name));
    assert(row && "a service with model tables has its row in endpoint_table.c");
    const struct partition *partition = partition_of(region);
    struct endpoint_exception found = find_row(row, region, partition, variants);
    if (!found.host)
        return fail(report, NOWHERE, "%s has no %sendpoint in %.*s", row->id,
                    variant_word(variants), STR(region));
    *out = (struct endpoint){
        .tls = true,
        .host = fill(found.host, region, partition, arena),
        .signing_region =
            found.signing_region ? str_of(found.signing_region) : arena_str(arena, region),
        .signing_name = str_of(service->signing_name),
    };
    return true;
}

/* --- custom ------------------------------------------------------------------------------------------------------- */

/* The scheme's own port is not written into Host, as no HTTP client does. */
static struct str without_own_port(struct str authority, bool tls) {
    struct str own = tls ? S(":443") : S(":80");
    return str_ends(authority, own) ? str_slice(authority, 0, authority.len - own.len) : authority;
}

static bool parse_url(struct str url, struct report *report, struct endpoint *out) {
    struct str rest = {0};
    if (str_starts(url, S("https://")))
        rest = str_from(url, 8);
    else if (str_starts(url, S("http://")))
        rest = str_from(url, 7);
    out->tls = str_starts(url, S("https://"));
    size_t end = 0;
    while (end < rest.len && rest.at[end] != '/')
        end++;
    struct str authority = str_slice(rest, 0, end), path = str_from(rest, end);
    bool strange = str_find(url, '?') >= 0 || str_find(url, '#') >= 0 || str_find(url, '@') >= 0 ||
                   str_find(url, ' ') >= 0;
    if (authority.len == 0 || authority.at[0] == ':' || strange) {
        fail(report, NOWHERE, "'%.*s' is no endpoint", STR(url));
        hint(report, "an endpoint is a URL such as http://127.0.0.1:4566");
        return false;
    }
    while (str_ends(path, S("/")))
        path.len--;
    out->host = without_own_port(authority, out->tls);
    out->path = path;
    return true;
}

bool endpoint_custom(const struct service *service, struct str region, struct str url,
                     struct arena *arena, struct report *report, struct endpoint *out) {
    struct endpoint custom = {.custom = true};
    struct str kept = arena_str(arena, url);
    if (!check_region(region, report) || !parse_url(kept, report, &custom))
        return false;
    const struct endpoint_service *row = row_of(str_of(service->name));
    assert(row && "a service with model tables has its row in endpoint_table.c");
    const struct partition *partition = partition_of(region);
    struct endpoint_exception found = find_row(row, region, partition, ENDPOINT_PLAIN);
    custom.signing_region =
        found.signing_region ? str_of(found.signing_region) : arena_str(arena, region);
    custom.signing_name = str_of(service->signing_name);
    *out = custom;
    return true;
}

/* "Elastic Load Balancing v2" as ELASTIC_LOAD_BALANCING_V2 or, for the config file, in lower case. */
static void key_of_id(const char *id, bool upper, char *out, size_t size) {
    size_t n = 0;
    for (; id[n] && n + 1 < size; n++) {
        char c = id[n] == ' ' ? '_' : id[n];
        if (upper && c >= 'a' && c <= 'z')
            c = (char)(c - 'a' + 'A');
        if (!upper && c >= 'A' && c <= 'Z')
            c = (char)(c - 'A' + 'a');
        out[n] = c;
    }
    out[n] = '\0';
}

static struct str from_services_section(const struct endpoint_service *row,
                                        const struct profiles *profiles, struct str profile) {
    struct str section = profiles_get(profiles, SECTION_PROFILE, profile, "services");
    if (section.len == 0)
        return (struct str){0};
    char key[64];
    key_of_id(row->id, false, key, sizeof key);
    return profiles_nested(profiles_get(profiles, SECTION_SERVICES, section, key), "endpoint_url");
}

struct str endpoint_configured(struct str service, const char *const *environment,
                               const struct profiles *profiles, struct str profile) {
    const struct endpoint_service *row = row_of(service);
    struct str ignore =
        profiles_get(profiles, SECTION_PROFILE, profile, "ignore_configured_endpoint_urls");
    if (environment_is_set(environment, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"))
        ignore = environment_get(environment, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS");
    if (!row || str_eq_nocase(ignore, S("true")))
        return (struct str){0};
    char variable[80] = "AWS_ENDPOINT_URL_";
    size_t stem = strlen(variable);
    key_of_id(row->id, true, variable + stem, sizeof variable - stem);
    const struct str found[] = {
        environment_get(environment, variable),
        environment_get(environment, "AWS_ENDPOINT_URL"),
        from_services_section(row, profiles, profile),
        profiles_get(profiles, SECTION_PROFILE, profile, "endpoint_url"),
    };
    for (size_t i = 0; i < sizeof found / sizeof *found; i++)
        if (found[i].len > 0)
            return found[i];
    return (struct str){0};
}

static bool asks_for(const char *variable, const char *key, const char *const *environment,
                     const struct profiles *profiles, struct str profile) {
    if (environment_is_set(environment, variable))
        return environment_true(environment, variable);
    return str_eq_nocase(profiles_get(profiles, SECTION_PROFILE, profile, key), S("true"));
}

unsigned endpoint_variants(const char *const *environment, const struct profiles *profiles,
                           struct str profile) {
    unsigned variants = ENDPOINT_PLAIN;
    if (asks_for("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint", environment, profiles, profile))
        variants |= ENDPOINT_FIPS;
    if (asks_for("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint", environment, profiles,
                 profile))
        variants |= ENDPOINT_DUAL_STACK;
    return variants;
}

struct str url_host(struct str url) {
    struct str host = {0};
    if (str_starts(url, S("https://")))
        host = str_from(url, 8);
    else if (str_starts(url, S("http://")))
        host = str_from(url, 7);
    size_t end = 0;
    while (end < host.len && !strchr("/?#", host.at[end]))
        end++;
    host = str_slice(host, 0, end);
    size_t port = host.len;
    while (port > 0 && host.at[port - 1] >= '0' && host.at[port - 1] <= '9')
        port--;
    return port > 0 && host.at[port - 1] == ':' ? str_slice(host, 0, port - 1) : host;
}

/* Digits and dots alone: "127.0.0.1.example.com" is somebody else's. */
static bool is_number_of(struct str host, uint32_t network, unsigned bits) {
    char text[INET_ADDRSTRLEN];
    struct in_addr address;
    if (host.len >= sizeof text)
        return false;
    snprintf(text, sizeof text, "%.*s", STR(host));
    return inet_pton(AF_INET, text, &address) == 1 &&
           ntohl(address.s_addr) >> (32 - bits) == network >> (32 - bits);
}

bool endpoint_is_loopback(struct str url) {
    struct str host = url_host(url);
    return str_is(host, "localhost") || str_is(host, "[::1]") || is_number_of(host, 0x7f000000, 8);
}

bool endpoint_is_of_machine(struct str url) {
    struct str host = url_host(url);
    return endpoint_is_loopback(url) || is_number_of(host, 0xa9fe0000, 16) ||
           str_starts(host, S("[fd00:ec2::"));
}
