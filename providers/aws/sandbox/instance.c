/* Instances: made in seconds, stopped and started, shown for an hour after their end. Each has a root volume and one network interface,
 * which holds its subnet and its groups until the instance has ended. */
#include "providers/aws/sandbox/group.h"
#include "providers/aws/sandbox/iam.h"
#include "providers/aws/sandbox/tags.h"

#define USER_DATA_MAX 16384
#define LISTED_MS 3600000
#define VOLUME_GIB 8

/* A state is on its way to the next one until a time. */
static const struct way {
    const char *from, *to;
    int code, code_there;
    int64_t takes_ms;
} ways[] = {
    {"pending", "running", 0, 16, 15000}, {"stopping", "stopped", 64, 80, 20000}, {"shutting-down", "terminated", 32, 48, 30000},
};

static const struct way *way_of(const struct value *instance) {
    struct str name = member_text(instance, "$way");
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
        if (str_is(name, ways[i].from))
            return &ways[i];
    return &ways[0];
}

static bool has_arrived(const struct request *req, const struct value *instance) {
    return req->now_ms >= value_integer(value_get(instance, S("$since")), 0) + way_of(instance)->takes_ms;
}

static const char *state_of(const struct request *req, const struct value *instance) {
    const struct way *way = way_of(instance);
    return has_arrived(req, instance) ? way->to : way->from;
}

static bool is_in(const struct request *req, const struct value *instance, const char *states) {
    struct str rest = str_of(states);
    while (rest.len)
        if (str_is(str_cut(&rest, ' '), state_of(req, instance)))
            return true;
    return false;
}

static const struct value *state_record(struct request *req, const struct value *instance) {
    const struct way *way = way_of(instance);
    bool there = has_arrived(req, instance);
    return record(req->arena, "Code:i Name:c", (int64_t)(there ? way->code_there : way->code), there ? way->to : way->from);
}

static const struct value *set_off(struct request *req, const struct value *instance, const char *from) {
    thing_put(req, &instance_species, record_with(req->arena, instance, "$way:c $since:i", from, req->now_ms));
    return thing_get(req, &instance_species, member_text(instance, "InstanceId"));
}

static const struct value *interface_of(const struct request *req, const struct value *instance) {
    return thing_get(req, &interface_species, member_text(instance, "$interface"));
}

static const struct value *instance_find(struct request *req, struct str id) {
    const struct value *instance = thing_get(req, &instance_species, id);
    if (id.len == 0)
        return reject_missing(req, "InstanceId");
    if (!id_check(req, &instance_species, id))
        return NULL;
    return instance ? instance : reject(req, instance_species.not_found, "The instance ID '%.*s' does not exist", STR(id));
}

static const struct value *reject_state(struct request *req, const struct value *instance, const char *wanted) {
    return reject(req, "IncorrectInstanceState", "The instance '%.*s' is not in %s.", STR(member_text(instance, "InstanceId")), wanted);
}

/* --- public addresses that come with a running instance -------------------------------------------------------------- */

static bool has_own_address(const struct value *interface) {
    struct str owner = member_text(value_get(interface, S("Association")), "IpOwnerId");
    return owner.len && !str_is(owner, "amazon");
}

static void lend_address(struct request *req, const struct value *instance) {
    const struct value *interface = interface_of(req, instance);
    unsigned char b[3];
    if (!value_true(value_get(instance, S("$public"))) || !interface || value_get(interface, S("Association")))
        return;
    req->random->fill(req->random, b, sizeof b);
    const struct value *association = record(req->arena, "PublicIp:t PublicDnsName:t IpOwnerId:c",
        arena_printf(req->arena, "54.%u.%u.%u", b[0], b[1], b[2]),
        arena_printf(req->arena, "ec2-54-%u-%u-%u.%.*s.compute.amazonaws.com", b[0], b[1], b[2], STR(req->region)), "amazon");
    thing_put(req, &interface_species, value_with(req->arena, interface, S("Association"), association));
}

static void take_address_back(struct request *req, const struct value *instance) {
    const struct value *interface = interface_of(req, instance);
    if (interface && value_get(interface, S("Association")) && !has_own_address(interface))
        thing_put(req, &interface_species, value_without(req->arena, interface, S("Association")));
}

/* --- how one looks ---------------------------------------------------------------------------------------------------- */

static const struct value *blocks_view(struct request *req, const struct value *instance) {
    const struct value *ebs = record(req->arena, "VolumeId:t Status:c DeleteOnTermination:b AttachTime:v", member_text(instance, "$volume"),
                                     "attached", true, value_get(instance, S("LaunchTime")));
    const struct value *block = record(req->arena, "DeviceName:t Ebs:v", member_text(instance, "RootDeviceName"), ebs);
    return value_list(req->arena, &block, 1);
}

static const struct value *instance_view(struct request *req, const struct value *instance) {
    const struct value *interface = interface_of(req, instance), *state = state_record(req, instance), *none = value_list(req->arena, NULL, 0);
    if (!interface) /* what it held is gone */
        return record_with(req->arena, instance, "State:v NetworkInterfaces:v SecurityGroups:v BlockDeviceMappings:v", state, none, none, none);
    const struct value *association = value_get(interface, S("Association"));
    struct str ip = member_text(interface, "PrivateIpAddress"), public_ip = member_text(association, "PublicIp");
    const struct value *shown = record(
        req->arena, "NetworkInterfaceId:t SubnetId:t VpcId:t PrivateIpAddress:t Groups:v Status:c SourceDestCheck:v Association:v OwnerId:t",
        member_text(interface, "NetworkInterfaceId"), member_text(interface, "SubnetId"), member_text(interface, "VpcId"), ip,
        value_get(interface, S("Groups")), "in-use", value_get(interface, S("SourceDestCheck")), association, req->account);
    return record_with(req->arena, instance,
                       "State:v NetworkInterfaces:v SecurityGroups:v BlockDeviceMappings:v PrivateIpAddress:t PublicIpAddress:t SubnetId:t VpcId:t "
                       "SourceDestCheck:v PrivateDnsName:t",
                       state, value_list(req->arena, &shown, 1), value_get(interface, S("Groups")), blocks_view(req, instance), ip, public_ip,
                       member_text(interface, "SubnetId"), member_text(interface, "VpcId"), value_get(interface, S("SourceDestCheck")),
                       arena_printf(req->arena, "ip-%.*s.%.*s.compute.internal", STR(ip), STR(req->region)));
}

/* --- making ----------------------------------------------------------------------------------------------------------- */

/* What the input says of its one network interface, there or at its top. */
static const struct value *interface_input(struct request *req, const char *member, const char *at_top) {
    const struct value *given = value_item(input(req, "NetworkInterfaces"), 0);
    return given ? value_get(given, str_of(member)) : input(req, at_top);
}

static const struct value *subnet_input(struct request *req) {
    struct str id = value_str(interface_input(req, "SubnetId", "SubnetId"));
    const struct value *vpc = id.len ? NULL : default_vpc(req), *subnet;
    if (id.len)
        return thing_find(req, &subnet_species, id);
    for (size_t at = 0; vpc && (subnet = thing_next(req, &subnet_species, &at));)
        if (str_eq(member_text(subnet, "VpcId"), member_text(vpc, "VpcId")) && value_true(value_get(subnet, S("DefaultForAz"))))
            return subnet;
    return reject(req, "MissingInput", "No subnets found for the default VPC. Please specify a subnet.");
}

/* "t4g.micro", "m7i-flex.2xlarge", "c5.metal": family and generation, then a size. */
static bool class_check(struct request *req, struct str class) {
    static const char *const sizes[] = {"nano", "micro", "small", "medium", "large", "xlarge", "metal"};
    struct str size = class, family = str_cut(&size, '.');
    bool known = false, generation = false;
    for (size_t i = 1; i < family.len; i++)
        generation = generation || (family.at[i] >= '1' && family.at[i] <= '9');
    while (size.len && size.at[0] >= '0' && size.at[0] <= '9')
        size = str_from(size, 1);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        known = known || str_is(size, sizes[i]);
    return (known && generation) || reject(req, "InvalidParameterValue", "Invalid value '%.*s' for InstanceType.", STR(class));
}

/* "t4g.micro": a g behind the generation is Arm. */
static const char *architecture_of(struct str class) {
    struct str family = str_cut(&class, '.');
    for (size_t i = 1; i < family.len; i++)
        if (family.at[i - 1] >= '0' && family.at[i - 1] <= '9' && family.at[i] == 'g')
            return "arm64";
    return str_is(family, "a1") ? "arm64" : "x86_64";
}

static const struct value *image_of_class(struct request *req, struct str class) {
    const struct value *image = image_find(req, input_text(req, "ImageId"));
    if (!image || !class_check(req, class))
        return NULL;
    if (!str_is(member_text(image, "Architecture"), architecture_of(class)))
        return reject(req, "InvalidParameterValue", "The architecture '%s' of the specified instance type does not match the architecture '%.*s' of the specified AMI. "
                      "Specify an instance type and an AMI that have matching architectures, and try again.", architecture_of(class), STR(member_text(image, "Architecture")));
    return image;
}

/* The profile as instances show it; *ok false: rejected. */
const struct value *instance_profile_input(struct request *req, bool *ok) {
    const struct value *wish = input(req, "IamInstanceProfile");
    struct str name = member_text(wish, "Name"), arn = member_text(wish, "Arn"), rest = arn;
    *ok = true;
    if (!name.len && !arn.len)
        return NULL;
    while (rest.len && str_find(rest, '/') >= 0)
        str_cut(&rest, '/');
    const struct value *profile = iam_profile_seen(req, name.len ? name : rest);
    *ok = profile != NULL;
    if (!profile)
        return reject(req, "InvalidParameterValue", "Value (%.*s) for parameter iamInstanceProfile.%s is invalid. Invalid IAM Instance Profile %s",
                      STR(name.len ? name : arn), name.len ? "name" : "arn", name.len ? "name" : "ARN");
    return record(req->arena, "Arn:t Id:t", member_text(profile, "Arn"), member_text(profile, "InstanceProfileId"));
}

static const struct value *volume_make(struct request *req, struct str instance_id, const struct value *subnet, const struct value *image) {
    struct str root = member_text(image, "RootDeviceName");
    const struct value *ebs = value_get(list_find(input(req, "BlockDeviceMappings"), "DeviceName", root), S("Ebs"));
    int64_t size = value_integer(value_get(ebs, S("VolumeSize")), VOLUME_GIB);
    struct str type = member_text(ebs, "VolumeType"), id = new_id(req, &volume_species);
    if (size < VOLUME_GIB)
        return reject(req, "InvalidBlockDeviceMapping", "Volume of size %lldGB is smaller than snapshot '%.*s', expect size >= %dGB", (long long)size,
                      STR(member_text(image, "$snapshot")), VOLUME_GIB);
    if (member_text(ebs, "KmsKeyId").len && !value_true(value_get(ebs, S("Encrypted"))))
        return reject(req, "InvalidParameterDependency", "The parameter KmsKeyId requires the parameter Encrypted to be set.");
    const struct value *attachment = record(req->arena, "VolumeId:t InstanceId:t Device:t State:c DeleteOnTermination:b", id, instance_id, root, "attached", true);
    const struct value *volume = record(req->arena, "VolumeId:t Size:i VolumeType:t Encrypted:b KmsKeyId:t AvailabilityZone:t State:c CreateTime:v Attachments:v Tags:v",
        id, size, type.len ? type : S("gp3"), value_true(value_get(ebs, S("Encrypted"))) || member_text(ebs, "KmsKeyId").len > 0, member_text(ebs, "KmsKeyId"),
        member_text(subnet, "AvailabilityZone"), "in-use", time_now(req), value_list(req->arena, &attachment, 1), value_list(req->arena, NULL, 0));
    thing_put(req, &volume_species, volume);
    return volume;
}

/* The interface as services have theirs, but the instance's own. */
static const struct value *own_interface(struct request *req, struct str instance_id, const struct value *subnet) {
    const struct value *whole = req->input, *given = value_item(input(req, "NetworkInterfaces"), 0);
    req->input = record(req->arena, "PrivateIpAddress:v Groups:v", interface_input(req, "PrivateIpAddress", "PrivateIpAddress"),
                        interface_input(req, "Groups", "SecurityGroupIds"));
    struct interface_wish wish = {.subnet = subnet, .type = "interface", .description = member_text(given, "Description")};
    wish.groups = interface_groups_input(req, member_text(subnet, "VpcId"));
    const struct value *interface = wish.groups ? interface_make(req, &wish) : NULL;
    req->input = whole;
    if (!interface)
        return NULL;
    const struct value *attachment = record(req->arena, "AttachmentId:t InstanceId:t InstanceOwnerId:t DeviceIndex:i Status:c DeleteOnTermination:b AttachTime:v",
        new_hex(req, "eni-attach-", 17), instance_id, req->account, (int64_t)0, "attached", true, time_now(req));
    interface = record_with(req->arena, interface, "RequesterManaged:b RequesterId:c SourceDestCheck:b Attachment:v", false, "", true, attachment);
    thing_put(req, &interface_species, interface);
    return interface;
}

static const struct value *metadata_of(struct request *req) {
    struct maker options = {.arena = req->arena};
    maker_merge(&options, record(req->arena, "State:c HttpTokens:c HttpPutResponseHopLimit:i HttpEndpoint:c HttpProtocolIpv6:c InstanceMetadataTags:c", "applied",
                                 "required", (int64_t)2, "enabled", "disabled", "disabled"));
    maker_merge(&options, input(req, "MetadataOptions"));
    return maker_map(&options);
}

static bool wish_check(struct request *req) {
    struct str key = input_text(req, "KeyName");
    int64_t least = value_integer(input(req, "MinCount"), 1), most = value_integer(input(req, "MaxCount"), 1);
    if (least < 1 || most < least)
        return reject(req, "InvalidParameterValue", "Value (%lld) for parameter maxCount is invalid. Must be at least minCount and at least 1.", (long long)most);
    if (input_has(req, "NetworkInterfaces") && (input_has(req, "SubnetId") || input_has(req, "SecurityGroupIds")))
        return reject(req, "InvalidParameterCombination", "Network interfaces and an instance-level %s may not be specified on the same request",
                      input_has(req, "SubnetId") ? "subnet ID" : "security groups");
    if (key.len && !thing_where(req, &key_pair_species, "KeyName", key))
        return reject(req, "InvalidKeyPair.NotFound", "The key pair '%.*s' does not exist", STR(key));
    return input_text(req, "UserData").len <= USER_DATA_MAX ||
           reject(req, "InvalidParameterValue", "User data is limited to %d bytes", USER_DATA_MAX);
}

static const struct value *make_one(struct request *req, struct str reservation, const struct value *tags) {
    struct str id = new_id(req, &instance_species), class = input_has(req, "InstanceType") ? input_text(req, "InstanceType") : S("m1.small");
    bool ok;
    const struct value *image = image_of_class(req, class), *subnet = image ? subnet_input(req) : NULL;
    const struct value *profile = subnet ? instance_profile_input(req, &ok) : NULL;
    const struct value *interface = subnet && ok ? own_interface(req, id, subnet) : NULL;
    const struct value *volume = interface ? volume_make(req, id, subnet, image) : NULL, *asked = interface_input(req, "AssociatePublicIpAddress", "");
    if (!volume)
        return NULL;
    bool public = asked ? value_true(asked) : value_true(value_get(subnet, S("MapPublicIpOnLaunch")));
    const struct value *monitoring = record(req->arena, "State:c", value_true(value_get(input(req, "Monitoring"), S("Enabled"))) ? "enabled" : "disabled");
    const struct value *placement = record(req->arena, "AvailabilityZone:t Tenancy:c", member_text(subnet, "AvailabilityZone"), "default");
    struct str on_shutdown = input_text(req, "InstanceInitiatedShutdownBehavior");
    const struct value *instance = record(
        req->arena,
        "InstanceId:t ImageId:t InstanceType:t KeyName:t LaunchTime:v Placement:v Monitoring:v Architecture:t RootDeviceName:t RootDeviceType:c EbsOptimized:b "
        "IamInstanceProfile:v MetadataOptions:v Tags:v ClientToken:t VirtualizationType:c Hypervisor:c AmiLaunchIndex:i $reservation:t $interface:t $volume:t "
        "$public:b $user_data:t $protected:b $stop_protected:b $on_shutdown:t $way:c $since:i",
        id, member_text(image, "ImageId"), class, input_text(req, "KeyName"), time_now(req), placement, monitoring, member_text(image, "Architecture"),
        member_text(image, "RootDeviceName"), "ebs", input_true(req, "EbsOptimized"), profile, metadata_of(req), tags, input_text(req, "ClientToken"), "hvm",
        "xen", (int64_t)0, reservation, member_text(interface, "NetworkInterfaceId"), member_text(volume, "VolumeId"), public, input_text(req, "UserData"),
        input_true(req, "DisableApiTermination"), input_true(req, "DisableApiStop"), on_shutdown.len ? on_shutdown : S("stop"), "pending", req->now_ms);
    thing_put(req, &instance_species, instance);
    lend_address(req, instance);
    return thing_get(req, &instance_species, id);
}

static const struct value *run_instances(struct request *req) {
    struct str reservation = new_hex(req, "r-", 17);
    const struct value *tags;
    struct maker made = {.arena = req->arena};
    if (!wish_check(req) || !tags_of_create(req, &instance_species, &tags))
        return NULL;
    for (int64_t i = 0; i < value_integer(input(req, "MaxCount"), 1); i++) {
        const struct value *instance = make_one(req, reservation, tags);
        if (!instance)
            return NULL;
        maker_add(&made, instance_view(req, instance));
    }
    return record(req->arena, "ReservationId:t OwnerId:t Groups:v Instances:v", reservation, req->account, value_list(req->arena, NULL, 0), maker_list(&made));
}

/* --- on the way ------------------------------------------------------------------------------------------------------- */

void instance_settle(struct request *req) {
    const struct value *instance;
    for (size_t at = 0; (instance = thing_next(req, &instance_species, &at));) {
        struct str id = member_text(instance, "InstanceId");
        int64_t since = value_integer(value_get(instance, S("$since")), 0);
        if (!is_in(req, instance, "terminated"))
            continue;
        const struct value *address = thing_where(req, &address_species, "InstanceId", id);
        if (address)
            address_detach(req, address);
        if (interface_of(req, instance))
            thing_remove(req, &interface_species, member_text(instance, "$interface"));
        if (thing_get(req, &volume_species, member_text(instance, "$volume")))
            thing_remove(req, &volume_species, member_text(instance, "$volume"));
        if (req->now_ms > since + LISTED_MS)
            thing_remove(req, &instance_species, id);
    }
}

/* One of terminate, stop, start: which states it is for, and what it does. */
struct turn {
    const char *answer, *from, *already, *way;
};

static const struct value *turned(struct request *req, const struct value *instance, const struct turn *turn) {
    const struct value *before = state_record(req, instance);
    bool ends = str_is(str_of(turn->way), "shutting-down"), stops = str_is(str_of(turn->way), "stopping");
    if ((ends && value_true(value_get(instance, S("$protected")))) || (stops && value_true(value_get(instance, S("$stop_protected")))))
        return reject(req, "OperationNotPermitted", "The instance '%.*s' may not be %s. Modify its '%s' instance attribute and try again.",
                      STR(member_text(instance, "InstanceId")), ends ? "terminated" : "stopped", ends ? "disableApiTermination" : "disableApiStop");
    if (!is_in(req, instance, turn->already)) {
        if (!is_in(req, instance, turn->from))
            return reject(req, "IncorrectInstanceState", "The instance '%.*s' is not in a state from which it can be %s.",
                          STR(member_text(instance, "InstanceId")), ends ? "terminated" : stops ? "stopped" : "started");
        instance = set_off(req, instance, turn->way);
        if (str_is(str_of(turn->way), "pending"))
            lend_address(req, instance);
        else
            take_address_back(req, instance);
    }
    return record(req->arena, "InstanceId:t PreviousState:v CurrentState:v", member_text(instance, "InstanceId"), before, state_record(req, instance));
}

static const struct value *turn_all(struct request *req, const struct turn *turn) {
    const struct value *ids = input(req, "InstanceIds");
    struct maker all = {.arena = req->arena}, answer = {.arena = req->arena};
    if (value_count(ids) == 0)
        return reject_missing(req, "InstanceId");
    for (size_t i = 0; i < value_count(ids); i++) {
        const struct value *instance = instance_find(req, value_str(value_item(ids, i)));
        const struct value *change = instance ? turned(req, instance, turn) : NULL;
        if (!change)
            return NULL;
        maker_add(&all, change);
    }
    maker_set(&answer, str_of(turn->answer), maker_list(&all));
    return maker_map(&answer);
}

static const struct value *terminate_instances(struct request *req) {
    static const struct turn turn = {"TerminatingInstances", "pending running stopping stopped", "shutting-down terminated", "shutting-down"};
    return turn_all(req, &turn);
}

static const struct value *stop_instances(struct request *req) {
    static const struct turn turn = {"StoppingInstances", "pending running", "stopping stopped", "stopping"};
    return turn_all(req, &turn);
}

static const struct value *start_instances(struct request *req) {
    static const struct turn turn = {"StartingInstances", "stopped", "pending running", "pending"};
    return turn_all(req, &turn);
}

/* --- changing --------------------------------------------------------------------------------------------------------- */

static const struct value *attribute(struct request *req, const char *member) {
    return value_get(input(req, member), S("Value"));
}

/* Attributes of the interface. */
static const struct value *modify_interface(struct request *req, const struct value *instance) {
    const struct value *interface = interface_of(req, instance), *groups;
    if (!interface)
        return reject_state(req, instance, "a state in which it has network interfaces");
    if (input_has(req, "SourceDestCheck")) {
        thing_put(req, &interface_species, value_with(req->arena, interface, S("SourceDestCheck"), attribute(req, "SourceDestCheck")));
        return agreed(req);
    }
    if (!(groups = interface_groups_input(req, member_text(interface, "VpcId"))))
        return NULL;
    thing_put(req, &interface_species, value_with(req->arena, interface, S("Groups"), groups));
    return agreed(req);
}

static const struct value *modify_attribute(struct request *req) {
    static const struct {
        const char *member, *stored;
        bool stopped;
    } rows[] = {{"InstanceType", "InstanceType", true}, {"UserData", "$user_data", true}, {"EbsOptimized", "EbsOptimized", true},
                {"DisableApiTermination", "$protected", false}, {"DisableApiStop", "$stop_protected", false},
                {"InstanceInitiatedShutdownBehavior", "$on_shutdown", false}};
    const struct value *instance = instance_find(req, input_text(req, "InstanceId"));
    int given = input_has(req, "Groups") + input_has(req, "SourceDestCheck"), which = -1;
    if (!instance)
        return NULL;
    for (int i = 0; i < (int)(sizeof rows / sizeof *rows); i++)
        if (input_has(req, rows[i].member)) {
            given++;
            which = i;
        }
    if (given != 1)
        return reject(req, given ? "InvalidParameterCombination" : "MissingParameter", "%s",
                      given ? "Fields for multiple attribute types specified" : "No attributes specified.");
    if (is_in(req, instance, "terminated shutting-down"))
        return reject_state(req, instance, "a valid state");
    if (which < 0)
        return modify_interface(req, instance);
    if (rows[which].stopped && !is_in(req, instance, "stopped"))
        return reject_state(req, instance, "the 'stopped' state");
    const struct value *value = attribute(req, rows[which].member);
    if (which == 0 && !class_check(req, value_str(value)))
        return NULL;
    if (which == 0 && !str_is(member_text(instance, "Architecture"), architecture_of(value_str(value))))
        return reject(req, "InvalidParameterCombination", "The architecture of the instance type does not match that of the AMI");
    thing_put(req, &instance_species, value_with(req->arena, instance, str_of(rows[which].stored), value));
    return agreed(req);
}

static const struct value *modify_metadata(struct request *req) {
    static const char *const members[] = {"HttpTokens", "HttpPutResponseHopLimit", "HttpEndpoint", "HttpProtocolIpv6", "InstanceMetadataTags"};
    const struct value *instance = instance_find(req, input_text(req, "InstanceId"));
    if (!instance)
        return NULL;
    int64_t hops = value_integer(input(req, "HttpPutResponseHopLimit"), 1);
    if (hops < 1 || hops > 64)
        return reject(req, "InvalidParameterValue", "Value (%lld) for parameter HttpPutResponseHopLimit is invalid. It must be between 1 and 64", (long long)hops);
    struct maker options = {.arena = req->arena};
    maker_merge(&options, value_get(instance, S("MetadataOptions")));
    for (size_t i = 0; i < sizeof members / sizeof *members; i++)
        if (input_has(req, members[i]))
            maker_set(&options, str_of(members[i]), input(req, members[i]));
    const struct value *now = maker_map(&options);
    thing_put(req, &instance_species, value_with(req->arena, instance, S("MetadataOptions"), now));
    return record(req->arena, "InstanceId:t InstanceMetadataOptions:v", input_text(req, "InstanceId"), now);
}

static const struct value *in_base64(struct request *req, struct str bytes) {
    HOLDS(buf_release) struct buf text = {0};
    base64_add(&text, bytes.at, bytes.len);
    return text.len ? value_text(req->arena, buf_str(&text)) : NULL;
}

static const struct value *describe_attribute(struct request *req) {
    static const struct {
        const char *name, *member, *stored;
    } rows[] = {{"instanceType", "InstanceType", "InstanceType"}, {"userData", "UserData", "$user_data"},
                {"disableApiTermination", "DisableApiTermination", "$protected"}, {"disableApiStop", "DisableApiStop", "$stop_protected"},
                {"instanceInitiatedShutdownBehavior", "InstanceInitiatedShutdownBehavior", "$on_shutdown"}, {"ebsOptimized", "EbsOptimized", "EbsOptimized"},
                {"rootDeviceName", "RootDeviceName", "RootDeviceName"}};
    const struct value *instance = instance_find(req, input_text(req, "InstanceId"));
    struct maker answer = {.arena = req->arena};
    if (!instance)
        return NULL;
    maker_set(&answer, S("InstanceId"), value_get(instance, S("InstanceId")));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (str_is(input_text(req, "Attribute"), rows[i].name)) {
            const struct value *value = value_get(instance, str_of(rows[i].stored));
            if (strcmp(rows[i].member, "UserData") == 0)
                value = in_base64(req, value_str(value));
            maker_set(&answer, str_of(rows[i].member), record(req->arena, "Value:v", value));
            return maker_map(&answer);
        }
    return reject(req, "InvalidParameterValue", "Value (%.*s) for parameter attribute is invalid. Unknown attribute.", STR(input_text(req, "Attribute")));
}

/* --- asking ----------------------------------------------------------------------------------------------------------- */

static const struct filter instance_filters[] = {
    {"instance-id", "InstanceId"}, {"instance-state-name", "State.Name"}, {"instance-state-code", "State.Code"}, {"instance-type", "InstanceType"},
    {"image-id", "ImageId"}, {"key-name", "KeyName"}, {"subnet-id", "SubnetId"}, {"vpc-id", "VpcId"}, {"private-ip-address", "PrivateIpAddress"},
    {"ip-address", "PublicIpAddress"}, {"availability-zone", "Placement.AvailabilityZone"}, {"architecture", "Architecture"},
    {"instance.group-id", "SecurityGroups.GroupId"}, {"network-interface.group-id", "NetworkInterfaces.Groups.GroupId"}, {"client-token", "ClientToken"},
    {"iam-instance-profile.arn", "IamInstanceProfile.Arn"}, {"reservation-id", "$reservation"}, {"root-device-type", "RootDeviceType"}, {0},
};
static const struct listing instance_listing = {&instance_species, "Instances", "InstanceIds", instance_filters, 5, 1000, .ids_or_page = true,
                                                .view = instance_view};

/* Those that were made by one call are shown together. */
static const struct value *describe_instances(struct request *req) {
    const struct value *answer = list_things(req, &instance_listing), *found = value_get(answer, S("Instances"));
    struct maker reservations = {.arena = req->arena};
    if (!answer)
        return NULL;
    for (size_t i = 0; i < value_count(found);) {
        struct str reservation = member_text(value_item(found, i), "$reservation");
        struct maker together = {.arena = req->arena};
        for (; i < value_count(found) && str_eq(member_text(value_item(found, i), "$reservation"), reservation); i++)
            maker_add(&together, value_item(found, i));
        maker_add(&reservations, record(req->arena, "ReservationId:t OwnerId:t Groups:v Instances:v", reservation, req->account,
                                        value_list(req->arena, NULL, 0), maker_list(&together)));
    }
    return record(req->arena, "Reservations:v NextToken:t", maker_list(&reservations), member_text(answer, "NextToken"));
}

const struct value *instance_interface(struct request *req, struct str id) {
    const struct value *instance = instance_find(req, id);
    if (!instance)
        return NULL;
    return is_in(req, instance, "running stopped stopping") ? interface_of(req, instance)
                                                             : reject_state(req, instance, "a valid state for this operation");
}

const struct handler instance_handlers[] = {
    {"RunInstances", run_instances, .token = "ClientToken"},
    {"DescribeInstances", describe_instances},
    {"TerminateInstances", terminate_instances},
    {"StopInstances", stop_instances},
    {"StartInstances", start_instances},
    {"ModifyInstanceAttribute", modify_attribute},
    {"ModifyInstanceMetadataOptions", modify_metadata},
    {"DescribeInstanceAttribute", describe_attribute},
    {0},
};
