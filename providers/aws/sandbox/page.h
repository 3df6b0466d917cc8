/* Pages by position, which services other than EC2 and IAM cut long lists into. */
#ifndef SANDBOX_PAGE_H
#define SANDBOX_PAGE_H

#include "providers/aws/sandbox/request.h"

struct paging {
    const char *size;          /* the input's member that says how many, and the same where it is left out: checked by who asks */
    int64_t usual;
    const char *token, *next;  /* the input's member that goes on, and the answer's: "Marker", "NextMarker" */
    const char *code, *saying; /* refuse a token that was never given; the text ends with it */
};

/* The answer's map: `member` has the page, and `next` where the following one begins. NULL: the token is refused. */
const struct value *page_cut(struct request *, const struct paging *, const char *member, const struct value *items);

#endif
