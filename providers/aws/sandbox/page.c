#include "providers/aws/sandbox/page.h"

#include <inttypes.h>

const struct value *page_cut(struct request *req, const struct paging *paging, const char *member, const struct value *items) {
    int64_t most = value_integer(input(req, paging->size), paging->usual), from = 0, n = (int64_t)value_count(items);
    struct str token = input_text(req, paging->token);
    if (token.len && (!str_to_int(token, &from) || from <= 0 || from > n))
        return reject(req, paging->code, "%s%.*s", paging->saying, STR(token));
    struct maker page = {.arena = req->arena}, answer = {.arena = req->arena};
    for (int64_t i = from; i < n && i - from < most; i++)
        maker_add(&page, value_item(items, (size_t)i));
    maker_set(&answer, str_of(member), maker_list(&page));
    if (n - from > most)
        maker_set(&answer, str_of(paging->next), value_textf(req->arena, "%" PRId64, from + most));
    return maker_map(&answer);
}
