/* Names: what they may look like, and what a user meant who wrote another tool's. */
#ifndef PLANS_NAMES_H
#define PLANS_NAMES_H

#include "providers/provider.h"

bool name_is_good(struct str);     /* [a-z][a-z0-9_-]* */
bool key_is_good(struct str);      /* of an instance: [A-Za-z0-9_.-]+ */
bool name_is_reserved(struct str); /* words that a rule reads otherwise: self, anywhere, my-ip … */
/* Does the text look like an id of the sheet's type: its prefix and 8 to 17 hex digits, or an ARN of
 * the type, or what the cloud has in every account? */
bool looks_like_id(const struct sheet *, struct str);

/* A text that no other object has: the id itself, or, where we name the objects of the type (two
 * types may use one name), type and name. */
struct str object_key(struct arena *, const struct sheet *, struct str id);

/* "net:subnet.app/a": "net:", and "subnet.app/a". */
struct str address_prefix(struct str address);
struct str address_bare(struct str address);
/* What people call it: "net-app/a". */
struct str address_name(struct arena *, struct str address);

/* `name` as it is when it has at most `max` bytes (0: any); else cut, with a short hash of the
 * whole. The same name gives the same. */
struct str name_fit(struct arena *, struct str name, size_t max);

/* "MapPublicIpOnLaunch" -> "map_public_ip_on_launch" */
struct str snake_case(struct arena *, struct str);

/* The type or field that another tool's name stands for; NULL: none. */
const struct sheet *type_meant(const struct provider *, struct arena *, struct str typed);
const struct field *field_meant(const struct sheet *, struct arena *, struct str typed);
/* What stands here for a word that other tools write into a resource ("lifecycle"), or NULL. */
const char *meta_meant(struct str typed);

/* Beyond so many mistakes nobody reads hints, and looking for them is what takes the time. */
bool hints_wanted(const struct report *);
/* Hints at the nearest of the names ("did you mean 'x'?"). */
bool hint_names(struct report *, struct arena *, struct str typed, const struct str *names,
                size_t n);

#endif
