/* What the sheets of IAM share. Its things are named by us, global, and read one by one: lists show neither tags nor boundaries. */
#ifndef AWS_IAM_IAM_H
#define AWS_IAM_IAM_H

#include "providers/aws/aws.h"
#include "providers/aws/policy_document.h"

#define IAM_NAME NAME("A-Za-z0-9+=,.@_-")

/* IAM asks everybody who changes a thing at the same time as another to come again. */
#define IAM_BUSY "ConcurrentModification EntityTemporarilyUnmodifiable"

/* Managed policies: atoms { "ref": ARN } from names of AWS's own ("ReadOnlyAccess", "job-function/Billing") and from ARNs. Of a `one`
 * facet a single one. */
extern const struct kind kind_managed_policies, kind_managed_policy, kind_said; /* attached.c */
#define MANAGED_POLICIES &kind_managed_policies, NULL
#define MANAGED_POLICY &kind_managed_policy, NULL

/* An issuer's address without its scheme, and the audiences that it names: atoms { "ref": text }. */
extern const struct kind kind_issuer, kind_audiences; /* issuer.c */

/* Versions of a managed policy that are not in force, oldest first: atoms { VersionId, … }. */
extern const struct kind kind_versions; /* attached.c */

/* Inline policies: atoms { name, document }. A field's `max` bounds all of them together, as IAM counts. */
extern const struct kind kind_inline; /* inline.c */
#define INLINE_POLICIES &kind_inline, NULL
const struct value *iam_inline_put(const struct field *, const struct value *atom, struct arena *);
const struct value *iam_inline_name(const struct field *, const struct value *atom, struct arena *);
bool iam_inline_same(const struct value *, const struct value *);
#define IAM_INLINE(noun)                                                                                                           \
    {                                                                                                                              \
        .add = {"Put" noun "Policy", noun "Name", .settle = SETTLE_REPEAT, .wire = iam_inline_put, .busy_on = IAM_BUSY,            \
                .lag_on = "NoSuchEntity"},                                                                                         \
        .change = {"Put" noun "Policy", noun "Name", .settle = SETTLE_REPEAT, .wire = iam_inline_put, .busy_on = IAM_BUSY},        \
        .remove = {"Delete" noun "Policy", noun "Name", .settle = SETTLE_REPEAT, .wire = iam_inline_name,                          \
                   .done_on = "NoSuchEntity", .busy_on = IAM_BUSY},                                                                \
        .key = "name", .empty_first = true, .same = iam_inline_same,                                                               \
    }
#define IAM_INLINE_READ(noun)                                                                                                      \
    {                                                                                                                              \
        "List" noun "Policies", noun "Name", .items = "PolicyNames", .token = "Marker", .each = "Get" noun "Policy",               \
        .each_id = "PolicyName"                                                                                                    \
    }

/* A text that may be empty, and then is not shown. */
#define SAID &kind_said, NULL

/* Who may take a role on: a policy document, or a short form that is written out as one (trust.c). */
extern const struct kind kind_trust;
#define TRUST &kind_trust, "trust"

/* A tag's key alone, as the calls that untag want it. */
const struct value *iam_tag_key(const struct field *, const struct value *atom, struct arena *);
/* No member at all: there is one boundary, and the call takes it off whatever it is. */
const struct value *iam_nothing(const struct field *, const struct value *atom, struct arena *);
/* `noun` as the operations have it: "Role". `member`: what names it to them. */
#define IAM_TAGGING_BY(noun, member)                                                                                               \
    {                                                                                                                              \
        .on_create = "Tags",                                                                                                       \
        .facet =                                                                                                                   \
            {                                                                                                                      \
                .add = {"Tag" noun, member, .items = "Tags", .settle = SETTLE_REPEAT, .busy_on = IAM_BUSY,                         \
                        .lag_on = "NoSuchEntity"},                                                                                 \
                .change = {"Tag" noun, member, .items = "Tags", .settle = SETTLE_REPEAT, .busy_on = IAM_BUSY},                     \
                .remove = {"Untag" noun, member, .items = "TagKeys", .settle = SETTLE_REPEAT, .wire = iam_tag_key,                 \
                           .busy_on = IAM_BUSY},                                                                                   \
                .key = "Key",                                                                                                      \
            },                                                                                                                     \
        .seen = "Tags",                                                                                                            \
    }
#define IAM_TAGGING(noun) IAM_TAGGING_BY(noun, noun "Name")
/* Attached policies go before what they hang on. */
#define IAM_ATTACHED(noun)                                                                                                         \
    {                                                                                                                              \
        .add = {"Attach" noun "Policy", noun "Name", FILLS({"PolicyArn", "$ref"}), .settle = SETTLE_REPEAT,                        \
                .busy_on = IAM_BUSY, .lag_on = "NoSuchEntity"},                                                                    \
        .remove = {"Detach" noun "Policy", noun "Name", FILLS({"PolicyArn", "$ref"}), .settle = SETTLE_REPEAT,                     \
                   .done_on = "NoSuchEntity", .busy_on = IAM_BUSY},                                                                \
        .key = "ref", .empty_first = true,                                                                                         \
    }
#define IAM_ATTACHED_READ(noun) {"ListAttached" noun "Policies", noun "Name", .items = "AttachedPolicies", .token = "Marker"}
#define IAM_BOUNDARY(noun)                                                                                                         \
    {                                                                                                                              \
        .add = {"Put" noun "PermissionsBoundary", noun "Name", FILLS({"PermissionsBoundary", "$ref"}), .settle = SETTLE_REPEAT,    \
                .busy_on = IAM_BUSY, .lag_on = "NoSuchEntity"},                                                                    \
        .change = {"Put" noun "PermissionsBoundary", noun "Name", FILLS({"PermissionsBoundary", "$ref"}),                          \
                   .settle = SETTLE_REPEAT, .busy_on = IAM_BUSY},                                                                  \
        .remove = {"Delete" noun "PermissionsBoundary", noun "Name", .settle = SETTLE_REPEAT, .done_on = "NoSuchEntity",           \
                   .busy_on = IAM_BUSY, .wire = iam_nothing},                                                                      \
        .key = "", .one = true,                                                                                                    \
    }

#endif
