/* Policy documents: the kind of every field that holds one (an endpoint's, a role's trust, a bucket's, a repository's, a secret's).
 *
 * In a plan file it is a map in YAML, a JSON text, or ${file:policy.json}. All mistakes are told before the first call, at their place
 * where the document is a map, with what AWS itself would refuse (policy/policy.h, policy_check). Names of resources may stand in it
 * ("${vpc.main.id}"); what AWS fills in is written "${aws:username}".
 *
 * Its canonical form is a map as AWS spells it: elements in AWS's spelling and order, Statement a list, every other list sorted and
 * each thing once, a list of one the thing itself, Principal { AWS: "*" } the text "*", flags and numbers of conditions as texts.
 * Version left out in a plan is 2012-10-17.
 *
 * What AWS gives back is the same (empty-plan law) however it is serialised: statements and lists in another order, one text for a
 * list of one, actions and condition keys in another case, an account's id for the ARN of its root and back, an empty Sid, percent
 * encoding, no Version for 2008-10-17, nothing at all for the `initial` of the field. */
#ifndef AWS_POLICY_DOCUMENT_H
#define AWS_POLICY_DOCUMENT_H

#include "providers/provider.h"

extern const struct kind kind_policy;
/* What the document is for: POLICY_OF("identity"), POLICY_OF("trust"), POLICY_OF("repository") or POLICY_OF("resource"). A field's `max` bounds its size as IAM
 * counts it, without white space. */
#define POLICY_OF(use) &kind_policy, use

#endif
