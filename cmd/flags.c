#include "cmd/args.h"
#include "providers/provider.h"

#define EVERY NULL
#define RUNS "plan apply teardown"
#define ON FLAG_IS_ON, NULL
#define ONE(value) FLAG_TAKES_ONE, value
#define MANY(value) FLAG_TAKES_MANY, value

// clang-format off
/* A new flag: a name in enum flag and a row here; help, completion and the reader know it from then
 * on. */
const struct flag_row flag_rows[FLAG_COUNT] = {
    [FLAG_FILE]         = { "file",        'f', ONE("PLAN"),  EVERY,    "the plan file (default: footing.yaml)" },
    [FLAG_STACK]        = { "stack",       0,   ONE("NAME"),  EVERY,    "the stack, where no plan file names it" },
    [FLAG_ENV]          = { "env",         0,   ONE("NAME"),  EVERY,    "the environment of the plan file" },
    [FLAG_VAR]          = { "var",         0,   MANY("K=V"),  EVERY,    "a variable's value; not for secrets" },
    [FLAG_VAR_FILE]     = { "var-file",    0,   MANY("F"),    EVERY,    "variables from a YAML or JSON file" },
    [FLAG_STATE]        = { "state",       0,   ONE("FILE"),  EVERY,    "the state (default: .footing/state.db; FOOTING_STATE)" },
    [FLAG_SANDBOX]      = { "sandbox",     0,   ON,           EVERY,    "use the AWS in this binary, no account needed" },
    [FLAG_TIME_SCALE]   = { "time-scale",  0,   ONE("X"),     "sandbox " RUNS, "how much faster its time passes" },
    [FLAG_FAULT]        = { "fault",       0,   MANY("SPEC"), "sandbox " RUNS, "a fault of it: throttle:CreateVpc:2" },
    [FLAG_ENFORCE_IAM]  = { "enforce-iam", 0,   ON,           "sandbox", "keys that IAM made may do what their policies allow" },
    [FLAG_PORT]         = { "port",        0,   ONE("N"),     "sandbox", "the port (default: one that is free)" },
    [FLAG_ENDPOINT]     = { "endpoint",    0,   ONE("URL"),   EVERY,    "an AWS endpoint (AWS_ENDPOINT_URL)" },
    [FLAG_PROFILE]      = { "profile",     0,   ONE("NAME"),  EVERY,    "the AWS profile (AWS_PROFILE)" },
    [FLAG_REGION]       = { "region",      0,   MANY("NAME"), EVERY,    "the region, where the plan has none (AWS_REGION); audit takes several" },
    [FLAG_TARGET]       = { "target",      0,   MANY("ADDR"), RUNS,     "only this resource and what it needs" },
    [FLAG_EXCLUDE]      = { "exclude",     0,   MANY("ADDR"), RUNS,     "not this resource, nor what needs it" },
    [FLAG_REPLACE]      = { "replace",     0,   MANY("ADDR"), RUNS,     "make this resource anew" },
    [FLAG_KEEP]         = { "keep",        0,   MANY("ADDR"), RUNS,     "leave this resource as it is, and what it needs" },
    [FLAG_DESTROY_DATA] = { "destroy-data", 0,  MANY("ADDR"), RUNS,     "this resource may go with the data that it holds; all: every one" },
    [FLAG_ACCEPT_GONE]  = { "accept-gone", 0,   ON,           RUNS,     "go on when most of it reads as gone" },
    [FLAG_SAME_STACK]   = { "same-stack",  0,   ON,           RUNS,     "this plan file is the stack's from now on" },
    [FLAG_YES]          = { "yes",         0,   ON,           "apply teardown audit", "do not ask" },
    [FLAG_TEARDOWN]     = { "teardown",    0,   ON,           "plan graph", "plan the teardown" },
    [FLAG_DRIFT]        = { "drift",       0,   ON,           "plan",   "only what changed outside footing" },
    [FLAG_CALLS]        = { "calls",       0,   ON,           "plan graph", "also every call that can be sent; graph: the calls alone" },
    [FLAG_IAM_POLICY]   = { "iam-policy",  0,   ON,           "plan audit",   "only the least-privilege policy of this plan, or of the chosen checks" },
    [FLAG_OUT]          = { "out",         0,   ONE("FILE"),  "plan",   "save the plan for `footing apply FILE`" },
    [FLAG_NO_REFRESH]   = { "no-refresh",  0,   ON,           "plan explain", "believe the state, do not read the cloud" },
    [FLAG_NO_PREFLIGHT] = { "no-preflight",0,   ON,           "plan apply", "do not look ahead at quotas, names and ranges" },
    [FLAG_EXIT_CODE]    = { "exit-code",   0,   ON,           "plan",   "exit with 2 when there are changes" },
    [FLAG_EXPAND]       = { "expand",      0,   ON,           "plan",   "every part of a composite, and fields left at their default" },
    [FLAG_MARKDOWN]     = { "markdown",    0,   ON,           "plan",   "as Markdown, short enough for a comment on a pull request" },
    [FLAG_VPC]          = { "vpc",         0,   ONE("ID"),    "adopt",  "the vpc to adopt" },
    [FLAG_ONLY_CHECK]   = { "check",       0,   ON,           "fmt",    "change nothing, exit with 1 when a file would change" },
    [FLAG_FORMAT]       = { "format",      0,   ONE("F"),     "output audit", "output: text, json, env, dotenv, docker, eb, ecs, github, travis; audit: table, json, csv, sarif, ocsf, junit, markdown, html" },
    [FLAG_REVEAL]       = { "reveal",      0,   ON,           "output", "print secrets in clear" },
    [FLAG_SHOW_REQUEST] = { "show-request",0,   ON,           "call",   "print the signed request, send nothing" },
    [FLAG_PRINT]        = { "print",       0,   ON,           "login tunnel", "write the password, or the command, to standard output; run nothing" },
    [FLAG_ALL]          = { "all",         0,   ON,           "call",   "all pages, joined" },
    [FLAG_PLAN]         = { "plan",        0,   ON,           "audit",  "what the plan would make, before it exists" },
    [FLAG_SEVERITY]     = { "severity",    0,   ONE("LEVEL"), "audit",  "what counts: critical, high, medium, low or info" },
    [FLAG_CHECK]        = { "check",       0,   MANY("ID"),   "audit",  "only this check" },
    [FLAG_SKIP]         = { "skip",        0,   MANY("ID"),   "audit",  "not this check" },
    [FLAG_FRAMEWORK]    = { "framework",   0,   MANY("F"),    "audit",  "only checks of it: cis-5.0, cis-7.0, fsbp …" },
    [FLAG_STATUS]       = { "status",      0,   MANY("S"),    "audit",  "show only these: fail, unknown, manual, muted, pass" },
    [FLAG_RESOURCE]     = { "resource",    0,   MANY("TEXT"), "audit",  "show only findings whose resource has this in it" },
    [FLAG_TAG]          = { "tag",         0,   MANY("K=V"),  "audit",  "show only findings whose resource has this tag" },
    [FLAG_SAVE]         = { "save",        0,   ONE("F"),     "audit",  "also write all findings to a file" },
    [FLAG_FROM]         = { "from",        0,   ONE("F"),     "audit",  "show what such a file holds, asking nothing" },
    [FLAG_DIFF]         = { "diff",        0,   ONE("F"),     "audit",  "what is new and what is fixed since; only the new counts" },
    [FLAG_FIX]          = { "fix",         0,   MANY("ID"),   "audit",  "mend what this check finds: shown, asked about, run" },
    [FLAG_UNDO]         = { "undo",        0,   ONE("F"),     "audit",  "take a fix back, by the file that it left" },
    [FLAG_SERVICE]      = { "service",     0,   MANY("S"),    "audit",  "only checks of this service: iam, ec2, rds …" },
    [FLAG_LIST]         = { "list",        0,   ON,           "audit",  "the checks, without asking anything" },
    [FLAG_EXPLAIN]      = { "explain",     0,   ONE("ID"),    "audit",  "all about one check" },
    [FLAG_MAX_CALLS]    = { "max-calls",   0,   ONE("N"),     "audit",  "ask no more than this; the rest is unknown" },
    [FLAG_UNKNOWN_OK]   = { "unknown-ok",  0,   ON,           "audit",  "what cannot be told is no reason to fail" },
    [FLAG_DEEP]         = { "deep",        0,   ON,           "audit",  "also checks that ask about each principal" },
    [FLAG_JSON]         = { "json",        0,   ON,           EVERY,    "machine-readable output" },
    [FLAG_NO_COLOR]     = { "no-color",    0,   ON,           EVERY,    "no colours (NO_COLOR)" },
    [FLAG_QUIET]        = { "quiet",       0,   ON,           EVERY,    "only what was asked for, and errors" },
    [FLAG_VERBOSE]      = { "verbose",     0,   ON,           EVERY,    "more: defaults, unchanged things, all steps" },
    [FLAG_HELP]         = { "help",        'h', ON,           EVERY,    "what the verb does and takes" },
    [FLAG_VERSION]      = { "version",     0,   ON,           "version", "the version of footing" },
};
// clang-format on

bool flag_is_for(const struct flag_row *row, const struct verb *verb) {
    return !row->verbs || word_in(row->verbs, str_of(verb->name));
}
