/* Models: what AWS's service descriptions say, as const tables (wire/models/, made by script/models.py from botocore).
 *
 * A service has operations, an operation an input and an output shape, a shape has members. Shapes of one service stand in
 * one array and name each other by index; index 0 is "no shape". What a shape says of its own travel (its name on the wire,
 * flattened, timestamp form, namespace) stands in every member that points to it, with the member's own word winning.
 * Nothing here is made at run time. */
#ifndef WIRE_MODEL_H
#define WIRE_MODEL_H

#include "base/str.h"

enum protocol { PROTOCOL_EC2, PROTOCOL_QUERY, PROTOCOL_JSON, PROTOCOL_REST_JSON, PROTOCOL_REST_XML };

enum shape_kind {
    SHAPE_NONE, SHAPE_STRUCTURE, SHAPE_LIST, SHAPE_MAP, SHAPE_STRING, SHAPE_INTEGER, SHAPE_LONG, SHAPE_FLOAT, SHAPE_DOUBLE,
    SHAPE_BOOLEAN, SHAPE_TIMESTAMP, SHAPE_BLOB
};

enum timestamp_form { TIMESTAMP_DEFAULT, TIMESTAMP_ISO8601, TIMESTAMP_RFC822, TIMESTAMP_UNIX };

/* Where a member travels. */
enum location { LOCATION_BODY, LOCATION_URI, LOCATION_QUERY, LOCATION_HEADER, LOCATION_HEADERS, LOCATION_STATUS };

enum member_trait {
    MEMBER_REQUIRED = 1,
    MEMBER_FLATTENED = 2,
    MEMBER_ATTRIBUTE = 4,        /* an XML attribute */
    MEMBER_TOKEN = 8,            /* idempotency token: filled when absent */
    MEMBER_STREAMING = 16,
    MEMBER_HOST_LABEL = 32,
    MEMBER_JSON_VALUE = 64,
    MEMBER_EVENT_STREAM = 128
};

struct member_model {
    const char *name;       /* as boto3 users know it */
    const char *wire;       /* locationName; NULL: same as name */
    const char *query_name; /* ec2 queryName; NULL: none */
    uint16_t shape;
    uint8_t location;       /* enum location */
    uint8_t traits;         /* enum member_trait */
    uint8_t timestamp;      /* enum timestamp_form; DEFAULT: the protocol's form for the place */
    const char *xml_namespace, *xml_prefix; /* NULL: none */
};

enum shape_trait {
    SHAPE_SENSITIVE = 2,
    SHAPE_EXCEPTION = 4,
    SHAPE_UNION = 8,
    SHAPE_DOCUMENT = 16, /* any JSON value */
    SHAPE_EVENT_STREAM = 64
};

struct shape {
    const char *name;
    uint8_t kind;          /* enum shape_kind */
    uint8_t traits;        /* enum shape_trait */
    uint16_t error_status; /* of an exception; 0: not given */
    uint16_t n_members;
    /* of a structure: its members; of a list: members[0] is the item; of a map: members[0] the key, members[1] the value */
    const struct member_model *members;
    const char *payload;        /* the member that is the whole body; NULL: none */
    const char *error_code;     /* of an exception: its code on the wire where it differs from the name */
    const char *const *choices; /* of a string: enum values, NULL-terminated; NULL: free, or too many to keep */
    int64_t min, max;           /* length or value; both 0: none given */
};

struct paginator_model {
    const char *const *in_tokens, *const *out_tokens; /* NULL-terminated, paths of the input and the answer */
    const char *const *results;                       /* paths of the answer that hold the items; the first is the main one */
    const char *limit_key, *more_results;
};

enum operation_trait {
    OPERATION_UNSIGNED = 1,
    OPERATION_UNSIGNED_PAYLOAD = 2,
    OPERATION_CHECKSUM_REQUIRED = 4,
    OPERATION_READS = 8 /* by its name (Describe, Get, List …) or its model */
};

struct operation {
    const char *name;
    const char *method, *uri; /* "POST", "/" */
    uint16_t input, output;   /* shape indexes; 0: none */
    uint16_t status;          /* of a successful answer; 0: 200 */
    uint8_t traits;           /* enum operation_trait */
    const uint16_t *errors;   /* 0-terminated shape indexes, or NULL */
    const char *result_wrapper; /* query */
    const char *input_xml_name, *input_xml_namespace; /* rest-xml body root */
    const char *host_prefix;    /* "{AccountId}." and the like; NULL: none */
    const struct paginator_model *paginator; /* NULL: not paged */
};

struct waiter_acceptor {
    uint8_t state;   /* 0 success, 1 failure, 2 retry */
    uint8_t matcher; /* 0 path, 1 pathAll, 2 pathAny, 3 status, 4 error */
    const char *argument, *expected; /* JMESPath of the model; expected as text */
};
struct waiter_model {
    const char *name, *operation;
    uint16_t delay_s, attempts;
    const struct waiter_acceptor *acceptors;
    uint16_t n_acceptors;
};

struct service {
    const char *name;        /* the AWS CLI's: "ec2", "elbv2" */
    const char *endpoint_prefix, *signing_name, *api_version, *target_prefix, *json_version, *xml_namespace, *global_endpoint;
    uint8_t protocol;        /* enum protocol */
    bool query_compatible;   /* awsQueryCompatible: codes in x-amzn-query-error */
    const struct shape *shapes;
    uint16_t n_shapes;
    const struct operation *operations; /* sorted by name */
    uint16_t n_operations;
    const struct waiter_model *waiters; /* sorted by name */
    uint16_t n_waiters;
};

/* Every service that the binary knows, sorted by name. */
extern const struct service *const services[];
extern const size_t n_services;

const struct service *service_find(struct str name);                                  /* NULL: unknown */
const struct operation *operation_find(const struct service *, struct str name);      /* NULL: unknown */
const struct shape *shape_at(const struct service *, uint16_t index);                 /* NULL for 0 */
const struct member_model *member_find(const struct shape *, struct str name);        /* of a structure */
/* Follows a dotted path of members ("Vpc.VpcId", lists entered by "[]") from a shape; NULL: no such member. */
const struct member_model *member_at(const struct service *, uint16_t shape, struct str path);
const char *member_wire(const struct member_model *);                                 /* its name in messages */

#endif
