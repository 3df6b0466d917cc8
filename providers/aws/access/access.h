/* Access: what a call asks IAM for. Which actions, on which resources, is data (tables.c), taken from AWS's service authorization
 * reference; the sandbox enforces by it, and `plan --iam-policy` writes policies by it.
 *
 * Inputs may hold unknowns: where an id is yet to be made, the resource has a * in its place and names what will fill it. */
#ifndef AWS_ACCESS_ACCESS_H
#define AWS_ACCESS_ACCESS_H

#include "base/value.h"

/* One row: an operation asks for `action` on `resources`; several rows of one operation all hold.
 *
 * Resources are separated by spaces and written as they stand behind "arn:PARTITION:SERVICE:REGION:ACCOUNT:":
 *   vpc/{VpcId}     the input's member; one resource for each item of a list; none where it is left out
 *                   A member that holds an ARN is the whole resource
 *   {Resources}     a whole id: its prefix tells its type
 *   +vpc/{X}        the call makes it: the request's tags are about it
 *   -group/{X}      IAM knows no tags of it
 *   user~{X}        a name behind a path that the call does not tell: user/X, and anything between
 *   *               no resource at all */
struct access_row {
    const char *operation; /* NULL: the end */
    const char *action;    /* NULL: as the operation is called */
    const char *resources;
    const char *when;      /* only with this member in the input; NULL: always */
    const char *equals;    /* a condition key and what it is: "ec2:CreateAction=@" (@: the operation), "iam:PassedToService=rds.amazonaws.com" */
};
struct access_service {
    const char *service; /* ours: "elbv2" */
    const char *prefix;  /* IAM's: "elasticloadbalancing" */
    const char *arn;     /* the service of its ARNs where it is another one; NULL: the prefix */
    bool global;         /* its ARNs name no region */
    bool no_account;     /* … and no account */
    const char *tags;    /* members of an input that may hold the tags of the request, space-separated */
    const struct access_row *rows;
};
extern const struct access_service access_services[]; /* tables.c; ends with {NULL} */

struct access_place {
    struct str partition, region, account;
};

struct access_need {
    struct str action;            /* "ec2:CreateTags" */
    struct str resource;          /* an ARN, in parts with *, or "*" */
    struct str type;              /* of the resource: "vpc"; empty: none */
    bool made;                    /* the call makes it */
    bool taggable;
    bool open_path;               /* the name stands behind a path: "user/" in the ARN is the shortest form */
    const struct value *unknown;  /* what will be in the place of the *; NULL: the resource is known, or made */
    struct str key, equals;       /* a condition of the row; empty: none */
};
struct access_needs {
    const struct access_need *items;
    size_t n;
    const struct value *tags; /* of the request: a list of { Key, Value }, or a map; NULL: none */
};

/* `id_type` is the resource type of ids that are unknown where only their prefix would tell; empty: unknown. */
struct access_needs access_needs(const char *service, const char *operation, const struct value *input, const struct access_place *,
                                 struct str id_type, struct arena *);
const struct access_service *access_service_find(const char *service); /* NULL: not in the table */
/* Nobody needs to be allowed this: sts:GetCallerIdentity. */
bool access_is_free(const char *service, const char *operation);
/* The resource type of an EC2 id by its prefix; empty: unknown. */
struct str access_type_of_id(struct str id);

#endif
