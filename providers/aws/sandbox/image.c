/* Public images: the same few in every region, under ids of the region's own; and volumes, which so far are those of instances. */
#include "providers/aws/sandbox/ec2.h"

#define AMAZON "137112412989"
#define CANONICAL "099720109477"

/* An image of today, and the public parameter that names it. */
static const struct public_image {
    const char *name, *architecture, *root, *owner, *alias, *parameter, *made;
} images[] = {
    {"al2023-ami-2023.6.20241212.0-kernel-6.1-x86_64", "x86_64", "/dev/xvda", AMAZON, "amazon",
     "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64", "2024-12-12T01:10:00.000Z"},
    {"al2023-ami-2023.6.20241212.0-kernel-6.1-arm64", "arm64", "/dev/xvda", AMAZON, "amazon",
     "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64", "2024-12-12T01:12:00.000Z"},
    {"amzn2-ami-hvm-2.0.20241113.1-x86_64-gp2", "x86_64", "/dev/xvda", AMAZON, "amazon",
     "/aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-x86_64-gp2", "2024-11-13T20:00:00.000Z"},
    {"amzn2-ami-hvm-2.0.20241113.1-arm64-gp2", "arm64", "/dev/xvda", AMAZON, "amazon",
     "/aws/service/ami-amazon-linux-latest/amzn2-ami-hvm-arm64-gp2", "2024-11-13T20:02:00.000Z"},
    {"ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-20241206", "x86_64", "/dev/sda1", CANONICAL, NULL,
     "/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id", "2024-12-06T10:00:00.000Z"},
    {"ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-arm64-server-20241206", "arm64", "/dev/sda1", CANONICAL, NULL,
     "/aws/service/canonical/ubuntu/server/24.04/stable/current/arm64/hvm/ebs-gp3/ami-id", "2024-12-06T10:02:00.000Z"},
};
#define N_IMAGES (sizeof images / sizeof *images)

static const struct species image_species = {"image", "ami-", "ImageId", "image", "InvalidAMIID.NotFound", "InvalidAMIID.Malformed", .tags = "Tags"};

static struct str made_id(struct request *req, const char *prefix, const struct public_image *image) {
    struct str key = arena_printf(req->arena, "%.*s %s", STR(req->region), image->name);
    return arena_printf(req->arena, "%s0%016llx", prefix, (unsigned long long)str_hash(key));
}

static const struct value *image_view(struct request *req, const struct public_image *image) {
    struct str snapshot = made_id(req, "snap-", image);
    const struct value *ebs = record(req->arena, "SnapshotId:t VolumeSize:i VolumeType:c Encrypted:b DeleteOnTermination:b", snapshot, (int64_t)8, "gp3", false, true);
    const struct value *block = record(req->arena, "DeviceName:c Ebs:v", image->root, ebs);
    return record(req->arena,
                  "ImageId:t Name:c Architecture:c RootDeviceName:c RootDeviceType:c OwnerId:c ImageOwnerAlias:c State:c Public:b ImageType:c "
                  "CreationDate:c VirtualizationType:c Hypervisor:c EnaSupport:b BlockDeviceMappings:v Tags:v $snapshot:t",
                  made_id(req, "ami-", image), image->name, image->architecture, image->root, "ebs", image->owner, image->alias, "available", true,
                  "machine", image->made, "hvm", "xen", true, value_list(req->arena, &block, 1), value_list(req->arena, NULL, 0), snapshot);
}

const struct value *image_find(struct request *req, struct str text) {
    bool by_parameter = str_starts(text, S("resolve:ssm:"));
    struct str parameter = by_parameter ? str_from(text, strlen("resolve:ssm:")) : (struct str){0};
    if (text.len == 0)
        return reject_missing(req, "ImageId");
    if (!by_parameter && !id_check(req, &image_species, text))
        return NULL;
    for (size_t i = 0; i < N_IMAGES; i++)
        if (by_parameter ? str_is(parameter, images[i].parameter) : str_eq(made_id(req, "ami-", &images[i]), text))
            return image_view(req, &images[i]);
    if (by_parameter)
        return reject(req, "InvalidParameterValue", "The parameter '%.*s' does not exist.", STR(parameter));
    return reject(req, "InvalidAMIID.NotFound", "The image id '[%.*s]' does not exist", STR(text));
}

static const struct filter image_filters[] = {
    {"image-id", "ImageId"}, {"name", "Name"}, {"architecture", "Architecture"}, {"owner-id", "OwnerId"}, {"owner-alias", "ImageOwnerAlias"},
    {"state", "State"}, {"is-public", "Public"}, {"root-device-name", "RootDeviceName"}, {"root-device-type", "RootDeviceType"},
    {"virtualization-type", "VirtualizationType"}, {"image-type", "ImageType"}, {"creation-date", "CreationDate"}, {0},
};
static const struct listing image_listing = {&image_species, "Images", "ImageIds", image_filters, 1, 1000};

static const struct value *describe_images(struct request *req) {
    const struct value *owners = input(req, "Owners");
    struct maker shown = {.arena = req->arena};
    for (size_t i = 0; i < N_IMAGES; i++)
        if (value_count(owners) == 0 || list_has(owners, str_of(images[i].owner)) || (images[i].alias && list_has(owners, str_of(images[i].alias))))
            maker_add(&shown, image_view(req, &images[i]));
    return list_items(req, &image_listing, maker_list(&shown));
}

/* --- volumes ---------------------------------------------------------------------------------------------------------- */

static const struct filter volume_filters[] = {
    {"volume-id", "VolumeId"}, {"attachment.instance-id", "Attachments.InstanceId"}, {"attachment.device", "Attachments.Device"}, {"encrypted", "Encrypted"},
    {"size", "Size"}, {"status", "State"}, {"volume-type", "VolumeType"}, {"availability-zone", "AvailabilityZone"}, {0},
};
static const struct listing volume_listing = {&volume_species, "Volumes", "VolumeIds", volume_filters, 5, 1000, .ids_or_page = true};

/* Larger or of another type; never smaller. */
static const struct value *modify_volume(struct request *req) {
    const struct value *volume = thing_find(req, &volume_species, input_text(req, "VolumeId"));
    if (!volume)
        return NULL;
    int64_t before = value_integer(value_get(volume, S("Size")), 0), size = value_integer(input(req, "Size"), before);
    struct str type = input_has(req, "VolumeType") ? input_text(req, "VolumeType") : member_text(volume, "VolumeType");
    if (size < before)
        return reject(req, "InvalidParameterValue", "New size cannot be smaller than existing size");
    thing_put(req, &volume_species, record_with(req->arena, volume, "Size:i VolumeType:t", size, type));
    const struct value *change = record(req->arena, "VolumeId:t ModificationState:c TargetSize:i OriginalSize:i TargetVolumeType:t OriginalVolumeType:t StartTime:v Progress:i",
                                        member_text(volume, "VolumeId"), "modifying", size, before, type, member_text(volume, "VolumeType"), time_now(req), (int64_t)0);
    return record(req->arena, "VolumeModification:v", change);
}

const struct handler image_handlers[] = {
    {"DescribeImages", describe_images}, {"DescribeVolumes", .list = &volume_listing}, {"ModifyVolume", modify_volume}, {0},
};
