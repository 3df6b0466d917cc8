#include "providers/aws/sandbox/fault.h"

#include "providers/aws/sandbox/listing.h"

#define THROTTLED "Request limit exceeded."
#define RATE "Rate exceeded"
#define BROKEN "An internal error has occurred"
#define BUSY "The service is unavailable. Please try again shortly."
#define FORBIDDEN "You are not authorized to perform this operation."

static const struct word {
    const char *word;
    enum fault_kind kind;
    const char *ec2_code, *ec2_message, *code, *message; /* NULL: no answer at all */
} words[] = {
    {"throttle", FAULT_THROTTLE, "RequestLimitExceeded", THROTTLED, "Throttling", RATE},
    {"500", FAULT_500, "InternalError", BROKEN, "InternalFailure", BROKEN},
    {"503", FAULT_503, "Unavailable", BUSY, "ServiceUnavailable", BUSY},
    {"500-after", FAULT_500_AFTER, "InternalError", BROKEN, "InternalFailure", BROKEN},
    {"cut-before", FAULT_CUT_BEFORE},
    {"cut-after", FAULT_CUT_AFTER},
    {"expired", FAULT_EXPIRED, "RequestExpired", "Request has expired.", "ExpiredToken",
     "The security token included in the request is expired"},
    {"deny", FAULT_DENY, "UnauthorizedOperation", FORBIDDEN, "AccessDenied", FORBIDDEN},
};
#define N_WORDS (sizeof words / sizeof *words)

/* --- reading -------------------------------------------------------------------------------------------------------- */

static bool read_probability(struct fault *fault, struct str number) {
    char text[16], *end;
    if (number.len == 0 || number.len >= sizeof text)
        return false;
    memcpy(text, number.at, number.len);
    text[number.len] = '\0';
    fault->probability = strtod(text, &end);
    return *end == '\0' && fault->probability >= 0 && fault->probability <= 1;
}

static bool read_how(struct fault *fault, struct str how) {
    int64_t count;
    if (str_is(how, "reused"))
        return fault->only_reused = true;
    if (str_is(how, "new"))
        return fault->only_new = true;
    if (str_starts(how, S("p=")))
        return read_probability(fault, str_from(how, 2));
    if (!str_to_int(how, &count) || count < 0)
        return false;
    fault->left = count;
    return true;
}

static bool read_fault(struct faults *faults, const struct word *word, struct str rest) {
    struct fault fault = {.kind = word->kind, .left = -1, .probability = 1};
    fault.operation = str_cut(&rest, ':');
    if (fault.operation.len == 0)
        return false;
    while (rest.at)
        if (!read_how(&fault, str_cut(&rest, ':')))
            return false;
    faults->items[faults->n++] = fault;
    return true;
}

static bool read_setting(struct faults *faults, struct str word, struct str rest) {
    int64_t number;
    if (str_is(word, "latency")) {
        struct str min = str_cut(&rest, '-'), max = rest.at ? rest : min;
        return str_to_int(min, &faults->latency_min_ms) && str_to_int(max, &faults->latency_max_ms) &&
               faults->latency_min_ms >= 0 && faults->latency_max_ms >= faults->latency_min_ms;
    }
    if (!str_to_int(rest, &number))
        return false;
    if (str_is(word, "skew") && number > -1000000000 && number < 1000000000) {
        faults->skew_ms = number * 1000;
        return true;
    }
    if (str_is(word, "iam-lag") && number >= 0 && number < 1000000) {
        faults->iam_lag_ms = number * 1000;
        return true;
    }
    if (!str_is(word, "stale") || number < 0 || number > 1000000)
        return false;
    faults->stale_reads = (unsigned)number;
    return true;
}

static bool read_item(struct faults *faults, struct str item) {
    struct str rest = item, kind = str_cut(&rest, ':');
    for (size_t i = 0; i < N_WORDS; i++)
        if (str_is(kind, words[i].word))
            return read_fault(faults, &words[i], rest);
    return read_setting(faults, kind, rest);
}

bool faults_set(struct faults *faults, struct str text, struct report *report) {
    struct faults fresh = {0};
    fresh.items = arena_array(&fresh.arena, struct fault, text.len + 1);
    char *bytes = arena_cstr(&fresh.arena, text);
    for (char *c = bytes; *c; c++)
        if (strchr(" \t\r\n", *c))
            *c = ',';
    struct str rest = str_of(bytes);
    while (rest.at) {
        struct str item = str_cut(&rest, ',');
        if (item.len == 0 || read_item(&fresh, item))
            continue;
        fail(report, NOWHERE, "'%.*s' is no fault", STR(item));
        hint(report, "write KIND:OPERATION[:HOW], such as throttle:CreateVpc:2, or stale:N, skew:SECONDS, iam-lag:SECONDS, latency:MS");
        arena_release(&fresh.arena);
        return false;
    }
    faults_release(faults);
    *faults = fresh;
    return true;
}

void faults_release(struct faults *faults) {
    arena_release(&faults->arena);
    *faults = (struct faults){0};
}

/* --- drawing -------------------------------------------------------------------------------------------------------- */

static double draw(struct random *random) {
    return (double)random_below(random, 1u << 30) / (double)(1u << 30);
}

enum fault_kind faults_draw(struct faults *faults, struct random *random, struct str operation, bool reused) {
    for (size_t i = 0; i < faults->n; i++) {
        struct fault *fault = &faults->items[i];
        if (fault->left == 0 || !wildcard_matches(fault->operation, operation))
            continue;
        if ((fault->only_reused && !reused) || (fault->only_new && reused))
            continue;
        if (fault->probability < 1 && draw(random) >= fault->probability)
            continue;
        if (fault->left > 0)
            fault->left--;
        return fault->kind;
    }
    return FAULT_NONE;
}

int64_t faults_latency_ms(const struct faults *faults, struct random *random) {
    int64_t width = faults->latency_max_ms - faults->latency_min_ms;
    return faults->latency_min_ms + (width ? (int64_t)random_below(random, (uint64_t)width + 1) : 0);
}

bool fault_error(enum fault_kind kind, bool is_ec2, const char **code, const char **message) {
    for (size_t i = 0; i < N_WORDS; i++) {
        if (words[i].kind != kind || !words[i].code)
            continue;
        *code = is_ec2 ? words[i].ec2_code : words[i].code;
        *message = is_ec2 ? words[i].ec2_message : words[i].message;
        return true;
    }
    return false;
}
