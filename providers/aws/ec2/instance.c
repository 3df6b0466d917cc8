/* An instance: a machine in a subnet.
 *
 * A word for an image is resolved by EC2 as the instance is made (a public parameter of SSM), and the image stays the instance's own: a
 * newer one comes with --replace. Where the root volume hangs is the image's business and must be said, for only a volume named by that
 * is encrypted. Some attributes are changed while it is stopped; one call changes one attribute. */
#include "providers/aws/ec2/ec2.h"

#define GONE "InvalidInstanceID.NotFound"
#define NOT_YET "InvalidSubnetID.NotFound InvalidGroup.NotFound InvalidGroupId.NotFound InvalidSecurityGroupID.NotFound InvalidKeyPair.NotFound"
#define MODIFY "ModifyInstanceAttribute", "InstanceId", .alone = true, .settle = SETTLE_REPEAT, .lag_on = GONE " InvalidGroup.NotFound"

static const struct call modify = {MODIFY}, modify_halted = {MODIFY, .halted = true};
static const struct call modify_metadata = {"ModifyInstanceMetadataOptions", "InstanceId", .settle = SETTLE_REPEAT, .lag_on = GONE};
static const struct call modify_volume = {"ModifyVolume", NULL, FILLS({"VolumeId", "$volume"}), .settle = SETTLE_REPEAT};

/* --- images ----------------------------------------------------------------------------------------------------------- */

static const struct image_word {
    const char *name, *root, *x86_64, *arm64;
} words[] = {
    {"al2023", "/dev/xvda", "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64",
     "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"},
    {"al2", "/dev/xvda", "/aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2",
     "/aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-arm64-gp2"},
    {"ubuntu-24.04", "/dev/sda1", "/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id",
     "/aws/service/canonical/ubuntu/server/24.04/stable/current/arm64/hvm/ebs-gp3/ami-id"},
};
static const char *const word_names[] = {"al2023", "al2", "ubuntu-24.04", NULL};

static bool is_image_id(struct str text) {
    struct str digits = str_from(text, 4);
    bool ok = str_starts(text, S("ami-")) && digits.len >= 8 && digits.len <= 17;
    for (size_t i = 0; i < digits.len; i++)
        ok = ok && strchr("0123456789abcdef", digits.at[i]);
    return ok;
}

/* Canonical: { name } of a word, { id } of an image. */
static bool image_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                        struct report *report, const struct value **out) {
    struct maker image = {.arena = arena};
    if (!kind_text.canon(field, raw, resolver, arena, report, out))
        return false;
    struct str text = value_str(*out);
    bool known = is_image_id(text) || (*out)->kind == VALUE_UNKNOWN;
    maker_set(&image, known ? S("id") : S("name"), *out);
    for (size_t i = 0; word_names[i]; i++)
        known = known || str_is(text, word_names[i]);
    if (!known) {
        fail(report, raw->at, "%s: no image is called '%.*s'", field->name, STR(text));
        if (!hint_nearest(report, text, word_names))
            hint(report, "al2023, al2, ubuntu-24.04, or an id such as ami-0123456789abcdef0");
        return false;
    }
    *out = value_at(arena, maker_map(&image), raw->at);
    return true;
}

static const struct value *image_seen(const struct field *field, const struct value *shown, const struct value *item, struct arena *arena) {
    struct maker image = {.arena = arena};
    (void)field, (void)item;
    maker_set(&image, S("id"), shown);
    return maker_map(&image);
}

static const struct value *image_wire(const struct field *field, const struct value *image, struct arena *arena) {
    const struct value *id = value_key(image, "id"), *parameter = value_key(image, "parameter");
    (void)field;
    return id ? id : value_textf(arena, "resolve:ssm:%.*s", STR(value_str(parameter)));
}

static bool image_same(const struct field *field, const struct value *want, const struct value *seen) {
    (void)field;
    struct str key = value_key(want, "name") ? S("name") : S("id");
    return str_eq(value_str(value_get(want, key)), value_str(value_get(seen, key)));
}

static void image_show(struct buf *out, const struct value *image) {
    const struct value *name = value_key(image, "name");
    buf_add(out, value_str(name ? name : value_key(image, "id")));
}

static const struct value *image_written(const struct field *field, const struct value *image, struct arena *arena) {
    (void)field, (void)arena;
    const struct value *name = value_key(image, "name");
    return name ? name : value_key(image, "id");
}

static void image_schema(const struct field *field, struct buf *out) {
    (void)field;
    schema_add(out, "{'anyOf':[{'enum':['al2023','al2','ubuntu-24.04']},{'type':'string','pattern':'^ami-[0-9a-f]{8,17}$'}]}");
}
static const struct kind kind_image = {.name = "image", .canon = image_canon, .seen = image_seen, .wire = image_wire, .same = image_same,
                                       .show = image_show, .written = image_written, .schema = image_schema};

/* "t4g.micro": a g behind the generation is Arm. */
static bool is_arm(struct str class) {
    struct str family = str_cut(&class, '.');
    for (size_t i = 1; i < family.len; i++)
        if (family.at[i - 1] >= '0' && family.at[i - 1] <= '9' && family.at[i] == 'g')
            return true;
    return str_is(family, "a1");
}

/* A word for an image means the one of the class's architecture, and where that one's root volume hangs. */
static const struct value *complete(const struct value *fields, struct arena *arena, struct report *report) {
    const struct value *image = value_get(fields, S("image")), *class = value_get(fields, S("class"));
    struct str name = value_str(value_key(image, "name"));
    struct maker whole = {.arena = arena}, made = {.arena = arena};
    maker_merge(&whole, fields);
    if (name.len && class->kind == VALUE_UNKNOWN) {
        fail(report, image->at, "image: '%.*s' means one image or another by the class, which is not known yet", STR(name));
        return NULL;
    }
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!str_is(name, words[i].name))
            continue;
        maker_merge(&made, image);
        maker_set(&made, S("parameter"), value_text(arena, str_of(is_arm(value_str(class)) ? words[i].arm64 : words[i].x86_64)));
        maker_set(&whole, S("image"), value_at(arena, maker_map(&made), image->at));
        if (!value_get(fields, S("root_device")))
            maker_set(&whole, S("root_device"), value_text(arena, str_of(words[i].root)));
    }
    if (!name.len && !value_get(fields, S("root_device"))) {
        fail(report, image->at, "root_device is missing: where the root volume of an image that is given by its id hangs, nobody else tells");
        hint(report, "/dev/xvda for Amazon's images, /dev/sda1 for most others");
        return NULL;
    }
    return maker_map(&whole);
}

/* --- other kinds ------------------------------------------------------------------------------------------------------ */

static bool class_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                        struct report *report, const struct value **out) {
    if (!kind_text.canon(field, raw, resolver, arena, report, out))
        return false;
    struct str size = value_str(*out), family = str_cut(&size, '.');
    if ((*out)->kind == VALUE_UNKNOWN || (family.len > 1 && size.len > 1 && !str_starts(family, S("db")) && !str_starts(family, S("cache"))))
        return true;
    fail(report, raw->at, "%s: '%.*s' is no class of instances", field->name, STR(value_str(*out)));
    hint(report, "such as t4g.nano or m7i.large");
    return false;
}

static void text_schema(const struct field *field, struct buf *out) {
    kind_text.schema(field, out);
}
static const struct kind kind_class = {.name = "text", .canon = class_canon, .schema = text_schema};

/* What an instance does when it boots. Sent as bytes; the service wants those of a change in base64 by itself. */
enum { USER_DATA_MAX = 16384 };
static bool user_data_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                            struct report *report, const struct value **out) {
    if (!kind_text.canon(field, raw, resolver, arena, report, out))
        return false;
    return value_str(*out).len <= USER_DATA_MAX ||
           fail(report, raw->at, "%s: %zu bytes are too many, EC2 takes %d", field->name, value_str(*out).len, USER_DATA_MAX);
}

/* An empty text is none. */
static const struct value *text_wire(const struct field *field, const struct value *text, struct arena *arena) {
    (void)field, (void)arena;
    return text->kind == VALUE_TEXT && text->as.text.len == 0 ? NULL : text;
}
static const struct kind kind_user_data = {.name = "text", .canon = user_data_canon, .wire = text_wire, .schema = text_schema};

static bool flag_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                       struct report *report, const struct value **out) {
    return kind_flag.canon(field, raw, resolver, arena, report, out);
}

static const struct value *running_seen(const struct field *field, const struct value *shown, const struct value *item, struct arena *arena) {
    (void)field, (void)item, (void)arena;
    return value_bool(word_in("pending running", value_str(shown)));
}

static void flag_schema(const struct field *field, struct buf *out) {
    kind_flag.schema(field, out);
}
static const struct kind kind_running = {.name = "flag", .canon = flag_canon, .seen = running_seen, .schema = flag_schema};

/* Shown by ARN, named by name. */
static bool profile_canon(const struct field *field, const struct value *raw, const struct resolver *resolver, struct arena *arena,
                          struct report *report, const struct value **out) {
    return kind_ref.canon(field, raw, resolver, arena, report, out);
}

static const struct value *profile_seen(const struct field *field, const struct value *shown, const struct value *item, struct arena *arena) {
    struct str rest = value_str(shown);
    (void)field, (void)item;
    while (str_find(rest, '/') >= 0)
        str_cut(&rest, '/');
    return value_text(arena, rest);
}

static void profile_schema(const struct field *field, struct buf *out) {
    kind_ref.schema(field, out);
}
static const struct kind kind_profile = {.name = "reference", .canon = profile_canon, .seen = profile_seen, .schema = profile_schema};

const struct sheet instance_sheet = {
    .type = "instance",
    .service = "ec2",
    .version = 1,
    .help = "a machine in a subnet, such as the bastion that leads to a database",
    .example = "key_pair:\n"
               "  bastion: {}\n"
               "instance:\n"
               "  bastion:\n"
               "    image: al2023\n"
               "    class: t4g.nano\n"
               "    subnet: main.public-a\n"
               "    key: bastion\n",
    .id_prefix = "i-",
    .aliases = ALIASES("ec2_instance", "bastion"),
    // clang-format off
    .fields = FIELDS(
        { "image",       &kind_image, NULL, REQUIRED | CREATE_ONLY | PINNED, "ImageId", "al2023, al2 or ubuntu-24.04: the newest as it is made, which stays; or an id", .aliases = ALIASES("ami", "image_id", "ImageId") },
        { "class",       &kind_class, NULL, REQUIRED, "InstanceType", "t4g.nano; it is stopped for a change", .by = &modify_halted, .by_member = "InstanceType.Value", .aliases = ALIASES("instance_type", "InstanceType", "type") },
        { "subnet",      REF("subnet"), REQUIRED | CREATE_ONLY, "NetworkInterfaces[0].SubnetId", "the subnet it stands in", .seen = "SubnetId", .aliases = ALIASES("subnet_id", "SubnetId") },
        { "security_groups", REFS("security_group"), COMPUTED | EARLY, "NetworkInterfaces[0].Groups", "what may reach it; the vpc's default group", .seen = "NetworkInterfaces[0].Groups[].GroupId",
          .by = &modify, .by_member = "Groups", .aliases = ALIASES("vpc_security_group_ids", "SecurityGroupIds") },
        { "key",         REF("key_pair"), CREATE_ONLY, "KeyName", "the key pair that opens it to SSH", .aliases = ALIASES("key_name", "KeyName") },
        { "public",      FLAG, CREATE_ONLY | WRITE_ONLY, "NetworkInterfaces[0].AssociatePublicIpAddress", "it gets a public address while it runs; one that stays is an elastic_ip with its name",
          .fallback = "false", .aliases = ALIASES("associate_public_ip_address", "AssociatePublicIpAddress") },
        { "private_ip",  TEXT, CREATE_ONLY | COMPUTED | KNOWN, "NetworkInterfaces[0].PrivateIpAddress", "its address in the subnet", .seen = "PrivateIpAddress", .aliases = ALIASES("PrivateIpAddress") },
        { "profile",     &kind_profile, "instance_profile", CREATE_ONLY, "IamInstanceProfile.Name", "the profile whose role it has", .seen = "IamInstanceProfile.Arn", .aliases = ALIASES("iam_instance_profile", "IamInstanceProfile") },
        { "user_data",   &kind_user_data, NULL, CREATE_ONLY | WRITE_ONLY, "UserData", "what it runs as it first boots; $${…} is a literal ${…}", .fallback = "\"\"", .aliases = ALIASES("UserData", "user_data_base64") },
        { "root_device", TEXT, CREATE_ONLY | COMPUTED, "BlockDeviceMappings[0].DeviceName", "where the image's root volume hangs; goes without saying for a word", .seen = "RootDeviceName", .aliases = ALIASES("root_device_name") },
        { "encrypted",   FLAG, CREATE_ONLY | WRITE_ONLY, "BlockDeviceMappings[0].Ebs.Encrypted", "its root volume is", .fallback = "true" },
        { "kms_key",     &kind_user_data, NULL, CREATE_ONLY | WRITE_ONLY, "BlockDeviceMappings[0].Ebs.KmsKeyId", "the key of its root volume; AWS's own", .fallback = "\"\"", .aliases = ALIASES("kms_key_id", "KmsKeyId") },
        { "disk",        INT, WRITE_ONLY | GROWS, "BlockDeviceMappings[0].Ebs.VolumeSize", "GiB of its root volume; it only grows", .fallback = "8", .min = 1, .max = 16384,
          .by = &modify_volume, .by_member = "Size", .aliases = ALIASES("volume_size", "VolumeSize", "root_block_device") },
        { "disk_type",   CHOICE("gp3 gp2 standard st1 sc1"), WRITE_ONLY, "BlockDeviceMappings[0].Ebs.VolumeType", "of its root volume", .fallback = "\"gp3\"",
          .by = &modify_volume, .by_member = "VolumeType", .aliases = ALIASES("volume_type", "VolumeType") },
        { "source_dest_check", FLAG, 0, "SourceDestCheck.Value", "only traffic that is meant for it comes and goes; off for a NAT", .seen = "SourceDestCheck", .fallback = "true", .by = &modify, .aliases = ALIASES("SourceDestCheck") },
        { "metadata_tokens", CHOICE("required optional"), 0, "MetadataOptions.HttpTokens", "required is version 2 of the metadata service alone", .fallback = "\"required\"",
          .by = &modify_metadata, .by_member = "HttpTokens", .aliases = ALIASES("http_tokens", "metadata_options", "MetadataOptions") },
        { "metadata_hops", INT, 0, "MetadataOptions.HttpPutResponseHopLimit", "how far answers of the metadata service go; 2 reaches containers", .fallback = "2", .min = 1, .max = 64,
          .by = &modify_metadata, .by_member = "HttpPutResponseHopLimit", .aliases = ALIASES("http_put_response_hop_limit") },
        { "metadata",    CHOICE("enabled disabled"), 0, "MetadataOptions.HttpEndpoint", "whether there is a metadata service", .fallback = "\"enabled\"",
          .by = &modify_metadata, .by_member = "HttpEndpoint", .aliases = ALIASES("http_endpoint") },
        { "running",     &kind_running, NULL, 0, NULL, "whether it runs; off: it is stopped and costs its disk", .seen = "State.Name", .fallback = "true" },
        { "id",          TEXT, READ_ONLY | KNOWN, "InstanceId", "i-…" },
        { "image_id",    TEXT, READ_ONLY | KNOWN, "ImageId", "the image it was made of" },
        { "volume",      TEXT, READ_ONLY, NULL, "its root volume, vol-…", .seen = "BlockDeviceMappings[0].Ebs.VolumeId", .needs = "root_device" },
        { "zone",        TEXT, READ_ONLY | KNOWN, NULL, "its availability zone", .seen = "Placement.AvailabilityZone" },
        { "vpc",         TEXT, READ_ONLY | KNOWN, "VpcId", "the vpc of its subnet" },
        { "public_ip",   TEXT, READ_ONLY | VOLATILE, "PublicIpAddress", "its public address, while it has one" },
        { "private_dns", TEXT, READ_ONLY | VOLATILE, "PrivateDnsName", "its name in the vpc" }
    ),
    .create = { "RunInstances", NULL, FILLS({"MinCount", ":1"}, {"MaxCount", ":1"}, {"NetworkInterfaces[0].DeviceIndex", ":0"}), .answer = "Instances[0]", .settle = SETTLE_TOKEN,
                .lag_on = NOT_YET " InvalidParameterValue" },
    .remove = { "TerminateInstances", "InstanceIds[]", .settle = SETTLE_REPEAT, .done_on = GONE },
    .read   = { "DescribeInstances", .filter = "instance-id", .one = "InstanceIds", .items = "Reservations[].Instances", .id = "InstanceId", .page = 1000, .batch = 200, .gone_on = GONE },
    .ready  = { "State.Name", .done = "running", .failed = "shutting-down terminated stopping stopped", .typically_s = 20, .deadline_s = 600, .late_s = 30 },
    .gone   = { "State.Name", .done = "terminated", .typically_s = 45, .deadline_s = 1200 },
    .halt   = { "running", { "StopInstances", "InstanceIds[]", .settle = SETTLE_REPEAT }, { "StartInstances", "InstanceIds[]", .settle = SETTLE_REPEAT },
                { "State.Name", .done = "stopped", .failed = "shutting-down terminated", .typically_s = 30, .deadline_s = 600 } },
    // clang-format on
    .reach = {"private_ip", "=22", "public_ip"},
    .complete = complete,
    .gone_states = "terminated shutting-down",
    .lacks = "A word for an image wants ssm:GetParameters of whoever applies. The volume, the public address and user_data are not shown by the list of instances: they are "
             "compared with what was wanted last. Not supported: further network interfaces and volumes, IPv6 addresses, placement, CPU options, credits, monitoring in "
             "detail, protection against termination and stopping (protect: true is footing's own), a change of the profile of one that runs, launch templates.",
    .tagging = &ec2_tagging,
    .tag_type = "instance",
};
