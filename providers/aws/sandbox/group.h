/* Security groups and their rules. A group's value carries its rules in a member of its own; each rule has the shape of AWS's
 * SecurityGroupRule, one source a rule. IpPermissions, AWS's older form, are read into rules and shown from them. */
#ifndef SANDBOX_GROUP_H
#define SANDBOX_GROUP_H

#include "providers/aws/sandbox/ec2.h"
#include "providers/aws/sandbox/tags.h"

/* --- group.c ---------------------------------------------------------------------------------------------------------- */
/* The default group of a new VPC: everything from itself, everything out. */
void group_make_default(struct request *, const struct value *vpc);
/* The group that the input names by GroupId or, in the default VPC, by GroupName; NULL after reject. */
const struct value *group_input(struct request *);
const struct value *group_rules(const struct value *group);
void group_put_rules(struct request *, const struct value *group, const struct value *rules);
/* The group of this name in a VPC, whatever its case; NULL: none. */
const struct value *group_named(const struct request *, struct str vpc_id, struct str name);
/* The rules of all groups. */
const struct value *group_rules_all(struct request *);
/* Changes the tags of one rule; false after reject. */
bool group_rule_retag(struct request *, struct str rule_id, tags_change *);
/* Letters, digits and ._-:/()#,@[]+=&;{}!$* up to 255 of them. */
bool group_text_is_allowed(struct str text);

/* --- permission.c ----------------------------------------------------------------------------------------------------- */
/* The rules that the input's permissions (or its flat members) stand for, without ids; NULL after reject. */
const struct value *rules_of_input(struct request *, const struct value *group, bool is_egress);
/* One rule out of a SecurityGroupRuleRequest; NULL after reject. */
const struct value *rule_of_request(struct request *, const struct value *group, bool is_egress, const struct value *wanted);
/* A rule for the given protocol and ports to or from everything in `cidr`; no checks: for groups made by the sandbox. */
const struct value *rule_for_all(struct request *, bool is_egress, const char *source_member, const struct value *source);
const struct value *permissions_view(struct request *, const struct value *rules, bool is_egress);
/* Do both let the same traffic through? Descriptions do not matter. */
bool rules_are_same(const struct value *, const struct value *);
/* "peer: 0.0.0.0/0, TCP, from port: 80, to port: 80, ALLOW" */
struct str rule_text(struct request *, const struct value *rule);
/* The rule with an id, its group and tags. */
const struct value *rule_identified(struct request *, const struct value *group, const struct value *rule, const struct value *tags);
bool rule_is_egress(const struct value *rule);

#endif
