#include "providers/aws/sandbox/ec2.h"

bool cidr_input(struct request *req, struct str text, const char *parameter, bool v6, struct cidr *out) {
    if (!cidr_read(text, out) || is_v6(out) != v6)
        return reject(req, "InvalidParameterValue", "Value (%.*s) for parameter %s is invalid. This is not a valid %s block.",
                      STR(text), parameter, v6 ? "IPv6 CIDR" : "CIDR");
    cidr_mask(out);
    return true;
}

struct str cidr_str(struct request *req, const struct cidr *cidr) {
    HOLDS(buf_release) struct buf text = {0};
    cidr_add(&text, cidr);
    return arena_str(req->arena, buf_str(&text));
}

bool is_v6(const struct cidr *cidr) {
    return cidr->bits == 128;
}

bool is_used(const struct request *req, const struct species *species, const char *member, struct str id) {
    return thing_where(req, species, member, id) != NULL;
}

const struct value *reject_used(struct request *req, const struct species *species, struct str id) {
    return reject(req, "DependencyViolation", "The %s '%.*s' has dependencies and cannot be deleted.", species->noun, STR(id));
}
