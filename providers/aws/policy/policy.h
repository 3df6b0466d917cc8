/* IAM's policy language: documents read once, and the question "may this principal do this?" answered as AWS answers it.
 *
 * Pure: no world, no clock, no output. Who asks gathers the facts (the sandbox's enforcement, the audit) and gets an answer with
 * the statement that decided it. Reading is lenient: what IAM has accepted at some time can be judged, a single statement object
 * and a document in URL encoding included. policy_check (check.c) is the strict side: what IAM refuses today, and its words. */
#ifndef AWS_POLICY_POLICY_H
#define AWS_POLICY_POLICY_H

#include "base/value.h"

/* --- documents ------------------------------------------------------------------------------------------------------ */

/* A text with * and ?, compiled to a glob (glob.c). One that names policy variables is compiled anew for each request. */
struct policy_text {
    struct str source, glob;
    bool has_variables;
};
struct policy_texts {
    const struct policy_text *items;
    size_t n;
};

/* One entry of a Principal element: { "AWS": text }. */
struct policy_principal {
    struct str type; /* "AWS", "Service", "Federated", "CanonicalUser"; "*" for anybody */
    struct policy_text id;
};

enum policy_set { POLICY_SINGLE, POLICY_ALL_VALUES, POLICY_ANY_VALUE }; /* ForAllValues:, ForAnyValue: */

struct policy_condition {
    const struct policy_operator *op; /* condition.c */
    enum policy_set set;
    bool if_exists;
    struct str key;
    struct policy_texts values;
};

struct policy_statement {
    struct str sid;
    bool deny;
    bool not_action, not_resource, not_principal;
    bool has_resource, has_principal;
    struct policy_texts actions, resources;
    const struct policy_principal *principals;
    size_t n_principals;
    const struct policy_condition *conditions;
    size_t n_conditions;
    const struct value *source;
};

struct policy {
    const struct policy_statement *statements;
    size_t n;
};

/* Reads a document: JSON, or JSON in URL encoding as IAM gives it. NULL: it is none (reported). Lives in the arena. */
const struct policy *policy_read(struct arena *, struct str document, struct report *);
/* The document as JSON text: out of URL encoding where it is in it. */
struct str policy_decode(struct arena *, struct str document);
/* A document in URL encoding, as IAM's answers have it (RFC 3986: everything but letters, digits, - _ . ~). */
void policy_encode(struct buf *, struct str document);

/* --- questions ------------------------------------------------------------------------------------------------------ */

/* What is asked. Context keys are written as AWS documents them and found in any case; a value is a text or a list of texts. */
struct policy_request {
    struct str action;   /* "ec2:CreateVpc" */
    struct str resource; /* an ARN, or "*" for what knows no resources */
    const struct value *context; /* a map; NULL: empty */
    /* Who asks, for policies with a Principal: its type, and every id that names it ("arn:…:assumed-role/…", its role's ARN, the
     * ARN of its account's root). */
    struct str principal_type;
    const struct str *principal_ids;
    size_t n_principal_ids;
};

enum policy_effect { POLICY_SILENT, POLICY_ALLOWS, POLICY_DENIES };
/* What one document says. *by (may be NULL) is the statement that says it. */
enum policy_effect policy_effect(const struct policy *, const struct policy_request *, const struct policy_statement **by);
/* Is the statement about this request? Its effect aside. */
bool policy_statement_matches(const struct policy_statement *, const struct policy_request *);

/* Everything that bounds a principal. */
struct policy_stack {
    const struct policy *const *identity; /* its own, its groups', inline and managed */
    size_t n_identity;
    const struct policy *boundary;        /* of permissions; NULL: none */
    const struct policy *const *session;  /* of its session; none: n_session 0 */
    size_t n_session;
};
/* Why it is so. */
enum policy_layer { POLICY_BY_NOTHING, POLICY_BY_IDENTITY, POLICY_BY_BOUNDARY, POLICY_BY_SESSION };
struct policy_answer {
    bool allowed;
    bool explicit_deny;
    enum policy_layer layer; /* that allowed, denied, or (implicitly) did not allow */
    const struct policy_statement *by; /* NULL: no statement spoke */
};
/* Deny over everything; then identity, boundary and session must each allow. */
struct policy_answer policy_decide(const struct policy_stack *, const struct policy_request *);

/* --- the parts ------------------------------------------------------------------------------------------------------ */

/* Globs (glob.c): * is any text, ? one character; ${*} ${?} ${$} are the characters themselves. */
struct policy_text policy_text_make(struct arena *, struct str source, bool variables);
/* The glob of a text for this request; false: a variable of it has no value. `room` is used where variables are filled in. */
bool policy_text_glob(const struct policy_text *, const struct value *context, struct buf *room, struct str *glob);
bool policy_glob_matches(struct str glob, struct str text, bool any_case);
/* As an ARN: part by part, missing parts are anything. */
bool policy_glob_matches_arn(struct str glob, struct str arn);
/* The glob as the plain text that it was, where * and ? stand for themselves. */
void policy_glob_plain(struct str glob, struct buf *);
/* A context key's value, in any case; NULL: not there. */
const struct value *policy_context(const struct value *context, struct str key);

/* Conditions (condition.c). */
const struct policy_operator *policy_operator_find(struct str name); /* without set and IfExists; NULL: unknown */
/* Holds where no value does, and where the key is missing: StringNotEquals. */
bool policy_operator_is_negated(const struct policy_operator *);
/* "ForAnyValue:StringLikeIfExists" to its parts; false: no such operator. */
bool policy_operator_read(struct str name, struct policy_condition *out);
bool policy_condition_holds(const struct policy_condition *, const struct value *context);

/* What IAM refuses (check.c). */
enum policy_use { POLICY_FOR_IDENTITY, POLICY_FOR_TRUST, POLICY_FOR_RESOURCE, POLICY_FOR_REPOSITORY };
/* Is it a document that IAM takes today? False: `message` says why, in IAM's words. */
bool policy_check(enum policy_use, struct str document, struct arena *, struct str *message);
/* Bytes that count against IAM's limits: all but white space. */
size_t policy_size(struct str document);

#endif
