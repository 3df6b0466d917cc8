/* Prefix lists of AWS's own services, to name in rules and routes. */
#include "providers/aws/sandbox/ec2.h"

/* The services that gateway endpoints lead to; the ranges are of documentation networks. */
static const struct {
    const char *service, *cidr;
} service_lists[] = {
    {"s3", "203.0.113.0/24"},
    {"dynamodb", "198.51.100.0/24"},
};

void prefix_lists_make(struct request *req) {
    for (size_t i = 0; i < sizeof service_lists / sizeof *service_lists; i++) {
        struct str id = new_id(req, &prefix_list_species);
        struct str name =
            arena_printf(req->arena, "com.amazonaws.%.*s.%s", STR(req->region), service_lists[i].service);
        const struct value *cidr = value_text(req->arena, str_of(service_lists[i].cidr));
        struct str arn = arena_printf(req->arena, "arn:%s:ec2:%.*s:aws:prefix-list/%.*s", partition_of_region(req->region),
                                      STR(req->region), STR(id));
        thing_put(req, &prefix_list_species,
                  record(req->arena,
                         "PrefixListId:t PrefixListName:t PrefixListArn:t Cidrs:v AddressFamily:c State:c OwnerId:c MaxEntries:i "
                         "Version:i Tags:v",
                         id, name, arn, value_list(req->arena, &cidr, 1), "IPv4", "create-complete", "AWS", (int64_t)1,
                         (int64_t)1, value_list(req->arena, NULL, 0)));
    }
}

static const struct filter prefix_list_filters[] = {
    {"prefix-list-id", "PrefixListId"}, {"prefix-list-name", "PrefixListName"}, {0},
};
static const struct filter managed_filters[] = {
    {"prefix-list-id", "PrefixListId"}, {"prefix-list-name", "PrefixListName"}, {"owner-id", "OwnerId"}, {0},
};
static const struct listing prefix_list_listing = {&prefix_list_species, "PrefixLists", "PrefixListIds", prefix_list_filters, 5,
                                                   1000};
static const struct listing managed_listing = {&prefix_list_species, "PrefixLists", "PrefixListIds", managed_filters, 1, 100};

static const struct value *get_entries(struct request *req) {
    const struct value *list = thing_find(req, &prefix_list_species, input_text(req, "PrefixListId"));
    const struct value *cidrs = value_get(list, S("Cidrs"));
    if (!list)
        return NULL;
    struct maker entries = {.arena = req->arena};
    for (size_t i = 0; i < value_count(cidrs); i++)
        maker_add(&entries, record(req->arena, "Cidr:v", value_item(cidrs, i)));
    return record(req->arena, "Entries:v", maker_list(&entries));
}

const struct handler prefix_list_handlers[] = {
    {"DescribePrefixLists", .list = &prefix_list_listing},
    {"DescribeManagedPrefixLists", .list = &managed_listing},
    {"GetManagedPrefixListEntries", get_entries},
    {0},
};
