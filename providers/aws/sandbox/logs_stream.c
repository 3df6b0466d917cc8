/* Log streams, what is written into them, and how it is read back. */
#include "base/json.h"
#include "providers/aws/sandbox/logs.h"

#define INVALID "InvalidParameterException"
#define EVENT_OVERHEAD 26
#define EVENTS_MAX 10000
#define DAY_MS (INT64_C(24) * 3600 * 1000)

// clang-format off
const struct species log_stream_species = {
    "log-stream", "", "$key", "log stream", "ResourceNotFoundException", INVALID };
// clang-format on

/* --- streams -------------------------------------------------------------------------------------------------------- */

static struct str key_of(struct request *req, struct str group, struct str stream) {
    return arena_printf(req->arena, "%.*s:%.*s", STR(group), STR(stream));
}

static const struct value *stream_input(struct request *req, struct str group) {
    const struct value *stream = thing_get(req, &log_stream_species, key_of(req, group, input_text(req, "logStreamName")));
    return stream ? stream : reject(req, "ResourceNotFoundException", "The specified log stream does not exist.");
}

static const struct value *next_of(struct request *req, struct str group, size_t *at) {
    const struct value *stream;
    while ((stream = thing_next(req, &log_stream_species, at)))
        if (str_eq(member_text(stream, "$group"), group))
            return stream;
    return NULL;
}

void log_streams_remove(struct request *req, struct str group) {
    const struct value *stream;
    for (size_t at = 0; (stream = next_of(req, group, &at));)
        thing_remove(req, &log_stream_species, member_text(stream, "$key"));
}

static int64_t bytes_of(const struct value *stream) {
    const struct value *events = value_get(stream, S("$events"));
    int64_t bytes = 0;
    for (size_t i = 0; i < value_count(events); i++)
        bytes += EVENT_OVERHEAD + (int64_t)member_text(value_item(events, i), "message").len;
    return bytes;
}

int64_t log_group_bytes(struct request *req, struct str group) {
    const struct value *stream;
    int64_t bytes = 0;
    for (size_t at = 0; (stream = next_of(req, group, &at));)
        bytes += bytes_of(stream);
    return bytes;
}

static bool stream_name_kept(struct request *req) {
    struct str name = input_text(req, "logStreamName");
    return (!(str_has(name, S(":")) || str_has(name, S("*"))) ||
            constraint_broken(req, INVALID, name, "logStreamName", "satisfy regular expression pattern: [^:*]*"));
}

static const struct value *create_log_stream(struct request *req) {
    const struct value *group = stream_name_kept(req) ? log_group_input(req) : NULL;
    if (!group)
        return NULL;
    struct str name = input_text(req, "logStreamName"), of = member_text(group, "logGroupName"), key = key_of(req, of, name);
    if (thing_get(req, &log_stream_species, key))
        return reject(req, "ResourceAlreadyExistsException", "The specified log stream already exists");
    thing_put(req, &log_stream_species,
              record(req->arena, "$key:t $group:t logStreamName:t creationTime:i arn:t storedBytes:i", key, of, name, req->now_ms,
                     arena_printf(req->arena, "%.*s:log-stream:%.*s", STR(member_text(group, "logGroupArn")), STR(name)), (int64_t)0));
    return nothing(req);
}

static const struct value *delete_log_stream(struct request *req) {
    const struct value *group = stream_name_kept(req) ? log_group_input(req) : NULL;
    const struct value *stream = group ? stream_input(req, member_text(group, "logGroupName")) : NULL;
    if (!stream)
        return NULL;
    thing_remove(req, &log_stream_species, member_text(stream, "$key"));
    return nothing(req);
}

static const struct value *describe_log_streams(struct request *req) {
    const struct value *group = log_group_input(req), *stream;
    struct maker all = {.arena = req->arena};
    if (!group)
        return NULL;
    for (size_t at = 0; (stream = next_of(req, member_text(group, "logGroupName"), &at));)
        if (str_starts(member_text(stream, "logStreamName"), input_text(req, "logStreamNamePrefix")))
            maker_add(&all, stream);
    return logs_page(req, "logStreams", maker_list(&all), 50);
}

/* --- events --------------------------------------------------------------------------------------------------------- */

static int64_t time_of(const struct value *event) {
    return value_integer(value_get(event, S("timestamp")), 0);
}

/* Oldest first; those of one time in the order of their coming. */
static const struct value *merged(struct request *req, const struct value *old, const struct value *new) {
    size_t n = 0, room = value_count(old) + value_count(new);
    const struct value **all = arena_array(req->arena, const struct value *, room + 1);
    for (size_t i = 0; i < value_count(old); i++)
        all[n++] = value_item(old, i);
    for (size_t i = 0; i < value_count(new); i++) {
        const struct value *event = value_item(new, i);
        const struct value *made = record(req->arena, "timestamp:i message:t ingestionTime:i", time_of(event), member_text(event, "message"), req->now_ms);
        size_t at = n++;
        for (; at > 0 && time_of(all[at - 1]) > time_of(made); at--)
            all[at] = all[at - 1];
        all[at] = made;
    }
    return value_list(req->arena, all, n);
}

static bool events_kept(struct request *req, const struct value *events) {
    if (value_count(events) > EVENTS_MAX)
        return reject(req, INVALID, "Log events in a single PutLogEvents request must number %d at most.", EVENTS_MAX);
    for (size_t i = 1; i < value_count(events); i++)
        if (time_of(value_item(events, i)) < time_of(value_item(events, i - 1)))
            return reject(req, INVALID, "Log events in a single PutLogEvents request must be in chronological order.");
    return true;
}

static const struct value *put_log_events(struct request *req) {
    const struct value *events = input(req, "logEvents");
    const struct value *group = stream_name_kept(req) && events_kept(req, events) ? log_group_input(req) : NULL;
    const struct value *stream = group ? stream_input(req, member_text(group, "logGroupName")) : NULL;
    struct maker taken = {.arena = req->arena};
    int64_t old = 0, new = -1;
    if (!stream)
        return NULL;
    for (size_t i = 0; i < value_count(events); i++) {
        int64_t at = time_of(value_item(events, i));
        bool is_old = at < req->now_ms - 14 * DAY_MS, is_new = at > req->now_ms + DAY_MS / 12;
        old += is_old;
        new = is_new && new < 0 ? (int64_t)i : new;
        if (!is_old && !is_new)
            maker_add(&taken, value_item(events, i));
    }
    const struct value *all = merged(req, value_get(stream, S("$events")), maker_list(&taken));
    stream = record_with(req->arena, stream, "$events:v lastIngestionTime:i uploadSequenceToken:t", all, req->now_ms, new_hex(req, "", 40));
    if (value_count(all))
        stream = record_with(req->arena, stream, "firstEventTimestamp:i lastEventTimestamp:i", time_of(value_item(all, 0)),
                             time_of(value_item(all, value_count(all) - 1)));
    thing_put(req, &log_stream_species, stream);
    struct maker rejected = {.arena = req->arena};
    if (old)
        maker_set(&rejected, S("tooOldLogEventEndIndex"), value_int(req->arena, old));
    if (new >= 0)
        maker_set(&rejected, S("tooNewLogEventStartIndex"), value_int(req->arena, new));
    return record(req->arena, "nextSequenceToken:t rejectedLogEventsInfo:v", member_text(stream, "uploadSequenceToken"),
                  rejected.n ? maker_map(&rejected) : NULL);
}

static bool in_time(struct request *req, const struct value *event) {
    return time_of(event) >= value_integer(input(req, "startTime"), 0) && time_of(event) < value_integer(input(req, "endTime"), INT64_MAX);
}

static const struct value *get_log_events(struct request *req) {
    const struct value *group = log_group_input(req);
    const struct value *stream = group ? stream_input(req, member_text(group, "logGroupName")) : NULL;
    if (!stream)
        return NULL;
    const struct value *events = value_get(stream, S("$events"));
    struct maker found = {.arena = req->arena};
    int64_t from = 0, n = (int64_t)value_count(events), most = value_integer(input(req, "limit"), EVENTS_MAX);
    struct str token = input_text(req, "nextToken");
    if (token.len && (!(str_starts(token, S("f/")) || str_starts(token, S("b/"))) || !str_to_int(str_from(token, 2), &from) || from > n || from < 0))
        return reject(req, INVALID, "The specified nextToken is invalid.");
    bool back = token.len ? token.at[0] == 'b' : !input_true(req, "startFromHead");
    if (back) {
        int64_t end = token.len ? from : n;
        from = end > most ? end - most : 0;
        most = end - from;
    }
    int64_t to = from + most < n ? from + most : n;
    for (int64_t i = from; i < to; i++)
        if (in_time(req, value_item(events, (size_t)i)))
            maker_add(&found, value_item(events, (size_t)i));
    return record(req->arena, "events:v nextForwardToken:t nextBackwardToken:t", maker_list(&found),
                  arena_printf(req->arena, "f/%lld", (long long)to), arena_printf(req->arena, "b/%lld", (long long)from));
}

/* Every word of the pattern stands in the message; "a phrase" is one word; -x must not stand there. */
static bool matches(struct str pattern, struct str message) {
    for (struct str rest = str_trim(pattern); rest.len;) {
        bool without = rest.at[0] == '-';
        rest = str_from(rest, without);
        bool quoted = rest.len && rest.at[0] == '"';
        rest = str_from(rest, quoted);
        struct str word = str_cut(&rest, quoted ? '"' : ' ');
        rest = str_trim(rest);
        if (str_has(message, word) == without)
            return false;
    }
    return true;
}

static const struct value *filter_log_events(struct request *req) {
    const struct value *group = log_group_input(req), *stream;
    struct maker found = {.arena = req->arena};
    if (!group)
        return NULL;
    const struct value *names = input(req, "logStreamNames");
    for (size_t at = 0, nth = 0; (stream = next_of(req, member_text(group, "logGroupName"), &at));) {
        struct str name = member_text(stream, "logStreamName");
        const struct value *events = value_get(stream, S("$events"));
        if ((names && !list_has(names, name)) || !str_starts(name, input_text(req, "logStreamNamePrefix")))
            continue;
        for (size_t i = 0; i < value_count(events); i++) {
            const struct value *event = value_item(events, i);
            if (in_time(req, event) && matches(input_text(req, "filterPattern"), member_text(event, "message")))
                maker_add(&found, record_with(req->arena, event, "logStreamName:t eventId:t", name,
                                              arena_printf(req->arena, "%056zu", ++nth)));
        }
    }
    return logs_page(req, "events", maker_list(&found), EVENTS_MAX);
}

const struct handler logs_stream_handlers[] = {
    {"CreateLogStream", create_log_stream},
    {"DeleteLogStream", delete_log_stream},
    {"DescribeLogStreams", describe_log_streams},
    {"PutLogEvents", put_log_events},
    {"GetLogEvents", get_log_events},
    {"FilterLogEvents", filter_log_events},
    {0},
};

/* --- resource policies ---------------------------------------------------------------------------------------------- */

// clang-format off
static const struct species policy_species = {
    "log-policy", "", "policyName", "resource policy", "ResourceNotFoundException", INVALID };
// clang-format on

static const struct value *put_resource_policy(struct request *req) {
    size_t n = 0;
    if (!json_parse(req->arena, input_text(req, "policyDocument")))
        return reject(req, INVALID, "Policy document is not valid JSON.");
    for (size_t at = 0; thing_next(req, &policy_species, &at);)
        n++;
    if (n >= 10 && !thing_get(req, &policy_species, input_text(req, "policyName")))
        return reject(req, "LimitExceededException", "Resource limit exceeded.");
    const struct value *policy = record(req->arena, "policyName:t policyDocument:t lastUpdatedTime:i", input_text(req, "policyName"),
                                        input_text(req, "policyDocument"), req->now_ms);
    thing_put(req, &policy_species, policy);
    return record(req->arena, "resourcePolicy:v", policy);
}

static const struct value *delete_resource_policy(struct request *req) {
    struct str name = input_text(req, "policyName");
    if (!thing_get(req, &policy_species, name))
        return reject(req, "ResourceNotFoundException", "Policy with name [%.*s] does not exist.", STR(name));
    thing_remove(req, &policy_species, name);
    return nothing(req);
}

static const struct value *describe_resource_policies(struct request *req) {
    struct maker all = {.arena = req->arena};
    const struct value *policy;
    for (size_t at = 0; (policy = thing_next(req, &policy_species, &at));)
        maker_add(&all, policy);
    return logs_page(req, "resourcePolicies", maker_list(&all), 50);
}

const struct handler logs_policy_handlers[] = {
    {"PutResourcePolicy", put_resource_policy},
    {"DeleteResourcePolicy", delete_resource_policy},
    {"DescribeResourcePolicies", describe_resource_policies},
    {0},
};
