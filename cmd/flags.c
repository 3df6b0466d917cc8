#include "cmd/args.h"
#include "providers/provider.h"

#define RUNS "plan apply teardown"

// clang-format off
/* A new flag: a name in enum flag and a row here; help, completion and the reader know it from then on. */
const struct flag_row flag_rows[FLAG_COUNT] = {
    [FLAG_FILE]         = { "file", 'f', FLAG_TAKES_ONE,  NULL, "PLAN", "the plan file (default: footing.yaml)" },
    [FLAG_STACK]        = { "stack",  0, FLAG_TAKES_ONE,  NULL, "NAME", "the stack, where no plan file names it" },
    [FLAG_ENV]          = { "env",    0, FLAG_TAKES_ONE,  NULL, "NAME", "the environment of the plan file" },
    [FLAG_VAR]          = { "var",    0, FLAG_TAKES_MANY, NULL, "K=V",  "a variable's value; not for secrets" },
    [FLAG_VAR_FILE]     = { "var-file", 0, FLAG_TAKES_MANY, NULL, "F",  "variables from a YAML or JSON file" },
    [FLAG_STATE]        = { "state",  0, FLAG_TAKES_ONE,  NULL, "FILE", "the state file (default: .footing/state.db; FOOTING_STATE)" },
    [FLAG_SANDBOX]      = { "sandbox", 0, FLAG_IS_ON,     NULL, NULL,   "use the AWS in this binary, no account needed" },
    [FLAG_ENDPOINT]     = { "endpoint", 0, FLAG_TAKES_ONE, NULL, "URL", "an AWS endpoint (AWS_ENDPOINT_URL)" },
    [FLAG_PROFILE]      = { "profile", 0, FLAG_TAKES_ONE, NULL, "NAME", "the profile of the AWS configuration (AWS_PROFILE)" },
    [FLAG_REGION]       = { "region", 0, FLAG_TAKES_ONE,  NULL, "NAME", "the region (AWS_REGION); the plan file's wins" },
    [FLAG_JSON]         = { "json",   0, FLAG_IS_ON,      NULL, NULL,   "machine-readable output" },
    [FLAG_NO_COLOR]     = { "no-color", 0, FLAG_IS_ON,    NULL, NULL,   "no colours (NO_COLOR)" },
    [FLAG_QUIET]        = { "quiet",  0, FLAG_IS_ON,      NULL, NULL,   "only what was asked for, and errors" },
    [FLAG_VERBOSE]      = { "verbose", 0, FLAG_IS_ON,     NULL, NULL,   "more: defaults, unchanged things, every step" },
    [FLAG_HELP]         = { "help", 'h', FLAG_IS_ON,      NULL, NULL,   "what the verb does and takes" },
    [FLAG_VERSION]      = { "version", 0, FLAG_IS_ON,     "version", NULL, "the version of footing" },
    [FLAG_TARGET]       = { "target", 0, FLAG_TAKES_MANY, RUNS, "ADDR", "only this resource and what it needs" },
    [FLAG_EXCLUDE]      = { "exclude", 0, FLAG_TAKES_MANY, RUNS, "ADDR", "not this resource, nor what needs it" },
    [FLAG_REPLACE]      = { "replace", 0, FLAG_TAKES_MANY, RUNS, "ADDR", "make this resource anew" },
    [FLAG_TEARDOWN]     = { "teardown", 0, FLAG_IS_ON,    "plan", NULL, "plan the teardown" },
    [FLAG_DRIFT]        = { "drift",  0, FLAG_IS_ON,      "plan", NULL, "only what changed outside footing" },
    [FLAG_CALLS]        = { "calls",  0, FLAG_IS_ON,      "plan", NULL, "also print the program: every call that can be sent" },
    [FLAG_OUT]          = { "out",    0, FLAG_TAKES_ONE,  "plan", "FILE", "save the plan for `footing apply FILE`" },
    [FLAG_NO_REFRESH]   = { "no-refresh", 0, FLAG_IS_ON,  "plan", NULL, "believe the state, do not read the cloud" },
    [FLAG_EXIT_CODE]    = { "exit-code", 0, FLAG_IS_ON,   "plan", NULL, "exit with 2 when there are changes" },
    [FLAG_EXPAND]       = { "expand", 0, FLAG_IS_ON,      "plan", NULL, "show every field, also those left at their default" },
    [FLAG_YES]          = { "yes",    0, FLAG_IS_ON,      "apply teardown", NULL, "do not ask" },
    [FLAG_ACCEPT_GONE]  = { "accept-gone", 0, FLAG_IS_ON, RUNS, NULL,   "go on when most known resources read as gone" },
    [FLAG_SAME_STACK]   = { "same-stack", 0, FLAG_IS_ON,  RUNS, NULL,   "this plan file is the stack's from now on" },
    [FLAG_FORMAT]       = { "format", 0, FLAG_TAKES_ONE,  "output", "F", "text, json, env, dotenv, docker or github" },
    [FLAG_REVEAL]       = { "reveal", 0, FLAG_IS_ON,      "output", NULL, "print secrets in clear" },
    [FLAG_SHOW_REQUEST] = { "show-request", 0, FLAG_IS_ON, "call", NULL, "print the signed request, send nothing" },
    [FLAG_ALL]          = { "all",    0, FLAG_IS_ON,      "call", NULL, "all pages, joined" },
    [FLAG_PORT]         = { "port",   0, FLAG_TAKES_ONE,  "sandbox", "N", "the port (default: one that is free)" },
    [FLAG_TIME_SCALE]   = { "time-scale", 0, FLAG_TAKES_ONE, "sandbox " RUNS, "X", "how much faster the sandbox's time passes" },
    [FLAG_FAULT]        = { "fault",  0, FLAG_TAKES_MANY, "sandbox " RUNS, "SPEC", "a fault of the sandbox, such as throttle:CreateVpc:2" },
};
// clang-format on

bool flag_is_for(const struct flag_row *row, const struct verb *verb) {
    return !row->verbs || word_in(row->verbs, str_of(verb->name));
}
