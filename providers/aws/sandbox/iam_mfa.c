/* Virtual MFA devices. Codes are believed when they are six digits each and differ. */
#include "providers/aws/sandbox/iam.h"

#define USER "$user"
#define DEVICES_MAX 8

const struct value *iam_devices_of(struct request *req, struct str user) {
    struct maker devices = {.arena = req->arena};
    const struct value *device;
    for (size_t at = 0; (device = iam_next(req, &mfa_noun, &at));)
        if (str_eq(member_text(device, USER), user))
            maker_add(&devices, record(req->arena, "UserName:t SerialNumber:v EnableDate:v", user, value_get(device, S("SerialNumber")),
                                       value_get(device, S("EnableDate"))));
    return maker_list(&devices);
}

/* A picture of one pixel stands for the code to scan. */
static const unsigned char picture[] = {
    0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55,
    0, 0, 0, 10, 'I', 'D', 'A', 'T', 0x78, 0x9c, 0x63, 0, 0, 0, 2, 0, 1, 0x48, 0xaf, 0xa4, 0x71, 0, 0, 0, 0, 'I', 'E', 'N', 'D', 0xae, 0x42,
    0x60, 0x82,
};

static const struct value *create_device(struct request *req) {
    struct str name = input_text(req, "VirtualMFADeviceName"), path = input_has(req, "Path") ? input_text(req, "Path") : S("/");
    const struct value *tags = NULL;
    if (!iam_name_check(req, name, "VirtualMFADeviceName", mfa_noun.name_max) || !iam_path_check(req, path, "Path") ||
        !iam_tags_check(req, input(req, "Tags"), &tags))
        return NULL;
    struct str serial = iam_arn(req, &mfa_noun, path, name);
    if (!iam_name_is_free(req, &mfa_noun, serial))
        return NULL;
    iam_put(req, &mfa_noun, record(req->arena, "SerialNumber:t Tags:v", serial, value_count(tags) ? tags : NULL));
    struct str half = iam_unique_id(req, "");
    const struct value *seed = value_bytes(req->arena, iam_unique_id(req, half.at));
    return record(req->arena, "VirtualMFADevice:v",
                  record(req->arena, "SerialNumber:t Base32StringSeed:v QRCodePNG:v", serial, seed,
                         value_bytes(req->arena, (struct str){(const char *)picture, sizeof picture})));
}

static const struct value *device_view(struct request *req, const struct value *device) {
    const struct value *user = iam_get(req, &user_noun, member_text(device, USER));
    return record(req->arena, "SerialNumber:v EnableDate:v User:v", value_get(device, S("SerialNumber")), value_get(device, S("EnableDate")),
                  user ? iam_bare(req, user) : NULL);
}

static const struct value *list_virtual(struct request *req) {
    struct str status = input_text(req, "AssignmentStatus");
    struct maker all = {.arena = req->arena};
    const struct value *device;
    for (size_t at = 0; (device = iam_next(req, &mfa_noun, &at));) {
        bool assigned = member_text(device, USER).len > 0;
        if (status.len == 0 || str_is(status, "Any") || assigned == str_is(status, "Assigned"))
            maker_add(&all, device_view(req, device));
    }
    return iam_page(req, "VirtualMFADevices", maker_list(&all));
}

static const struct value *list_devices(struct request *req) {
    const struct value *user = iam_user_or_caller(req);
    return user ? iam_page(req, "MFADevices", iam_devices_of(req, member_text(user, "UserName"))) : NULL;
}

static bool code_check(struct request *req, const char *member) {
    struct str code = input_text(req, member);
    bool good = code.len == 6;
    for (size_t i = 0; good && i < code.len; i++)
        good = code.at[i] >= '0' && code.at[i] <= '9';
    return good || iam_constraint(req, code, member, "satisfy regular expression pattern: [\\d]+");
}

static const struct value *enable_device(struct request *req) {
    const struct value *user = iam_input(req, &user_noun), *device = user ? iam_input(req, &mfa_noun) : NULL;
    if (!device || !code_check(req, "AuthenticationCode1") || !code_check(req, "AuthenticationCode2"))
        return NULL;
    if (member_text(device, USER).len)
        return reject(req, "EntityAlreadyExists", "MFA Device is already in use.");
    if (str_eq(input_text(req, "AuthenticationCode1"), input_text(req, "AuthenticationCode2")))
        return reject(req, "InvalidAuthenticationCode", "Authentication code for device is not valid.");
    struct str name = member_text(user, "UserName");
    if (value_count(iam_devices_of(req, name)) >= DEVICES_MAX)
        return iam_quota_exceeded(req, "MFADevicesPerUser", DEVICES_MAX);
    iam_put(req, &mfa_noun, record_with(req->arena, device, USER ":t EnableDate:v", name, time_now(req)));
    return nothing(req);
}

static const struct value *deactivate_device(struct request *req) {
    const struct value *user = iam_user_or_caller(req), *device = user ? iam_get(req, &mfa_noun, input_text(req, "SerialNumber")) : NULL;
    if (!user)
        return NULL;
    if (!device || !str_eq(member_text(device, USER), member_text(user, "UserName")))
        return reject(req, "NoSuchEntity", "Device with serial number %.*s cannot be found.", STR(input_text(req, "SerialNumber")));
    iam_put(req, &mfa_noun, value_without(req->arena, value_without(req->arena, device, S(USER)), S("EnableDate")));
    return nothing(req);
}

static const struct value *delete_device(struct request *req) {
    const struct value *device = iam_input(req, &mfa_noun);
    if (!device)
        return NULL;
    if (member_text(device, USER).len)
        return reject(req, "DeleteConflict", "Cannot delete virtual MFA device that is assigned to a user.");
    iam_remove(req, &mfa_noun, member_text(device, "SerialNumber"));
    return nothing(req);
}

const struct handler iam_mfa_handlers[] = {
    {"CreateVirtualMFADevice", create_device},
    {"ListVirtualMFADevices", list_virtual},
    {"ListMFADevices", list_devices},
    {"EnableMFADevice", enable_device},
    {"DeactivateMFADevice", deactivate_device},
    {"DeleteVirtualMFADevice", delete_device},
    {0},
};
