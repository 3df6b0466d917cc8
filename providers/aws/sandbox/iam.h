/* IAM's objects: one row a noun, and what the handlers of all nouns share: names, paths, ids, pages, tags.
 *
 * They are global: their place is "ACCOUNT/". Members whose names begin with $ never leave the sandbox. */
#ifndef SANDBOX_IAM_H
#define SANDBOX_IAM_H

#include "providers/aws/policy/policy.h"
#include "providers/aws/sandbox/dispatch.h"

extern const struct handler iam_user_handlers[], iam_group_handlers[], iam_role_handlers[], iam_linked_handlers[],
    iam_policy_handlers[], iam_holder_handlers[], iam_profile_handlers[], iam_key_handlers[], iam_mfa_handlers[],
    iam_oidc_handlers[], iam_tag_handlers[], iam_account_handlers[], iam_report_handlers[], iam_details_handlers[],
    iam_simulate_handlers[];

/* --- nouns ---------------------------------------------------------------------------------------------------------- */

struct iam_noun {
    const char *word; /* as operations name it: "User" */
    struct species species; /* its id is the member that names it, its prefix that of the unique id */
    const char *unique;  /* the member of the unique id: "UserId" */
    const char *path;    /* of its ARN: "user" */
    const char *absent;  /* "The user with name %.*s cannot be found." */
    const char *present; /* "User with name %.*s already exists." */
    const char *quota;   /* "UsersPerAccount" */
    int64_t most;
    size_t name_max;
};
extern const struct iam_noun user_noun, group_noun, role_noun, policy_noun, profile_noun, oidc_noun, mfa_noun;
/* Those whose operations are alike (tags, attachments); ends with NULL. */
extern const struct iam_noun *const iam_nouns[];
/* The noun that the operation's name is about, the last one in it: "AttachRolePolicy" among the holders is the role. */
const struct iam_noun *iam_noun_among(const struct request *, const struct iam_noun *const *);

/* Gives NULL after reject. */
const struct value *iam_find(struct request *, const struct iam_noun *, struct str name);
const struct value *iam_get(const struct request *, const struct iam_noun *, struct str name);
const struct value *iam_next(const struct request *, const struct iam_noun *, size_t *at);
void iam_put(struct request *, const struct iam_noun *, const struct value *);
void iam_remove(struct request *, const struct iam_noun *, struct str name);
/* The one that the input names. */
const struct value *iam_input(struct request *, const struct iam_noun *);
/* The user that the input names, or that calls. */
const struct value *iam_user_or_caller(struct request *);

/* Name, path and tags of a create, whether the name is free and the quota not used up: a map of Path, the name, the unique id, Arn,
 * CreateDate, Tags. NULL after reject. */
const struct value *iam_make(struct request *, const struct iam_noun *);
struct str iam_arn(struct request *, const struct iam_noun *, struct str path, struct str name);
struct str iam_unique_id(struct request *, const char *prefix);
bool iam_name_is_free(struct request *, const struct iam_noun *, struct str name);

/* --- checks --------------------------------------------------------------------------------------------------------- */

/* ValidationError: "1 validation error detected: Value 'x' at 'userName' failed to satisfy constraint: Member must …". */
const struct value *iam_constraint(struct request *, struct str value, const char *member, const char *constraint);
bool iam_name_check(struct request *, struct str name, const char *member, size_t max);
bool iam_path_check(struct request *, struct str path, const char *member);
/* Reads the tags of the input; rejects those that IAM does. */
bool iam_tags_check(struct request *, const struct value *tags, const struct value **out);
bool iam_number_check(struct request *, const char *member, int64_t min, int64_t max);
/* Is the document one that IAM takes? Rejects MalformedPolicyDocument; principals of a trust must exist. */
bool iam_document_check(struct request *, enum policy_use, struct str document);
/* Do the principals of a document exist, and can be seen by now? Services with policies on things ask too. False: *wrong is the one. */
bool iam_principals_exist(struct request *, struct str document, struct str *wrong);
/* Is it old enough to be seen by other services? IAM's changes travel for a while (fault "iam-lag"). */
bool iam_is_visible(const struct request *, const struct value *thing);
const struct value *iam_delete_conflict(struct request *, const char *first);
const struct value *iam_quota_exceeded(struct request *, const char *quota, int64_t most);

/* --- pages and parts ------------------------------------------------------------------------------------------------ */

/* One page of the items, by Marker and MaxItems: { member, IsTruncated, Marker }. */
const struct value *iam_page(struct request *, const char *member, const struct value *items);
/* The bounds of the page that is asked for among n items; false after reject. */
bool iam_page_bounds(struct request *, size_t n, size_t *from, size_t *to);
struct str iam_marker(struct request *, size_t at);
/* Those of a noun under PathPrefix, each as `view` has it. */
const struct value *iam_list(struct request *, const struct iam_noun *, const char *member,
                             const struct value *(*view)(struct request *, const struct value *));
bool iam_under_prefix(const struct request *, const struct value *thing);
/* Without its tags, as lists show it. */
const struct value *iam_bare(struct request *, const struct value *thing);

/* Managed policies: iam_policy.c. AWS's own are there too. */
const struct value *iam_policy_find(struct request *, struct str arn); /* NULL: none; does not reject */
const struct value *iam_policy_version(const struct value *policy, struct str version); /* NULL: none */
struct str iam_policy_document(const struct value *policy); /* of the default version */
const struct value *iam_policy_view(struct request *, const struct value *policy);
int64_t iam_policy_attachments(struct request *, struct str arn, bool as_boundary);
const struct value *iam_attached_view(struct request *, const struct value *holder); /* [{ PolicyName, PolicyArn }] */
/* Put as a member into a holder, or taken off with an empty ARN. False after reject. */
const struct value *iam_with_boundary(struct request *, const struct value *holder, struct str arn);

const struct value *iam_role_view(struct request *, const struct value *role);
const struct value *iam_profile_view(struct request *, const struct value *profile);
/* As other services see it: not at once. NULL: there is none, or none yet. */
const struct value *iam_profile_seen(struct request *, struct str name);
/* The profiles of a role: as they are stored. */
const struct value *iam_profiles_of(struct request *, struct str role);
/* Access keys, stored by id over all accounts; those of a user. */
#define IAM_KEY "access-key"
const struct value *iam_keys_of(struct request *, struct str user);
/* MFA devices of a user: serial numbers. */
const struct value *iam_devices_of(struct request *, struct str user);
const struct value *iam_password_policy(struct request *); /* NULL: none */

#endif
