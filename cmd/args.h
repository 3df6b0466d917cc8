/* Arguments: the command line, read against the table of verbs and the one table of flags.
 *
 * Flags may stand anywhere; `--flag value`, `--flag=value`, `-f PLAN`; after `--` everything is a
 * word. The first word is the verb. A flag given twice: the last one counts, unless it may be given
 * many times. */
#ifndef CMD_ARGS_H
#define CMD_ARGS_H

#include "base/report.h"
#include "cmd/verb.h"

// clang-format off
enum flag {
    FLAG_FILE, FLAG_STACK, FLAG_ENV, FLAG_VAR, FLAG_VAR_FILE, FLAG_STATE,
    FLAG_SANDBOX, FLAG_TIME_SCALE, FLAG_FAULT, FLAG_PORT, FLAG_ENFORCE_IAM, FLAG_IAM_POLICY, FLAG_ENDPOINT, FLAG_PROFILE, FLAG_REGION,
    FLAG_TARGET, FLAG_EXCLUDE, FLAG_REPLACE, FLAG_ACCEPT_GONE, FLAG_SAME_STACK, FLAG_KEEP, FLAG_DESTROY_DATA, FLAG_YES,
    FLAG_TEARDOWN, FLAG_DRIFT, FLAG_CALLS, FLAG_OUT, FLAG_NO_REFRESH, FLAG_NO_PREFLIGHT, FLAG_EXIT_CODE, FLAG_EXPAND, FLAG_MARKDOWN,
    FLAG_VPC, FLAG_ONLY_CHECK, FLAG_FORMAT, FLAG_REVEAL, FLAG_SHOW_REQUEST, FLAG_PRINT, FLAG_ALL,
    FLAG_PLAN, FLAG_SEVERITY, FLAG_CHECK, FLAG_SKIP, FLAG_FRAMEWORK, FLAG_STATUS, FLAG_RESOURCE, FLAG_SERVICE, FLAG_LIST,
    FLAG_EXPLAIN, FLAG_MAX_CALLS, FLAG_UNKNOWN_OK, FLAG_DEEP,
    FLAG_TAG, FLAG_SAVE, FLAG_FROM, FLAG_DIFF, FLAG_FIX, FLAG_UNDO,
    FLAG_JSON, FLAG_NO_COLOR, FLAG_QUIET, FLAG_VERBOSE, FLAG_HELP, FLAG_VERSION,
    FLAG_COUNT
};
// clang-format on

enum flag_kind { FLAG_IS_ON, FLAG_TAKES_ONE, FLAG_TAKES_MANY };

struct flag_row {
    const char *name; /* without the dashes */
    char letter;      /* of the short form; 0: none */
    enum flag_kind kind;
    const char *value; /* what it takes, as help prints it: "ADDR" */
    const char *verbs; /* space-separated; NULL: every verb */
    const char *help;
};
extern const struct flag_row flag_rows[FLAG_COUNT];
bool flag_is_for(const struct flag_row *, const struct verb *);

struct given {
    const struct str *values; /* empty texts for a flag that is just on */
    size_t n;
};

struct args {
    const struct verb *verb; /* NULL: none was typed */
    struct str plan;         /* the plan file as typed; empty: none was */
    const struct str *words;
    size_t n_words;
    struct given flags[FLAG_COUNT];
};

/* Reads `argv` without the program's name. False: one failure, with the nearest name where there is
 * one. Texts are borrowed from argv, arrays live in the arena. */
bool args_read(int argc, char *const *argv, struct arena *, struct report *, struct args *out);

bool arg_on(const struct args *, enum flag);
struct str arg_text(const struct args *, enum flag); /* the last one given; empty: not given */
/* A number within [min, max]; `fallback` when not given. False: reported. */
bool arg_number(const struct args *, enum flag, double min, double max, double fallback,
                struct report *, double *out);

#endif
