/* Elastic Load Balancing v2: target groups. Everything goes by its ARN, is tagged by it, and is listed page by page.
 * Members whose names begin with $ never leave the sandbox. */
#ifndef SANDBOX_ELBV2_H
#define SANDBOX_ELBV2_H

#include "providers/aws/sandbox/dispatch.h"

extern const struct handler elbv2_tag_handlers[], elbv2_target_group_handlers[];

struct elbv2_noun {
    struct species species; /* its id is the member that holds its ARN; its tags are $tags */
    const char *path;       /* of its ARN: "targetgroup/" */
    const char *absent;     /* "One or more target groups not found" */
    const char *name;       /* the member that names it; NULL: it has no name */
};
extern const struct elbv2_noun target_group_noun;

/* "arn:aws:elasticloadbalancing:REGION:ACCOUNT:" and the rest. */
struct str elbv2_arn(struct request *, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* What stands behind the account in an ARN. */
struct str elbv2_arn_path(struct str arn);
/* The one of this ARN, or of the ARN in the input's member; rejects what is none and what is absent. */
const struct value *elbv2_find(struct request *, const struct elbv2_noun *, struct str arn);
const struct value *elbv2_input(struct request *, const struct elbv2_noun *);
void elbv2_put(struct request *, const struct elbv2_noun *, const struct value *);
/* Names have up to 32 letters, digits and hyphens. `what`: "Target group". */
bool elbv2_name_check(struct request *, const char *what, struct str name);
/* Reads the input's Tags; an empty list when there are none. */
bool elbv2_tags_input(struct request *, const struct value **tags);
/* What a create asks for, tags aside: kept as $settings. A create that asks for the same again is given what is there. */
const struct value *elbv2_settings(struct request *);
bool elbv2_same_settings(struct request *, const struct value *made);

/* What a Describe answers: those of the given list, else all, page by page. `view` NULL: as they are stored. */
typedef const struct value *elbv2_view(struct request *, const struct value *);
const struct value *elbv2_list(struct request *, const struct elbv2_noun *, const char *items, const char *arns,
                               elbv2_view *);

/* --- attributes ------------------------------------------------------------------------------------------------------ */

/* One attribute: its key, the types of the object that have it ("application network"), what it is at first, and what it may be: words,
 * or a range "1..10" among them. NULL: any text. */
struct elbv2_attribute {
    const char *key, *of, *first, *may;
};
const struct value *elbv2_attributes_made(struct request *, const struct elbv2_attribute *, struct str type);
/* The attributes with the input's set in them; NULL after reject. */
const struct value *elbv2_attributes_changed(struct request *, const struct elbv2_attribute *, struct str type, const struct value *);

#endif
