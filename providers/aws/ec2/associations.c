/* The subnets that a route table or a network ACL is associated with, or the gateways of a route table. What the plan names is a set of references; what
 * EC2 shows carries the association's id, by which alone it can be moved or taken away. The main
 * association has no subnet and stays out. */
#include "providers/aws/ec2/ec2.h"

static bool associations_canon(const struct field *field, const struct value *raw,
                               const struct resolver *resolver, struct arena *arena,
                               struct report *report, const struct value **out) {
    return kind_refs.canon(field, raw, resolver, arena, report, out);
}

static bool is_over(const struct value *association) {
    return word_in("disassociating disassociated failed",
                   value_str(value_path(NULL, association, S("AssociationState.State"))));
}

static const struct value *associations_seen(const struct field *field, const struct value *shown,
                                             const struct value *item, struct arena *arena) {
    (void)item;
    const char *member = str_is(str_of(field->of), "internet_gateway") ? "GatewayId" : "SubnetId";
    struct maker atoms = {.arena = arena};
    for (size_t i = 0; i < value_count(shown); i++) {
        const struct value *association = value_item(shown, i),
                           *subnet = value_get(association, str_of(member)),
                           *id = value_key(association, "RouteTableAssociationId");
        if (value_str(subnet).len == 0 || is_over(association))
            continue;
        struct maker atom = {.arena = arena};
        maker_set(&atom, S("ref"), subnet);
        maker_set(&atom, S("association"),
                  id ? id : value_key(association, "NetworkAclAssociationId"));
        maker_add(&atoms, maker_map(&atom));
    }
    return maker_list(&atoms);
}

static void show_one(struct buf *out, const struct value *atom) {
    const struct value *ref = value_key(atom, "ref");
    if (ref && ref->kind == VALUE_UNKNOWN && ref->as.expr->op == EXPR_REF)
        buf_add(out, ref->as.expr->address);
    else
        buf_add(out, value_str(ref));
}

static void associations_show(struct buf *out, const struct value *value) {
    if (value && value->kind == VALUE_MAP) {
        show_one(out, value);
        return;
    }
    for (size_t i = 0; i < value_count(value); i++) {
        buf_adds(out, i ? ", " : "");
        show_one(out, value_item(value, i));
    }
}

static void associations_schema(const struct field *field, struct buf *out) {
    kind_refs.schema(field, out);
}

const struct kind kind_associations = {.name = "subnets",
                                       .canon = associations_canon,
                                       .seen = associations_seen,
                                       .show = associations_show,
                                       .schema = associations_schema};
