/* XML, read: a body becomes a value as a shape says, or, without a shape, a tree of maps and
 * texts.
 *
 * libxml2's push parser feeds a small machine of frames, one an open element, that builds values
 * straight into the arena; no document is kept. A DOCTYPE ends the parse at once, so there are no
 * entities beyond XML's own five; depth (64), text of an element (1 MiB) and the parser's own
 * limits are kept; nothing is ever fetched. */
#ifndef WIRE_XML_H
#define WIRE_XML_H

#include "providers/aws/wire/codec_parts.h"

/* Reads the structure that stands in the root element or, with `inner`, in the element of that
 * name below the root (or its <Errors>); when it is not there the map is empty. Elements that the
 * shape does not know are passed over. NULL with a problem: no XML, a web page, over a limit.
 * `request_id` (may be NULL) gets the requestId or RequestId beside it. */
const struct value *xml_read(struct reading *, const struct shape *, const char *inner,
                             struct str body, struct str *request_id);
/* Reads the root element as a member's value: the payload of rest-xml. */
const struct value *xml_read_member(struct reading *, const struct member_model *, struct str body);
/* Reads anything: an element with children is a map (of the last of each name), one without is a
 * text. `root` gets the root element's name. */
const struct value *xml_read_free(struct reading *, struct str body, struct str *root);

#endif
